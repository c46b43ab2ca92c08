import { type Datum, isRows, type Row } from '../meaning/datum.ts';
import type { Plan } from '../plan/award-plan.ts';
import type { SlotTable } from '../plan/slot.ts';
import {
  type AwardDecisions,
  type AwardFigures,
  awardDecisions,
  type Decision,
  type Person,
} from './award-decisions.ts';
import { createDecider, type Decider } from './decider.ts';
import { asksWithin } from './fill.ts';
import type { RefusedRecord, Subject } from './subject.ts';

/** What came of a plan, award by award in its order, in figures. */
export type DecisionFigures = {
  readonly plan: Plan;
  /** How many records were read, and how many of them are of a kind that no award is for. */
  readonly size: number;
  readonly notConsidered: number;
  readonly awards: readonly AwardFigures[];
};

/** What came of a plan, record by record too. */
export type Decisions = Omit<DecisionFigures, 'awards'> & {
  readonly awards: readonly AwardDecisions[];
};

/** Decisions over records in memory, with what each decision was taken on. */
export type DecisionsOfRecords = Decisions & {
  /** The row of a record as it was asked, with what became of it in the awards of the plan. */
  readonly rowOf: (decision: Pick<Decision, 'record' | 'ordinal'>) => Row;
};

/** Decides every award of a plan over records in memory. */
export function decide(
  plan: Plan,
  subjects: readonly Subject[],
  refused: readonly RefusedRecord[] = [],
): DecisionsOfRecords {
  const { working, own } = workingCopies(plan, subjects);
  const decider = createDecider(plan, { inPlace: own });
  const fillAll = (): void => {
    if (!own) return;
    const ordinals = new Map<string, number>();
    for (const subject of working) {
      const ordinal = ordinals.get(subject.participant) ?? 0;
      ordinals.set(subject.participant, ordinal + 1);
      decider.filled(subject, ordinal);
    }
  };
  for (const record of refused) decider.refuse(record);
  let again = true;
  while (again) {
    fillAll();
    for (const subject of working) decider.push(subject);
    again = decider.endPass();
  }
  fillAll();
  return {
    ...decisionsOf(plan, decider, subjects.length, (record) => subjects[record]),
    rowOf({ record, ordinal }) {
      const subject = working[record];
      return subject === undefined ? [] : decider.filled(subject, ordinal);
    },
  };
}

/** Decides over records that are read as often as needed and never held. */
export type PassingDecisions = {
  readonly push: (subject: Subject) => void;
  /** Takes in a row that was refused, once, while the first pass lasts. */
  readonly refuse: (record: RefusedRecord) => void;
  /** Ends a pass; true where the same records are to be read again, in the same order. */
  readonly endPass: () => boolean;
  /** After the last pass. */
  readonly decisions: () => Decisions;
  /** The row of a record with all that is worked out for it; `ordinal` counts the records of its kind. */
  readonly filled: (subject: Subject, ordinal: number) => Row;
};

/**
 * As `decide`, for records that do not fit in memory: of each are kept its name, a byte for each award and
 * what the quotas rank it by. A rule that asks the records within a record what became of an award of this
 * plan finds that open here, for the two are not joined.
 */
export function decideInPasses(plan: Plan): PassingDecisions {
  const decider = createDecider(plan);
  const people: Person[] = [];
  let first = true;
  return {
    push(subject) {
      if (first) {
        const { id, name } = subject;
        people.push(name === undefined ? { id } : { id, name });
      }
      decider.push(subject);
    },
    refuse: decider.refuse,
    endPass() {
      first = false;
      return decider.endPass();
    },
    decisions: () => decisionsOf(plan, decider, people.length, (record) => people[record]),
    filled: decider.filled,
  };
}

function decisionsOf(
  plan: Plan,
  decider: Decider,
  size: number,
  personAt: (record: number) => Person | undefined,
): Decisions {
  const all = decider.decided();
  const person = (record: number): Person => {
    const { id = '', name } = personAt(record) ?? {};
    return name === undefined ? { id } : { id, name };
  };
  const kinds = new Map(all.map(({ stage, records }) => [stage.award.participant, records.length]));
  const considered = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  return {
    plan,
    size,
    notConsidered: size - considered,
    awards: plan.awards.flatMap((_, at) => awardDecisions(plan, all, at, person) ?? []),
  };
}

/**
 * Rows to write verdicts into, where rules ask the records within a record for those. A record that holds
 * another holds its working copy, and so sees what became of it.
 */
function workingCopies(
  plan: Plan,
  subjects: readonly Subject[],
): { working: readonly Subject[]; own: boolean } {
  if (!asksWithin(plan)) return { working: subjects, own: false };
  const tables = new Map<string, SlotTable>(plan.tables.map((table) => [table.of, table]));
  const copies = new Map<Row, Datum[]>();
  const working = subjects.map((subject) => {
    const row = subject.row.slice();
    copies.set(subject.row, row);
    return { ...subject, row };
  });
  for (const { participant, row } of working) {
    for (const { index, rows } of tables.get(participant)?.slots ?? []) {
      const held = row[index];
      if (rows === undefined || held === undefined || !isRows(held)) continue;
      row[index] = held.map((inner) => copies.get(inner) ?? inner);
    }
  }
  return { working, own: true };
}
