import { COUNCIL, MET, notCode, orCode, UNKNOWN, UNMET, type Verdict } from '../evaluate/code.ts';
import { verdictOf } from '../evaluate/compile.ts';
import type { Row } from '../meaning/datum.ts';
import type { AwardPlan, Plan, QuotaPlan } from '../plan/award-plan.ts';
import type { SlotTable } from '../plan/slot.ts';
import { bytes, integers } from './column.ts';
import { createGroups, type Groups } from './groups.ts';
import { type Choice, createRanking, type Ranking, type Standing } from './ranking.ts';
import { noGroup, type QuotaInput, type Selection, selectInTurn } from './selection.ts';

/** One award while it is being decided: what is kept of each record, in the order in which they come. */
export type Stage = {
  readonly award: AwardPlan;
  /** Takes in a record of the award's own kind; the code of what the criteria come to. */
  readonly add: (row: Row, choice: Choice) => number;
  /** What the council has chosen of a record. */
  readonly choiceOf: (index: number) => Choice;
  /** Kinds of record, other than the award's own, of which a quota of it is a share. */
  readonly countedKinds: readonly string[];
  /** Takes in a record of another kind. */
  readonly count: (participant: string, row: Row, refused?: boolean) => void;
  /** Takes in a row that was refused and may be a record of the award's own kind, once all others are in. */
  readonly addRefused: (row: Row) => void;
  /** The codes of what the criteria came to. */
  readonly criteria: () => Uint8Array;
  readonly ranking: Ranking;
  /** The order of all, once they have been taken in; nothing where it does not matter. */
  readonly standing: () => Standing | undefined;
  readonly groups: readonly Groups[];
  readonly quotas: readonly QuotaPlan[];
  readonly select: () => Selection;
};

/** A quota that the record by itself does not meet leaves the choice to the council. */
export const withOpenQuota = (code: number, { openQuotas }: AwardPlan): number =>
  openQuotas.length > 0 && code !== UNMET ? Math.max(code, COUNCIL) : code;

/** What the council has chosen settles what is left to it alone, where the `criteria` are met. */
export const withChoice = (code: number, criteria: number, choice: Choice): number =>
  code !== COUNCIL || criteria !== MET || choice === 0 ? code : choice === 1 ? MET : UNMET;

/** Whether the council may choose of a record by itself: no tie is to be broken, and no number is exceeded. */
const isFree = ({ steps }: Selection, i: number): boolean =>
  steps
    .filter(({ outcome }) => outcome[i] === COUNCIL)
    .every(
      ({ input, bestRank, worstRank }) =>
        input.group?.[i] === noGroup ||
        (input.quota.kind === 'range' && bestRank[i] === worstRank[i]),
    );

export function openStage(plan: Plan, award: AwardPlan): Stage {
  const tableOf = (participant: string): SlotTable | undefined =>
    plan.tables.find(({ of }) => of === participant);
  const verdict = verdictOf(award.condition);
  const barred = award.barred.map(({ condition }) => verdictOf(condition));
  // Each in turn among those that the ones before leave in: the groups before the whole.
  const quotas = award.quotas.toSorted(
    (a, b) => Number(a.per === undefined) - Number(b.per === undefined),
  );
  const ranking = createRanking(award.preferences);
  const ranked = quotas.length > 0 || ranking.ordered;
  const criteria = bytes();
  const choices = new Map<number, Choice>();
  /** How many records there are, once rows that were refused come after them. */
  let size: number | undefined;
  let standing: Standing | undefined;
  const inOrder = (): Standing => {
    standing ??= ranking.standing();
    return standing;
  };
  const sections = quotas.map((quota) => openSection(quota, award.participant, barred, tableOf));
  const groups = sections.map((section) => section.groups);

  return {
    award,
    groups,
    quotas,
    ranking,
    countedKinds: [...new Set(sections.flatMap(({ countedKind }) => countedKind ?? []))],
    choiceOf: (index) => choices.get(index) ?? 0,
    add(row, choice) {
      const code = verdict(row);
      if (choice !== 0) choices.set(criteria.length, choice);
      criteria.push(code);
      if (ranked) ranking.add(row, choice);
      for (const section of sections) section.add(row);
      return code;
    },
    count(participant, row, refused = false) {
      for (const { countedKind, count } of sections) {
        if (countedKind === participant) count(row, refused);
      }
    },
    addRefused(row) {
      size ??= criteria.length;
      criteria.push(perhaps(verdict(row)));
      if (ranked) ranking.add(row);
      for (const section of sections) section.add(row, true);
    },
    criteria: () => criteria.values.subarray(0, size),
    standing: () => (ranked ? inOrder() : undefined),
    select() {
      const eligible = criteria.values.map((code) => withOpenQuota(code, award));
      const all = selectInTurn(
        eligible,
        inOrder,
        sections.map((section) => section.input()),
      );
      // Rows that were refused have a say, and nothing is said of them.
      const selection = { ...all, outcome: all.outcome.subarray(0, size) };
      if (choices.size === 0) return selection;
      const outcome = selection.outcome.slice();
      for (const [i, choice] of choices) {
        if (!isFree(selection, i)) continue;
        outcome[i] = withChoice(outcome[i] ?? UNMET, criteria.at(i) ?? UNMET, choice);
      }
      return { ...selection, outcome };
    },
  };
}

/** Of somebody who may not be there at all. */
const perhaps = (code: number): number => Math.max(code, UNKNOWN);

type Section = {
  readonly groups: Groups;
  /** The kind of record that the quota is a share of, where it is not the award's own. */
  readonly countedKind: string | undefined;
  /** `refused`: there may be no such record. */
  readonly add: (row: Row, refused?: boolean) => void;
  readonly count: (row: Row, refused?: boolean) => void;
  readonly input: () => QuotaInput;
};

/** A quota over the records of a kind; those who are barred do not count. */
export function openSection(
  quota: QuotaPlan,
  participant: string,
  barred: readonly Verdict[],
  tableOf: (participant: string) => SlotTable | undefined,
): Section {
  const groups = createGroups(quota.per);
  const base = quota.percent ? quota.base : undefined;
  const basis = base?.condition === undefined ? undefined : verdictOf(base.condition);
  const kind = base?.kind === 'group' ? base.participant : participant;
  const ofOwn = base !== undefined && kind === participant;
  const groupOf = groups.reader(tableOf(participant));
  const baseGroupOf = groups.reader(tableOf(kind));

  const group = integers();
  const baseGroup = integers();
  const membership = bytes();
  /** Those barred are out of the base as well. */
  const isBarred = (row: Row): number => {
    let code: ReturnType<Verdict> = UNMET;
    for (const bar of barred) code = orCode(code, bar(row));
    return notCode(code);
  };
  return {
    groups,
    countedKind: base === undefined || ofOwn ? undefined : kind,
    add(row, refused = false) {
      const own = groupOf(row);
      group.push(own);
      if (!ofOwn) return;
      const isIn = Math.max(basis?.(row) ?? MET, isBarred(row));
      membership.push(refused ? perhaps(isIn) : isIn);
      baseGroup.push(own);
    },
    count(row, refused = false) {
      const isIn = basis?.(row) ?? MET;
      membership.push(refused ? perhaps(isIn) : isIn);
      baseGroup.push(baseGroupOf(row));
    },
    input: () => ({
      quota,
      groups: groups.labels.length,
      group: group.values,
      ...(base === undefined
        ? {}
        : { base: { membership: membership.values, group: baseGroup.values } }),
    }),
  };
}
