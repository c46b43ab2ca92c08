import { UNMET } from '../evaluate/code.ts';
import type { Row } from '../meaning/datum.ts';
import type { Plan } from '../plan/award-plan.ts';
import type { Words } from '../plan/typing/mistake.ts';
import { hasBandQuotas, openBandQuotas } from './band-quotas.ts';
import { bytes, type Column, integers } from './column.ts';
import { fillerOf, gridsOf, type Known } from './fill.ts';
import { higherAwards, withoutHigher } from './highest-only.ts';
import { passesOf } from './passes.ts';
import type { Choice } from './ranking.ts';
import type { Selection } from './selection.ts';
import { openStage, type Stage, withChoice, withOpenQuota } from './stage.ts';
import type { RefusedRecord, Subject } from './subject.ts';

/** What came of one award, as codes for each record of its kind in the order in which they were read. */
export type Decided = {
  readonly stage: Stage;
  readonly criteria: Uint8Array;
  /** After the quotas. */
  readonly selected: Uint8Array;
  /** After higher awards have taken their place. */
  readonly final: Uint8Array;
  readonly steps: Selection['steps'];
  readonly chosen: Selection['chosen'];
  /** The higher awards, by their place in the plan. */
  readonly higher: readonly number[];
  /** The numbers of the records, among all that were read. */
  readonly records: Int32Array;
  /** Where rows stand that were refused, and that may be candidates or count in the base. */
  readonly refused: readonly Words[];
};

/**
 * Decides a plan over records that are read one by one, in as many passes as the awards depend on one
 * another. Nothing of a record is kept but what decides: a byte for each award and, where an award has a
 * quota, its group and its keys.
 */
export type Decider = {
  /** Takes in the next record of this pass. */
  readonly push: (subject: Subject) => void;
  /** Takes in a row that was refused; at any time before the first pass ends, once. */
  readonly refuse: (record: RefusedRecord) => void;
  /** Ends a pass; says whether the same records are to be read again, in the same order. */
  readonly endPass: () => boolean;
  /** The row of the record at `ordinal` of its kind, with what is decided so far. */
  readonly filled: (subject: Subject, ordinal: number) => Row;
  /** After the last pass: for each award of the plan. */
  readonly decided: () => Decided[];
};

/** What the council has chosen of a record. */
export const choiceIn = (choices: Subject['choices'], award: string): Choice => {
  const chosen = choices?.get(award);
  return chosen === undefined ? 0 : chosen ? 1 : -1;
};

/** `inPlace`: rows are the decider's own to write verdicts into, so that rows that hold them see them too. */
export function createDecider(plan: Plan, { inPlace = false } = {}): Decider {
  const stages = plan.awards.map((award) => openStage(plan, award));
  const higher = higherAwards(plan.awards);
  const limited = plan.tables.flatMap((table) =>
    gridsOf(table, plan)
      .filter(hasBandQuotas)
      .flatMap((grid) => openBandQuotas(plan, table.of, grid) ?? []),
  );
  // The bands of all must be known before any award is decided that may ask for them.
  const passes = passesOf(plan, higher, limited.length > 0 ? 1 : 0);
  const lastPass = Math.max(0, ...passes);
  /** What later awards ask for: selected, and no higher award decided before takes its place. */
  const verdicts = stages.map(() => bytes());
  const selections: (Selection | undefined)[] = stages.map(() => undefined);
  const direct = stages.map(() => bytes());
  const counts = new Map<string, number>();
  const records = new Map<string, Column<Int32Array>>();
  const fillers = new Map(plan.tables.map((table) => [table.of, fillerOf(table, plan)]));
  const refused: RefusedRecord[] = [];
  let pass = 0;
  let read = 0;

  const selectedOf = (at: number, ordinal: number): number =>
    selections[at]?.outcome[ordinal] ?? direct[at]?.at(ordinal) ?? UNMET;
  const verdictAt = (at: number, ordinal: number): number =>
    withoutHigher(
      selectedOf(at, ordinal),
      (higher[at] ?? []).filter((other) => other < at).map((other) => selectedOf(other, ordinal)),
    );

  const knownOf = (participant: string, ordinal: number): Known => ({
    verdict: (award) => verdicts[award]?.at(ordinal),
    band: (grid) =>
      limited
        .find((one) => one.participant === participant && one.grid.points === grid.points)
        ?.bandAt(ordinal),
  });

  const byKind = new Map<string, { stage: Stage; at: number; own: boolean }[]>();
  for (const [at, stage] of stages.entries()) {
    for (const kind of [stage.award.participant, ...stage.countedKinds]) {
      const list = byKind.get(kind) ?? [];
      byKind.set(kind, list);
      list.push({ stage, at, own: kind === stage.award.participant });
    }
  }

  return {
    push({ participant, row, choices }) {
      const ordinal = counts.get(participant) ?? 0;
      counts.set(participant, ordinal + 1);
      if (pass === 0) {
        const numbers = records.get(participant) ?? integers();
        records.set(participant, numbers);
        numbers.push(read);
      }
      read += 1;
      const filler = fillers.get(participant);
      const known = knownOf(participant, ordinal);
      const filled = filler?.fill(row, inPlace, known);
      for (const one of limited) {
        if (pass === 0 && one.participant === participant) one.add(filled ?? row);
      }
      for (const { stage, at, own } of byKind.get(participant) ?? []) {
        if (passes[at] !== pass) continue;
        if (filled !== undefined) filler?.update(filled, known);
        if (!own) {
          stage.count(participant, filled ?? row);
          continue;
        }
        const choice = choiceIn(choices, stage.award.id);
        const code = stage.add(filled ?? row, choice);
        if (stage.quotas.length > 0) continue;
        direct[at]?.push(withChoice(withOpenQuota(code, stage.award), code, choice));
        verdicts[at]?.push(verdictAt(at, ordinal));
      }
    },
    refuse({ participant, row, place }) {
      const nothing: Known = { verdict: () => undefined };
      refused.push({
        participant,
        row: fillers.get(participant)?.fill(row, false, nothing) ?? row,
        place,
      });
    },
    endPass() {
      for (const { participant, row } of refused) {
        for (const one of limited) {
          if (pass === 0 && one.participant === participant) one.add(row, true);
        }
        for (const { stage, at, own } of byKind.get(participant) ?? []) {
          if (passes[at] !== pass || stage.quotas.length === 0) continue;
          if (own) stage.addRefused(row);
          else stage.count(participant, row, true);
        }
      }
      for (const [at, stage] of stages.entries()) {
        if (passes[at] !== pass) continue;
        const selection = stage.select();
        selections[at] = selection;
        if (stage.quotas.length === 0) continue;
        for (let i = 0; i < selection.outcome.length; i++) verdicts[at]?.push(verdictAt(at, i));
      }
      if (pass === 0) for (const one of limited) one.close();
      counts.clear();
      read = 0;
      pass += 1;
      return pass <= lastPass;
    },
    filled: ({ participant, row }, ordinal) =>
      fillers.get(participant)?.fill(row, inPlace, knownOf(participant, ordinal)) ?? row,
    decided: () =>
      stages.map((stage, at): Decided => {
        const selection = selections[at] ?? stage.select();
        const own = selection.outcome;
        const above = higher[at] ?? [];
        const final =
          above.length === 0
            ? own
            : own.map((code, i) =>
                withoutHigher(
                  code,
                  above.map((other) => selectedOf(other, i)),
                ),
              );
        return {
          stage,
          criteria: stage.criteria(),
          selected: own,
          final,
          steps: selection.steps,
          chosen: selection.chosen,
          higher: above,
          records: records.get(stage.award.participant)?.values ?? new Int32Array(0),
          refused: refused
            .filter(({ participant }) =>
              [stage.award.participant, ...stage.countedKinds].includes(participant),
            )
            .map(({ place }) => place),
        };
      }),
  };
}
