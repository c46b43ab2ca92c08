import type { AwardForm, Campaign, TestCase, Title } from '@thidua/model';
import type { AwardDecisions, Decision } from '../decide/award-decisions.ts';
import { type DecisionsOfRecords, decide } from '../decide/decide.ts';
import { decisionReason } from '../explain/decision-reason.ts';
import { explain } from '../explain/explain.ts';
import { type MissingFact, missingFacts } from '../explain/missing.ts';
import type { Row } from '../meaning/datum.ts';
import type { Outcome } from '../meaning/outcome.ts';
import type { AwardPlan } from '../plan/award-plan.ts';
import { planFor } from '../plan/plan-for.ts';
import type { RuleBook } from '../plan/rule-book.ts';
import type { Words } from '../plan/typing/mistake.ts';
import type { Coverage } from './coverage.ts';
import { type ScoreDifference, scoreDifference } from './expected-score.ts';
import { type InputProblem, inputProblems } from './grid-inputs.ts';
import { wordsNotGiven } from './reason-words.ts';
import { reasonsFor } from './reasons.ts';
import { rowsOfTest, type TestRow } from './test-rows.ts';

/** What a test asks for that did not come out, or that cannot be asked. */
export type TestFailure =
  | { readonly kind: 'no-award' }
  | { readonly kind: 'unknown-award'; readonly award: string }
  | { readonly kind: 'no-record'; readonly at: number; readonly record: string }
  | { readonly kind: 'not-for'; readonly at: number; readonly record: string }
  | {
      readonly kind: 'outcome';
      readonly at: number;
      readonly record: string;
      readonly expected: Expected;
      readonly found: Outcome;
    }
  | {
      readonly kind: 'reason';
      readonly at: number;
      readonly record: string;
      /** Names that were expected and are not among the reasons, and the other way round. */
      readonly notFound: readonly string[];
      readonly notExpected: readonly string[];
    }
  | {
      readonly kind: 'words';
      readonly at: number;
      readonly record: string;
      readonly given: Words;
      /** Of the words expected those that the reason does not have; empty where only their order differs. */
      readonly notGiven: readonly string[];
    }
  | ({ readonly at: number; readonly record: string } & ScoreDifference)
  | InputProblem
  | {
      readonly kind: 'quota';
      readonly at: number;
      readonly expected: string;
      /** Absent where the award has no quota. */
      readonly found?: { readonly least: number; readonly most?: number };
    };

export type TestResult = {
  readonly test: TestCase;
  /** How many expectations were held against what came out. */
  readonly expectations: number;
  /** `at`: the place of the expectation in the test. Empty: passed. */
  readonly failures: readonly TestFailure[];
};

type Expectation = TestCase['expectations'][number];
type Expected = Extract<Expectation, { kind: 'outcome' }>['outcome'];
type Ruled = Campaign | Title | AwardForm;

/**
 * Runs a test of an award's rules. The award is one of `campaigns`, those beside the test first, else a title
 * or form of the rule book. `coverage` is told what the clauses came to.
 */
export function runTest(
  test: TestCase,
  book: RuleBook,
  campaigns: readonly Campaign[],
  coverage: Coverage,
): TestResult {
  const expectations = test.expectations.length;
  if (test.award === undefined) return { test, expectations, failures: [{ kind: 'no-award' }] };
  const subject = subjectOf(test.award.id, book, campaigns);
  if (subject === undefined) {
    return { test, expectations, failures: [{ kind: 'unknown-award', award: test.award.id }] };
  }
  const year = test.year ?? Number((test.assessmentDate ?? '').slice(0, 4));
  const plan = planFor(book, {
    subject,
    year,
    assessmentDate: test.assessmentDate ?? `${year}-12-31`,
  });
  const rows = rowsOfTest(test, plan.tables);
  const decided = decide(plan, rows);
  for (const decisions of decided.awards) {
    if (decisions.award.id === test.award.id) {
      coverage.add(decisions.award, rowsFor(decisions, decided));
    }
  }
  const award = test.award.id;
  const failures = test.expectations.flatMap((expectation, at): TestFailure[] => {
    if (expectation.kind === 'quota') return quotaFailure(expectation, at, decided);
    const found = decidedOn(expectation.record, award, rows, decided);
    if (typeof found === 'string') return [{ kind: found, at, record: expectation.record }];
    if (expectation.kind === 'outcome') return outcomeFailures(expectation, at, found);
    const difference = scoreDifference(expectation, found.award, found.row);
    return difference === undefined ? [] : [{ at, record: expectation.record, ...difference }];
  });
  return { test, expectations, failures: [...inputProblems(test, plan), ...failures] };
}

function subjectOf(
  award: string,
  book: RuleBook,
  campaigns: readonly Campaign[],
): Ruled | undefined {
  const campaign = campaigns.find(({ recognition }) =>
    recognition.awards.some(({ id }) => id === award),
  );
  if (campaign !== undefined) return campaign;
  const entry = book.entry({ id: award });
  return entry?.kind === 'title' || entry?.kind === 'award-form' ? entry : undefined;
}

const rowsFor = ({ size, at }: AwardDecisions, decided: DecisionsOfRecords): Row[] =>
  Array.from({ length: size }, (_, ordinal) => decided.rowOf(at(ordinal)));

/** What came of one record of a test. */
type Found = { readonly award: AwardPlan; readonly decision: Decision; readonly row: Row };

function decidedOn(
  id: string,
  award: string,
  rows: readonly TestRow[],
  decided: DecisionsOfRecords,
): Found | 'no-record' | 'not-for' {
  const record = rows.findIndex((row) => row.id === id);
  const row = rows[record];
  if (row === undefined) return 'no-record';
  const decisions = decided.awards.find(
    (each) => each.award.id === award && each.award.participant === row.participant,
  );
  if (decisions === undefined) return 'not-for';
  const ordinal = rows
    .slice(0, record)
    .filter((each) => each.participant === row.participant).length;
  const decision = decisions.at(ordinal);
  return { award: decisions.award, decision, row: decided.rowOf(decision) };
}

function outcomeFailures(
  expectation: Extract<Expectation, { kind: 'outcome' }>,
  at: number,
  { award, decision, row }: Found,
): TestFailure[] {
  const { record, outcome: expected, reason } = expectation;
  const found = foundFor(expected, decision);
  if (!comesTo(expected, found)) return [{ kind: 'outcome', at, record, expected, found }];
  if (reason === undefined) return reasonFailure(expectation, at, award, row);
  const given = decisionReason(
    decision,
    explain(award, row, { differences: false, clauses: false }).reason,
  );
  const notGiven = wordsNotGiven(reason, given.vi);
  return notGiven === undefined ? [] : [{ kind: 'words', at, record, given, notGiven }];
}

/** `đạt` and `không đạt` are about what came of it in the end; the rest about the criteria, and once those are met about the selection. */
function foundFor(expected: Expected, { criteria, outcome }: Decision): Outcome {
  if (expected === 'awarded' || expected === 'not-awarded') return outcome;
  const open = expected === 'council' || expected === 'unknown';
  return open && criteria === 'met' ? outcome : criteria;
}

function comesTo(expected: Expected, found: Outcome): boolean {
  if (expected === 'awarded') return found === 'met';
  if (expected === 'not-awarded') return found === 'unmet';
  return found === expected;
}

/**
 * Of missing data every fact that would still decide is to be named, and no other; of a refusal at least one
 * of the facts, titles and criteria that it rests on for each name given.
 */
function reasonFailure(
  { because, outcome, record }: Extract<Expectation, { kind: 'outcome' }>,
  at: number,
  award: AwardPlan,
  row: Row,
): TestFailure[] {
  if (because.length === 0) return [];
  const wanted = because.map(({ id }) => id);
  const missing = outcome === 'unknown' ? missingFacts(award.condition, row) : undefined;
  const found = missing?.flatMap(namesOf) ?? reasonsFor(award, row);
  const notFound = wanted.filter((name) => !found.includes(name));
  const notExpected = (missing ?? []).flatMap((each) =>
    namesOf(each).some((name) => wanted.includes(name)) ? [] : [each.fact],
  );
  if (notFound.length === 0 && notExpected.length === 0) return [];
  return [{ kind: 'reason', at, record, notFound, notExpected: [...new Set(notExpected)] }];
}

/** A fact, and what is missing of its rows. */
const namesOf = ({ fact, within }: MissingFact): string[] => [
  fact,
  ...(within ?? []).map((inner) => inner.fact),
];

function quotaFailure(
  { award, count }: Extract<Expectation, { kind: 'quota' }>,
  at: number,
  { awards }: DecisionsOfRecords,
): TestFailure[] {
  const places = awards.filter((each) => each.award.id === award.id).flatMap(placesOf)[0];
  if (places?.least === Number(count) && places.most === places.least) return [];
  return [
    { kind: 'quota', at, expected: count, ...(places === undefined ? {} : { found: places }) },
  ];
}

const placesOf = ({ quotas }: AwardDecisions): { least: number; most?: number }[] =>
  quotas.flatMap(({ groups }) => groups.map(({ places }) => places));
