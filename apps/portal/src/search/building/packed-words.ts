import { CborReader, type CborValue, CborWriter } from './cbor.ts';

/*
 * The words of an index as Pagefind 1.6 packs them:
 *
 *   words   [ [word, pages, [[written, pages]…]]… ]   a word, and the ways in which it is written with marks
 *   pages   [ [step, places, places in meta]… ]        a page by its distance from the page before it
 *   places  [ place… ]                                 below zero: the weight, or the field of meta, of those that follow
 *
 * Words are joined as they are packed: of the pages of a word only the first has to be written anew, by how many pages
 * come before those of its index.
 */

/** The pages that hold a word: where they stand in the bytes, but for the step to the first of them. */
type Pages = {
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
};

type PackedWord = {
  readonly pages: Pages;
  /** By how it is written. */
  readonly written: ReadonlyMap<string, Pages>;
};

/** The words of an index, with the bytes that they stand in. */
export type PackedWords = {
  readonly words: ReadonlyMap<string, PackedWord>;
  readonly bytes: Buffer;
};

const noPages: Pages = { count: 0, first: 0, last: 0, start: 0, end: 0 };
const notWritten: ReadonlyMap<string, Pages> = new Map();

const skipPlaces = (reader: CborReader): void => {
  for (let left = reader.arrayLength(); left > 0; left -= 1) reader.integer();
};

/** A negative number of one byte, -1 to -24. */
const firstNegative = 0x20;
const lastNegative = 0x37;

/** Goes past the places in meta; fields that are counted otherwise in the whole are told so in the bytes read. */
function renumberFields(reader: CborReader, fields: readonly number[]): void {
  for (let left = reader.arrayLength(); left > 0; left -= 1) {
    const byte = reader.bytes[reader.at] ?? 0;
    if (byte >= firstNegative && byte <= lastNegative) {
      const field = fields[byte - firstNegative];
      if (field === undefined || field > lastNegative - firstNegative)
        throw new Error('Pagefind counts fields of meta that it does not name.');
      reader.bytes[reader.at] = firstNegative + field;
    }
    reader.integer();
  }
}

function readPages(reader: CborReader, fields: readonly number[]): Pages {
  const count = reader.arrayLength();
  if (count === 0) return noPages;
  let first = 0;
  let last = 0;
  let start = reader.at;
  for (let page = 0; page < count; page += 1) {
    reader.arrayLength();
    last += reader.unsigned();
    if (page === 0) {
      first = last;
      start = reader.at;
    }
    skipPlaces(reader);
    renumberFields(reader, fields);
  }
  return { count, first, last, start, end: reader.at };
}

/**
 * Reads what Pagefind packed, one file after another.
 *
 * @param files unpacked from their compression
 * @param fields for each field of meta that the index has, its place among all fields
 */
export function readWords(files: readonly Buffer[], fields: readonly number[]): PackedWords {
  const words = new Map<string, PackedWord>();
  const reader = new CborReader(Buffer.concat(files));
  while (reader.at < reader.bytes.length) {
    reader.arrayLength();
    for (let left = reader.arrayLength(); left > 0; left -= 1) {
      reader.arrayLength();
      const word = reader.text();
      const pages = readPages(reader, fields);
      const ways = reader.arrayLength();
      const written = ways === 0 ? notWritten : new Map<string, Pages>();
      for (let way = 0; way < ways; way += 1) {
        reader.arrayLength();
        (written as Map<string, Pages>).set(reader.text(), readPages(reader, fields));
      }
      words.set(word, { pages, written });
    }
  }
  return { words, bytes: reader.bytes };
}

/** Some of the words of the whole, as they are packed. */
export type Chunk = { readonly from: string; readonly to: string; readonly packed: Buffer };

/** The words of one of several indexes, with the number of pages of the whole that come before its own. */
type Part = PackedWords & { readonly before: number };

type Place = Pick<Part, 'bytes' | 'before'> & { readonly pages: Pages };

function writePages(writer: CborWriter, places: readonly Place[]): void {
  let last = 0;
  writer.array(places.reduce((sum, { pages }) => sum + pages.count, 0));
  for (const { pages, bytes, before } of places) {
    if (pages.count === 0) continue;
    writer.array(3).value(before + pages.first - last);
    writer.packed(bytes, pages.start, pages.end);
    last = before + pages.last;
  }
}

function writeWord(writer: CborWriter, word: string, parts: readonly Part[]): void {
  const having = parts.flatMap(({ words, bytes, before }) => {
    const found = words.get(word);
    return found === undefined ? [] : [{ ...found, bytes, before }];
  });
  const ways = [...new Set(having.flatMap(({ written }) => [...written.keys()]))].sort(byBytes);
  writer.array(3).value(word);
  writePages(writer, having);
  writer.array(ways.length);
  for (const way of ways) {
    writer.array(2).value(way);
    writePages(
      writer,
      having.map((place) => ({ ...place, pages: place.written.get(way) ?? noPages })),
    );
  }
}

/** As Pagefind compares words. */
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/**
 * Joins the words of several indexes, in the order of their pages, into those of one, cut into chunks.
 *
 * @param bytes from which on a chunk is full, before it is compressed
 */
export function joinedChunks(parts: readonly Part[], bytes: number): Chunk[] {
  const all = [...new Set(parts.flatMap(({ words }) => [...words.keys()]))].sort(byBytes);
  const chunks: Chunk[] = [];
  const writer = new CborWriter();
  let words: string[] = [];
  const close = (): void => {
    const packed = writer.taken();
    writer.array(1).array(words.length).packed(packed);
    // Pagefind writes only as much of these as tells chunks apart, and then does not find the rest of a word in its chunk.
    chunks.push({ from: words[0] ?? '', to: words.at(-1) ?? '', packed: writer.taken() });
    words = [];
  };
  for (const word of all) {
    writeWord(writer, word, parts);
    words.push(word);
    if (writer.length >= bytes) close();
  }
  if (words.length > 0) close();
  return chunks;
}

/** What Pagefind tells of an index besides its words. */
export type PackedMeta = {
  readonly version: string;
  readonly pages: readonly PackedMetaPage[];
  /** Names of the fields that are shown with a page. */
  readonly fields: readonly string[];
};
type PackedMetaPage = { readonly name: string; readonly words: number };

/** Reads `pagefind.….pf_meta`; an index that has filters or sorts is not for us. */
export function readMeta(file: Buffer): PackedMeta {
  const reader = new CborReader(file);
  reader.arrayLength();
  const version = reader.text();
  const pages = Array.from({ length: reader.arrayLength() }, () => {
    reader.arrayLength();
    const [name, words] = [reader.text(), reader.unsigned()];
    if (reader.text() !== '') throw new Error('Pagefind put pages into groups.');
    return { name, words };
  });
  for (let left = reader.arrayLength(); left > 0; left -= 1)
    for (let texts = reader.arrayLength(); texts > 0; texts -= 1) reader.text();
  if (reader.arrayLength() + reader.arrayLength() > 0)
    throw new Error('Pagefind was given filters or sorts.');
  const fields = Array.from({ length: reader.arrayLength() }, () => reader.text());
  if (reader.at !== file.length) throw new Error('Pagefind wrote more than was expected.');
  return { version, pages, fields };
}

type NamedChunk = Pick<Chunk, 'from' | 'to'> & { readonly name: string };

export function writeMeta(meta: PackedMeta, chunks: readonly NamedChunk[]): Buffer {
  const value: CborValue = [
    meta.version,
    meta.pages.map(({ name, words }) => [name, words, '']),
    chunks.map(({ from, to, name }) => [from, to, name]),
    [],
    [],
    meta.fields,
  ];
  return new CborWriter().value(value).taken();
}
