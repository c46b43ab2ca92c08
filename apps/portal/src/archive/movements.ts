import { type ArchiveIndex, earliestDay, type Reference } from '@thidua/model';
import { markAsPart } from './questions.ts';

/** A movement as the lists show it: what lists do not show changes none of them. */
export type Movement = Omit<ArchiveIndex['campaigns'][number], 'digest' | 'path'>;

/** Whether it still stands, carried out or not: what was withdrawn is told of, and not counted. */
export const isStanding = ({ state }: Pick<Movement, 'state'>): boolean => state !== 'cancelled';

/** Latest first; those without a day after the others of their year, those without a year last. */
const latestFirst = (movements: readonly Movement[]): Movement[] =>
  movements
    .map((movement) => ({ movement, key: sortKey(movement) }))
    .sort((a, b) =>
      a.key < b.key ? 1 : a.key > b.key ? -1 : a.movement.slug < b.movement.slug ? -1 : 1,
    )
    .map(({ movement }) => movement);

const sortKey = (movement: Movement): string =>
  (movement.date && earliestDay(movement.date)) ?? (movement.year ? `${movement.year}` : '');

const grouped = (
  movements: readonly Movement[],
  keysOf: (movement: Movement) => readonly string[],
): ReadonlyMap<string, Movement[]> => {
  const groups = new Map<string, Movement[]>();
  for (const movement of movements)
    for (const key of new Set(keysOf(movement))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [movement]);
      else group.push(movement);
    }
  return groups;
};

/** The movements of an archive by everything that people browse by, each list latest first. */
export type Shelves = {
  readonly all: readonly Movement[];
  readonly bySlug: ReadonlyMap<string, Movement>;
  readonly byIssuer: ReadonlyMap<string, readonly Movement[]>;
  readonly byAreaAsIssued: ReadonlyMap<string, readonly Movement[]>;
  readonly byAreaToday: ReadonlyMap<string, readonly Movement[]>;
  readonly byTheme: ReadonlyMap<string, readonly Movement[]>;
  readonly byYear: ReadonlyMap<string, readonly Movement[]>;
};

/** Some movements of an archive in its order. */
export const inOrder = (
  shelves: Shelves,
  movements: ReadonlySet<Movement>,
): readonly Movement[] => {
  let places = placesIn.get(shelves);
  if (places === undefined) {
    places = new Map(shelves.all.map((movement, place) => [movement, place]));
    placesIn.set(shelves, places);
  }
  const placeOf = (movement: Movement): number => places.get(movement) ?? 0;
  return [...movements].toSorted((a, b) => placeOf(a) - placeOf(b));
};
const placesIn = new WeakMap<Shelves, ReadonlyMap<Movement, number>>();

export function shelve(index: ArchiveIndex): Shelves {
  const all = latestFirst(
    index.campaigns.map(({ digest: _, path: __, ...movement }) => markAsPart(movement)),
  );
  return {
    all,
    bySlug: new Map(all.map((movement) => [movement.slug, movement])),
    byIssuer: grouped(all, (movement) =>
      movement.issuers.flatMap((issuer) => (issuer.slug === undefined ? [] : [issuer.slug])),
    ),
    byAreaAsIssued: grouped(all, (movement) => movement.areas),
    byAreaToday: grouped(all, (movement) => movement.areasToday),
    byTheme: grouped(all, (movement) => movement.themes.map((theme: Reference) => theme.slug)),
    byYear: grouped(all, (movement) => [`${movement.year ?? ''}`]),
  };
}

const kindredShown = 6;

/**
 * Movements of the same themes in other years and places, those nearest in time first. A few only: a
 * theme may have thousands, and its own page lists them all.
 */
export function kindredOf(shelves: Shelves, slug: string): Movement[] {
  const own = shelves.bySlug.get(slug);
  if (own === undefined) return [];
  const found = new Map<string, Movement>();
  for (const theme of own.themes) {
    const shelf = shelves.byTheme.get(theme.slug) ?? [];
    const at = shelf.indexOf(own);
    const near = shelf.slice(Math.max(0, at - kindredShown), at + kindredShown + 1);
    for (const movement of near) if (movement !== own) found.set(movement.slug, movement);
  }
  const distance = (movement: Movement): number => Math.abs((movement.year ?? 0) - (own.year ?? 0));
  return latestFirst(
    [...found.values()].toSorted((a, b) => distance(a) - distance(b)).slice(0, kindredShown),
  );
}
