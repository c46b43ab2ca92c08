import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { Plan } from '@thidua/eligibility';
import { onTestFinished } from 'vitest';
import { layoutOf } from '../src/layout/layout.ts';
import { type ReadRecord, readTables } from '../src/reading/read.ts';
import { reasonsOf } from '../src/reading/report.ts';
import { openTables } from '../src/sources/open.ts';
import { plan as usual } from './plan.ts';

/** A path in a folder that is gone after the test. */
export function pathTo(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-records-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, name);
}

export function fileWith(name: string, content: string | Uint8Array): string {
  const path = pathTo(name);
  writeFileSync(path, content);
  return path;
}

/** A workbook of these sheets, given as rows. */
export async function workbookWith(
  sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
  change: (sheet: Worksheet) => void = () => undefined,
): Promise<string> {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row] as string[]);
    change(sheet);
  }
  const path = pathTo('ho-so.xlsx');
  await workbook.xlsx.writeFile(path);
  return path;
}

export type Read = {
  /** The records, by identifier, with what is known of them by the keys of their slots. */
  readonly records: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly list: readonly ReadRecord[];
  readonly counts: readonly string[];
  readonly refused: readonly string[];
  readonly notes: readonly string[];
};

export async function readFile(path: string, plan: Plan = usual): Promise<Read> {
  const { batches, report } = readTables(layoutOf(plan), await openTables(path));
  const records: Record<string, Record<string, unknown>> = {};
  const list: ReadRecord[] = [];
  for await (const { table, records: batch } of batches) {
    for (const record of batch) {
      const known: Record<string, unknown> = {};
      for (const { key, index } of table.slots) {
        if (record.row[index] !== undefined) known[key] = record.row[index];
      }
      records[record.id] = known;
      list.push(record);
    }
  }
  for (const { read, accepted, refused, blank, aside } of report.tables) {
    if (read !== accepted + refused + blank + aside) throw new Error('the counts do not add up');
  }
  return {
    records,
    list,
    counts: report.tables.map(
      ({ name, as, read, accepted, refused, blank, aside }) =>
        `${name} (${as}): ${read} = ${accepted} + ${refused} + ${blank} + ${aside}`,
    ),
    refused: report.refused.flatMap((row) => reasonsOf(row).map(({ vi }) => vi)),
    notes: report.notes.map(({ kind, table, message }) => `${kind} ${table}: ${message.vi}`),
  };
}
