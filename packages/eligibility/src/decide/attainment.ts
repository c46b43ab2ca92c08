import {
  andCode,
  COUNCIL,
  type Code,
  MET,
  orCode,
  outcomeOf,
  UNKNOWN,
  UNMET,
  type Verdict,
} from '../evaluate/code.ts';
import { verdictOf } from '../evaluate/compile.ts';
import { overCounts } from '../evaluate/rows.ts';
import { isInterval, type Row } from '../meaning/datum.ts';
import type { Outcome } from '../meaning/outcome.ts';
import type { Plan, TargetPart, TargetPlan } from '../plan/award-plan.ts';
import type { Slot } from '../plan/slot.ts';
import type { DecisionsOfRecords } from './decide.ts';
import { createGroups } from './groups.ts';
import { anyGroup, noGroup } from './selection.ts';
import type { RefusedRecord, Subject } from './subject.ts';

type Bounds = { readonly least: number; readonly most: number };

/** A target as far as the records tell. Data only, fit for JSON. */
export type TargetAttainment = {
  readonly id: string;
  readonly label?: string;
  readonly wording: string;
  /** What is not counted, beside the parts or instead of them: only words, or its guidance is still to come. */
  readonly open?: 'qualitative' | 'deferred';
  /** Absent where nothing is counted. */
  readonly outcome?: Outcome;
  readonly parts: readonly PartAttainment[];
};

/** One share or count of a target. Its outcome takes in every group and what is demanded within it. */
export type PartAttainment = {
  readonly text: string;
  readonly amount: TargetPart['amount'];
  /** What is counted, as people call it. */
  readonly counted: string;
  readonly outcome: Outcome;
  readonly whole: Attained;
  /** Where it is demanded of each group by itself. */
  readonly groups: readonly (Attained & { readonly group: string })[];
  /** `trong đó …`. */
  readonly inner: readonly PartAttainment[];
  /** The base of the inner share: those who meet the outer one, or all. */
  readonly of: 'all' | 'those-counted';
};

export type Attained = {
  readonly outcome: Outcome;
  readonly base: Bounds;
  readonly holding: Bounds;
  /** In percents with two decimals, cut off and not rounded: what is short of a threshold never shows as it. */
  readonly share?: Bounds;
  /** Of a target that asks one record for a figure of its own: the figure, and what it is compared with. */
  readonly figures?: { readonly value: Bounds; readonly against?: Bounds };
};

/** Counts what the targets of a plan demand over records that come one by one. */
export type AttainmentCount = {
  /** Takes in a record; `refused`: a row of which it is not sure that it is one. */
  readonly add: (participant: string, row: Row, refused?: boolean) => void;
  readonly attained: () => TargetAttainment[];
};

export function countAttainment(plan: Plan): AttainmentCount {
  const targets = plan.targets.map((target) => ({
    target,
    parts: target.parts.map((part) => openPart(part, part.per, plan)),
  }));
  return {
    add(participant, row, refused = false) {
      for (const { parts } of targets)
        for (const part of parts) part.add(participant, row, refused);
    },
    attained: () =>
      targets.map(({ target, parts }) =>
        attainmentOf(
          target,
          parts.map((part) => part.attained()),
        ),
      ),
  };
}

/** What the targets of a plan come to over records in memory, with what was decided on them. */
export function attainment(
  plan: Plan,
  subjects: readonly Subject[],
  decisions?: DecisionsOfRecords,
  refused: readonly RefusedRecord[] = [],
): TargetAttainment[] {
  const count = countAttainment(plan);
  const ordinals = new Map<string, number>();
  for (const [record, { participant, row }] of subjects.entries()) {
    const ordinal = ordinals.get(participant) ?? 0;
    ordinals.set(participant, ordinal + 1);
    count.add(participant, decisions?.rowOf({ record, ordinal }) ?? row);
  }
  for (const { participant, row } of refused) count.add(participant, row, true);
  return count.attained();
}

function attainmentOf(
  { id, label, wording, open, join }: TargetPlan,
  parts: readonly { readonly code: Code; readonly part: PartAttainment }[],
): TargetAttainment {
  const [first, ...others] = parts.map(({ code }) => code);
  const together = join === 'and' ? andCode : orCode;
  // Where a rule more is only words, the parts that are counted do not attain the target by themselves.
  const rest = open === undefined ? MET : COUNCIL;
  return {
    id,
    ...(label === undefined ? {} : { label }),
    wording,
    ...(open === undefined ? {} : { open }),
    ...(first === undefined
      ? {}
      : { outcome: outcomeOf(andCode(others.reduce(together, first), rest)) }),
    parts: parts.map(({ part }) => part),
  };
}

type OpenPart = {
  readonly add: (participant: string, row: Row, refused: boolean) => void;
  readonly attained: () => { readonly code: Code; readonly part: PartAttainment };
};

function openPart(part: TargetPart, per: Slot | undefined, plan: Plan): OpenPart {
  const { participant, table, amount, whenEmpty, text } = part;
  const within: Verdict = part.base === undefined ? () => MET : verdictOf(part.base);
  const holds = verdictOf(part.holds);
  const groups = createGroups(per);
  const groupOf = groups.reader(plan.tables.find(({ of }) => of === participant) ?? table);
  const inner = part.inner.map((one) => openPart(one, one.per ?? per, plan));
  const whole = openCensus();
  const byGroup: Census[] = [];
  /** Of which the group is not known: possibly in each. */
  const loose = openCensus();
  const figures = figuresOf(part);

  return {
    add(kind, row, refused) {
      for (const one of inner) one.add(kind, row, refused);
      if (kind !== participant) return;
      const isIn = refused ? andCode(within(row), UNKNOWN) : within(row);
      const held = holds(row);
      whole.add(isIn, held);
      if (isIn !== UNMET) figures?.read(row);
      if (per === undefined) return;
      const group = groupOf(row);
      if (group === noGroup) return;
      while (byGroup.length < groups.labels.length) byGroup.push(openCensus());
      if (group === anyGroup) loose.add(andCode(isIn, UNKNOWN), held);
      else byGroup[group]?.add(isIn, held);
    },
    attained() {
      const attained = (census: Census) => attainedOf(census, amount, whenEmpty);
      const all = attained(whole);
      const each = byGroup.map((census, g) => ({
        group: groups.labels[g] ?? '',
        ...attained(census.with(loose)),
      }));
      const within = inner.map((one) => one.attained());
      const own = per === undefined ? [all.code] : each.map(({ code }) => code);
      const [first = all.code, ...others] = [...own, ...within.map(({ code }) => code)];
      const code = others.reduce(andCode, first);
      return {
        code,
        part: {
          text,
          amount,
          counted: table.participant?.label ?? participant.replaceAll('-', ' '),
          outcome: outcomeOf(code),
          whole: { ...all.attained, ...figures?.shown() },
          groups: each.map(({ group, attained }) => ({ group, ...attained })),
          inner: within.map(({ part }) => part),
          of: part.base === undefined ? 'all' : 'those-counted',
        },
      };
    },
  };
}

/** How many records there are for each outcome of the base and of what is to hold. */
type Census = {
  readonly add: (within: Code, held: Code) => void;
  readonly count: (within: Code, held: Code) => number;
  readonly with: (other: Census) => Census;
};

function openCensus(): Census {
  const counts = new Float64Array(16);
  const count = (within: Code, held: Code): number => counts[within * 4 + held] ?? 0;
  return {
    add(within, held) {
      counts[within * 4 + held] = count(within, held) + 1;
    },
    count,
    with: (other) => ({
      ...openCensus(),
      count: (within, held) => count(within, held) + other.count(within, held),
    }),
  };
}

const codes: readonly Code[] = [0, 1, 2, 3];

function attainedOf(
  { count }: Census,
  amount: TargetPart['amount'],
  whenEmpty: TargetPart['whenEmpty'],
): { code: Code; attained: Attained } {
  const sum = (of: (within: Code, held: Code) => boolean): number =>
    codes
      .flatMap((within) => codes.map((held) => (of(within, held) ? count(within, held) : 0)))
      .reduce((all, one) => all + one, 0);
  const base = {
    least: sum((within) => within === MET),
    most: sum((within) => within !== UNMET),
  };
  const holding = {
    least: sum((within, held) => within === MET && held === MET),
    most: sum((within, held) => within !== UNMET && held !== UNMET),
  };
  const code = overCounts(amount, whenEmpty, count);
  const failing = {
    least: sum((within, held) => within === MET && held === UNMET),
    most: sum((within, held) => within !== UNMET && held !== MET),
  };
  // The share is least where all that may fail does and no other that may be out is in.
  const share = {
    least: percentOf(holding.least, holding.least + failing.most),
    most: percentOf(holding.most, holding.most + failing.least),
  };
  return {
    code,
    attained: {
      outcome: outcomeOf(code),
      base,
      holding,
      ...(base.most === 0 ? {} : { share: { least: share.least ?? 100, most: share.most ?? 0 } }),
    },
  };
}

/** Nothing of nothing. */
const percentOf = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : Math.floor((part * 10_000) / whole) / 100;

/** The figures of the one record that a target asks; nothing where several were asked. */
function figuresOf({ holds, amount }: TargetPart) {
  if (amount.kind !== 'all' || (holds.op !== 'compare' && holds.op !== 'compare-facts')) {
    return undefined;
  }
  const { slot } = holds;
  const other = holds.op === 'compare-facts' ? holds.other : undefined;
  let rows = 0;
  let last: Row = [];
  return {
    read(row: Row) {
      rows += 1;
      last = row;
    },
    shown(): Pick<Attained, 'figures'> {
      const value = rows === 1 ? boundsOf(last, slot) : undefined;
      const against = other === undefined ? undefined : boundsOf(last, other);
      if (value === undefined) return {};
      return { figures: { value, ...(against === undefined ? {} : { against }) } };
    },
  };
}

function boundsOf(row: Row, { index }: Slot): Bounds | undefined {
  const datum = row[index];
  if (typeof datum === 'number') return { least: datum, most: datum };
  if (datum === 'none') return { least: 0, most: 0 };
  return isInterval(datum) ? { least: datum.from, most: datum.to } : undefined;
}
