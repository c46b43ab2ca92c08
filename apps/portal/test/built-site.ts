// A built site as files: what tests look at without a browser.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Language, pageOfAddress } from '../src/languages.ts';

/** The archive that `npm start` serves, built from the project's own campaigns. */
export const archiveDirectory = fileURLToPath(new URL('../dist', import.meta.url));

export type BuiltPage = {
  readonly address: string;
  /** The address without its language. */
  readonly page: string;
  readonly language: Language;
  readonly file: string;
  readonly html: string;
};

/** `/{body}/{year}/{number}/`; the calendar and the years have addresses of the same shape. */
export const isMovement = (address: string): boolean =>
  /^\/(?!nam\/|lich\/)[^/]+\/(?:\d{4}|khong-ro)\/[^/]+\/$/.test(address);

/** Search brings a script of its own; its page is looked after by its own tests. */
export const isSearch = (page: string): boolean => page.startsWith('/tim-kiem/');

/** That an address was moved: nothing to read, only where to go. */
const leadsOn = (html: string): boolean => html.includes('http-equiv="refresh"');

/** The pages that people read, in the order of their files. */
export function* pagesOf(directory: string): Generator<BuiltPage> {
  for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!name.endsWith('.html')) continue;
    const file = join(directory, name);
    const address = `/${relative(directory, file)
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    const html = readFileSync(file, 'utf8');
    if (!leadsOn(html)) yield { address, ...pageOfAddress(address), file, html };
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const decoded = (text: string): string =>
  text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) =>
    decimal
      ? String.fromCodePoint(Number(decimal))
      : hexadecimal
        ? String.fromCodePoint(Number.parseInt(hexadecimal, 16))
        : (entities[name] ?? whole),
  );

const attribute = String.raw`\s+[^\s=>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?`;
const tag = new RegExp(String.raw`</?([a-z][\w-]*)(?:${attribute})*\s*/?>`, 'gi');
const blocks =
  /^(?:p|li|dt|dd|h\d|td|th|tr|div|section|header|footer|nav|ul|ol|dl|br|label|title)$/i;

/** What a reader reads: tags gone, blocks apart, white space as it is drawn. */
export const textOf = (html: string): string =>
  decoded(
    html
      .replaceAll(/<!--.*?-->|<!doctype[^>]*>|<script.*?<\/script>/gis, '')
      .replaceAll(tag, (_, name: string) => (blocks.test(name) ? '\n' : '')),
  ).replaceAll(/[ \t\r\n]+/g, ' ');

/** A page without what its self-check brings: the rules as data, and the one script that reads them. */
export const withoutSelfCheck = (html: string): string =>
  html
    .replace(/<script type="application\/json" id="quy-dinh-tu-kiem-tra">[^<]*<\/script>/, '')
    .replace(/<script type="module" src="\/_astro\/SelfCheck[^"]*"><\/script>/, '');

/** A page without the one script that every page has: it makes read pages readable without a network. */
export const withoutOffline = (html: string): string =>
  html.replace('<script async src="/offline.js"></script>', '');

/** A page without what it says of itself to machines: data, which no browser runs. */
export const withoutData = (html: string): string =>
  html.replace(/<script type="application\/ld\+json">[^<>]*<\/script>/, '');

/** The addresses that a page leads to or loads. */
export const linksOf = (html: string): string[] =>
  [...html.matchAll(tag)].flatMap(([whole]) =>
    [...whole.matchAll(/\s(?:href|src|action)="([^"]*)"/gi)].map((match) =>
      decoded(match[1] ?? ''),
    ),
  );

export const idsOf = (html: string): Set<string> =>
  new Set(
    [...html.matchAll(tag)].flatMap(([whole]) =>
      [...whole.matchAll(/\sid="([^"]*)"/gi)].map((match) => decoded(match[1] ?? '')),
    ),
  );

/** The file that a server would answer with. */
export function answers(directory: string, path: string): boolean {
  const file = join(directory, decodeURIComponent(path));
  return existsSync(path.endsWith('/') ? join(file, 'index.html') : file);
}

/** One page of each template in a language: the first of each section at each depth, and every page at the top. */
export const templatesOf = (site: string, language: Language = 'vi'): string[] => {
  const bySection = new Map<string, string[]>();
  for (const { address, page, ...of } of pagesOf(site)) {
    if (of.language !== language || isSearch(page)) continue;
    const steps = page.split('/');
    const section = isMovement(page)
      ? 'movement'
      : steps.length > 3
        ? `${steps[1]}/${steps.length}`
        : page;
    const taken = bySection.get(section) ?? [];
    if (taken.length < 1) bySection.set(section, [...taken, address]);
  }
  return [...bySection.values()].flat();
};
