/*
 * Writes the search index into the built site: `node src/search/build-index.ts`, after `astro build`.
 * Reads the same documents as the pages do; `THIDUA_OUT` names a built site other than `dist`. Files that `build.ts` names: what to
 * leave for the next build, what the build before left, and what it made.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { PartialDate } from '@thidua/model';
import * as pagefind from 'pagefind';
import { archiveIndex, hasEntry, readCampaign, readEntry } from '../archive/archive.ts';
import { type FileMark, isAsMarked } from '../archive/file-marks.ts';
import { type KeptResults, KeptWork, readKept, writeKept } from '../archive/kept-work.ts';
import { shelve } from '../archive/movements.ts';
import { filesBelow } from '../archive/site-files.ts';
import { entryRecord } from './entry-record.ts';
import { type FacetRow, facetFileOf } from './facet-table.ts';
import { foldedWords } from './fold.ts';
import { decode, includedCharacters } from './index-text.ts';
import { compareValues, facetFactsOf, facetsOf } from './movement-facets.ts';
import { endDayOf, lettersFor, movementRecord } from './movement-record.ts';
import { type NumberedDocument, shardsOf } from './number-manifest.ts';
import {
  contentOf,
  isSearched,
  type Registry,
  type SearchedEntry,
  type SearchRecord,
} from './record.ts';
import { countWords, writeVocabulary } from './vocabulary.ts';

const latest = new Map<string, PartialDate>();
for (const { issuers, date } of archiveIndex().campaigns) {
  for (const { slug } of issuers) {
    if (slug === undefined || date === undefined) continue;
    const known = latest.get(slug);
    if (known === undefined || date > known) latest.set(slug, date);
  }
}

const registry: Registry = {
  entry: ({ kind, slug }) =>
    isSearched(kind) && kind !== 'campaign' && hasEntry(kind, slug)
      ? (readEntry(kind, slug) as SearchedEntry)
      : undefined,
  latestMovementOf: (slug) => latest.get(slug),
};

/** What a record leaves in the index. */
type Prepared = Pick<SearchRecord, 'kind' | 'url' | 'meta' | 'number'> & {
  readonly content: string;
  /** Its folded words. */
  readonly words: readonly string[];
  /** Of a movement, its row in the table of facets. */
  readonly row?: FacetRow;
};

const prepared = (record: SearchRecord, row?: FacetRow): Prepared => ({
  kind: record.kind,
  url: record.url,
  meta: record.meta,
  content: contentOf(record),
  words: [...new Set(foldedWords(Object.values(record.texts).flat().join(' ')))],
  ...(record.number === undefined ? {} : { number: record.number }),
  ...(row === undefined ? {} : { row }),
});

/** Movements first, as the table of facets says; everything latest first, so that no order is stored. */
function* records(work: KeptWork<Prepared>): Generator<Prepared> {
  const index = archiveIndex();
  const letters = lettersFor(index.campaigns.length);
  for (const { slug } of shelve(index).all) {
    yield work.of(`${slug} ${letters}`, () => {
      const campaign = readCampaign(slug);
      return prepared(movementRecord(campaign, registry, letters), {
        facets: facetsOf(facetFactsOf(campaign), registry),
        end: endDayOf(campaign),
      });
    });
  }
  const others = index.registry.flatMap(({ kind, slug }) => {
    const entry = registry.entry({ kind, slug });
    return entry === undefined ? [] : [entryRecord(entry, registry)];
  });
  for (const record of others.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)))
    yield prepared(record);
}

/** Pagefind's own user interfaces and its worker are not used, so they are not published. */
const isPublished = (path: string): boolean =>
  !path.includes('-ui.') && !/pagefind-(?:highlight|worker)\.js$/.test(path);

const failed = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

const mostUnderway = 100;

/** What the build before left: its records, the digest of all of them, and the files of the site. */
type Memory = { readonly records: KeptResults<Prepared>; readonly digest: string };
type Before = Memory & { readonly files: Readonly<Record<string, FileMark>> };

const digestOfAll = (all: readonly Prepared[]): string => {
  const hash = createHash('sha256');
  for (const record of all) hash.update(JSON.stringify(record));
  return hash.digest('base64url');
};

/** Whether the files of an index are as the build before left them. */
function isIntact(site: string, { files }: Before): boolean {
  const known = Object.entries(files).filter(([path]) => path.startsWith('pagefind/'));
  return (
    known.length > 0 &&
    known.length === filesBelow(join(site, 'pagefind')).length &&
    known.every(([path, mark]) => isAsMarked(join(site, path), mark))
  );
}

/**
 * Builds the index, the manifest of numbers and the vocabulary into `<site>/pagefind`. Where all records are those of the
 * build before, its index stays.
 */
async function writeIndex(site: string, before: Before | undefined): Promise<Memory> {
  const work = new KeptWork<Prepared>(before?.records);
  if (before !== undefined) {
    // A few records are made anew; Pagefind would have little to do beside.
    const all = [...records(work)];
    const digest = digestOfAll(all);
    if (digest !== before.digest || !isIntact(site, before)) await feed(site, all);
    return { records: work.results, digest };
  }
  const all: Prepared[] = [];
  const told = function* (): Generator<Prepared> {
    for (const record of records(work)) {
      all.push(record);
      yield record;
    }
  };
  await feed(site, told());
  return { records: work.results, digest: digestOfAll(all) };
}

async function feed(site: string, all: Iterable<Prepared>): Promise<void> {
  const target = join(site, 'pagefind');
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(target, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  rmSync(target, { recursive: true, force: true });

  const created = await pagefind.createIndex({
    includeCharacters: includedCharacters,
    forceLanguage: 'vi',
    keepIndexUrl: true,
  });
  failed(created.errors);
  const { index } = created;
  if (index === undefined) throw new Error('Pagefind gave no index.');

  const numbers: NumberedDocument[] = [];
  const facets: FacetRow[] = [];
  const counts = new Map<string, number>();
  let adding: Promise<void>[] = [];
  for (const { kind, url, content, meta, number, words, row } of all) {
    // Pagefind runs beside us: it takes in some records while we make others, and order is kept.
    adding.push(
      index
        .addCustomRecord({ url, content, language: 'vi', meta: { ...meta }, filters: {}, sort: {} })
        .then((added) => failed(added.errors)),
    );
    if (adding.length === mostUnderway) {
      await Promise.all(adding);
      adding = [];
    }
    countWords(counts, words);
    if (row !== undefined) facets.push(row);
    if (number !== undefined) {
      numbers.push({
        number,
        url,
        kind,
        title: decode(meta.title ?? ''),
        ...(meta.date === undefined ? {} : { date: decode(meta.date) }),
        ...(meta.issuer === undefined ? {} : { issuer: decode(meta.issuer) }),
      });
    }
  }

  await Promise.all(adding);

  const { errors, files } = await index.getFiles();
  failed(errors);
  for (const file of files) if (isPublished(file.path)) write(file.path, file.content);
  for (const [name, shard] of shardsOf(numbers)) {
    write(`numbers/${name}.json`, `${JSON.stringify(shard)}\n`);
  }
  write('facets.json', `${JSON.stringify(facetFileOf(facets, compareValues))}\n`);
  write('vocabulary.txt', writeVocabulary(counts));
  await pagefind.close();
}

const [out, memoryBefore, siteBefore] = process.argv.slice(2);
const site = readKept<Pick<Before, 'files'>>(siteBefore);
const remembered = readKept<Memory>(memoryBefore);
const memory = await writeIndex(
  resolve(process.env.THIDUA_OUT ?? 'dist'),
  site === undefined || remembered === undefined ? undefined : { ...remembered, files: site.files },
);
if (out !== undefined) writeKept(out, memory);
