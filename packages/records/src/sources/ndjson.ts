import { basename } from 'node:path';
import { rowOf } from './json.ts';
import type { FieldsRow, FieldsTable } from './source.ts';
import { textOf } from './text.ts';

/** Reads a file of one JSON record a line. A line that is none is a row of its own that is broken. */
export function ndjsonTable(path: string): FieldsTable {
  return { kind: 'fields', name: basename(path), batches: batchesOf(path) };
}

async function* batchesOf(path: string): AsyncIterable<readonly FieldsRow[]> {
  let at = 0;
  let rest = '';
  const rowsOf = (text: string): FieldsRow[] => {
    const lines = text.split('\n');
    const rows = lines.map((line, offset) => rowOfLine(line, at + offset + 1));
    at += lines.length;
    return rows;
  };
  for await (const piece of textOf(path)) {
    const end = piece.lastIndexOf('\n');
    if (end === -1) {
      rest += piece;
      continue;
    }
    yield rowsOf(rest + piece.slice(0, end));
    rest = piece.slice(end + 1);
  }
  if (rest !== '') yield rowsOf(rest);
}

function rowOfLine(line: string, at: number): FieldsRow {
  try {
    return rowOf(JSON.parse(line), at);
  } catch {
    return line.trim() === '' ? { at, fields: {} } : { at, broken: line };
  }
}
