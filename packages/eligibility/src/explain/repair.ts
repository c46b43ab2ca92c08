import { COUNCIL, MET, UNMET } from '../evaluate/code.ts';
import { evaluate, verdictOf } from '../evaluate/compile.ts';
import {
  type Datum,
  type History,
  isHistory,
  isRows,
  notArisen,
  type Row,
} from '../meaning/datum.ts';
import { domainOf } from '../meaning/range.ts';
import type { Condition, TitleName } from '../plan/condition.ts';
import type { Slot } from '../plan/slot.ts';
import { askedOfRecord, boundsOf, cellsOf, withDatum } from './cells.ts';

/** One fact that is to differ. */
export type Edit =
  /** To another value; where it is not given, to one that satisfies what is needed of it. */
  | {
      readonly kind: 'value';
      readonly slot: Slot;
      readonly value?: number;
      readonly needs: readonly Need[];
    }
  | {
      readonly kind: 'title';
      readonly slot: Slot;
      readonly title: TitleName;
      readonly year: number;
      readonly held: boolean;
    }
  | {
      readonly kind: 'rows';
      readonly slot: Slot;
      readonly need: Need;
      readonly rows: readonly Row[];
      readonly changed: number;
    };

/** A condition that is to be met, or not to be. */
type Need = { readonly condition: Condition; readonly met: boolean };

/** Facts that together would have to differ. */
type Repair = readonly Edit[];

export type Repaired = {
  readonly repair: Repair;
  /** The record with the facts changed. */
  readonly row: Row;
  readonly comesTo: 'met' | 'council';
};

/** How many alternatives are followed at most at each step: the shortest. */
const mostFollowed = 32;
/** How many pairs of changes are tried at most. */
const mostPairs = 20_000;

/**
 * The smallest set of facts that would have to differ for a condition to be met, or to be the council's where
 * all else holds; nothing where none was found. Every change of one fact is tried and, within bounds, of two;
 * beyond that the rule is followed part by part. Every answer is tried: the facts are changed and the
 * condition asked again.
 */
export function smallestRepair(condition: Condition, row: Row): Repaired | undefined {
  const single = editsOf(condition, row);
  const one = firstThatHolds(
    condition,
    row,
    single.map((edit) => [edit]),
  );
  if (one !== undefined) return one;
  const byParts = firstThatHolds(condition, row, repairsOf({ condition, met: true }, row));
  if (byParts?.repair.length === 2 || single.length ** 2 > mostPairs * 2) return byParts;
  return firstThatHolds(condition, row, pairs(single)) ?? byParts;
}

function firstThatHolds(
  condition: Condition,
  row: Row,
  repairs: Iterable<Repair>,
): Repaired | undefined {
  for (const repair of repairs) {
    const changed = applied(repair, row);
    const comesTo = changed === undefined ? undefined : evaluate(condition, changed);
    if (changed !== undefined && (comesTo === 'met' || comesTo === 'council'))
      return { repair, row: changed, comesTo };
  }
  return undefined;
}

function* pairs(single: readonly Edit[]): Generator<Repair> {
  for (const [at, first] of single.entries()) {
    for (const second of single.slice(at + 1)) {
      if (keyOf(first) !== keyOf(second)) yield [first, second];
    }
  }
}

/** Every change of one fact that the condition could notice, the nearest values first. */
function editsOf(condition: Condition, row: Row): Edit[] {
  const edits = new Map<string, Edit>();
  for (const asked of askedOfRecord(condition)) {
    for (const edit of editsFor(asked, condition, row)) {
      const value = edit.kind === 'value' ? ` ${edit.value}` : '';
      edits.set(`${keyOf(edit)}${value}`, edit);
    }
  }
  return [...edits.values()];
}

function editsFor(asked: Condition, whole: Condition, row: Row): readonly Edit[] {
  switch (asked.op) {
    case 'compare':
    case 'one-of':
    case 'truth':
      return valueEdits(asked.slot, whole, row);
    case 'compare-facts':
      return [...valueEdits(asked.slot, whole, row), ...valueEdits(asked.other, whole, row)];
    case 'council':
      return asked.slot === undefined ? [] : valueEdits(asked.slot, whole, row);
    case 'awarded':
    case 'some':
    case 'share': {
      const wanted = evaluate(asked, row) !== 'met';
      return repairsOf({ condition: asked, met: wanted }, row).flatMap((repair) =>
        repair.length === 1 ? repair : [],
      );
    }
    default:
      return [];
  }
}

function valueEdits(slot: Slot, whole: Condition, row: Row): Edit[] {
  const datum = row[slot.index];
  if (datum === notArisen) return [];
  const start = typeof datum === 'number' ? datum : 0;
  return cellsOf(slot, whole, row)
    .map(({ value }) => value)
    .filter((value) => value !== datum)
    .toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start))
    .map((value) => ({ kind: 'value', slot, value, needs: [] }));
}

/** Whether the condition is as wanted already, or the council's to say. */
function holdsAlready({ condition, met }: Need, row: Row): boolean {
  const code = verdictOf(condition)(row);
  return code === COUNCIL || code === (met ? MET : UNMET);
}

/** Alternatives that may make a condition come out as wanted, the shortest first. */
function repairsOf(need: Need, row: Row): readonly Repair[] {
  if (holdsAlready(need, row)) return [[]];
  const { condition, met } = need;
  const inner = (of: Condition): readonly Repair[] => repairsOf({ condition: of, met }, row);
  switch (condition.op) {
    case 'and':
      return met ? together(condition.of.map(inner)) : either(condition.of.map(inner));
    case 'or':
      return met ? either(condition.of.map(inner)) : together(condition.of.map(inner));
    case 'not':
      return repairsOf({ condition: condition.of, met: !met }, row);
    case 'pending':
      return met ? repairsOf({ condition: condition.of, met: false }, row) : [];
    case 'meets':
      return inner(condition.of);
    case 'at-least': {
      const needed = met ? condition.count : condition.of.length - condition.count + 1;
      return someOf(needed, condition.of.map(inner));
    }
    case 'years':
      return yearRepairs(condition, met, row);
    case 'some':
    case 'share':
      return rowRepairs(condition, met, row);
    case 'awarded':
      return titleRepairs(condition, met, row);
    case 'council':
      return condition.slot === undefined
        ? []
        : [[{ kind: 'value', slot: condition.slot, value: met ? 1 : 0, needs: [] }]];
    default:
      return [[{ kind: 'value', slot: condition.slot, needs: [need] }]];
  }
}

const shortestFirst = (repairs: readonly Repair[]): Repair[] =>
  repairs.toSorted((a, b) => a.length - b.length).slice(0, mostFollowed);

const either = (alternatives: readonly (readonly Repair[])[]): readonly Repair[] =>
  shortestFirst(alternatives.flat());

/** One alternative of each, put together. */
function together(parts: readonly (readonly Repair[])[]): readonly Repair[] {
  return parts.reduce<readonly Repair[]>(
    (before, alternatives) =>
      shortestFirst(
        before.flatMap((one) => alternatives.map((other) => merged([...one, ...other]))),
      ),
    [[]],
  );
}

/** So many of the parts: every choice of them, or those that need the fewest changes where there are too many. */
function someOf(needed: number, parts: readonly (readonly Repair[])[]): readonly Repair[] {
  const possible = parts
    .filter((alternatives) => alternatives.length > 0)
    .toSorted((a, b) => (a[0]?.length ?? 0) - (b[0]?.length ?? 0));
  return either(choices(possible, needed).slice(0, mostFollowed).map(together));
}

/** Every choice of so many, those that come first before others. */
function choices<T>(from: readonly T[], count: number): T[][] {
  if (count <= 0) return [[]];
  if (from.length < count) return [];
  if (count === from.length || from.length > 12) return [from.slice(0, count)];
  const [first, ...others] = from;
  return first === undefined
    ? []
    : [...choices(others, count - 1).map((rest) => [first, ...rest]), ...choices(others, count)];
}

/** Demands on one and the same fact become one change. */
function merged(edits: readonly Edit[]): Repair {
  const kept = new Map<string, Edit>();
  for (const edit of edits) {
    const key = keyOf(edit);
    const before = kept.get(key);
    kept.set(
      key,
      before?.kind === 'value' && edit.kind === 'value'
        ? { ...edit, needs: [...new Set([...before.needs, ...edit.needs])] }
        : edit,
    );
  }
  return [...kept.values()];
}

function keyOf(edit: Edit): string {
  if (edit.kind === 'title') return `${edit.slot.key} ${edit.year} ${edit.title.id}`;
  return edit.slot.key;
}

function yearRepairs(
  { mode, years }: Extract<Condition, { op: 'years' }>,
  met: boolean,
  row: Row,
): readonly Repair[] {
  const counted = years.filter(({ skip }) => skip === undefined || verdictOf(skip)(row) !== MET);
  const each = counted.map(({ holds }) => repairsOf({ condition: holds, met }, row));
  if (mode.kind === 'at-least')
    return someOf(met ? mode.count : counted.length - mode.count + 1, each);
  const lengths = Math.min(mode.length, each.length);
  if (mode.kind === 'run-to-last') {
    const run = each.slice(-lengths);
    if (!met) return either(run);
    return run.length < mode.length ? [] : together(run);
  }
  const runs = each
    .slice(mode.length - 1)
    .map((_, first) => each.slice(first, first + mode.length));
  return met ? either(runs.map(together)) : together(runs.map(either));
}

function titleRepairs(
  { slot, titles, year }: Extract<Condition, { op: 'awarded' }>,
  met: boolean,
  row: Row,
): readonly Repair[] {
  if (met)
    return titles.map((title) => [{ kind: 'title', slot, title, year, held: true } as const]);
  const history = row[slot.index];
  const held = titles.filter(
    ({ id }) => !isHistory(history) || history.held.get(id)?.includes(year),
  );
  return [held.map((title) => ({ kind: 'title', slot, title, year, held: false }) as const)];
}

/**
 * Rows of a list changed one after another, those nearest to it first, until it comes out as wanted; then
 * rows added.
 */
function rowRepairs(
  condition: Extract<Condition, { op: 'some' | 'share' }>,
  met: boolean,
  record: Row,
): readonly Repair[] {
  const { slot } = condition;
  const datum = record[slot.index];
  if (datum === notArisen) return [];
  const before = isRows(datum) ? datum : [];
  return [true, false]
    .flatMap((hold) => {
      const rows = [...before];
      const changes = changeableRows(condition, hold, before);
      const added = hold ? [wholeRow(condition), wholeRow(condition), wholeRow(condition)] : [];
      let changed = 0;
      const done = (): boolean => holdsAlready({ condition, met }, withDatum(record, slot, rows));
      for (const { at, row } of changes) {
        if (done()) break;
        rows[at] = row;
        changed++;
      }
      for (const row of added) {
        if (row === undefined || done()) break;
        rows.push(row);
        changed++;
      }
      return done()
        ? [{ kind: 'rows', slot, need: { condition, met }, rows, changed } as const]
        : [];
    })
    .toSorted((a, b) => a.changed - b.changed)
    .map((edit) => [edit]);
}

/** The rows that do not count as wanted yet and can be made to. */
function changeableRows(
  condition: Extract<Condition, { op: 'some' | 'share' }>,
  hold: boolean,
  rows: readonly Row[],
): { at: number; row: Row }[] {
  const what = condition.op === 'some' ? condition.where : condition.holds;
  const base = condition.op === 'some' ? undefined : condition.base;
  if (what === undefined) return [];
  return rows
    .flatMap((row, at) => {
      if (base !== undefined && verdictOf(base)(row) !== MET) return [];
      if (verdictOf(what)(row) === (hold ? MET : UNMET)) return [];
      const [repair] = repairsOf({ condition: what, met: hold }, row);
      const changed = repair === undefined ? undefined : applied(repair, row);
      return changed === undefined ? [] : [{ at, row: changed, length: repair?.length ?? 0 }];
    })
    .toSorted((a, b) => a.length - b.length);
}

/** A row that counts, made of nothing. */
function wholeRow(condition: Extract<Condition, { op: 'some' | 'share' }>): Row | undefined {
  const empty: Row = condition.slot.rows?.slots.map(() => undefined) ?? [];
  const parts =
    condition.op === 'some'
      ? [condition.where ?? []].flat()
      : [condition.base ?? [], condition.holds].flat();
  const [repair] = repairsOf({ condition: { op: 'and', of: parts }, met: true }, empty);
  return repair === undefined ? undefined : applied(repair, empty);
}

/** The record with the facts changed; nothing where no value of a fact is as needed. */
function applied(repair: Repair, row: Row): Row | undefined {
  let changed: Row | undefined = row;
  for (const edit of repair) {
    if (changed === undefined) return undefined;
    changed = appliedOne(edit, changed);
  }
  return changed;
}

function appliedOne(edit: Edit, row: Row): Row | undefined {
  switch (edit.kind) {
    case 'rows':
      return withDatum(row, edit.slot, edit.rows);
    case 'title':
      return withDatum(row, edit.slot, withTitle(row[edit.slot.index], edit));
    case 'value': {
      const value = edit.value ?? nearestValue(edit.slot, edit.needs, row);
      return value === undefined ? undefined : withDatum(row, edit.slot, value);
    }
  }
}

function withTitle(datum: Datum, { title, year, held }: Extract<Edit, { kind: 'title' }>): History {
  const before: History = isHistory(datum) ? datum : { from: year, to: year, held: new Map() };
  const others = (before.held.get(title.id) ?? []).filter((one) => one !== year);
  return {
    from: Math.min(before.from, held ? before.from : year),
    to: Math.max(before.to, held ? before.to : year),
    held: new Map([...before.held, [title.id, held ? [...others, year] : others]]),
  };
}

/** A value of the slot as all needs want it, as near as can be to what it is now. */
function nearestValue(slot: Slot, needs: readonly Need[], row: Row): Datum {
  const datum = row[slot.index];
  const start = typeof datum === 'number' ? datum : 0;
  const domain = domainOf(slot);
  const values =
    domain.discrete && Number.isFinite(domain.to)
      ? Array.from({ length: domain.to + 1 }, (_, place) => place)
      : needs.flatMap(({ condition }) => boundsOf(slot, condition, row)).flatMap(around);
  return values
    .filter((value) => domain.from <= value && value <= domain.to)
    .toSorted((a, b) => Math.abs(a - start) - Math.abs(b - start))
    .find((value) => {
      const changed = withDatum(row, slot, value);
      return needs.every((need) => holdsAlready(need, changed));
    });
}

const around = (value: number): number[] => [
  value,
  value + 1,
  value - 1,
  value + 1e-6,
  value - 1e-6,
];
