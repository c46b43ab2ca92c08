import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { joinedChunks, readWords, writeMeta } from './packed-words.ts';
import { type ShardIndex, signed } from './shard-index.ts';

const digestOfBytes = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const shortest = 7;

/**
 * Names by what is in them, as short as may be: seven figures, and one more for what would bear the name of another that
 * came before it.
 */
export class ShortNames {
  readonly #given = new Map<string, string>();

  /** @param digest in hexadecimal figures */
  of(digest: string): string {
    for (let length = shortest; ; length += 1) {
      const name = digest.slice(0, length);
      const bearer = this.#given.get(name);
      if (bearer !== undefined && bearer !== digest) continue;
      this.#given.set(name, digest);
      return name;
    }
  }
}

/** A file of an index, by its path beside Pagefind's script; it is made when it is wanted. */
export type IndexFile = { readonly path: string; readonly content: () => Uint8Array };

/** An index of some pages, with the names of their files in the whole. */
export type NamedShard = { readonly index: ShardIndex; readonly names: readonly string[] };

export const fragmentPath = (name: string): string => `fragment/${name}.pf_fragment`;

/**
 * From how many bytes on a chunk of words is full, before it is compressed. A question brings a chunk for each of its words,
 * and every question the list of the chunks: smaller ones make that list longer than they save.
 */
const bytesOfChunk = 20_000;
/** Two in a hundred larger than the best, in a quarter of its time. */
const compression = 7;

const packedFile = (path: string, bytes: Uint8Array): IndexFile => ({
  path,
  content: () => gzipSync(signed(bytes), { level: compression }),
});

/**
 * Makes one index of several, of which no visitor knows: its pages are those of the first, then those of the second and so
 * on, and its words are looked up as if Pagefind had been given all pages at once.
 *
 * @param entry `pagefind-entry.json` of any of them
 */
export function joinedIndex(shards: readonly NamedShard[], entry: string): IndexFile[] {
  const [version = ''] = shards.map(({ index }) => index.version);
  const fields = [...new Set(shards.flatMap(({ index }) => index.fields))].sort();
  let before = 0;
  const parts = shards.map(({ index }) => {
    const places = index.fields.map((field) => fields.indexOf(field));
    const part = { ...readWords(index.words, places), before };
    before += index.pages.length;
    return part;
  });
  const names = new ShortNames();
  const chunks = joinedChunks(parts, bytesOfChunk).map((chunk) => ({
    ...chunk,
    name: names.of(digestOfBytes(chunk.packed)),
  }));
  const pages = shards.flatMap(({ index, names }) =>
    index.pages.map(({ words }, at) => ({ name: names[at] ?? '', words })),
  );
  const meta = writeMeta({ version, pages, fields }, chunks);
  const hash = digestOfBytes(meta).slice(0, 16);
  return [
    ...chunks.map(({ name, packed }) => packedFile(`index/${name}.pf_index`, packed)),
    packedFile(`pagefind.${hash}.pf_meta`, meta),
    {
      path: 'pagefind-entry.json',
      content: () =>
        Buffer.from(
          JSON.stringify({
            ...(JSON.parse(entry) as object),
            languages: { vi: { hash, wasm: null, page_count: pages.length } },
          }),
        ),
    },
  ];
}
