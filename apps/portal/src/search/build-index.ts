/*
 * Writes the search index into the built site: `node src/search/build-index.ts`, after `astro build`.
 * Reads the same documents as the pages do; `THIDUA_OUT` names a built site other than `dist`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { PartialDate } from '@thidua/model';
import * as pagefind from 'pagefind';
import { archiveIndex, hasEntry, readCampaign, readEntry } from '../archive/archive.ts';
import { shelve } from '../archive/movements.ts';
import { entryRecord } from './entry-record.ts';
import { type FacetRow, facetFileOf } from './facet-table.ts';
import { foldedWords } from './fold.ts';
import { decode, includedCharacters } from './index-text.ts';
import { compareValues, facetsOf } from './movement-facets.ts';
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

/** Movements first, as the table of facets says; everything latest first, so that no order is stored. */
function* records(facets: FacetRow[]): Generator<SearchRecord> {
  const index = archiveIndex();
  const letters = lettersFor(index.campaigns.length);
  for (const { slug } of shelve(index).all) {
    const campaign = readCampaign(slug);
    facets.push({ facets: facetsOf(campaign, registry), end: endDayOf(campaign) });
    yield movementRecord(campaign, registry, letters);
  }
  const others = index.registry.flatMap(({ kind, slug }) => {
    const entry = registry.entry({ kind, slug });
    return entry === undefined ? [] : [entryRecord(entry, registry)];
  });
  yield* others.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** Pagefind's own user interfaces and its worker are not used, so they are not published. */
const isPublished = (path: string): boolean =>
  !path.includes('-ui.') && !/pagefind-(?:highlight|worker)\.js$/.test(path);

const failed = (errors: readonly string[]): void => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

const mostUnderway = 100;

/** Builds the index, the manifest of numbers and the vocabulary into `<site>/pagefind`. */
async function writeIndex(site: string): Promise<void> {
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
  for (const record of records(facets)) {
    // Pagefind runs beside us: it takes in some records while we make others, and order is kept.
    adding.push(
      index
        .addCustomRecord({
          url: record.url,
          content: contentOf(record),
          language: 'vi',
          meta: { ...record.meta },
          filters: {},
          sort: {},
        })
        .then((added) => failed(added.errors)),
    );
    if (adding.length === mostUnderway) {
      await Promise.all(adding);
      adding = [];
    }
    countWords(counts, foldedWords(Object.values(record.texts).flat().join(' ')));
    const { meta } = record;
    if (record.number !== undefined) {
      numbers.push({
        number: record.number,
        url: record.url,
        kind: record.kind,
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

await writeIndex(resolve(process.env.THIDUA_OUT ?? 'dist'));
