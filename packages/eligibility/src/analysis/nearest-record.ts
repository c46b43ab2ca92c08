import type { Datum } from '../meaning/datum.ts';
import type { Condition } from '../plan/condition.ts';
import { slotsOf } from '../plan/condition-parts.ts';
import type { SlotType } from '../plan/slot.ts';
import type { Space } from './space.ts';
import type { Witness } from './witness.ts';

/**
 * Of a condition that no record meets, or that every record does, an example that comes as near to the
 * contrary as one can: of `và` it meets all but one of the parts that contradict each other, of `hoặc` one alone of
 * those that leave nobody out.
 */
export function nearestRecord(
  condition: Condition,
  space: Space,
  comesOut: 'never' | 'always',
): Witness | undefined {
  const { op } = condition;
  if (op === 'meets') return nearestRecord(condition.of, space, comesOut);
  if (op === 'not') {
    return nearestRecord(condition.of, space, comesOut === 'never' ? 'always' : 'never');
  }
  const joins = comesOut === 'never' ? 'and' : 'or';
  if (op !== 'and' && op !== 'or') return anyRecord(condition, space, comesOut);
  // What is asked of each part, so that all of them together are not to be had.
  const asked = condition.of.map((part) => {
    const node = space.node(part);
    return { part, node: comesOut === 'never' ? node : space.not(node) };
  });
  const alone = asked.find(({ node }) => space.whether(node) === 'none');
  if (alone !== undefined) return nearestRecord(alone.part, space, comesOut);
  if (op !== joins) return undefined;
  const least = smallest(
    asked,
    (parts) => space.whether(space.and(...parts.map(({ node }) => node))) === 'none',
  );
  const found = space.find(space.and(...least.slice(0, -1).map(({ node }) => node)));
  return found.kind === 'found' ? found.witness : undefined;
}

function anyRecord(
  condition: Condition,
  space: Space,
  comesOut: 'never' | 'always',
): Witness | undefined {
  const node = space.node(condition);
  const found = space.find(comesOut === 'never' ? space.not(node) : node);
  if (found.kind !== 'found') return undefined;
  if (found.witness.facts.length > 0) return found.witness;
  // Whatever the fact is, it comes out so: its least value is as good as any.
  const slot = slotsOf(condition).find(({ type }) => withNought.has(type));
  if (slot === undefined) return found.witness;
  const row: Datum[] = [];
  row[slot.index] = 0;
  return { row, facts: [{ kind: 'value', slot, value: 0 }] };
}

const withNought: ReadonlySet<SlotType> = new Set([
  'number',
  'share',
  'money',
  'duration',
  'truth',
  'scale',
  'category',
] as const);

/** As few as still do; those at the end are left out first where there is a choice. */
export function smallest<T>(
  all: readonly T[],
  does: (part: readonly T[]) => boolean,
): readonly T[] {
  let kept = all;
  for (const each of all.toReversed()) {
    const without = kept.filter((other) => other !== each);
    if (does(without)) kept = without;
  }
  return kept;
}
