export { type DecidedFile, decideFile, isBestHeld } from './deciding/decide-file.ts';
export type { Message } from './message.ts';
export {
  type ReadingNote,
  type ReadingReport,
  type RefusedRow,
  reasonsOf,
  type TableCount,
} from './reading/report.ts';
export { outcomeWords, type ResultLine } from './results/result.ts';
export {
  formatOf,
  isRanked,
  type ResultFormat,
  resultFormats,
  textOf,
  writeResults,
} from './results/write.ts';
export { Unreadable } from './sources/unreadable.ts';
