import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Campaign, earliestDay } from '@thidua/model';
import { bibtex, ris } from '../publishing/citation-formats.ts';
import { atomFeed, type Feed, type FeedEntry, jsonFeed } from '../publishing/feeds.ts';
import { iCalendar, writtenEvent } from '../publishing/icalendar.ts';
import { movementMarkdown } from '../publishing/markdown.ts';
import { movementEvents } from '../publishing/movement-events.ts';
import { movementTables } from '../publishing/movement-tables.ts';
import { type Origin, wholeAddress } from '../publishing/site.ts';
import { movementSummary } from '../reading/summary.ts';
import { type Words, wordsFor } from '../words/words.ts';
import { addressOf, yearAddress } from './addresses.ts';
import { archiveIndex, readCampaign } from './archive.ts';
import { declarationOf } from './declaration.ts';
import {
  ArchiveExport,
  LinesBefore,
  type MovementLines,
  movementRows,
  type Rows,
  type TablesMemory,
} from './export-archive.ts';
import {
  calendarOfYear,
  type Following,
  followingAll,
  followingBeside,
  slugsFollowedAt,
} from './following.ts';
import { formatAddress } from './formats.ts';
import { KeptTexts } from './kept-texts.ts';
import { type KeptResults, KeptWork, readKept, writeKept } from './kept-work.ts';
import { labelsOf } from './labels.ts';
import { movementShelves, nameToldApart } from './library.ts';
import { isStanding, type Movement } from './movements.ts';
import { type DocumentDigests, publishData } from './publish-data.ts';
import { digestOf } from './questions.ts';
import type { SiteFiles } from './site-files.ts';

/** As many as a reader of feeds looks at, and as a calendar takes without effort. */
const inFeed = 100;
const inCalendar = 500;

/** What feeds and calendars need of a movement: its events as they are written. */
type Told = { readonly entry?: FeedEntry; readonly events: readonly string[] };

type Write = (path: string, content: string) => void;

function writeFormats(
  campaign: Campaign,
  { events }: Told,
  origin: Origin,
  words: Words,
  write: Write,
): void {
  const path = addressOf({ kind: 'campaign', slug: campaign.slug });
  const address = wholeAddress(path, origin);
  const of = (format: Parameters<typeof formatAddress>[1]) => formatAddress(campaign.slug, format);
  write(of('md'), movementMarkdown(campaign, { words, labels: labelsOf(campaign), origin, path }));
  write(of('bib'), bibtex(campaign, address, words));
  write(of('ris'), ris(campaign, address, words));
  const declaration = declarationOf(campaign.places);
  if (declaration !== undefined) write(of('thidua'), declaration);
  write(
    of('ics'),
    iCalendar({
      name: words.takingAway.calendar.of(campaign.name),
      about: words.takingAway.calendar.about,
      events,
      ...(address === undefined ? {} : { url: address }),
    }),
  );
}

function toldOf(campaign: Campaign, year: number | undefined, origin: Origin, words: Words): Told {
  const { slug, document } = campaign;
  const path = addressOf({ kind: 'campaign', slug });
  const events = movementEvents(campaign, wholeAddress(path, origin), words).map(writtenEvent);
  const day =
    (document.date && earliestDay(document.date)) ??
    (year === undefined ? undefined : `${year}-01-01`);
  if (day === undefined) return { events };
  return {
    events,
    entry: {
      document: `campaign/${slug}`,
      path,
      title: campaign.name,
      summary: movementSummary(campaign, words),
      day,
      authors: campaign.issuers.map(({ name }) => name),
      tags: campaign.themes.map(({ name }) => name),
    },
  };
}

/** What is kept of a movement: digests of what is told of it elsewhere and of its rows, and the files that it has. */
type MovementFormats = {
  readonly told: string;
  /** Of its rows in each table. */
  readonly rows: readonly string[];
  readonly paths: readonly string[];
};

/** Cells without a value, which JSON writes as `null`. */
function* withBlanks(all: Iterable<Rows>): Generator<Rows> {
  for (const rows of all) yield rows.map((row) => row.map((cell) => cell ?? undefined));
}

/** What is kept of these files for the next build. */
type FormatsMemory = {
  readonly digests: DocumentDigests;
  readonly movements: KeptResults<MovementFormats>;
  readonly lines: MovementLines;
  readonly tables: TablesMemory;
  /** The movements that can be followed at an entry. */
  readonly lists: KeptResults<readonly string[]>;
  /** What each feed and calendar was made of, by the page that it belongs to. */
  readonly followed: Readonly<Record<string, string>>;
};

const memoryFile = 'formats.json';
const toldFile = 'told.txt';
const rowsFile = (table: string): string => `${table}.txt`;

/** Folders for what is kept: of this build, and of the one before. */
type Folders = { readonly folder: string; readonly folderBefore?: string };

/** What a process is told that makes formats. */
export type FormatsWork = Folders & {
  readonly site: string;
  /** The file in which it tells its own. */
  readonly list: string;
  /** Files, where the build before made formats already. */
  readonly again?: {
    readonly touched: string;
    readonly summaries: string;
    readonly summariesBefore: string;
  };
};

/**
 * Lays the documents into the site, and beside the pages what people take away: formats of each movement, feeds, calendars.
 *
 * @param areSummariesSame whether the summaries are those of the build before
 */
export function publishFormats(
  files: SiteFiles,
  origin: Origin,
  { folder, folderBefore }: Folders,
  areSummariesSame: boolean,
): void {
  const words = wordsFor(undefined);
  const { takingAway } = words;
  const write: Write = (path, content) => files.write(path, content);
  const inBefore = (name: string): string | undefined =>
    folderBefore === undefined ? undefined : join(folderBefore, name);
  const before = readKept<FormatsMemory>(inBefore(memoryFile));
  const digests = publishData(files, before?.digests);

  const archive = new ArchiveExport(files);
  const linesBefore = new LinesBefore(files, before?.lines);
  const work = new KeptWork<MovementFormats>(before?.movements, areSummariesSame);
  const lists = new KeptWork<readonly string[]>(before?.lists, areSummariesSame);
  const told = new KeptTexts<Told>(inBefore(toldFile));
  const rows = movementTables.map(({ name }) => new KeptTexts<Rows>(inBefore(rowsFile(name))));
  const texts = [told, ...rows];
  const toldDigests = new Map<string, string>();
  const rowDigests = movementTables.map((): string[] => []);
  for (const { slug, year } of archiveIndex().campaigns) {
    let made: Campaign | undefined;
    const formats = work.of(
      `${slug} ${year ?? ''}`,
      () => {
        made = readCampaign(slug);
        const paths: string[] = [];
        const ownTold = toldOf(made, year, origin, words);
        writeFormats(made, ownTold, origin, words, (path, content) => {
          paths.push(path.slice(1));
          write(path, content);
        });
        const ownRows = movementRows(made, year);
        return {
          told: digestOf(told.set(slug, ownTold)),
          rows: rows.map((all, index) => digestOf(all.set(slug, ownRows[index] ?? []))),
          paths,
        };
      },
      ({ paths }) =>
        texts.every((all) => all.wasThere(slug)) && paths.every((path) => files.isKept(path)),
    );
    if (made === undefined) for (const all of texts) all.keep(slug);
    for (const path of formats.paths) files.add(path);
    toldDigests.set(slug, formats.told);
    for (const [index, all] of rowDigests.entries()) all.push(formats.rows[index] ?? '');
    const line =
      (made === undefined ? linesBefore.of(slug) : undefined) ??
      JSON.stringify(made ?? readCampaign(slug));
    archive.add(slug, line);
  }
  linesBefore.close();
  const tablesMade = archive.finish(
    origin,
    words,
    digests,
    rows.map((all, index) => ({
      digest: digestOf(rowDigests[index]),
      rows: withBlanks(all.values()),
    })),
    before?.tables,
  );

  const calendarOf = (name: string, page: string, movements: readonly Movement[]): string =>
    iCalendar({
      name,
      about: takingAway.calendar.about,
      ...(origin === undefined ? {} : { url: `${origin}${page}` }),
      events: movements.filter(isStanding).flatMap(({ slug }) => told.get(slug)?.events ?? []),
    });
  const followed: Record<string, string> = {};
  /** Makes files of what is told of movements, where anything of it has changed. */
  const makeFrom = (
    paths: readonly string[],
    of: readonly unknown[],
    movements: readonly Movement[],
    make: () => void,
  ): void => {
    const [key = ''] = paths;
    const digest = digestOf([
      of,
      movements.map(({ slug, state }) => `${state} ${toldDigests.get(slug)}`),
    ]);
    followed[key] = digest;
    const plain = paths.map((path) => path.slice(1));
    if (before?.followed[key] === digest && plain.every((path) => files.isKept(path)))
      for (const path of plain) files.add(path);
    else make();
  };
  const follow = (
    { atom, json, calendar }: Following,
    names: { feed: string; description: string; calendar: string },
    about: string,
    page: string,
    movements: readonly Movement[],
  ): void =>
    makeFrom([atom, json, calendar], [names, about, page], movements, () => {
      const feed: Feed = {
        about,
        title: names.feed,
        description: names.description,
        page,
        atom,
        json,
        language: words.locale,
        publisher: words.site.name,
        entries: movements
          .filter(isStanding)
          .flatMap(({ slug }) => told.get(slug)?.entry ?? [])
          .slice(0, inFeed),
      };
      write(atom, atomFeed(feed, origin));
      write(json, jsonFeed(feed, origin));
      write(calendar, calendarOf(names.calendar, page, movements.slice(0, inCalendar)));
    });

  const shelves = movementShelves();
  follow(
    followingAll,
    {
      feed: takingAway.feed.all,
      description: takingAway.feed.descriptionOfAll,
      calendar: takingAway.calendar.all,
    },
    'archive',
    '/',
    shelves.all,
  );
  for (const entry of archiveIndex().registry) {
    const key = `${entry.kind}/${entry.slug}`;
    const slugs = lists.of(key, () => slugsFollowedAt(entry.kind, entry.slug));
    if (slugs.length === 0) continue;
    const following = followingBeside(addressOf(entry));
    const name = nameToldApart(entry, words);
    follow(
      following,
      {
        feed: takingAway.feed.of(name),
        description: takingAway.feed.description(name),
        calendar: takingAway.calendar.of(name),
      },
      key,
      addressOf(entry),
      slugs.flatMap((slug) => shelves.bySlug.get(slug) ?? []),
    );
  }
  for (const [year, movements] of shelves.byYear) {
    const page = yearAddress(year === '' ? undefined : Number(year));
    const name = takingAway.calendar.of(year || words.years.unknown);
    makeFrom([calendarOfYear(page)], [name, page], movements, () =>
      write(calendarOfYear(page), calendarOf(name, page, movements)),
    );
  }
  mkdirSync(folder, { recursive: true });
  told.write(join(folder, toldFile));
  for (const [index, { name }] of movementTables.entries())
    rows[index]?.write(join(folder, rowsFile(name)));
  writeKept(join(folder, memoryFile), {
    digests,
    movements: work.results,
    lists: lists.results,
    lines: archive.lines,
    tables: tablesMade,
    followed,
  } satisfies FormatsMemory);
}
