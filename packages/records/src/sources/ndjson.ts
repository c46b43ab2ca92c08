import { Buffer, isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { rowOf } from './json.ts';
import type { FieldsRow, Lines, LinesTable } from './source.ts';
import { legacy, notText } from './text.ts';

const lineFeed = 0x0a;

/** Opens a file of one JSON record a line. */
export function ndjsonTable(path: string): LinesTable {
  return { kind: 'lines', name: basename(path), batches: batchesOf(path) };
}

const pieceSize = 1 << 16;
/** Room before a piece for the line that the piece before it broke off. */
const room = 1 << 16;

/** Two places for pieces: while the one is read by whoever asked, the file is read into the other. */
async function* batchesOf(path: string): AsyncIterable<Lines> {
  const file = await open(path);
  try {
    const read = async (into: Buffer): Promise<Buffer> => {
      const { bytesRead } = await file.read(into, room, pieceSize);
      return into.subarray(0, room + bytesRead);
    };
    let place = Buffer.allocUnsafeSlow(room + pieceSize);
    let other = Buffer.allocUnsafeSlow(room + pieceSize);
    let next = read(place);
    let rest: Buffer = Buffer.alloc(0);
    for (let isFirst = true; ; isFirst = false) {
      const piece = await next;
      const isLast = piece.length === room;
      if (!isLast) next = read(other);
      [place, other] = [other, place];
      if (isFirst && piece.includes(0, room)) throw notText(path);
      const from = isFirst && startsWithMark(piece.subarray(room)) ? room + 3 : room;
      const whole = joined(rest, piece, from);
      const end = isLast ? whole.length : whole.lastIndexOf(lineFeed) + 1;
      const bytes = whole.subarray(0, end);
      if (!isUtf8(bytes)) throw legacy(path);
      // Kept apart, for its place is read into while these lines are looked at.
      rest = Buffer.from(whole.subarray(end));
      if (bytes.length > 0) yield { bytes };
      if (isLast) return;
    }
  } finally {
    await file.close();
  }
}

/** What was broken off, and what a piece holds from a place on. */
function joined(rest: Buffer, piece: Buffer, from: number): Buffer {
  if (rest.length > room) return Buffer.concat([rest, piece.subarray(from)]);
  rest.copy(piece, from - rest.length);
  return piece.subarray(from - rest.length);
}

const startsWithMark = (bytes: Buffer): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** A line as a record; one that is none is broken. */
export function rowOfLine(line: string, at: number): FieldsRow {
  try {
    return rowOf(JSON.parse(line), at);
  } catch {
    return line.trim() === '' ? { at, fields: {} } : { at, broken: line };
  }
}
