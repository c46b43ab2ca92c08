import type { Day } from '@thidua/model';
import { markup } from './markup.ts';
import { nameUuid } from './name-uuid.ts';
import { located, type Origin } from './site.ts';

/** What a feed says of a movement. */
export type FeedEntry = {
  /** `campaign/slug`: its identity, which stays where its address changes. */
  readonly document: string;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** The day of the document, the first that it can be. */
  readonly day: Day;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
};

/** A feed of movements, the latest first. */
export type Feed = {
  /** What it is about, as its identity: `issuer/slug`. */
  readonly about: string;
  readonly title: string;
  readonly description: string;
  /** The page that shows the same. */
  readonly page: string;
  readonly atom: string;
  readonly json: string;
  readonly language: string;
  readonly publisher: string;
  readonly entries: readonly FeedEntry[];
};

const instant = (day: Day): string => `${day}T00:00:00Z`;
/** An empty feed never changed. */
const never: Day = '1970-01-01';
const changed = (feed: Feed): Day =>
  feed.entries
    .map(({ day }) => day)
    .toSorted()
    .at(-1) ?? never;

const element = (name: string, content: string): string => `<${name}>${markup(content)}</${name}>`;

/**
 * RFC 4287. Without an origin the addresses are relative, which Atom allows; identities are UUIDs made
 * of names, so that moving the archive makes nothing unread.
 */
export function atomFeed(feed: Feed, origin: Origin): string {
  const link = (rel: string, path: string, type: string): string =>
    `<link rel="${rel}" type="${type}" href="${markup(located(path, origin))}"/>`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element('id', `urn:uuid:${nameUuid(`feed:${feed.about}`)}`),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', instant(changed(feed))),
    `<author>${element('name', feed.publisher)}</author>`,
    link('self', feed.atom, 'application/atom+xml'),
    link('alternate', feed.page, 'text/html'),
    ...feed.entries.flatMap((entry) => [
      '<entry>',
      element('id', `urn:uuid:${nameUuid(entry.document)}`),
      element('title', entry.title),
      element('published', instant(entry.day)),
      element('updated', instant(entry.day)),
      ...entry.authors.map((author) => `<author>${element('name', author)}</author>`),
      ...entry.tags.map((tag) => `<category term="${markup(tag)}"/>`),
      link('alternate', entry.path, 'text/html'),
      element('summary', entry.summary),
      '</entry>',
    ]),
    '</feed>',
    '',
  ].join('\n');
}

/** JSON Feed 1.1. It asks for whole addresses, so without an origin they are left out. */
export function jsonFeed(feed: Feed, origin: Origin): string {
  const address = (key: string, path: string): object =>
    origin === undefined ? {} : { [key]: located(path, origin) };
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      description: feed.description,
      ...address('home_page_url', feed.page),
      ...address('feed_url', feed.json),
      language: feed.language,
      authors: [{ name: feed.publisher }],
      items: feed.entries.map((entry) => ({
        id: `urn:uuid:${nameUuid(entry.document)}`,
        ...address('url', entry.path),
        title: entry.title,
        content_text: entry.summary,
        date_published: instant(entry.day),
        ...(entry.authors.length === 0 ? {} : { authors: entry.authors.map((name) => ({ name })) }),
        ...(entry.tags.length === 0 ? {} : { tags: entry.tags }),
      })),
    },
    null,
    1,
  )}\n`;
}
