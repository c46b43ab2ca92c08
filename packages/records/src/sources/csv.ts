import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { GridRow, GridTable } from './source.ts';
import { textOf } from './text.ts';
import { Unreadable } from './unreadable.ts';

const delimiters = [';', '\t', ',', '|'] as const;
const batchSize = 1000;

/** Reads a table whose cells are apart by semicolons, tabs or commas; which, its first lines say. */
export function csvTable(path: string): GridTable {
  return { kind: 'grid', name: basename(path), isSheet: false, batches: batchesOf(path) };
}

async function* batchesOf(path: string): AsyncIterable<readonly GridRow[]> {
  const pieces = textOf(path)[Symbol.asyncIterator]();
  let head = '';
  // Enough to see how the cells are apart.
  while (head.length < 65_536) {
    const next = await pieces.next();
    if (next.done) break;
    head += next.value;
  }
  const stated = /^sep=(.)\r?\n/.exec(head)?.[1];
  const delimiter = stated ?? delimiterOf(head);
  const rows = Readable.from(joined(head, pieces)).pipe(
    parse({
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    }),
  );
  let batch: GridRow[] = [];
  let at = 0;
  try {
    for await (const cells of rows) {
      at++;
      if (at === 1 && stated !== undefined) continue;
      batch.push({ at, cells: cells as string[] });
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Unreadable(
      {
        vi: `\`${basename(path)}\`: sau dòng ${at} có dấu nháy kép không đóng, không đọc tiếp được.`,
        en: `\`${basename(path)}\`: after row ${at} a quotation mark is left open; the rest cannot be read.`,
      },
      { vi: 'Sửa dòng ấy rồi chạy lại.', en: 'Mend that row and run again.' },
    );
  }
  if (batch.length > 0) yield batch;
}

async function* joined(head: string, rest: AsyncIterator<string>): AsyncIterable<string> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** The sign that parts most lines into the same number of cells. */
function delimiterOf(head: string): string {
  const lines = head
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/, 50)
    .filter((line) => line.trim() !== '');
  let best: string = delimiters[0];
  let most = 0;
  for (const delimiter of delimiters) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(delimiter).length - 1;
      counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    for (const [count, times] of counts) {
      // Lines that agree weigh more than a sign that is merely frequent.
      const weight = Math.min(count, 3) * times * times;
      if (weight > most) {
        most = weight;
        best = delimiter;
      }
    }
  }
  return best;
}
