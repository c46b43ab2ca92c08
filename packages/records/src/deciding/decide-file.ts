import { statSync } from 'node:fs';
import {
  type AwardPlan,
  attainment,
  countAttainment,
  type DecisionFigures,
  decide,
  decideInPasses,
  decideStream,
  type Plan,
  type RecordDecision,
  type RefusedRecord,
  type Subject,
  type TargetAttainment,
} from '@thidua/eligibility';
import { layoutOf } from '../layout/layout.ts';
import { type Codes, firstLook } from '../reading/codes.ts';
import { type Reading, type ReadRecord, type RecordBatch, readTables } from '../reading/read.ts';
import type { ReadingReport } from '../reading/report.ts';
import type { ResultLine } from '../results/result.ts';
import { openTables } from '../sources/open.ts';
import { type Reasoner, type ReasonOptions, reasonerOf } from './reasons.ts';

/** What came of the records of a file. */
export type DecidedFile = {
  readonly decisions: DecisionFigures;
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
 * Reads the records of a file and decides on them. Records that are not held are read again for what needs
 * them again; memory then grows by eight bytes a record for its code, and where an award has a quota by what
 * ranks the record. Throws `Unreadable`.
 */
export async function decideFile(
  plan: Plan,
  path: string,
  { held, explain, council = [] }: DecidingOptions,
): Promise<DecidedFile> {
  const layout = layoutOf(plan);
  const open = async (codes?: Codes): Promise<Reading> =>
    readTables(
      layout,
      await openTables(path),
      (await Promise.all(council.map(openTables))).flat(),
      codes,
    );
  // A record that holds others must be decided beside them.
  if (held || layout.memberships.length > 0) return decideHeld(plan, await open(), explain);
  return decideStream(plan) === undefined
    ? decidePassing(plan, open, explain)
    : decideStreaming(plan, open, explain);
}

/** Whether the records of a file had better be kept: it is small, or in memory as a whole once it is read. */
export function isBestHeld(path: string): boolean {
  const { size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
  return size <= small || !/\.(?:ndjson|jsonl|csv|tsv|txt|parquet)$/i.test(path);
}

/** A refused row may still be somebody's who ranks higher, or who counts in a base. */
function noteRefused(plan: Plan, reading: ReadingReport): void {
  const names = new Set(layoutOf(plan).participants.map(({ name }) => name));
  const refused = reading.tables
    .filter(({ as }) => names.has(as))
    .reduce((sum, table) => sum + table.refused, 0);
  const counted = plan.awards.some(({ quotas }) => quotas.length > 0) || plan.targets.length > 0;
  if (refused === 0 || !counted) return;
  reading.note(
    'refused-open',
    plan.name,
    `${refused} dòng bị từ chối có thể là hồ sơ thật: thứ tự, số lượng và chỉ tiêu tính cả hai khả năng; sửa rồi xét lại`,
    `${refused} refused rows may be real records: ranks, quotas and targets allow for both; mend them and decide again`,
  );
}

const subjectsOf = ({ table, records }: RecordBatch): Subject[] =>
  records.map((record) => subjectOf(table.of, record));

const refusedIn = ({ table, refused }: RecordBatch): RefusedRecord[] =>
  refused.map(({ row, place }) => ({ participant: table.of, row, place }));

function subjectOf(participant: string, { id, name, row, choices }: ReadRecord): Subject {
  // Of a million records most have a code alone: nothing is spread for them.
  if (name === undefined && choices === undefined) return { id, participant, row };
  return {
    id,
    ...(name === undefined ? {} : { name }),
    participant,
    row,
    ...(choices === undefined ? {} : { choices }),
  };
}

async function decideHeld(
  plan: Plan,
  { batches, report }: Reading,
  explain: boolean,
): Promise<DecidedFile> {
  const subjects: Subject[] = [];
  const refused: RefusedRecord[] = [];
  for await (const batch of batches) {
    for (const record of batch.records) subjects.push(subjectOf(batch.table.of, record));
    refused.push(...refusedIn(batch));
  }
  noteRefused(plan, report);
  const decisions = decide(plan, subjects, refused);
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
    targets: attainment(plan, subjects, decisions, refused),
    linesOf,
    inOrder: async function* () {
      for (const { award } of decisions.awards) yield linesOf(award);
    },
  };
}

type Open = (codes: Codes) => Promise<Reading>;

/** A file whose records are not held, each of its readings with the same records refused. */
type Rereading = { readonly report: ReadingReport; readonly again: () => Promise<Reading> };

/** Reads all records for the first time, which must be done anew where two codes may be the same. */
async function firstReading(
  open: Open,
  begin: () => (batch: RecordBatch) => void,
): Promise<Rereading> {
  const look = firstLook();
  const read = async ({ batches, report }: Reading): Promise<ReadingReport> => {
    const take = begin();
    for await (const batch of batches) take(batch);
    return report;
  };
  const report = await read(await open(look.codes));
  const { sure, again } = look.end();
  const reopen = (): Promise<Reading> => open(again());
  return { report: sure ? report : await read(await reopen()), again: reopen };
}

/** Of records of which each is decided by itself, the sums and the first are kept. */
async function decideStreaming(plan: Plan, open: Open, explain: boolean): Promise<DecidedFile> {
  const begin = () => ({
    stream: decideStream(plan),
    targets: plan.targets.length === 0 ? undefined : countAttainment(plan),
    first: [] as Subject[],
  });
  let kept = begin();
  const { report, again } = await firstReading(open, () => {
    kept = begin();
    const { stream, targets, first } = kept;
    return (batch) => {
      for (const record of batch.records) {
        const subject = subjectOf(batch.table.of, record);
        const row = stream?.push(subject) ?? subject.row;
        targets?.add(subject.participant, row);
        if (first.length < shownOnes) first.push(subject);
      }
      for (const { participant, row } of refusedIn(batch)) targets?.add(participant, row, true);
    };
  });
  const { stream, targets, first } = kept;
  if (stream === undefined) throw new Error('a plan that is not decided record by record');
  noteRefused(plan, report);
  const reasoner = reasonersOf({ differences: explain, whole: explain });
  const byId = Map.groupBy(plan.awards, ({ id }) => id);
  const linesFor = function* (subject: Subject): Iterable<ResultLine> {
    const { row, decisions } = stream.decide(subject);
    for (const decision of decisions) {
      const award = byId
        .get(decision.award)
        ?.find(({ participant }) => participant === subject.participant);
      if (award !== undefined) yield reasoner(award)(decision, row);
    }
  };
  return {
    decisions: stream.figures(),
    reading: report,
    targets: targets?.attained() ?? [],
    *linesOf(award, most) {
      const isWanted = atMost(most);
      for (const subject of first) {
        if (subject.participant !== award.participant) continue;
        const { row, decisions } = stream.decide(subject);
        const decision = decisions.find((one) => one.award === award.id);
        if (decision !== undefined && isWanted(decision)) yield reasoner(award)(decision, row);
      }
    },
    async *inOrder() {
      const { batches } = await again();
      for await (const batch of batches) {
        const lines: ResultLine[] = [];
        for (const record of batch.records) {
          lines.push(...linesFor(subjectOf(batch.table.of, record)));
        }
        yield lines;
      }
    },
  };
}

/** Of records that quotas weigh against one another is kept what ranks them; they are read in passes. */
async function decidePassing(plan: Plan, open: Open, explain: boolean): Promise<DecidedFile> {
  let passing = decideInPasses(plan);
  let first: Subject[] = [];
  let refused: RefusedRecord[] = [];
  const { report, again } = await firstReading(open, () => {
    passing = decideInPasses(plan);
    first = [];
    refused = [];
    return (batch) => {
      for (const subject of subjectsOf(batch)) {
        passing.push(subject);
        if (first.length < shownOnes) first.push(subject);
      }
      for (const record of refusedIn(batch)) {
        passing.refuse(record);
        refused.push(record);
      }
    };
  });
  noteRefused(plan, report);
  while (passing.endPass()) {
    for await (const batch of (await again()).batches) {
      for (const subject of subjectsOf(batch)) passing.push(subject);
    }
  }
  const decisions = passing.decisions();
  const subjectsAgain = async function* (): AsyncIterable<
    readonly { readonly subject: Subject; readonly ordinal: number }[]
  > {
    const ordinals = new Map<string, number>();
    for await (const batch of (await again()).batches) {
      const from = ordinals.get(batch.table.of) ?? 0;
      ordinals.set(batch.table.of, from + batch.records.length);
      yield subjectsOf(batch).map((subject, at) => ({ subject, ordinal: from + at }));
    }
  };
  // Targets may ask what was decided, which is known only now.
  const targets = plan.targets.length === 0 ? undefined : countAttainment(plan);
  if (targets !== undefined) {
    for await (const some of subjectsAgain()) {
      for (const { subject, ordinal } of some) {
        targets.add(subject.participant, passing.filled(subject, ordinal));
      }
    }
    for (const { participant, row } of refused) targets.add(participant, row, true);
  }
  // Of so many records what would have to differ is found for those who ask for explanations.
  const reasoner = reasonersOf({ differences: explain, whole: explain });
  const byKind = Map.groupBy(decisions.awards, ({ award }) => award.participant);
  return {
    decisions,
    reading: report,
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
      for await (const some of subjectsAgain()) {
        yield some.flatMap(({ subject, ordinal }) => {
          const row = passing.filled(subject, ordinal);
          return (byKind.get(subject.participant) ?? []).map((decided) =>
            reasoner(decided.award)(decided.at(ordinal), row),
          );
        });
      }
    },
  };
}

/** Says of decisions, one after the other, whether they are among so many of their outcome. */
function atMost(most = Infinity): (decision: RecordDecision) => boolean {
  const counts = new Map<RecordDecision['outcome'], number>();
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
