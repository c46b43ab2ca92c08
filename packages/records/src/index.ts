export { layoutOf } from './layout/layout.ts';
export type { Message } from './message.ts';
export { type Reading, type ReadRecord, type RecordBatch, readTables } from './reading/read.ts';
export {
  type ReadingNote,
  type ReadingReport,
  type RefusedRow,
  reasonsOf,
  type TableCount,
} from './reading/report.ts';
export { openTables, recordEndings } from './sources/open.ts';
export { Unreadable } from './sources/unreadable.ts';
