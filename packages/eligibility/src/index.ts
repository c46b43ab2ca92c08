export * from './meaning/datum.ts';
export * from './meaning/outcome.ts';
export type * from './plan/award-plan.ts';
export type * from './plan/condition.ts';
export type * from './plan/scoring-plan.ts';
export type * from './plan/slot.ts';
