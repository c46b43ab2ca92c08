import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Campaign } from '@thidua/model';
import { languages } from '../languages.ts';
import { type Distribution, dcatCatalogue } from '../publishing/catalogue.ts';
import { csvDescription, csvHead, csvLine } from '../publishing/csv.ts';
import { entryTables } from '../publishing/entry-tables.ts';
import { movementTables } from '../publishing/movement-tables.ts';
import { parquet } from '../publishing/parquet.ts';
import type { Origin } from '../publishing/site.ts';
import type { Cell } from '../publishing/table.ts';
import { tables } from '../publishing/tables.ts';
import { type Words, wordsFor } from '../words/words.ts';
import { addressOf, dataAddress, dataRoot } from './addresses.ts';
import { apiDescription } from './api-description.ts';
import { archiveIndex, readEntry } from './archive.ts';
import { dataLicence, exportAddress } from './exports.ts';
import type { DocumentDigests } from './publish-data.ts';
import { digestOf } from './questions.ts';
import type { SiteFiles } from './site-files.ts';

/** As much as is written or read at once, in bytes. */
const piece = 1 << 20;

/** Whoever takes the data away takes this along: in every language of the archive. */
const licenceText = (): string =>
  `${[
    `${dataLicence.name}\n${dataLicence.url}`,
    ...languages.map((language) => wordsFor(language).takingAway.data.licenceAbout),
  ].join('\n\n')}\n`;

/** A file that is written piece by piece, measured and hashed as it goes. */
class Growing {
  readonly path: string;
  readonly #file: number;
  readonly #target: string;
  readonly #hash = createHash('sha256');
  readonly #waiting = Buffer.allocUnsafe(piece);
  #filled = 0;
  #bytes = 0;

  constructor(out: string, path: string) {
    this.path = path;
    this.#target = join(out, path);
    // Beside the file of the build before, which may still be read.
    this.#file = openSync(`${this.#target}.new`, 'w');
  }

  /** How many bytes it has. */
  get length(): number {
    return this.#bytes + this.#filled;
  }

  write(text: string): void {
    this.bytes(Buffer.from(text));
  }

  /** @param bytes to be written; they may change afterwards */
  bytes(bytes: Uint8Array): void {
    if (this.#filled + bytes.length > piece) this.#flush();
    if (bytes.length > piece) this.#put(bytes);
    else {
      this.#waiting.set(bytes, this.#filled);
      this.#filled += bytes.length;
    }
  }

  #flush(): void {
    this.#put(this.#waiting.subarray(0, this.#filled));
    this.#filled = 0;
  }

  #put(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }

  end(): { bytes: number; digest: string } {
    this.#flush();
    closeSync(this.#file);
    renameSync(`${this.#target}.new`, this.#target);
    return { bytes: this.#bytes, digest: this.#hash.digest('hex') };
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The rows of one document in a table. */
export type Rows = readonly (readonly Cell[])[];
/** The rows of a movement in each table of movements. */
type MovementRows = readonly Rows[];
export const movementRows = (campaign: Campaign, year: number | undefined): MovementRows => {
  const address = addressOf({ kind: 'campaign', slug: campaign.slug });
  return movementTables.map((table) => [...table.rowsOf(campaign, { address, year })]);
};

/** Where the line of each movement stands in `archive.ndjson`: first byte and length, without its end. */
export type MovementLines = Readonly<Record<string, readonly [first: number, length: number]>>;

/** The lines of the build before; none where the file is not the one that it wrote. */
export class LinesBefore {
  readonly #lines: MovementLines;
  readonly #file: number | undefined;
  #seen = Buffer.alloc(0);
  #first = 0;

  constructor(files: SiteFiles, lines: MovementLines | undefined) {
    const path = exportAddress.ndjson.slice(1);
    this.#lines = lines ?? {};
    this.#file =
      lines !== undefined && files.isKept(path) ? openSync(join(files.site, path), 'r') : undefined;
  }

  /** A line; good until the next one is asked for. */
  of(slug: string): Uint8Array | undefined {
    const place = this.#lines[slug];
    if (place === undefined || this.#file === undefined) return undefined;
    const [first, length] = place;
    // Most are asked for in their order: whoever reads one reads those after it too.
    if (first < this.#first || first + length > this.#first + this.#seen.length) {
      const bytes =
        this.#seen.buffer.byteLength < Math.max(length, piece)
          ? Buffer.allocUnsafeSlow(Math.max(length, piece))
          : Buffer.from(this.#seen.buffer);
      this.#seen = bytes.subarray(0, readSync(this.#file, bytes, 0, bytes.length, first));
      this.#first = first;
    }
    const start = first - this.#first;
    return start + length <= this.#seen.length
      ? this.#seen.subarray(start, start + length)
      : undefined;
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
  }
}

/** The files of a table: what rows they were made of, and what the catalogue tells of them. */
type TableFiles = { readonly rows: string; readonly files: readonly Distribution[] };
export type TablesMemory = Readonly<Record<string, TableFiles>>;

/** The rows of a table, document by document, and a digest of all of them. */
type TableRows = { readonly digest: string; readonly rows: Iterable<Rows> };

/** Writes the archive as whole files: movements are given one at a time, so that none has to be kept. */
export class ArchiveExport {
  readonly #lines: Record<string, readonly [number, number]> = {};
  readonly #files: SiteFiles;
  readonly #ndjson: Growing;
  readonly #json: Growing;
  readonly #scratch = Buffer.allocUnsafe(piece);
  #first = true;

  constructor(files: SiteFiles) {
    this.#files = files;
    mkdirSync(join(files.site, dataRoot), { recursive: true });
    this.#ndjson = this.#growing(exportAddress.ndjson);
    this.#json = this.#growing(exportAddress.json);
    this.#json.write(`{"digest":${JSON.stringify(archiveIndex().digest)},"documents":[`);
  }

  #growing(path: string): Growing {
    this.#files.addWritten(path.slice(1));
    return new Growing(this.#files.site, path);
  }

  #document(line: Uint8Array): void {
    this.#json.write(this.#first ? '\n' : ',\n');
    for (const file of [this.#ndjson, this.#json]) file.bytes(line);
    this.#ndjson.write('\n');
    this.#first = false;
  }

  get lines(): MovementLines {
    return this.#lines;
  }

  /** @param line the movement as JSON on one line */
  add(slug: string, line: string | Uint8Array): void {
    const bytes = typeof line === 'string' ? this.#encoded(line) : line;
    this.#lines[slug] = [this.#ndjson.length, bytes.length];
    this.#document(bytes);
  }

  /** The bytes of a text; good until the next one. */
  #encoded(text: string): Uint8Array {
    if (text.length * 3 > this.#scratch.length) return Buffer.from(text);
    return this.#scratch.subarray(0, this.#scratch.write(text));
  }

  /**
   * Writes the registry, the tables, and what describes all of it.
   *
   * @param movementRows the rows of movements in each of their tables
   */
  finish(
    origin: Origin,
    words: Words,
    digests: DocumentDigests,
    movementRows: readonly TableRows[],
    before: TablesMemory = {},
  ): TablesMemory {
    const { data } = words.takingAway;
    const entryRows = entryTables.map((): Rows[] => []);
    for (const { kind, slug } of archiveIndex().registry) {
      const entry = readEntry(kind, slug);
      this.#document(Buffer.from(JSON.stringify(entry)));
      for (const [index, { rowsOf }] of entryTables.entries())
        entryRows[index]?.push([...rowsOf(entry, addressOf(entry))]);
    }
    const rowsOf = [
      ...movementRows,
      ...entryRows.map((rows) => ({ digest: digestOf(rows), rows })),
    ];
    this.#json.write('\n]}\n');

    const files: Distribution[] = [];
    const done = (
      growing: Growing,
      about: Omit<Distribution, 'path' | 'bytes' | 'digest'>,
    ): void => {
      files.push({ path: growing.path, ...about, ...growing.end() });
    };
    const whole = (path: string, bytes: Uint8Array): Growing => {
      const growing = this.#growing(path);
      growing.bytes(bytes);
      return growing;
    };
    const text = (path: string, content: string): Growing => whole(path, Buffer.from(content));
    done(this.#json, { title: data.files.json, mediaType: 'application/json' });
    done(this.#ndjson, { title: data.files.ndjson, mediaType: 'application/x-ndjson' });
    const made: Record<string, TableFiles> = {};
    for (const [index, table] of tables.entries()) {
      const told = rowsOf[index];
      if (told === undefined) continue;
      const known = before[table.name];
      const isKept =
        known?.rows === told.digest &&
        known.files.every(({ path }) => this.#files.isKept(path.slice(1)));
      if (isKept) {
        for (const { path } of known.files) this.#files.add(path.slice(1));
        files.push(...known.files);
        made[table.name] = known;
        continue;
      }
      const rows = [...told.rows].flat();
      const title = data.files.tables[table.name] ?? table.name;
      const csv = this.#growing(exportAddress.csv(table.name));
      csv.write(csvHead(table));
      for (const row of rows) csv.write(csvLine(row));
      done(csv, {
        title: `${title} (CSV)`,
        mediaType: 'text/csv',
        conformsTo: exportAddress.csvDescription,
      });
      done(whole(exportAddress.parquet(table.name), parquet(table, rows)), {
        title: `${title} (Parquet)`,
        mediaType: 'application/vnd.apache.parquet',
      });
      made[table.name] = { rows: told.digest, files: files.slice(-2) };
    }
    const described = [
      text(
        exportAddress.csvDescription,
        json(csvDescription(tables, dataLicence.url, words.locale)),
      ),
      text(exportAddress.api, json(apiDescription(origin, words))),
      text(exportAddress.licence, licenceText()),
      text(
        exportAddress.catalogue,
        json(
          dcatCatalogue(
            {
              title: words.takingAway.citation.archive,
              description: words.site.description,
              keywords: data.keywords,
              publisher: words.site.name,
              language: words.locale,
              licence: dataLicence.url,
              page: dataRoot,
              api: exportAddress.api,
              path: exportAddress.catalogue,
              version: archiveIndex().digest,
              distributions: files,
            },
            origin,
          ),
        ),
      ),
    ].map((growing) => ({ path: growing.path, ...growing.end() }));
    this.#digests([...files, ...described], digests);
    return made;
  }

  #digests(
    written: readonly { readonly path: string; readonly digest: string }[],
    digests: DocumentDigests,
  ): void {
    const documents = Object.entries(digests).map(([path, digest]) => ({
      path: dataAddress(path),
      digest,
    }));
    const lines = [...written, ...documents]
      .map(({ path, digest }) => `${digest}  ${path.slice(dataRoot.length)}\n`)
      .toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
    const sums = this.#growing(exportAddress.digests);
    sums.write(lines.join(''));
    sums.end();
  }
}
