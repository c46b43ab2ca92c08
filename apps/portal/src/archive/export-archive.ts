import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Campaign, RegistryEntry } from '@thidua/model';
import { type Distribution, dcatCatalogue } from '../publishing/catalogue.ts';
import { csvDescription, csvHead, csvLine } from '../publishing/csv.ts';
import { entryTables } from '../publishing/entry-tables.ts';
import { movementTables } from '../publishing/movement-tables.ts';
import { parquet } from '../publishing/parquet.ts';
import type { Origin } from '../publishing/site.ts';
import type { Cell, Table } from '../publishing/table.ts';
import { tables } from '../publishing/tables.ts';
import type { Words } from '../words/words.ts';
import { addressOf, dataAddress, dataRoot } from './addresses.ts';
import { apiDescription } from './api-description.ts';
import { archiveIndex, readEntry } from './archive.ts';
import { dataLicence, exportAddress } from './exports.ts';
import type { DocumentDigests } from './publish-data.ts';
import type { SiteFiles } from './site-files.ts';

/** A file that is written piece by piece, measured and hashed as it goes. */
class Growing {
  readonly path: string;
  readonly #file: number;
  readonly #target: string;
  readonly #hash = createHash('sha256');
  #bytes = 0;
  #waiting: string[] = [];
  #letters = 0;

  constructor(out: string, path: string) {
    this.path = path;
    this.#target = join(out, path);
    // Beside the file of the build before, which may still be read.
    this.#file = openSync(`${this.#target}.new`, 'w');
  }

  /** How many bytes have been written. */
  get length(): number {
    this.#flush();
    return this.#bytes;
  }

  write(text: string): void {
    this.#waiting.push(text);
    this.#letters += text.length;
    if (this.#letters > 1 << 20) this.#flush();
  }

  #flush(): void {
    if (this.#waiting.length === 0) return;
    const bytes = Buffer.from(this.#waiting.join(''));
    this.#waiting = [];
    this.#letters = 0;
    this.bytes(bytes);
  }

  bytes(bytes: Uint8Array): void {
    if (this.#waiting.length > 0) this.#flush();
    writeSync(this.#file, bytes);
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

/** The rows of a movement in each table. */
export type MovementRows = readonly (readonly (readonly Cell[])[])[];
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

  constructor(files: SiteFiles, lines: MovementLines = {}) {
    const path = exportAddress.ndjson.slice(1);
    this.#lines = lines;
    this.#file = files.isKept(path) ? openSync(join(files.site, path), 'r') : undefined;
  }

  of(slug: string): Uint8Array | undefined {
    const place = this.#lines[slug];
    if (place === undefined || this.#file === undefined) return undefined;
    const bytes = Buffer.allocUnsafe(place[1]);
    return readSync(this.#file, bytes, 0, place[1], place[0]) === place[1] ? bytes : undefined;
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
  }
}

/** Writes the archive as whole files: movements are given one at a time, so that none has to be kept. */
export class ArchiveExport {
  readonly #lines: Record<string, readonly [number, number]> = {};
  readonly #files: SiteFiles;
  readonly #ndjson: Growing;
  readonly #json: Growing;
  readonly #tables: readonly { table: Table; csv: Growing; rows: (readonly Cell[])[] }[];
  #first = true;

  constructor(files: SiteFiles) {
    this.#files = files;
    mkdirSync(join(files.site, dataRoot), { recursive: true });
    this.#ndjson = this.#growing(exportAddress.ndjson);
    this.#json = this.#growing(exportAddress.json);
    this.#tables = tables.map((table) => ({
      table,
      csv: this.#growing(exportAddress.csv(table.name)),
      rows: [],
    }));
    for (const { table, csv } of this.#tables) csv.write(csvHead(table));
    this.#json.write(`{"digest":${JSON.stringify(archiveIndex().digest)},"documents":[`);
  }

  #growing(path: string): Growing {
    this.#files.add(path.slice(1));
    return new Growing(this.#files.site, path);
  }

  #document(line: string | Uint8Array): void {
    this.#json.write(this.#first ? '\n' : ',\n');
    for (const file of [this.#ndjson, this.#json])
      if (typeof line === 'string') file.write(line);
      else file.bytes(line);
    this.#ndjson.write('\n');
    this.#first = false;
  }

  get lines(): MovementLines {
    return this.#lines;
  }

  /** @param line the movement as JSON on one line */
  add(slug: string, line: string | Uint8Array, movement: MovementRows): void {
    const first = this.#ndjson.length;
    this.#document(line);
    this.#lines[slug] = [first, this.#ndjson.length - first - 1];
    for (const [index, { csv, rows }] of this.#tables.entries())
      for (const row of movement[index] ?? []) {
        rows.push(row);
        csv.write(csvLine(row));
      }
  }

  #addEntry(entry: RegistryEntry): void {
    this.#document(JSON.stringify(entry));
    for (const [index, { rowsOf }] of entryTables.entries()) {
      const { csv, rows } = this.#tables[movementTables.length + index] ?? {};
      for (const row of rowsOf(entry, addressOf(entry))) {
        rows?.push(row);
        csv?.write(csvLine(row));
      }
    }
  }

  /** Writes the registry, the tables that are written whole, and what describes all of it. */
  finish(origin: Origin, words: Words, digests: DocumentDigests): void {
    const { data } = words.takingAway;
    for (const { kind, slug } of archiveIndex().registry) this.#addEntry(readEntry(kind, slug));
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
    for (const { table, csv, rows } of this.#tables) {
      const title = data.files.tables[table.name] ?? table.name;
      const conformsTo = exportAddress.csvDescription;
      done(csv, { title: `${title} (CSV)`, mediaType: 'text/csv', conformsTo });
      done(whole(exportAddress.parquet(table.name), parquet(table, rows)), {
        title: `${title} (Parquet)`,
        mediaType: 'application/vnd.apache.parquet',
      });
    }
    const described = [
      text(
        exportAddress.csvDescription,
        json(csvDescription(tables, dataLicence.url, words.locale)),
      ),
      text(exportAddress.api, json(apiDescription(origin, words))),
      text(
        exportAddress.licence,
        `${dataLicence.name}\n${dataLicence.url}\n\n${data.licenceAbout}\n`,
      ),
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
