export {
  type Attained,
  type AttainmentCount,
  attainment,
  countAttainment,
  type PartAttainment,
  type TargetAttainment,
} from './decide/attainment.ts';
export type * from './decide/award-decisions.ts';
export {
  type DecisionFigures,
  type Decisions,
  type DecisionsOfRecords,
  decide,
  decideInPasses,
  type PassingDecisions,
} from './decide/decide.ts';
export { type PrizeSum, prizeSentence } from './decide/money.ts';
export { type Count, type SelectionReason, type Sentence, sentenceOf } from './decide/reason.ts';
export { decideStream, type StreamingDecisions } from './decide/stream.ts';
export type * from './decide/subject.ts';
export {
  type AwardSummary,
  type DecisionSummary,
  type DecisionsSummary,
  summaryOf,
} from './decide/summary.ts';
export {
  type ClauseRole,
  type CompiledAward,
  compileAward,
  type TracedClause,
} from './evaluate/award.ts';
export { compileCondition, evaluate } from './evaluate/compile.ts';
export { decisionReason } from './explain/decision-reason.ts';
export { type Change, type Differences, differencesSentence } from './explain/differences.ts';
export {
  type ClauseExplanation,
  type ConditionExplanation,
  type ExplainOptions,
  type Explanation,
  explain,
} from './explain/explain.ts';
export type { FactShown } from './explain/facts.ts';
export { type Line, linesOf } from './explain/lines.ts';
export { type MissingFact, missingFacts } from './explain/missing.ts';
export { missingFactWords } from './explain/reason.ts';
export {
  type ExplanationLanguage,
  escaped,
  explanationHtml,
  explanationText,
} from './explain/render.ts';
export * from './meaning/datum.ts';
export * from './meaning/exact.ts';
export * from './meaning/outcome.ts';
export * from './meaning/range.ts';
export type * from './plan/condition.ts';
export { conditionsIn, partsOf, slotsOf } from './plan/condition-parts.ts';
export * from './plan/index.ts';
export type * from './plan/scoring-plan.ts';
export type * from './plan/slot.ts';
export { wholeBody } from './plan/targets.ts';
export { score, scoreValues, withScores } from './scoring/score.ts';
export type * from './scoring/score-types.ts';
export { type SqlDialect, sqlDialects } from './sql/dialect.ts';
export type { ColumnPart, SqlColumn } from './sql/layout.ts';
export type { LeftOut } from './sql/left-out.ts';
export {
  type DecisionSql,
  outcomeWords,
  type SqlOptions,
  type SqlResult,
  type SqlSource,
  sqlFor,
} from './sql/query.ts';
export { type ClauseCoverage, Coverage } from './testing/coverage.ts';
export { runTest, type TestFailure, type TestResult } from './testing/run-test.ts';
