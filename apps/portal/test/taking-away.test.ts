import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Campaign } from '@thidua/model';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import { dataRoot } from '../src/archive/addresses.ts';
import { formatAddress } from '../src/archive/formats.ts';
import { bibtex, ris, vietnameseCitation } from '../src/publishing/citation-formats.ts';
import { atomFeed, type Feed, jsonFeed } from '../src/publishing/feeds.ts';
import { iCalendar, writtenEvent } from '../src/publishing/icalendar.ts';
import { movementEvents } from '../src/publishing/movement-events.ts';
import { wordsFor } from '../src/words/words.ts';
import { archiveDirectory } from './built-site.ts';
import { documentsOf } from './sample/site.ts';
import { errorsOfAtom, errorsOfCalendar, specification } from './specifications/validators.ts';
import { labelsIn, missingFrom } from './stated-facts.ts';

const words = wordsFor('vi');
const filesNamed = (site: string, name: RegExp): string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .toSorted();

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const isJsonFeed = ajv.compile(JSON.parse(specification('json-feed.schema.json')));
const errorsOfJsonFeed = (text: string): unknown =>
  isJsonFeed(JSON.parse(text)) ? [] : isJsonFeed.errors;

/** What a program reads out of a calendar. */
function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      title: event.summary,
      day: event.startDate.toString(),
      days: event.duration.toSeconds() / 86_400,
      stamped: component.hasProperty('dtstamp'),
      yearly: event.isRecurring(),
    };
  });
}

const sample = inject('sample');
const sites = [
  { name: 'the sample archive', data: sample.data, site: sample.site },
  { name: 'the archive', data: join(archiveDirectory, dataRoot), site: archiveDirectory },
];

describe.each(sites)('$name', ({ data, site }) => {
  const { campaigns, entries } = documentsOf(data);

  test('tells every fact of a movement in Markdown too', () => {
    for (const campaign of campaigns) {
      const file = join(site, formatAddress(campaign.slug, 'md'));
      const text = readFileSync(file, 'utf8')
        .replaceAll(/\]\([^)]*\)/g, ']')
        .replaceAll(/(?<!\\)[[\]]/g, '')
        .replaceAll(/(?<!\\)\*\*/g, '')
        .replaceAll(/\\([^\s])/g, '$1');
      const found = missingFrom(
        text.toLocaleLowerCase('vi'),
        campaign,
        labelsIn(entries, campaign),
      );
      expect(found, campaign.slug).toEqual([]);
      expect(readFileSync(file, 'utf8')).not.toMatch(/(?<!\\)<script/);
    }
  });

  test('has calendars that programs read', () => {
    const files = filesNamed(site, /\.ics$/);
    expect(files.length).toBeGreaterThan(campaigns.length);
    for (const file of files) {
      const text = readFileSync(join(site, file), 'utf8');
      const seen = new Set<string>();
      for (const { uid, days, stamped, day } of eventsOf(text)) {
        expect(seen.has(uid), `${file}: ${uid}`).toBe(false);
        seen.add(uid);
        expect(days).toBe(1);
        expect(stamped).toBe(true);
        expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
      for (const line of text.split('\r\n'))
        expect(Buffer.byteLength(line), `${file}: ${line}`).toBeLessThanOrEqual(75);
      expect(errorsOfCalendar(text), file).toEqual([]);
    }
  });

  test('has feeds as their specifications ask', async () => {
    const atom = filesNamed(site, /tin\.xml$/);
    expect(atom.length).toBeGreaterThan(1);
    const texts = atom.map((file) => [file, readFileSync(join(site, file), 'utf8')]);
    expect(await errorsOfAtom(Object.fromEntries(texts))).toEqual([]);
    const json = filesNamed(site, /tin\.json$/);
    expect(json.map((file) => file.replace('.json', '.xml'))).toEqual(atom);
    for (const file of json)
      expect(errorsOfJsonFeed(readFileSync(join(site, file), 'utf8')), file).toEqual([]);
  });

  test('has citations that reference managers read', () => {
    for (const { slug } of campaigns) {
      const bib = readFileSync(join(site, formatAddress(slug, 'bib')), 'utf8');
      let depth = 0;
      for (const sign of bib.replaceAll(/\\[{}]/g, '')) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      expect(bib).not.toMatch(/(?<!\\)[&%#$](?!\w*\{)/);
      const lines = readFileSync(join(site, formatAddress(slug, 'ris')), 'utf8').split('\r\n');
      expect(lines[0]).toBe('TY  - GOVDOC');
      expect(lines.at(-1)).toBe('');
      expect(lines.at(-2)).toBe('ER  - ');
      for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
    }
  });
});

test('a movement is given as its file writes it', () => {
  const slug = 'doan-ket-sang-tao-ldld-tra-vinh-2018-2020';
  const source = readFileSync(
    new URL(`../../../campaigns/tra-vinh/2018/${slug}.thidua`, import.meta.url),
    'utf8',
  ).replaceAll('\r\n', '\n');
  const file = join(archiveDirectory, formatAddress(slug, 'thidua'));
  expect(readFileSync(file, 'utf8')).toBe(source);
  expect(existsSync(join(sample.site, formatAddress('phong-trao-0', 'thidua')))).toBe(false);
});

test('what is given as .thidua compiles back to the very documents that are published', () => {
  const root = join(import.meta.dirname, '../../..');
  const folder = mkdtempSync(join(tmpdir(), 'thidua-back-'));
  try {
    const published = documentsOf(join(archiveDirectory, dataRoot)).campaigns;
    cpSync(join(root, 'campaigns'), join(folder, 'campaigns'), { recursive: true });
    for (const { places } of published) rmSync(join(folder, places.file));
    for (const { slug, places } of published)
      cpSync(join(archiveDirectory, formatAddress(slug, 'thidua')), join(folder, places.file));
    execFileSync(
      process.execPath,
      [join(root, 'packages/cli/bin/thidua.js'), 'build', 'campaigns', '--out', 'du-lieu'],
      { cwd: folder, stdio: 'pipe' },
    );
    expect(published.length).toBeGreaterThan(0);
    for (const { slug } of published) {
      const path = `campaigns/${slug}.json`;
      expect(readFileSync(join(folder, 'du-lieu', path), 'utf8')).toBe(
        readFileSync(join(archiveDirectory, dataRoot, path), 'utf8'),
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

describe('a calendar', () => {
  const [campaign] = documentsOf(join(archiveDirectory, dataRoot)).campaigns.filter(({ slug }) =>
    slug.startsWith('doan-ket'),
  ) as [Campaign];

  test('holds what starts, ends, is due and is celebrated', () => {
    const events = movementEvents(campaign, undefined, words);
    expect(events.map(({ day, title, everyYearUntil }) => [day, title, everyYearUntil])).toEqual([
      ['2018-01-01', `Bắt đầu: ${campaign.name}`, undefined],
      ['2020-12-31', `Kết thúc: ${campaign.name}`, undefined],
      ['2018-12-15', `Báo cáo: ${campaign.name}`, '2020-12-31'],
    ]);
  });

  test('is refused by the validator when it is wrong', () => {
    const text = iCalendar({
      name: 'a',
      about: 'a',
      events: [writtenEvent({ uid: '1', day: '2024-02-29', stated: '2024-02-01', title: 'b' })],
    });
    expect(errorsOfCalendar(text)).toEqual([]);
    expect(errorsOfCalendar(text.replace(/DTSTAMP[^\r]*\r\n/, ''))).toEqual([
      'VEVENT has 0 DTSTAMP',
    ]);
    expect(errorsOfCalendar(text.replaceAll('\r\n', '\n'))).not.toEqual([]);
    expect(errorsOfCalendar(text.replace('END:VEVENT\r\n', ''))).not.toEqual([]);
  });

  test('keeps what means something to the format as text', () => {
    const title = 'a,b;c\\d\r\nEND:VCALENDAR\u0007';
    const text = iCalendar({
      name: title,
      about: title,
      events: [
        writtenEvent({
          uid: '1',
          day: '2024-02-29',
          stated: '2024-02-01',
          title: `${title}ữ`.repeat(9),
        }),
      ],
    });
    expect(eventsOf(text).map((event) => event.title)).toEqual([
      'a,b;c\\d\nEND:VCALENDARữ'.repeat(9),
    ]);
  });
});

describe('a feed', () => {
  const feed: Feed = {
    about: 'issuer/x',
    title: 'A & <b>',
    description: '',
    page: '/co-quan/x/',
    atom: '/co-quan/x/tin.xml',
    json: '/co-quan/x/tin.json',
    language: 'vi',
    publisher: 'Thi Đua',
    entries: [
      {
        document: 'campaign/y',
        path: '/x/2022/1-kh/',
        title: ']]> "ngoặc" \u0001',
        summary: '',
        day: '2022-06-22',
        authors: [],
        tags: ['"'],
      },
    ],
  };
  const origin = 'https://thidua.example';
  const idsOf = (atom: string) => [...atom.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);

  test('is whole, whatever its words, with and without an origin', async () => {
    const empty = { ...feed, entries: [] };
    const feeds = { relative: atomFeed(feed, undefined), whole: atomFeed(feed, origin) };
    expect(await errorsOfAtom({ ...feeds, empty: atomFeed(empty, origin) })).toEqual([]);
    expect(errorsOfJsonFeed(jsonFeed(feed, undefined))).toEqual([]);
    expect(errorsOfJsonFeed(jsonFeed(feed, origin))).toEqual([]);
    expect(jsonFeed(feed, origin)).toContain('"url": "https://thidua.example/x/2022/1-kh/"');
  });

  test('names its entries the same wherever it is served and wherever their pages are', () => {
    const moved = { ...feed, entries: feed.entries.map((entry) => ({ ...entry, path: '/z/' })) };
    expect(idsOf(atomFeed(moved, origin))).toEqual(idsOf(atomFeed(feed, undefined)));
    expect(idsOf(atomFeed(feed, origin))[0]).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });

  test('is refused by the validators when it is wrong', async () => {
    const wrong = atomFeed(feed, origin).replaceAll('updated>', 'changed>');
    expect(await errorsOfAtom({ wrong })).not.toEqual([]);
    expect(errorsOfJsonFeed(jsonFeed(feed, origin).replace('"id"', '"no"'))).not.toEqual([]);
  });
});

describe('a citation', () => {
  const { campaigns } = documentsOf(join(archiveDirectory, dataRoot));
  const named = (part: string) => campaigns.find(({ slug }) => slug.startsWith(part)) as Campaign;
  const address = 'https://thidua.example/ubnd-tinh-lao-cai/2022/2775-ubnd-nc/';

  test('is written as Vietnamese papers do', () => {
    expect(vietnameseCitation(named('lao-dong-gioi'), address, words)).toBe(
      `Ủy ban nhân dân tỉnh Lào Cai (2022), Công văn số 2775/UBND-NC ngày 22/06/2022, “Tiếp tục đẩy mạnh thực hiện phong trào thi đua “Lao động giỏi, Lao động sáng tạo” trong công nhân, viên chức, lao động trên địa bàn tỉnh Lào Cai năm 2022”, Thi Đua: Kho công khai các phong trào thi đua, ${address}`,
    );
    expect(vietnameseCitation(named('thi-dua-yeu-nuoc'), address, words)).toContain(
      '(2020), Phát động thi đua số 13/PĐTD-LĐLĐ ngày 26/06/2020,',
    );
  });

  test('says that a draft is one, with its blanks', () => {
    expect(vietnameseCitation(named('vp-ubnd'), address, words)).toContain(
      'Văn phòng Ủy ban nhân dân tỉnh Lào Cai (2022), Dự thảo công văn số …/VPUBND-TCHC ngày …/…/2022,',
    );
  });

  test('says so to reference managers too', () => {
    expect(bibtex(named('vp-ubnd'), address, words)).toMatch(/^ {2}note = \{Dự thảo\. SHA-256: /m);
    expect(ris(named('vp-ubnd'), address, words)).toMatch(/^N1 {2}- Dự thảo\. SHA-256: /m);
    expect(ris(named('lao-dong-gioi'), address, words)).toMatch(/^N1 {2}- SHA-256: /m);
  });

  test('names no address that others could not open', () => {
    const movement = named('lao-dong-gioi');
    expect(vietnameseCitation(movement, undefined, words)).toMatch(/các phong trào thi đua$/);
    expect(bibtex(movement, undefined, words)).not.toContain('url =');
    expect(ris(movement, undefined, words)).not.toContain('UR  -');
  });

  test('is escaped for LaTeX and kept on its lines', () => {
    const hostile = {
      ...named('lao-dong-gioi'),
      issuers: [{ name: 'A & B\n{C}' }],
    };
    expect(bibtex(hostile, address, words)).toContain('author = {{A \\& B \\{C\\}}},');
    expect(ris(hostile, address, words)).toContain('AU  - A & B {C}\r\n');
  });
});
