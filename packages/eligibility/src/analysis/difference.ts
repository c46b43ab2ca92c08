import { evaluate } from '../evaluate/compile.ts';
import { type Datum, none, notArisen, type Row } from '../meaning/datum.ts';
import type { Outcome } from '../meaning/outcome.ts';
import type { Condition } from '../plan/condition.ts';
import type { Slot } from '../plan/slot.ts';
import { partsOfRecord } from './atoms.ts';
import type { Path } from './decision-diagram.ts';
import { dataOf, EveryRecord, type Meaning } from './every-record.ts';
import { type Budget, Space, usualBudget } from './space.ts';
import type { NotAnalysed, Witness, WitnessFact } from './witness.ts';

/** Whether two rules say the same, and if not, for whom they do not. */
export type Difference =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'found';
      readonly witness: Witness;
      /** What the two come to for the witness. */
      readonly outcomes: readonly [Outcome, Outcome];
    }
  | NotAnalysed;

/**
 * Whether two conditions on the same table come out the same: for records with full data, or for every record,
 * whatever is missing in it. Rules that agree with full data may differ in what they ask for first.
 */
export function difference(
  a: Condition,
  b: Condition,
  records: 'full-data' | 'every-record',
  budget: Budget = usualBudget,
): Difference {
  const full = withFullData(a, b, budget);
  if (records === 'full-data' || full.kind === 'found') return full;
  const every = new EveryRecord([a, b], budget.nodes);
  const path = every.difference(a, b);
  if (path === 'none') return { kind: 'none' };
  if (path === 'exhausted') return { kind: 'not-analysed', because: 'too-large' };
  return shown(a, b, every.meanings, path);
}

function withFullData(a: Condition, b: Condition, budget: Budget): Difference {
  const space = new Space([a, b], budget);
  const [first, second] = [space.node(a), space.node(b)];
  const apart = space.or(space.and(first, space.not(second)), space.and(second, space.not(first)));
  const found = space.find(apart);
  if (found.kind !== 'found') return found;
  const outcomes = [evaluate(a, found.witness.row), evaluate(b, found.witness.row)] as const;
  // A wording without a place for the council's verdict tells two rules apart in no record.
  if (outcomes[0] === outcomes[1]) return { kind: 'not-analysed', because: 'beyond-the-fragment' };
  return { kind: 'found', witness: found.witness, outcomes };
}

/** Records tried for what was taken as a whole. */
const mostTrials = 2000;

/** The way through the diagram as a record, where one can be found; the evaluator has the last word. */
function shown(a: Condition, b: Condition, meanings: readonly Meaning[], path: Path): Difference {
  const { row, facts } = recordOn(meanings, path);
  const open = new Map<string, { slot: Slot; data: readonly Datum[] }>();
  for (const meaning of meanings) {
    if (meaning.kind !== 'whole') continue;
    for (const slot of slotsOf(meaning.condition)) {
      open.set(slot.key, { slot, data: trialsOf(slot, meaning.condition) });
    }
  }
  const choices = [...open.values()];
  let trials = 0;
  const attempt = (at: number): Difference | undefined => {
    const choice = choices[at];
    if (choice === undefined) {
      trials++;
      const outcomes = [evaluate(a, row), evaluate(b, row)] as const;
      if (outcomes[0] === outcomes[1]) return undefined;
      const tried = choices.map(
        ({ slot }): WitnessFact => ({
          kind: 'datum',
          slot,
          datum: row[slot.index],
        }),
      );
      const known = facts.filter((fact) => !('slot' in fact) || !open.has(fact.slot.key));
      return {
        kind: 'found',
        witness: { row: Array.from(row), facts: [...known, ...tried] },
        outcomes,
      };
    }
    for (const datum of choice.data) {
      if (trials > mostTrials) return undefined;
      row[choice.slot.index] = datum;
      const found = attempt(at + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return attempt(0) ?? { kind: 'not-analysed', because: 'beyond-the-fragment' };
}

function recordOn(
  meanings: readonly Meaning[],
  path: Path,
): { row: Datum[]; facts: readonly WitnessFact[] } {
  const row: Datum[] = [];
  const facts: WitnessFact[] = [];
  const states = new Map(path.map(({ variable, state }) => [variable, state]));
  const histories = new Map<string, { slot: Slot; datum: Datum }>();
  meanings.forEach((meaning, variable) => {
    const state = states.get(variable) ?? 0;
    switch (meaning.kind) {
      case 'datum': {
        const datum = meaning.data[state];
        row[meaning.slot.index] = datum;
        if (states.has(variable)) facts.push({ kind: 'datum', slot: meaning.slot, datum });
        return;
      }
      case 'known':
        // Held before it is known whether the history arises: kept apart until all is read.
        histories.set(meaning.slot.key, {
          slot: meaning.slot,
          datum: historyOn(meaning.slot, meanings, (of) => states.get(of) ?? 0),
        });
    }
  });
  for (const { slot, datum } of histories.values()) {
    row[slot.index] = datum;
    facts.push({ kind: 'datum', slot, datum });
  }
  return { row, facts };
}

function historyOn(
  slot: Slot,
  meanings: readonly Meaning[],
  stateOf: (variable: number) => number,
): Datum {
  let range: { from: number; to: number } | undefined;
  let arises = true;
  const held = new Map<string, number[]>();
  meanings.forEach((meaning, variable) => {
    if (meaning.kind === 'whole' || meaning.slot.key !== slot.key) return;
    if (meaning.kind === 'known') range = meaning.ranges[stateOf(variable)];
    if (meaning.kind === 'arises') arises = stateOf(variable) === 0;
    if (meaning.kind === 'held' && stateOf(variable) === 1) {
      held.set(meaning.title, [...(held.get(meaning.title) ?? []), meaning.year]);
    }
  });
  if (!arises) return notArisen;
  if (range === undefined && held.size === 0) return undefined;
  return { ...(range ?? { from: 0, to: -1 }), held };
}

/** The facts that a condition taken as a whole asks for. */
function slotsOf(condition: Condition): readonly Slot[] {
  if (condition.op === 'compare-facts') return [condition.slot, condition.other];
  return condition.op === 'some' || condition.op === 'share' ? [condition.slot] : [];
}

function trialsOf(slot: Slot, condition: Condition): readonly Datum[] {
  if (condition.op === 'compare-facts') return dataOf(slot, [0, 100]);
  const inner =
    condition.op === 'some'
      ? [condition.where]
      : condition.op === 'share'
        ? [condition.base, condition.holds]
        : [];
  const rows = rowTrials(inner.filter((each) => each !== undefined));
  return [
    undefined,
    [],
    none,
    notArisen,
    ...rows.map((row): Datum => [row]),
    ...rows.flatMap((row, at) => rows.slice(at + 1).map((other): Datum => [row, other])),
  ];
}

/** Rows in which each fact that the conditions ask for is in turn everything that may be known of it. */
function rowTrials(conditions: readonly Condition[]): readonly Row[] {
  const slots = new Map<string, { slot: Slot; constants: number[] }>();
  const collect = (condition: Condition): void => {
    if ('slot' in condition && condition.slot !== undefined) {
      const known = slots.get(condition.slot.key) ?? { slot: condition.slot, constants: [] };
      if (condition.op === 'compare') known.constants.push(condition.value);
      if (condition.op === 'one-of') known.constants.push(...condition.values);
      slots.set(condition.slot.key, known);
    }
    for (const part of partsOfRecord(condition)) collect(part);
  };
  for (const condition of conditions) collect(condition);
  let rows: Datum[][] = [[]];
  for (const { slot, constants } of slots.values()) {
    if (slot.type === 'rows' || slot.type === 'history' || slot.type === 'text') continue;
    rows = rows
      .flatMap((row) =>
        dataOf(slot, constants).map((datum) => {
          const longer = [...row];
          longer[slot.index] = datum;
          return longer;
        }),
      )
      .slice(0, 60);
  }
  return rows.map((row) => Array.from(row));
}
