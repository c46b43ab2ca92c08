import stringWidth from 'fast-string-width';
import { visible } from '../visible.ts';

/** One line of source with a stretch of it marked, cut to the width at hand. */
export type MarkedLine = { readonly text: string; readonly underline: string };

const tabStop = 4;
/** As much of a line as can matter on a terminal; a line may be megabytes long. */
const window = 600;
const ellipsis = '…';

let segmenter: Intl.Segmenter | undefined;
/** The letters of a text as people count them; what splits them is made when a line has to be cut. */
function lettersOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('vi', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Tabs as the blanks that they take up, from the column where the text starts. */
function expand(text: string, column: number): string {
  let out = '';
  for (const [at, part] of text.split('\t').entries()) {
    if (at > 0) out += ' '.repeat(tabStop - ((column + stringWidth(out)) % tabStop));
    out += visible(part);
  }
  return out;
}

/** The first columns of a text, by whole letters. */
function first(text: string, columns: number): string {
  let taken = '';
  let width = 0;
  for (const letter of lettersOf(text)) {
    const next = width + stringWidth(letter);
    if (next > columns) break;
    taken += letter;
    width = next;
  }
  return taken;
}

/** The last columns of a text, by whole letters. */
function last(text: string, columns: number): string {
  const letters = lettersOf(text);
  let width = 0;
  let from = letters.length;
  while (from > 0) {
    const next = width + stringWidth(letters[from - 1] ?? '');
    if (next > columns) break;
    width = next;
    from--;
  }
  return letters.slice(from).join('');
}

/**
 * Marks `from`–`to` (UTF-16, from 0) in a line. The underline has the width that the marked text has on a
 * terminal: detached Vietnamese marks take none, wide letters two, a tab up to its stop.
 */
export function markLine(line: string, from: number, to: number, columns: number): MarkedLine {
  const end = Math.min(Math.max(from, to), line.length);
  const cutBefore = from > window;
  const cutAfter = line.length > end + window || end - from > window;
  let before = expand(line.slice(cutBefore ? from - window : 0, from), 0);
  const marked = expand(
    line.slice(from, Math.min(end, from + window)),
    stringWidth(before) % tabStop,
  );
  let after = expand(line.slice(end, end + window), stringWidth(before + marked) % tabStop);

  const need = Math.min(stringWidth(marked), columns);
  if (cutBefore || stringWidth(before) + need > columns) {
    const room = Math.max(0, Math.min(Math.floor(columns / 3), columns - need) - 1);
    before = `${ellipsis}${last(before, room)}`;
  }
  let shown = marked;
  let room = columns - stringWidth(before);
  if (stringWidth(shown) > room) {
    shown = `${first(shown, room - 1)}${ellipsis}`;
    after = '';
  }
  room -= stringWidth(shown);
  if (stringWidth(after) > room) after = `${first(after, Math.max(0, room - 1))}${ellipsis}`;
  else if (cutAfter && after !== '') after = `${first(after, Math.max(0, room - 1))}${ellipsis}`;

  return {
    text: `${before}${shown}${after}`.trimEnd(),
    underline: `${' '.repeat(stringWidth(before))}${'~'.repeat(Math.max(1, stringWidth(shown)))}`,
  };
}
