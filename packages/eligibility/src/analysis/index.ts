export { analyseAward, analysePairs } from './analyse.ts';
export { type BandFinding, bandFindings } from './band-questions.ts';
export { type Difference, difference } from './difference.ts';
export type { AwardFinding, ClauseRole, PairFinding } from './finding.ts';
export { smallestBaseFor, smallestDifference } from './quota-questions.ts';
export type { Witness, WitnessFact } from './witness.ts';
export { witnessText } from './witness-text.ts';
