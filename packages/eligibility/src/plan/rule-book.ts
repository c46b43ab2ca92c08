import type { FactField, Issuer, Name, RegistryEntry } from '@thidua/model';
import { earliestDay, latestDay } from '@thidua/model/calendar';

type Fact = Extract<RegistryEntry, { kind: 'fact' }>;

/** The published registry, ready to be asked by name. */
export type RuleBook = {
  entry(name: Pick<Name, 'id'>): RegistryEntry | undefined;
  readonly facts: readonly Fact[];
};

/** Of two entries with one name the first counts. */
export function ruleBook(entries: readonly RegistryEntry[]): RuleBook {
  const byId = new Map<string, RegistryEntry>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return {
    entry: ({ id }) => byId.get(id) ?? byId.get(beforeDot(id)),
    facts: entries.filter((entry) => entry.kind === 'fact'),
  };
}

const beforeDot = (id: string): string => {
  const dot = id.indexOf('.');
  return dot < 0 ? id : id.slice(0, dot);
};

/** Whether a fact is asked of records of this kind: it says so, or says nothing. */
export const isAskedOf = (field: FactField, participant: string): boolean =>
  field.for.length === 0 || field.for.some(({ ref }) => ref?.id === participant);

/** Whether a day lies in a validity, each end as far as it is given and counted in. */
export const isInForce = (
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  day: string,
): boolean =>
  (from === undefined || (earliestDay(from) ?? '') <= day) &&
  (to === undefined || day <= (latestDay(to) ?? '9999'));

/**
 * How near a body or a place is to what decides: 0 the issuer itself, 1 what it belongs to and the area
 * that it is in, and so on upwards, as on that day.
 */
export function nearness(
  book: RuleBook,
  issuers: readonly string[],
  day: string,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let layer = [...issuers];
  for (let steps = 0; layer.length > 0; steps++) {
    const next: string[] = [];
    for (const id of layer) {
      if (found.has(id)) continue;
      found.set(id, steps);
      const entry = book.entry({ id });
      if (entry?.kind !== 'issuer' && entry?.kind !== 'administrative-unit') continue;
      next.push(...above(entry, day));
    }
    layer = next;
  }
  return found;
}

function above(
  entry: Issuer | Extract<RegistryEntry, { kind: 'administrative-unit' }>,
  day: string,
): string[] {
  const parents = entry.parents
    .filter((parent) => isInForce(parent, day))
    .flatMap(({ party }) => party.ref?.id ?? []);
  return entry.kind === 'issuer' && entry.area !== undefined
    ? [...parents, entry.area.id]
    : parents;
}
