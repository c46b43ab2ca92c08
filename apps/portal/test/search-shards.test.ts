// However an index is cut to be built, what is published and what is answered are the same.
// The other side is Pagefind itself, given all the records at once.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { ArchiveIndex, Campaign } from '@thidua/model';
import fc from '@thidua/tooling/properties';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '../src/archive/site-files.ts';
import { emptyState } from '../src/search/address.ts';
import { ShortNames } from '../src/search/building/joined-index.ts';
import { yearShards } from '../src/search/building/year-shards.ts';
import type { Answer, SearchEngine } from '../src/search/engine.ts';
import { type FacetRow, facetFileOf, joinedFacetFile } from '../src/search/facet-table.ts';
import { facetKeys } from '../src/search/facets.ts';
import { includedCharacters } from '../src/search/index-text.ts';
import { compareValues } from '../src/search/movement-facets.ts';
import { lettersFor } from '../src/search/movement-record.ts';
import { contentOf } from '../src/search/record.ts';
import { writeManyMovements } from './many-movements.ts';
import { builtSite, openIndex } from './search-index.ts';
import { expectedAnswers } from './search-queries.ts';

const portal = fileURLToPath(new URL('..', import.meta.url));
const realData = resolve(process.env.THIDUA_DATA ?? join(portal, '.data'));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'thidua-shards-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Build = {
  readonly data: string;
  readonly site: string;
  readonly movementsOfShard?: number;
  readonly memory?: string;
  readonly before?: string;
};

const buildIndex = ({ data, site, movementsOfShard, memory = '', before = '' }: Build): void => {
  execFileSync(process.execPath, ['src/search/build-index.ts', memory, before], {
    cwd: portal,
    env: {
      ...process.env,
      THIDUA_DATA: data,
      THIDUA_OUT: site,
      ...(movementsOfShard === undefined ? {} : { THIDUA_SHARD: `${movementsOfShard}` }),
    },
  });
};

const bytesOf = (site: string): Record<string, string> =>
  Object.fromEntries(
    filesBelow(join(site, 'pagefind'))
      .toSorted()
      .map((path) => [path, readFileSync(join(site, 'pagefind', path)).toString('base64')]),
  );
const differing = (a: Record<string, string>, b: Record<string, string>): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((path) => a[path] !== b[path]);

describe('movements are cut into years, and where a year has too many, into months', () => {
  /** Shards by name with how many movements they have; a movement is told by its month, its year or nothing. */
  const shards = (counts: Record<string, number>, most: number): [string, number][] => {
    const movements = Object.entries(counts)
      .toSorted(([a], [b]) => (a < b ? 1 : -1))
      .flatMap(([date, count]) =>
        Array.from({ length: count }, (_, at) => ({
          slug: `${date}-${at}`,
          ...(date === '' ? {} : { date }),
        })),
      );
    const cut = yearShards(movements, most);
    expect(cut.flatMap((shard) => shard.movements)).toEqual(movements);
    expect(new Set(cut.map(({ name }) => name)).size).toBe(cut.length);
    return cut.map(({ name, movements }) => [name, movements.length]);
  };

  test('neighbours go together, from the oldest on, as long as they are not too many', () => {
    expect(shards({ '2020-05': 4, '2021-05': 4, '2022-05': 4, '2023-05': 4 }, 10)).toEqual([
      ['2022_2023', 8],
      ['2020_2021', 8],
    ]);
    expect(shards({ '': 2, '2020-05': 4 }, 10)).toEqual([['_2020', 6]]);
    expect(shards({}, 10)).toEqual([]);
  });

  test('a large year is cut for itself, a month never', () => {
    const large = { '2021-01': 5, '2021-02': 4, '2021-07': 40, '2021-09': 1 };
    expect(shards({ '2020-05': 4, ...large, '2022-05': 4, '2023-05': 4 }, 10)).toEqual([
      ['2022_2023', 8],
      ['2021-09', 1],
      ['2021-07', 40],
      ['2021-01_2021-02', 9],
      ['2020', 4],
    ]);
  });

  test('what comes new changes no shard but the last, whatever came before', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 40 });
    const month = (at: number): string =>
      `${2010 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 60 }), (counts, most) => {
        const archive = Object.fromEntries(counts.map((count, at) => [month(at), count]));
        const [, ...before] = shards(archive, most);
        // The year that grows may come to be cut itself.
        const next = 12 * Math.ceil(counts.length / 12);
        const after = shards({ ...archive, [month(next)]: 1 }, most);
        expect(after.slice(after.length - before.length)).toEqual(before);
      }),
    );
  });
});

test('a file bears the beginning of its digest, and more of it where another bears that', () => {
  const names = new ShortNames();
  expect(names.of('0123456789')).toBe('0123456');
  expect(names.of('01234567aa')).toBe('01234567');
  expect(names.of('01234567ab')).toBe('01234567a');
  expect(names.of('01234567aa')).toBe('01234567');
});

test('how much of a movement is indexed goes by steps', () => {
  const letters = Array.from({ length: 3000 }, (_, at) => lettersFor(at));
  expect(letters.toSorted((a, b) => b - a)).toEqual(letters);
  expect(new Set(letters).size).toBeLessThan(20);
  expect([letters[5], letters.at(-1)]).toEqual([6000, 450]);
});

test('tables of facets are joined into the one of all', () => {
  const value = fc
    .constantFrom('a', 'b', 'c', '2021', '2022')
    .map((slug) => ({ slug, label: slug }));
  const row: fc.Arbitrary<FacetRow> = fc.record({
    facets: fc.record(
      Object.fromEntries(facetKeys.map((key) => [key, fc.uniqueArray(value, { maxLength: 2 })])),
    ) as unknown as fc.Arbitrary<FacetRow['facets']>,
    end: fc.constantFrom(undefined, '20221231'),
  });
  fc.assert(
    fc.property(fc.array(fc.array(row, { maxLength: 4 }), { maxLength: 4 }), (shards) => {
      const joined = joinedFacetFile(
        shards.map((rows) => facetFileOf(rows, compareValues)),
        compareValues,
      );
      expect(joined).toEqual(facetFileOf(shards.flat(), compareValues));
    }),
  );
});

/** What a file of Pagefind's says, read whole: another reader than the one that joins. */
function unpacked(bytes: Buffer): unknown {
  let at = 'pagefind_dcd'.length;
  const item = (): unknown => {
    const first = bytes[at++] ?? 0;
    const size = [1, 2, 4][(first & 31) - 24] ?? 0;
    const value = size === 0 ? first & 31 : bytes.readUIntBE(at, size);
    at += size;
    if (first >> 5 === 0) return value;
    if (first >> 5 === 1) return -1 - value;
    if (first >> 5 === 4) return Array.from({ length: value }, item);
    if (first >> 5 !== 3) throw new Error(`What is ${first}?`);
    at += value;
    return bytes.toString('utf8', at - value, at);
  };
  return item();
}

type Places = number[];
type Pages = [step: number, places: Places, inMeta: Places][];
type Words = [[word: string, pages: Pages, written: [string, Pages][]][]];
type Meta = [string, [string, number, string][], [string, string, string][], [], [], string[]];

const readIn = (index: string) => (path: string) =>
  unpacked(gunzipSync(readFileSync(join(index, path))));

/** Everything that an index says, whatever its files are called and wherever its words are cut. */
function told(index: string): unknown {
  const read = readIn(index);
  const files = filesBelow(index);
  const meta = read(files.find((path) => path.endsWith('.pf_meta')) ?? '') as Meta;
  const [version, pages, chunks, filters, sorts, fields] = meta;
  const words = chunks.flatMap(([, , name]) => (read(`index/${name}.pf_index`) as Words)[0]);
  const inFields = (places: Places): (string | number)[] =>
    places.map((place) => (place < 0 ? (fields[-1 - place] ?? '?') : place));
  const named = (all: Pages) => all.map(([step, places, meta]) => [step, places, inFields(meta)]);
  return {
    rest: [version, filters, sorts, fields.toSorted()],
    pages: pages.map(([name, count, group]) => [
      readFileSync(join(index, `fragment/${name}.pf_fragment`)).toString('base64'),
      count,
      group,
    ]),
    words: words.map(([word, all, written]) => [
      word,
      named(all),
      written.map(([way, some]) => [way, named(some)]).sort(),
    ]),
  };
}

/**
 * Opens an index with all of it fetched. Pagefind orders by the words it has that begin like a word asked for, and so by
 * what was asked before, and by where its words are cut.
 */
async function openWhole(site: string): Promise<SearchEngine> {
  const { engine, opened } = await openIndex(site);
  for (const exactMarks of [false, true]) await engine.search({ exactMarks });
  const index = join(site, 'pagefind');
  for (const path of filesBelow(index).filter((path) => path.endsWith('.pf_index'))) {
    const [[[first]]] = readIn(index)(path) as [[[string]]];
    for (const pagefind of opened) await pagefind.search(`"${first}"`);
  }
  return engine;
}

/** Has Pagefind index the whole real archive at once, beside the tables of the built site. */
async function atOnce(site: string): Promise<void> {
  process.env.THIDUA_DATA = realData;
  const { archiveIndex } = await import('../src/archive/archive.ts');
  const { shelve } = await import('../src/archive/movements.ts');
  const { byDay, recordOfMovement, searchedEntries } = await import(
    '../src/search/building/archive-records.ts'
  );
  const { index } = await pagefind.createIndex({
    includeCharacters: includedCharacters,
    forceLanguage: 'vi',
    keepIndexUrl: true,
  });
  for (const { record } of [
    ...shelve(archiveIndex()).all.map(({ slug }) => recordOfMovement(slug)),
    ...[...searchedEntries().values()].map((recordOf) => recordOf()).sort(byDay),
  ])
    await index?.addCustomRecord({
      url: record.url,
      content: contentOf(record),
      language: 'vi',
      meta: { ...record.meta },
    });
  cpSync(join(builtSite, 'pagefind'), join(site, 'pagefind'), { recursive: true });
  for (const path of filesBelow(join(site, 'pagefind')))
    if (/\.pf_|entry\.json$/.test(path)) rmSync(join(site, 'pagefind', path));
  for (const { path, content } of (await index?.getFiles())?.files ?? []) {
    mkdirSync(dirname(join(site, 'pagefind', path)), { recursive: true });
    writeFileSync(join(site, 'pagefind', path), content);
  }
  await pagefind.close();
}

describe('the real archive', { timeout: 120_000 }, () => {
  let peer: string;
  beforeAll(async () => {
    peer = join(folder, 'at-once');
    await atOnce(peer);
  }, 60_000);

  test('is indexed as Pagefind does it at once: every page, every word, every place', () => {
    expect(told(join(builtSite, 'pagefind'))).toEqual(told(join(peer, 'pagefind')));
  });

  test('is published the same when every year is a shard, byte for byte', () => {
    const site = join(folder, 'by-year');
    buildIndex({ data: realData, site, movementsOfShard: 1 });
    expect(differing(bytesOf(site), bytesOf(builtSite))).toEqual([]);
  });

  test('answers every question of the table as an index made at once', async () => {
    const [ours, theirs] = [await openWhole(builtSite), await openWhole(peer)];
    const shown = (answer: Answer): unknown => ({
      ...answer,
      query: answer.query.text,
    });
    const states = expectedAnswers.flatMap(({ query }) => [
      { ...emptyState, text: query },
      { ...emptyState, text: query, exactMarks: true },
    ]);
    for (const state of [
      ...states,
      { ...emptyState, chosen: { branch: ['cong-doan'] } },
      { ...emptyState, text: 'thi đua', order: 'latest-end' as const },
      { ...emptyState, text: 'thi đua', order: 'earliest-issued' as const },
    ])
      expect(shown(await ours.search(state)), state.text).toEqual(
        shown(await theirs.search(state)),
      );
  });
});

describe('an archive of many years', { timeout: 120_000 }, () => {
  const movementsOfShard = 20;
  let data: string;
  let site: string;
  let memory: string;
  beforeAll(() => {
    [data, site, memory] = [join(folder, 'data'), join(folder, 'site'), join(folder, 'memory')];
    writeManyMovements(realData, data, 90);
    buildIndex({ data, site, movementsOfShard, memory });
  }, 60_000);

  const written = (): Map<string, number> =>
    new Map(
      filesBelow(join(site, 'pagefind')).map((path) => [
        path,
        statSync(join(site, 'pagefind', path)).mtimeMs,
      ]),
    );
  const again = (): void => {
    const next = `${memory}-next`;
    buildIndex({ data, site, movementsOfShard, memory: next, before: memory });
    memory = next;
  };
  const indexFile = (): ArchiveIndex =>
    JSON.parse(readFileSync(join(data, 'index.json'), 'utf8')) as ArchiveIndex;
  const change = (path: string, edit: (campaign: Campaign) => Campaign): void => {
    const file = join(data, path);
    const campaign = JSON.parse(readFileSync(file, 'utf8')) as Campaign;
    writeFileSync(file, JSON.stringify(edit(campaign)));
  };

  test('is published the same however it is cut, byte for byte', () => {
    expect(filesBelow(memory).length).toBeGreaterThan(4);
    const other = join(folder, 'other');
    buildIndex({ data, site: other });
    expect(differing(bytesOf(site), bytesOf(other))).toEqual([]);
  });

  test('where nothing has changed, nothing is written', () => {
    const before = written();
    again();
    expect(written()).toEqual(before);
  });

  test('where a movement has changed, its year is indexed again and the rest stays', () => {
    const before = written();
    const { campaigns } = indexFile();
    const { path } = campaigns.at(-1) ?? { path: '' };
    change(path, (campaign) => ({ ...campaign, slogans: ['Chưa ai hô khẩu hiệu này'] }));
    again();
    const pages = [...written()].filter(([file]) => file.startsWith('fragment/'));
    expect(pages.filter(([file, time]) => before.get(file) !== time)).toHaveLength(1);
    const fresh = join(folder, 'fresh');
    buildIndex({ data, site: fresh, movementsOfShard });
    expect(differing(bytesOf(site), bytesOf(fresh))).toEqual([]);
  });

  test('where movements come and go, or somebody meddles, it is the same as one built from nothing', () => {
    const index = indexFile();
    const campaigns = index.campaigns.filter((_, at) => at % 7 !== 3);
    writeFileSync(join(data, 'index.json'), JSON.stringify({ ...index, campaigns }));
    const [page = ''] = filesBelow(join(site, 'pagefind', 'fragment'));
    writeFileSync(join(site, 'pagefind', 'fragment', page), 'x');
    writeFileSync(join(site, 'pagefind', 'facets.json'), 'x');
    writeFileSync(join(site, 'pagefind', 'more.json'), 'x');
    again();
    const fresh = join(folder, 'fresh-again');
    buildIndex({ data, site: fresh });
    expect(differing(bytesOf(site), bytesOf(fresh))).toEqual([]);
  });
});
