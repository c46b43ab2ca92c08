import type { Reference, RegistryEntry } from '@thidua/model';
import { addressOf } from './addresses.ts';
import { movementsOf } from './entry-movements.ts';
import { mentionsOf, movementShelves } from './library.ts';
import { inOrder, type Movement } from './movements.ts';
import { questionOfSummaries } from './questions.ts';

/*
 * What can be followed: the whole, a year, and each entry that movements belong to. Feeds and calendars
 * lie beside the page that shows the same movements.
 */

const followed: ReadonlySet<Reference['kind']> = new Set([
  'issuer',
  'administrative-unit',
  'theme',
  'event',
] satisfies Reference['kind'][]);

/** The movements that can be followed at an entry, the latest first. */
function followedAt(entry: Pick<RegistryEntry, 'kind' | 'slug'>): readonly Movement[] {
  if (!followed.has(entry.kind)) return [];
  const shelves = movementShelves();
  const { own, former } = movementsOf(entry, shelves, mentionsOf);
  if (former.length === 0) return own;
  return inOrder(shelves, new Set([...own, ...former]));
}

/** Addresses of what can be followed on a page: beside it. */
export type Following = {
  readonly atom: string;
  readonly json: string;
  readonly calendar: string;
};

/** What can be followed on a page. */
export const followingBeside = (page: string): Following => ({
  atom: `${page}tin.xml`,
  json: `${page}tin.json`,
  calendar: `${page}lich.ics`,
});

export const followingAll: Following = followingBeside('/');

/** The same by slug. */
export const slugsFollowedAt = questionOfSummaries(
  'followed-at',
  (kind: RegistryEntry['kind'], slug: string): readonly string[] =>
    followedAt({ kind, slug }).map((movement) => movement.slug),
);

const isFollowed = questionOfSummaries(
  'followed',
  (kind: RegistryEntry['kind'], slug: string): boolean => followedAt({ kind, slug }).length > 0,
);

/** What can be followed of an entry; nothing where no movement belongs to it. */
export const followingOf = (entry: Pick<RegistryEntry, 'kind' | 'slug'>): Following | undefined =>
  isFollowed(entry.kind, entry.slug) ? followingBeside(addressOf(entry)) : undefined;

export const calendarOfYear = (page: string): string => followingBeside(page).calendar;
