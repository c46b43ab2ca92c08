import { entryTables } from './entry-tables.ts';
import { movementTables } from './movement-tables.ts';
import type { Table } from './table.ts';

/** The archive as flat tables: what fits a spreadsheet. The documents hold the rest. */
export const tables: readonly Table[] = [...movementTables, ...entryTables];
