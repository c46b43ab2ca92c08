export type * from './award-plan.ts';
export { type PlanRequest, planFor } from './plan-for.ts';
export { type RuleBook, ruleBook } from './rule-book.ts';
