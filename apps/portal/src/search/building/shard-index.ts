import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { type FacetFile, facetFileOf } from '../facet-table.ts';
import { foldedWords } from '../fold.ts';
import { decode, includedCharacters } from '../index-text.ts';
import { compareValues } from '../movement-facets.ts';
import type { NumberedDocument } from '../number-manifest.ts';
import { contentOf } from '../record.ts';
import { countWords, type Vocabulary } from '../vocabulary.ts';
import type { ArchiveRecord } from './archive-records.ts';
import { type PackedMeta, readMeta } from './packed-words.ts';

/** What some records give to the files beside the index. */
export type ShardTables = {
  readonly numbers: readonly NumberedDocument[];
  /** Of movements only. */
  readonly facets: FacetFile;
  readonly vocabulary: Vocabulary;
};

export function tablesOf(records: readonly ArchiveRecord[]): ShardTables {
  const numbers: NumberedDocument[] = [];
  const vocabulary = new Map<string, number>();
  for (const { record } of records) {
    const { kind, url, meta, number, texts } = record;
    countWords(vocabulary, Object.values(texts).flat().flatMap(foldedWords));
    if (number !== undefined)
      numbers.push({
        number,
        url,
        kind,
        title: decode(meta.title ?? ''),
        ...(meta.date === undefined ? {} : { date: decode(meta.date) }),
        ...(meta.issuer === undefined ? {} : { issuer: decode(meta.issuer) }),
      });
  }
  const rows = records.flatMap(({ row }) => (row === undefined ? [] : [row]));
  return { numbers, facets: facetFileOf(rows, compareValues), vocabulary };
}

/** What Pagefind made of some records. */
export type ShardIndex = {
  readonly version: string;
  readonly fields: PackedMeta['fields'];
  /** Its words as it packed them, unpacked from their compression. */
  readonly words: readonly Buffer[];
  readonly pages: readonly ShardPage[];
};
type ShardPage = {
  /** Of its file. */
  readonly digest: string;
  /** How many words it has. */
  readonly words: number;
};

/** What of an index is the same for any pages. */
export type Machinery = {
  /** Pagefind's script and its WebAssembly, by their paths. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** `pagefind-entry.json`, where it finds the rest. */
  readonly entry: string;
};

type MadeIndex = {
  readonly index: ShardIndex;
  /** What is fetched of each page that is shown, in the order of the pages. */
  readonly fragments: readonly Uint8Array[];
  readonly machinery: Machinery;
};

const failed = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/** Before every file, once it is unpacked. */
const signature = 'pagefind_dcd';
const unpacked = (file: Uint8Array): Buffer => {
  const bytes = gunzipSync(file);
  if (bytes.toString('latin1', 0, signature.length) !== signature)
    throw new Error('Pagefind signs its files otherwise than expected.');
  return bytes.subarray(signature.length);
};
export const signed = (bytes: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from(signature, 'latin1'), bytes]);

/** Its own user interfaces and its worker are not used, so they are not published. */
const machineryFiles = ['pagefind.js', 'wasm.unknown.pagefind'] as const;

const mostUnderway = 100;

/** Has Pagefind index some records, at least one, in a process that ends with it. */
export async function indexOf(records: readonly ArchiveRecord[]): Promise<MadeIndex> {
  try {
    const created = await pagefind.createIndex({
      includeCharacters: includedCharacters,
      forceLanguage: 'vi',
      keepIndexUrl: true,
    });
    failed(created.errors);
    const { index } = created;
    if (index === undefined) throw new Error('Pagefind gave no index.');
    let adding: Promise<void>[] = [];
    for (const { record } of records) {
      const { url, meta } = record;
      adding.push(
        index
          .addCustomRecord({
            url,
            content: contentOf(record),
            language: 'vi',
            meta: { ...meta },
            filters: {},
            sort: {},
          })
          .then((added) => failed(added.errors)),
      );
      if (adding.length === mostUnderway) {
        await Promise.all(adding);
        adding = [];
      }
    }
    await Promise.all(adding);
    const { errors, files } = await index.getFiles();
    failed(errors);
    return madeOf(new Map(files.map(({ path, content }) => [path, content])));
  } finally {
    await pagefind.close();
  }
}

function madeOf(files: ReadonlyMap<string, Uint8Array>): MadeIndex {
  const file = (path: string | undefined): Uint8Array => {
    const content = path === undefined ? undefined : files.get(path);
    if (content === undefined) throw new Error('Pagefind left a file out.');
    return content;
  };
  const paths = [...files.keys()];
  const meta = readMeta(unpacked(file(paths.find((path) => path.endsWith('.pf_meta')))));
  const fragments = meta.pages.map(({ name }) => file(`fragment/${name}.pf_fragment`));
  return {
    index: {
      version: meta.version,
      fields: meta.fields,
      words: paths.filter((path) => path.endsWith('.pf_index')).map((path) => unpacked(file(path))),
      pages: meta.pages.map(({ words }, at) => ({
        digest: createHash('sha256')
          .update(fragments[at] ?? '')
          .digest('hex'),
        words,
      })),
    },
    fragments,
    machinery: {
      files: Object.fromEntries(machineryFiles.map((path) => [path, file(path)])),
      entry: Buffer.from(file('pagefind-entry.json')).toString(),
    },
  };
}
