/** A stretch of a line: what is said, a comment with a line to itself, or a line of prose. */
type Piece = {
  text: string;
  readonly kind: 'said' | 'comment' | 'prose' | 'proseEnd';
  /** A comment ends the piece: what follows stands on the next line. */
  closed: boolean;
};

/** A part of an entry or field: what comes first, or what follows a `:`. */
export type Part = { readonly pieces: Piece[]; readonly ownLine: boolean };

/** One line of the text before it is laid out; a long one comes out as several. */
export type Line = {
  readonly indent: number;
  readonly blankBefore: boolean;
  /** Lines of one run set their values in one column. */
  readonly run: string;
  /** What stands before the value, one cell a column. */
  readonly cells: string[];
  /** How far the rest hangs below the mark of an entry. */
  readonly hang: number;
  readonly parts: Part[];
  /** Keeps out of the columns: it opens a block, reads as a sentence, or holds but a comment. */
  ragged: boolean;
};

/** Lines longer than this are broken where they can be. */
export const widest = 100;
const gap = 2;
const step = 2;

const inColumns = (line: Line): boolean =>
  line.cells.length > 0 && !line.ragged && line.parts[0]?.pieces[0]?.kind === 'said';

/** The widths of the columns of each run. */
function columnsOf(lines: readonly Line[]): ReadonlyMap<string, readonly number[]> {
  const columns = new Map<string, number[]>();
  for (const line of lines) {
    if (!inColumns(line)) continue;
    const widths = columns.get(line.run) ?? [];
    columns.set(line.run, widths);
    line.cells.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length + gap);
    });
  }
  return columns;
}

export function printed(lines: readonly Line[]): string {
  const columns = columnsOf(lines);
  const out: string[] = [];
  for (const line of lines) {
    if (line.blankBefore) out.push('');
    printLine(line, columns.get(line.run) ?? [], out);
  }
  return out.length === 0 ? '' : `${out.join('\n')}\n`;
}

function printLine(line: Line, widths: readonly number[], out: string[]) {
  const [first, ...meanings] = line.parts;
  const lead = inColumns(line)
    ? line.cells
        .map((cell, index) => cell.padEnd(Math.max(widths[index] ?? 0, cell.length + gap)))
        .join('')
    : line.cells.map((cell) => `${cell} `).join('');
  const start = ' '.repeat(line.indent) + lead;
  const underneath = line.indent + Math.max(step, line.hang);
  const below = line.cells.length > 0 ? start.length : underneath;
  printPart(start, first?.pieces ?? [], below, underneath, out);
  const [only] = meanings;
  const last = out[out.length - 1] ?? '';
  const joined =
    meanings.length === 1 &&
    only?.ownLine === false &&
    last.length + 3 + (only.pieces[0]?.text.length ?? 0) <= widest;
  for (const meaning of meanings) {
    if (joined) out.pop();
    const opening = joined ? `${last} : ` : `${' '.repeat(underneath)}: `;
    printPart(opening, meaning.pieces, underneath + step, underneath + step, out);
  }
}

function printPart(
  opening: string,
  pieces: readonly Piece[],
  below: number,
  proseIndent: number,
  out: string[],
) {
  if (pieces[0]?.kind !== 'said') out.push(opening.trimEnd());
  pieces.forEach((piece, index) => {
    const ofProse = piece.kind === 'prose' || piece.kind === 'proseEnd';
    const before =
      index === 0 && piece.kind === 'said' ? opening : ' '.repeat(ofProse ? proseIndent : below);
    out.push((before + piece.text).trimEnd());
  });
}
