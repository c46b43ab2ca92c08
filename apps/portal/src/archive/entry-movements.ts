import type { Reference, RegistryEntry } from '@thidua/model';
import type { Mention } from './mentions.ts';
import { inOrder, type Movement, type Shelves } from './movements.ts';

/** Movements that belong to an entry; of a province also those of what is now a part of it. */
export type EntryMovements = {
  readonly own: readonly Movement[];
  readonly former: readonly Movement[];
};

/** In which fields of a movement an entry counts as what the movement is about. */
const fieldsByKind: Partial<Readonly<Record<RegistryEntry['kind'], readonly string[]>>> = {
  event: ['celebrates'],
  act: ['respondsTo', 'continues', 'replaces', 'bases', 'implements', 'relatedTo', 'consistsOf'],
  title: ['recognition', 'outcomes'],
  'award-form': ['recognition', 'outcomes'],
};

/** The fields that tell of the movements of an entry; the page needs not list such mentions again. */
export const listedFields = (kind: RegistryEntry['kind']): readonly string[] =>
  fieldsByKind[kind] ??
  (hasMovements(kind) ? ['issuers', 'areas', 'themes', 'successions', 'predecessors'] : []);

/** Whether people look for movements under entries of this kind. */
export const hasMovements = (kind: RegistryEntry['kind']): boolean =>
  kind === 'issuer' ||
  kind === 'administrative-unit' ||
  kind === 'theme' ||
  fieldsByKind[kind] !== undefined;

/** The movements of an entry, each list latest first. */
export function movementsOf(
  { kind, slug }: Pick<RegistryEntry, 'kind' | 'slug'>,
  shelves: Shelves,
  mentionsOf: (target: Pick<Reference, 'kind' | 'slug'>) => readonly Mention[],
): EntryMovements {
  const none: EntryMovements = { own: [], former: [] };
  switch (kind) {
    case 'issuer':
      return { ...none, own: shelves.byIssuer.get(slug) ?? [] };
    case 'theme':
      return { ...none, own: shelves.byTheme.get(slug) ?? [] };
    case 'administrative-unit':
      return {
        own: shelves.byAreaAsIssued.get(slug) ?? [],
        former: (shelves.byAreaToday.get(slug) ?? []).filter(
          (movement) => !movement.areas.includes(slug),
        ),
      };
    default: {
      const wanted = fieldsByKind[kind];
      if (wanted === undefined) return none;
      const own = mentionsOf({ kind, slug })
        .filter(
          ({ by, fields }) => by.kind === 'campaign' && fields.some((f) => wanted.includes(f)),
        )
        .flatMap(({ by }) => shelves.bySlug.get(by.slug) ?? []);
      return { ...none, own: inOrder(shelves, new Set(own)) };
    }
  }
}

/** How many movements each year has, without a gap; those without a year are not told. */
export function yearsOf(movements: readonly Movement[]): { year: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const { year } of movements)
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  if (counts.size === 0) return [];
  const first = Math.min(...counts.keys());
  return Array.from({ length: Math.max(...counts.keys()) - first + 1 }, (_, index) => ({
    year: first + index,
    count: counts.get(first + index) ?? 0,
  }));
}
