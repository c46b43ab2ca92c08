import type { AdministrativeUnit, Reference } from '@thidua/model';
import { holdsOn, type Scope } from '../names/scope.ts';

/** Superiors are asked for the area this many steps up at most. */
const highest = 8;

/** The unit that an issuer acts for: its own area, or that of the body it belongs to on the day. */
export function areaOfIssuer(
  id: string,
  scope: Scope,
  day: string | undefined,
): AdministrativeUnit | undefined {
  let at: string | undefined = id;
  for (let step = 0; step < highest && at !== undefined; step++) {
    const entry = scope.entry(at);
    if (entry?.kind !== 'issuer') return undefined;
    if (entry.area !== undefined) {
      const area = scope.entry(entry.area.id);
      return area?.kind === 'administrative-unit' ? area : undefined;
    }
    const parent = entry.parents.find((dated) => day === undefined || holdsOn(dated, day));
    at = (parent ?? entry.parents[0])?.party.ref?.id;
  }
  return undefined;
}

/** What a unit belongs to after all its successions; itself where it has none. */
export function areasToday(unit: AdministrativeUnit, scope: Scope): Reference[] {
  const present = new Map<string, Reference>();
  const seen = new Set<string>();
  const follow = (at: AdministrativeUnit): void => {
    if (seen.has(at.id)) return;
    seen.add(at.id);
    const successors = at.successions.flatMap((succession) => succession.successors);
    let followed = false;
    for (const successor of successors) {
      const next = successor.ref === undefined ? undefined : scope.entry(successor.ref.id);
      if (next?.kind !== 'administrative-unit') continue;
      followed = true;
      follow(next);
    }
    if (!followed) {
      present.set(at.id, { kind: 'administrative-unit', id: at.id, slug: at.slug, name: at.name });
    }
  };
  follow(unit);
  return [...present.values()];
}
