import { statSync } from 'node:fs';
import {
  type AwardPlan,
  attainment,
  countAttainment,
  type Decision,
  type Decisions,
  decide,
  decideInPasses,
  type Plan,
  type Row,
  type Subject,
  type TargetAttainment,
} from '@thidua/eligibility';
import { layoutOf } from '../layout/layout.ts';
import { type Reading, type RecordBatch, readTables } from '../reading/read.ts';
import type { ReadingReport } from '../reading/report.ts';
import type { ResultLine } from '../results/result.ts';
import { openTables } from '../sources/open.ts';
import { type Reasoner, type ReasonOptions, reasonerOf } from './reasons.ts';

/** What came of the records of a file. */
export type DecidedFile = {
  readonly decisions: Decisions;
  readonly reading: ReadingReport;
  readonly targets: readonly TargetAttainment[];
  /**
   * The reasons of one award: those of all its records by rank, where all are held; else those of the first.
   * With `most` no more than so many of each outcome.
   */
  readonly linesOf: (award: AwardPlan, most?: number) => Iterable<ResultLine>;
  /** The reasons of all records, record by record in the order of the file, which may be read again for it. */
  readonly inOrder: () => AsyncIterable<Iterable<ResultLine>>;
};

export type DecidingOptions = {
  /** Keep all records in memory, so that they can be listed by rank. Records that hold others are kept anyway. */
  readonly held: boolean;
  /** Give the whole explanation with each line. */
  readonly explain: boolean;
  /** The files in which the council's verdicts and choices come back, one after another. */
  readonly council?: readonly string[] | undefined;
};

/** Files up to this size cost less to keep in memory than to read twice. */
const small = 16 * 1024 * 1024;

/** How many records are shown with their reasons where not all are held. */
const shownOnes = 1000;

/**
 * Reads the records of a file and decides on them. Where records are not held, the file is read as often as
 * its awards depend on one another, and memory grows by some tens of bytes a record. Throws `Unreadable`.
 */
export async function decideFile(
  plan: Plan,
  path: string,
  { held, explain, council = [] }: DecidingOptions,
): Promise<DecidedFile> {
  const open = async (): Promise<Reading> =>
    readTables(
      layoutOf(plan),
      await openTables(path),
      (await Promise.all(council.map(openTables))).flat(),
    );
  // A record that holds others must be decided beside them.
  const joined = layoutOf(plan).memberships.length > 0;
  return held || joined
    ? decideHeld(plan, await open(), explain)
    : decidePassing(plan, open, explain);
}

/** Whether the records of a file had better be kept: it is small, or in memory as a whole once it is read. */
export function isBestHeld(path: string): boolean {
  const { size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
  return size <= small || !/\.(?:ndjson|jsonl|csv|tsv|txt|parquet)$/i.test(path);
}

/** A refused row may still be somebody's who ranks higher, or who counts in a base. */
function noteUncounted(plan: Plan, reading: ReadingReport): void {
  const names = new Set(layoutOf(plan).participants.map(({ name }) => name));
  const refused = reading.tables
    .filter(({ as }) => names.has(as))
    .reduce((sum, table) => sum + table.refused, 0);
  const counted = plan.awards.some(({ quotas }) => quotas.length > 0) || plan.targets.length > 0;
  if (refused === 0 || !counted) return;
  reading.note(
    'refused-uncounted',
    plan.name,
    `${refused} dòng bị từ chối chưa được tính vào thứ tự, số lượng và chỉ tiêu; sửa rồi xét lại`,
    `${refused} refused rows are not counted in ranks, quotas and targets; mend them and decide again`,
  );
}

const subjectsOf = ({ table, records }: RecordBatch): Subject[] =>
  records.map(({ id, name, row, choices }) => {
    const participant = table.of;
    // Of a million records most have a code alone: nothing is spread for them.
    if (name === undefined && choices === undefined) return { id, participant, row };
    return {
      id,
      ...(name === undefined ? {} : { name }),
      participant,
      row,
      ...(choices === undefined ? {} : { choices }),
    };
  });

async function decideHeld(
  plan: Plan,
  { batches, report }: Reading,
  explain: boolean,
): Promise<DecidedFile> {
  const subjects: Subject[] = [];
  for await (const batch of batches) subjects.push(...subjectsOf(batch));
  noteUncounted(plan, report);
  const decisions = decide(plan, subjects);
  const reasoner = reasonersOf({ differences: true, whole: explain });
  const linesOf = function* (award: AwardPlan, most?: number): Iterable<ResultLine> {
    const reason = reasoner(award);
    const decided = decisions.awards.find((one) => one.award === award);
    const isWanted = atMost(most);
    for (const decision of decided?.ranked() ?? []) {
      if (!isWanted(decision)) continue;
      yield reason(decision, decisions.rowOf(decision));
    }
  };
  return {
    decisions,
    reading: report,
    targets: attainment(plan, subjects, decisions),
    linesOf,
    inOrder: async function* () {
      for (const { award } of decisions.awards) yield linesOf(award);
    },
  };
}

async function decidePassing(
  plan: Plan,
  open: () => Promise<Reading>,
  explain: boolean,
): Promise<DecidedFile> {
  const passing = decideInPasses(plan);
  const targets = plan.targets.length === 0 ? undefined : countAttainment(plan);
  const first: Subject[] = [];
  let reading: ReadingReport | undefined;
  for (let again = true; again; again = passing.endPass()) {
    const { batches, report } = await open();
    for await (const batch of batches) {
      for (const subject of subjectsOf(batch)) {
        passing.push(subject);
        if (reading !== undefined) continue;
        targets?.add(subject.participant, subject.row);
        if (first.length < shownOnes) first.push(subject);
      }
    }
    if (reading === undefined) noteUncounted(plan, report);
    reading ??= report;
  }
  const decisions = passing.decisions();
  // Of so many records what would have to differ is found for those who ask for explanations.
  const reasoner = reasonersOf({ differences: explain, whole: explain });
  const byKind = Map.groupBy(decisions.awards, ({ award }) => award.participant);
  return {
    decisions,
    reading: reading ?? (await open()).report,
    targets: targets?.attained() ?? [],
    *linesOf(award, most) {
      const reason = reasoner(award);
      const decided = decisions.awards.find((one) => one.award === award);
      const isWanted = atMost(most);
      let ordinal = 0;
      for (const subject of first) {
        if (subject.participant !== award.participant || decided === undefined) continue;
        const decision = decided.at(ordinal);
        if (isWanted(decision)) yield reason(decision, passing.filled(subject, ordinal));
        ordinal++;
      }
    },
    async *inOrder() {
      const ordinals = new Map<string, number>();
      const { batches } = await open();
      for await (const batch of batches) {
        const kind = batch.table.of;
        const awards = byKind.get(kind) ?? [];
        const lines: ResultLine[] = [];
        for (const subject of subjectsOf(batch)) {
          const ordinal = ordinals.get(kind) ?? 0;
          ordinals.set(kind, ordinal + 1);
          const row: Row = passing.filled(subject, ordinal);
          for (const decided of awards) {
            const decision: Decision = decided.at(ordinal);
            lines.push(reasoner(decided.award)(decision, row));
          }
        }
        yield lines;
      }
    },
  };
}

/** Says of decisions, one after the other, whether they are among so many of their outcome. */
function atMost(most = Infinity): (decision: Decision) => boolean {
  const counts = new Map<Decision['outcome'], number>();
  return ({ outcome }) => {
    const count = (counts.get(outcome) ?? 0) + 1;
    counts.set(outcome, count);
    return count <= most;
  };
}

function reasonersOf(options: ReasonOptions): (award: AwardPlan) => Reasoner {
  const known = new Map<AwardPlan, Reasoner>();
  return (award) => {
    let reasoner = known.get(award);
    if (reasoner === undefined) {
      reasoner = reasonerOf(award, options);
      known.set(award, reasoner);
    }
    return reasoner;
  };
}
