import { Buffer, isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { rowOf } from './json.ts';
import type { FieldsRow, Lines, LinesTable } from './source.ts';
import { legacy, notText } from './text.ts';

const lineFeed = 0x0a;

/** Opens a file of one JSON record a line. */
export function ndjsonTable(path: string): LinesTable {
  return { kind: 'lines', name: basename(path), batches: batchesOf(path) };
}

async function* batchesOf(path: string): AsyncIterable<Lines> {
  let at = 1;
  let rest: Buffer = Buffer.alloc(0);
  let isFirst = true;
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
    let bytes = piece as Buffer;
    if (isFirst) {
      if (bytes.includes(0)) throw notText(path);
      if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
      isFirst = false;
    }
    const end = bytes.lastIndexOf(lineFeed);
    if (end === -1) {
      rest = Buffer.concat([rest, bytes]);
      continue;
    }
    // The line that the last piece broke off is given by itself, so that the piece need not be copied.
    const first = rest.length === 0 ? 0 : bytes.indexOf(lineFeed) + 1;
    if (first > 0) {
      const whole = Buffer.concat([rest, bytes.subarray(0, first)]);
      if (!isUtf8(whole)) throw legacy(path);
      yield { bytes: whole, at: at++ };
    }
    const lines = bytes.subarray(first, end + 1);
    if (!isUtf8(lines)) throw legacy(path);
    yield { bytes: lines, at };
    at += countOf(lines);
    rest = Buffer.from(bytes.subarray(end + 1));
  }
  if (rest.length === 0) return;
  if (!isUtf8(rest)) throw legacy(path);
  yield { bytes: rest, at };
}

function countOf(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count++;
  return count;
}

/** A line as a record; one that is none is broken. */
export function rowOfLine(line: string, at: number): FieldsRow {
  try {
    return rowOf(JSON.parse(line), at);
  } catch {
    return line.trim() === '' ? { at, fields: {} } : { at, broken: line };
  }
}
