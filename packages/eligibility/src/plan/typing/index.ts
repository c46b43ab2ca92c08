export type { Mistake, MistakeKind } from './mistake.ts';
export { mistakesOf } from './mistakes.ts';
export type { Names } from './names.ts';
export type { Ruled } from './placed-rules.ts';
