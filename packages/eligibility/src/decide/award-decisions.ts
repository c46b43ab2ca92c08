import { COUNCIL, type Code, MET, outcomeOf, UNKNOWN, UNMET } from '../evaluate/code.ts';
import type { Outcome, Tally } from '../meaning/outcome.ts';
import type { AwardPlan, Plan } from '../plan/award-plan.ts';
import type { Decided } from './decider.ts';
import { takenBy } from './highest-only.ts';
import { type PrizeSum, prizeSums } from './money.ts';
import { type Count, type SelectionReason, type Sentence, workingOf } from './reason.ts';
import { anyGroup, type GroupPlaces, noGroup, type QuotaSelection } from './selection.ts';
import { withOpenQuota } from './stage.ts';

/** Who a record is about, for lists and for those who tie. */
export type Person = { readonly id: string; readonly name?: string };

/** What one record comes to for one award. */
export type RecordDecision = Person & {
  readonly award: string;
  /** In the end: criteria, quota and the highest only. */
  readonly outcome: Outcome;
  readonly criteria: Outcome;
  /** Among those who may be selected, where there is an order. */
  readonly rank?: Count;
  readonly reason: SelectionReason;
};

export type Decision = RecordDecision & {
  /** Which record it is: its number among all, and among those of its kind, in reading order from 0. */
  readonly record: number;
  readonly ordinal: number;
};

/** A quota in one of its groups. */
export type QuotaGroup = {
  /** Absent for the whole body. */
  readonly group?: string;
  /** How many the share is taken of; absent where the quota is a number. */
  readonly base?: Count;
  readonly places: Count;
  readonly candidates: Count;
  /** How many `ít nhất …`, or a number owed, asks for beyond those there are. */
  readonly lacking: number;
  /** How the places were worked out. */
  readonly working: Sentence;
};

export type QuotaDecisions = { readonly text: string; readonly groups: readonly QuotaGroup[] };

/** What came of one award, in figures. */
export type AwardFigures = {
  readonly award: AwardPlan;
  /** Final outcomes of all records of the award's kind; they add up to `size`. */
  readonly tally: Tally;
  readonly size: number;
  readonly quotas: readonly QuotaDecisions[];
  readonly selected: { readonly least: number; readonly most: number };
  /** Places that fall free because a higher award is given instead. They go to nobody by themselves. */
  readonly freed: { readonly least: number; readonly most: number };
  readonly prizes: readonly PrizeSum[];
};

/** What came of one award, record by record too. */
export type AwardDecisions = AwardFigures & {
  /** Of the record with this number among those of its kind. */
  readonly at: (ordinal: number) => Decision;
  /** Given, for the council, not known, not given; in each by rank, then as read. */
  readonly ranked: () => Generator<Decision>;
};

const countOf = ({ least, most }: { least: number; most: number }): Count =>
  Number.isFinite(most) ? { least: Math.min(least, most), most } : { least: finite(least) };
const finite = (value: number): number => (Number.isFinite(value) ? value : 0);

const namedTies = 5;
const namedRows = 3;

export function awardDecisions(
  plan: Plan,
  all: readonly Decided[],
  at: number,
  person: (record: number) => Person,
): AwardDecisions | undefined {
  const decided = all[at];
  if (decided === undefined) return undefined;
  const { stage, criteria, selected, final, steps, chosen, higher, records, refused } = decided;
  const { award } = stage;
  const size = final.length;
  const { tally, change } = count(selected, final);
  const given = {
    least: Math.max(tally.met, chosen.least - change.most),
    most: Math.min(size - tally.unmet, chosen.most - change.least),
  };
  const ties = steps.map((step, k) => tiesOf(step, inputOf(k), stage.standing()?.highest));

  function inputOf(k: number): Uint8Array {
    return (k === 0 ? undefined : steps[k - 1]?.outcome.subarray(0, size)) ?? criteria;
  }
  /** What went into a quota for one record: the criteria, or what the quota before left. */
  function inputAt(k: number, i: number): number {
    return steps[k - 1]?.outcome[i] ?? withOpenQuota(criteria[i] ?? UNMET, award);
  }

  function selectionReason(i: number): SelectionReason {
    const own = criteria[i] ?? UNMET;
    const code = selected[i] ?? UNMET;
    if (own === UNMET) return { kind: 'criteria' };
    const choice = stage.choiceOf(i);
    if (choice !== 0 && own === MET && (code === MET || code === UNMET)) {
      return chosenReason(i, code === MET ? 'chosen' : 'not-chosen');
    }
    const k = steps.findIndex((step, k) => step.outcome[i] === code && inputAt(k, i) !== code);
    const step = steps[k];
    if (step === undefined) {
      if (own !== code) return { kind: 'open-quota', quotas: award.openQuotas };
      const tightest = tightestOf(steps, i);
      if (tightest === undefined) return own === MET ? { kind: 'unlimited' } : { kind: 'criteria' };
      const { rank, places, group } = situation(tightest, i);
      if (own === MET) return { kind: 'within', rank, places, ...group };
      return { kind: 'criteria', rank, places };
    }
    if (step.input.group?.[i] === noGroup) return { kind: 'outside-groups' };
    const { rank, places, group, here } = situation(step, i);
    const among = { rank, places, ...group };
    if (code === UNMET) {
      return places.most === 0 ? { kind: 'no-places', ...group } : { kind: 'beyond', ...among };
    }
    const open = stage.ranking.openAt(i);
    const wordings = (which: readonly number[]): string[] =>
      which.flatMap((p) => award.preferences[p]?.wording ?? []);
    if (code === UNKNOWN) {
      const missing = [
        ...(open.data.length > 0 ? ['preference' as const] : []),
        ...(here === undefined ? ['group' as const] : []),
        ...((here?.base.unknown ?? 0) > 0 && places.least !== places.most ? ['base' as const] : []),
      ];
      const others = (missing.length === 0 && refused.length === 0) || inputOf(k).includes(UNKNOWN);
      return {
        kind: 'not-known',
        ...among,
        missing: others ? [...missing, 'others'] : missing,
        on: wordings(open.data),
        ...(refused.length === 0
          ? {}
          : { refused: { places: refused.slice(0, namedRows), count: refused.length } }),
      };
    }
    if (open.council.length > 0) {
      return { kind: 'others-judged', ...among, on: wordings(open.council) };
    }
    if (!stage.ranking.ordered && choice !== 1) {
      const candidates = countOf(here?.eligible ?? { least: 0, most: size });
      return { kind: 'no-order', candidates, places, ...group };
    }
    const level = (ties[k]?.(i) ?? []).filter((other) => other !== i);
    if (level.length > 0) {
      return {
        kind: 'tie',
        ...among,
        with: level.slice(0, namedTies).map((other) => person(records[other] ?? 0)),
        others: Math.max(0, level.length - namedTies),
        on: wordings([...award.preferences.keys()]),
        ...(choice === 1 ? { chosen: true as const } : {}),
      };
    }
    if (step.input.quota.kind === 'range' && rank.least === rank.most) {
      return { kind: 'open-number', ...among };
    }
    return { kind: 'others-judged', ...among, on: [] };
  }

  function chosenReason(i: number, kind: 'chosen' | 'not-chosen'): SelectionReason {
    const step = tightestOf(steps, i);
    if (step === undefined || step.input.group?.[i] === noGroup) return { kind };
    const { rank, places, group } = situation(step, i);
    return { kind, rank, places, ...group };
  }

  function situation(step: QuotaSelection, i: number) {
    const g = step.input.group?.[i] ?? 0;
    const here: GroupPlaces | undefined = step.groups[g];
    const label = stage.groups[steps.indexOf(step)]?.labels[g];
    return {
      here,
      rank: { least: step.bestRank[i] ?? 0, most: step.worstRank[i] ?? 0 } satisfies Count,
      places: countOf(here?.places ?? { least: 0, most: Infinity }),
      group: label === undefined || label === '' ? {} : { group: label },
    };
  }

  function reason(i: number): SelectionReason {
    if (final[i] === selected[i]) return selectionReason(i);
    const codes = higher.map((other) => all[other]?.selected[i] ?? UNMET);
    const by = all[higher[takenBy(codes)] ?? -1]?.stage.award;
    if (by === undefined) return selectionReason(i);
    return {
      kind: 'higher',
      award: { id: by.id, name: by.name },
      certain: final[i] === UNMET,
    };
  }

  const decisionAt = (ordinal: number): Decision => {
    const record = records[ordinal] ?? 0;
    const rank = rankOf(steps, ordinal);
    return {
      ...person(record),
      award: award.id,
      record,
      ordinal,
      outcome: outcomeOf((final[ordinal] ?? UNKNOWN) as Code),
      criteria: outcomeOf((criteria[ordinal] ?? UNKNOWN) as Code),
      ...(rank === undefined ? {} : { rank }),
      reason: reason(ordinal),
    };
  };

  return {
    award,
    size,
    tally,
    quotas: steps.map((step, k): QuotaDecisions => {
      const { quota } = step.input;
      const counted = countedBy(plan, award, step);
      return {
        text: quota.text,
        groups: step.groups.map((places, g) =>
          quotaGroup(step, places, stage.groups[k]?.labels[g], counted),
        ),
      };
    }),
    selected: given,
    freed: { least: change.least, most: Math.min(change.most, chosen.most) },
    prizes: prizeSums(award.prizes, given),
    at: decisionAt,
    *ranked() {
      for (const ordinal of inRankOrder(decided)) yield decisionAt(ordinal);
    },
  };
}

function quotaGroup(
  { input: { quota } }: QuotaSelection,
  { base, places, demand, eligible }: GroupPlaces,
  label: string | undefined,
  counted: string,
): QuotaGroup {
  const size = { least: base.met, most: base.met + base.council + base.unknown };
  return {
    ...(label === undefined || label === '' ? {} : { group: label }),
    ...(quota.percent && quota.base !== undefined ? { base: size } : {}),
    places: countOf(places),
    candidates: eligible,
    lacking: Math.max(0, demand - eligible.most),
    working: workingOf(quota, size, countOf(places), counted),
  };
}

/** What the base of a quota counts, in words. */
function countedBy(plan: Plan, award: AwardPlan, { input: { quota } }: QuotaSelection): string {
  const kind = quota.base?.kind === 'group' ? quota.base.participant : award.participant;
  const participant = plan.tables.find(({ of }) => of === kind)?.participant;
  return participant?.kind === 'individual' ? 'người' : (participant?.label ?? 'hồ sơ');
}

function count(selected: Uint8Array, final: Uint8Array) {
  const tally: Tally = { met: 0, unmet: 0, unknown: 0, council: 0 };
  const change = { least: 0, most: 0 };
  for (let i = 0; i < final.length; i++) {
    const code = final[i];
    if (code === MET) tally.met += 1;
    else if (code === UNMET) tally.unmet += 1;
    else if (code === COUNCIL) tally.council += 1;
    else tally.unknown += 1;
    if (code === selected[i]) continue;
    change.most += 1;
    if (selected[i] === MET && code === UNMET) change.least += 1;
  }
  return { tally, change };
}

/** The quota in which a record has the least room. */
function tightestOf(steps: readonly QuotaSelection[], i: number): QuotaSelection | undefined {
  const room = (step: QuotaSelection): number =>
    (step.groups[step.input.group?.[i] ?? 0]?.places.least ?? 0) - (step.worstRank[i] ?? 0);
  let tightest: QuotaSelection | undefined;
  for (const step of steps) {
    if (tightest === undefined || room(step) < room(tightest)) tightest = step;
  }
  return tightest !== undefined && room(tightest) === Infinity ? undefined : tightest;
}

function rankOf(steps: readonly QuotaSelection[], i: number): Count | undefined {
  const step = steps.findLast(({ bestRank, input }) => bestRank[i] !== 0 && limits(input.quota));
  return step === undefined
    ? undefined
    : { least: step.bestRank[i] ?? 0, most: step.worstRank[i] ?? 0 };
}

const limits = ({ kind }: { readonly kind: string }): boolean => kind !== 'floor';

/** For each candidate, those of its group who are level with it, in reading order. */
function tiesOf(
  { input }: QuotaSelection,
  eligible: Uint8Array,
  ranks: Int32Array | undefined,
): (i: number) => readonly number[] {
  let level: Map<string, number[]> | undefined;
  const key = (i: number): string => `${input.group?.[i] ?? 0}:${ranks?.[i] ?? 0}`;
  return (i) => {
    if (level === undefined) {
      level = new Map();
      for (let j = 0; j < eligible.length; j++) {
        if (eligible[j] === UNMET || input.group?.[j] === anyGroup) continue;
        const list = level.get(key(j));
        if (list === undefined) level.set(key(j), [j]);
        else list.push(j);
      }
    }
    return level.get(key(i)) ?? [];
  };
}

/** Those given first, those refused by their criteria last; in between by their place in the order. */
function inRankOrder({ stage, final, criteria }: Decided): Float64Array {
  const size = final.length;
  const standing = stage.standing();
  const places = (standing?.places ?? 0) + 1;
  const order = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const refused = criteria[i] === UNMET;
    const part = refused ? UNMET + 1 : (final[i] ?? UNMET);
    const behind = refused ? 0 : places - 1 - (standing?.highest[i] ?? 0);
    order[i] = (part * places + behind) * size + i;
  }
  order.sort();
  return order.map((place) => place % size);
}
