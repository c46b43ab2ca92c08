import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Campaign, registryKinds } from '@thidua/model';
import { type Distribution, dcatCatalogue } from '../publishing/catalogue.ts';
import { csvDescription, csvHead, csvLine } from '../publishing/csv.ts';
import { openApi } from '../publishing/open-api.ts';
import { parquet } from '../publishing/parquet.ts';
import type { Origin } from '../publishing/site.ts';
import { type Cell, type Table, tables } from '../publishing/tables.ts';
import type { Words } from '../words/words.ts';
import { addressOf, dataAddress, dataRoot, sectionOf } from './addresses.ts';
import { archiveIndex, campaignPath, entryPath, readEntry } from './archive.ts';
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
  return tables.map((table) => [...table.rowsOf(campaign, { address, year })]);
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

  /** Writes the registry, the tables that are written whole, and what describes all of it. */
  finish(origin: Origin, words: Words, digests: DocumentDigests): void {
    const { data } = words.takingAway;
    for (const { kind, slug } of archiveIndex().registry)
      this.#document(JSON.stringify(readEntry(kind, slug)));
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
      const title = data.files.tables[table.name] ?? table.title;
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
      text(exportAddress.api, json(this.#api(origin, words))),
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
    const { campaigns, registry } = archiveIndex();
    const documents = [
      'index.json',
      ...campaigns.map(({ slug }) => campaignPath(slug)),
      ...registry.map(({ kind, slug }) => entryPath(kind, slug)),
    ].map((path) => ({
      path: dataAddress(path),
      digest: digests[path] ?? '',
    }));
    const lines = [...written, ...documents]
      .map(({ path, digest }) => `${digest}  ${path.slice(dataRoot.length)}\n`)
      .toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
    const sums = this.#growing(exportAddress.digests);
    sums.write(lines.join(''));
    sums.end();
  }

  #api(origin: Origin, words: Words): object {
    const { api, files } = words.takingAway.data;
    const slug = { name: 'slug', description: api.slug };
    const kind = { name: 'kind', description: api.kind, values: registryKinds };
    const section = {
      name: 'section',
      description: api.section,
      values: (['issuer', 'administrative-unit', 'theme', 'event'] as const).map(sectionOf),
    };
    const movement = (ending: string): string => dataAddress(`campaigns/{slug}.${ending}`);
    const followed = { parameters: [section, slug] };
    return openApi(
      {
        title: words.takingAway.citation.archive,
        description: words.site.description,
        licence: dataLicence,
        version: archiveIndex().digest,
        notFound: api.notFound,
        gives: [
          {
            path: dataAddress('index.json'),
            id: 'getIndex',
            summary: api.index,
            type: 'application/json',
            schema: './schema/index.schema.json',
          },
          {
            path: movement('json'),
            id: 'getMovement',
            summary: api.movement,
            type: 'application/json',
            schema: './schema/campaign.schema.json',
            parameters: [slug],
          },
          ...(
            [
              ['md', 'getMovementAsMarkdown', api.markdown, 'text/markdown'],
              ['thidua', 'getMovementAsSource', api.source, 'text/plain'],
              ['ics', 'getMovementAsCalendar', api.calendar, 'text/calendar'],
              ['bib', 'getMovementAsBibtex', api.bibtex, 'application/x-bibtex'],
              ['ris', 'getMovementAsRis', api.ris, 'application/x-research-info-systems'],
            ] as const
          ).map(([ending, id, summary, type]) => ({
            path: movement(ending),
            id,
            summary,
            type,
            parameters: [slug],
          })),
          {
            path: dataAddress('registry/{kind}/{slug}.json'),
            id: 'getEntry',
            summary: api.entry,
            type: 'application/json',
            schema: './schema/registry-entry.schema.json',
            parameters: [kind, slug],
          },
          {
            path: exportAddress.json,
            id: 'getArchive',
            summary: files.json,
            type: 'application/json',
          },
          {
            path: exportAddress.ndjson,
            id: 'getArchiveLines',
            summary: files.ndjson,
            type: 'application/x-ndjson',
          },
          { path: '/tin.xml', id: 'getAtom', summary: api.atom, type: 'application/atom+xml' },
          { path: '/tin.json', id: 'getFeed', summary: api.feed, type: 'application/feed+json' },
          { path: '/lich.ics', id: 'getCalendar', summary: api.calendars, type: 'text/calendar' },
          {
            path: '/{section}/{slug}/tin.xml',
            id: 'getEntryAtom',
            summary: api.entryAtom,
            type: 'application/atom+xml',
            ...followed,
          },
          {
            path: '/{section}/{slug}/tin.json',
            id: 'getEntryFeed',
            summary: api.entryFeed,
            type: 'application/feed+json',
            ...followed,
          },
          {
            path: '/{section}/{slug}/lich.ics',
            id: 'getEntryCalendar',
            summary: api.entryCalendar,
            type: 'text/calendar',
            ...followed,
          },
        ],
      },
      origin,
    );
  }
}
