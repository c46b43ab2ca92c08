import type { Row } from '../meaning/datum.ts';
import type { Condition } from '../plan/condition.ts';
import type { ScoringItem, ScoringPlan } from '../plan/scoring-plan.ts';
import type { Slot } from '../plan/slot.ts';
import {
  type Asked,
  isRough,
  naming,
  type Open,
  opensIn,
  type Residual,
  residualOf,
  settledCode,
  usesEachOnce,
} from './residual.ts';

/** A fact that is not known and would still decide. Data only, fit for JSON. */
export type MissingFact = {
  /** The key of its slot, and the fact's identifier. */
  readonly slot: string;
  readonly fact: string;
  readonly label: string;
  /** Of a history: the years that are not known. */
  readonly years?: readonly number[];
  /** Of a list whose rows are known: what is missing of how many of them. */
  readonly within?: readonly {
    readonly fact: string;
    readonly label: string;
    readonly rows: number;
  }[];
};

/** How many ways of filling in what is open are tried at most. */
const mostTried = 4096;

/**
 * The facts that are not known and would still decide what a condition comes to, over every way of filling
 * in what is open, the council's part included; none other. Where the rule asks for something more than once
 * and there are more than 4,096 ways, or the pairs of values that two facts may have are without bound, those
 * that the decided parts of the rule leave over: then one may be named that would not decide.
 */
export function missingFacts(
  condition: Condition,
  row: Row,
  scorings: readonly ScoringPlan[] = [],
): MissingFact[] {
  return listed(
    deciding(residualOf(condition, row, naming())).flatMap(({ asks }) => asks),
    row,
    scorings,
  );
}

/** What of the open things still decides. */
function deciding(residual: Residual): readonly Open[] {
  const opens = merged(opensIn(residual));
  if (usesEachOnce(residual) || isRough(residual)) return opens;
  const domains = opens.map(valuesOf);
  const ways = domains.reduce((product, { length }) => product * length, 1);
  if (ways > mostTried) return opens;
  return opens.filter((_, at) => decides(residual, opens, domains, at));
}

/** Whether there are two ways that differ in one open thing alone and come to different things. */
function decides(
  residual: Residual,
  opens: readonly Open[],
  domains: readonly (readonly number[])[],
  at: number,
): boolean {
  const values = new Map<string, number>();
  const tried = (place: number): boolean => {
    if (place === at) return tried(place + 1);
    const open = opens[place];
    if (open === undefined) {
      const key = opens[at]?.key ?? '';
      const codes = new Set(
        domains[at]?.map((value) => settledCode(residual, values.set(key, value))),
      );
      return codes.size > 1;
    }
    return (domains[place] ?? []).some((value) => {
      values.set(open.key, value);
      return tried(place + 1);
    });
  };
  return tried(0);
}

/** One for each thing, with all the bounds that it is compared with. */
function merged(opens: readonly Open[]): Open[] {
  const byKey = new Map<string, Open>();
  for (const open of opens) {
    const before = byKey.get(open.key);
    byKey.set(
      open.key,
      before === undefined
        ? open
        : {
            ...before,
            cuts: [...before.cuts, ...open.cuts],
            asks: [...before.asks, ...open.asks],
          },
    );
  }
  return [...byKey.values()];
}

/** Values that stand for all that it may be, as far as the bounds tell them apart. */
function valuesOf({ cuts, range }: Open): number[] {
  if (range === undefined) return [];
  const { from, to, discrete } = range;
  if (discrete && Number.isFinite(to))
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const points = [...new Set([from, to, ...cuts])].filter(Number.isFinite).sort((a, b) => a - b);
  const middles = points.slice(1).map((point, at) => {
    const before = points[at] ?? point;
    return before + (point - before) / 2;
  });
  return [(points[0] ?? 0) - 1, ...points, ...middles, (points.at(-1) ?? 0) + 1].filter(
    (value) => from <= value && value <= to,
  );
}

function listed(asks: readonly Asked[], row: Row, scorings: readonly ScoringPlan[]): MissingFact[] {
  const found = new Map<string, MissingFact>();
  for (const { slot, year, within } of asks) {
    const scoring = scorings.find(
      ({ points, band }) => points.index === slot.index || band?.index === slot.index,
    );
    if (scoring !== undefined) {
      for (const fact of missingPoints(scoring, row)) found.set(fact.slot, fact);
      continue;
    }
    const before = found.get(slot.key);
    found.set(slot.key, {
      slot: slot.key,
      fact: slot.fact,
      label: slot.label,
      ...(year === undefined ? {} : { years: withYear(before?.years ?? [], year) }),
      ...(within === undefined ? {} : { within: rowsOf(within) }),
    });
  }
  return [...found.values()];
}

const withYear = (years: readonly number[], year: number): number[] =>
  [...new Set([...years, year])].sort((a, b) => a - b);

const rowsOf = (within: ReadonlyMap<Slot, number>): NonNullable<MissingFact['within']> =>
  [...within].map(([{ fact, label }, rows]) => ({ fact, label, rows }));

/** What the points of a grid are not known for; what the council has yet to give is not among it. */
function missingPoints(plan: ScoringPlan, row: Row): MissingFact[] {
  const items = [...plan.items, ...plan.bonus.items, ...plan.deductions.items];
  const conditions = [
    ...plan.bands.flatMap(({ gate }) => gate ?? []),
    ...plan.adjustments.map(({ when }) => when),
    ...items.flatMap(conditionsOf),
  ];
  const slots = items.flatMap(inputsOf).filter((slot) => isOpen(slot, row));
  return listed(
    [
      ...slots.map((slot) => ({ slot })),
      ...conditions.flatMap((condition) =>
        deciding(residualOf(condition, row, naming())).flatMap(({ asks }) => asks),
      ),
    ],
    row,
    [],
  );
}

const conditionsOf = ({ zeroWhen, method, children }: ScoringItem): Condition[] => [
  ...(zeroWhen === undefined ? [] : [zeroWhen]),
  ...(method?.kind === 'points-met' ? method.conditions : []),
  ...children.flatMap(conditionsOf),
];

function inputsOf({ method, children }: ScoringItem): Slot[] {
  const inner = children.flatMap(inputsOf);
  if (method === undefined || method.kind === 'points-met') return inner;
  return method.kind === 'given' && method.by === 'council' ? inner : [method.slot, ...inner];
}

function isOpen({ index }: Slot, row: Row): boolean {
  const datum = row[index];
  return (
    datum === undefined || (typeof datum === 'object' && 'to' in datum && datum.from !== datum.to)
  );
}
