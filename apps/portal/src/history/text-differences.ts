import type { TextItem, TextSection } from '../reading/movement-text.ts';
import { commonRow, likeness, type Stretch, wordDifferences } from './word-differences.ts';

/** One line of the text of a movement, `depth` levels into its list. */
type Line = { readonly depth: number; readonly text: string };

/** What became of a line. */
type LineDifference =
  | { readonly kind: 'same' | 'gone' | 'come'; readonly depth: number; readonly text: string }
  | { readonly kind: 'changed'; readonly depth: number; readonly stretches: readonly Stretch[] }
  /** Lines that stayed, too far from any change to be shown. */
  | { readonly kind: 'left-out'; readonly count: number };

export type SectionDifference = {
  readonly title: string;
  readonly lines: readonly LineDifference[];
};

/** Two texts side by side: the sections that differ, and the titles of those that do not. */
export type TextDifference = {
  readonly changed: readonly SectionDifference[];
  readonly unchanged: readonly string[];
};

/** So much of their words make two lines one that was rewritten. */
const likeEnough = 0.4;
/** So many lines that stayed are shown on either side of a change. */
const context = 1;

const linesOf = (items: readonly TextItem[], depth = 0): Line[] =>
  items.flatMap(({ text, inner }) => [{ depth, text }, ...linesOf(inner, depth + 1)]);

export function textDifference(
  before: readonly TextSection[],
  after: readonly TextSection[],
): TextDifference {
  const changed: SectionDifference[] = [];
  const unchanged: string[] = [];
  for (const title of titlesOf(before, after)) {
    const [left, right] = [before, after].map((sections) =>
      linesOf(sections.find((section) => section.title === title)?.items ?? []),
    );
    const lines = lineDifferences(left ?? [], right ?? []);
    if (lines.every(({ kind }) => kind === 'same')) unchanged.push(title);
    else changed.push({ title, lines: withoutTheRest(lines) });
  }
  return { changed, unchanged };
}

/** The titles of either text, in the order of the later one; what went stands where it stood. */
function titlesOf(before: readonly TextSection[], after: readonly TextSection[]): string[] {
  const titles = after.map(({ title }) => title);
  for (const [at, { title }] of before.entries()) {
    if (titles.includes(title)) continue;
    const previous = before[at - 1]?.title;
    titles.splice(previous === undefined ? 0 : titles.indexOf(previous) + 1, 0, title);
  }
  return titles;
}

function lineDifferences(before: readonly Line[], after: readonly Line[]): LineDifference[] {
  const found: LineDifference[] = [];
  let [row, column] = [0, 0];
  const pairs = commonRow(before, after, (a, b) => a.text === b.text && a.depth === b.depth);
  for (const [nextRow, nextColumn] of [...pairs, [before.length, after.length] as const]) {
    found.push(...replaced(before.slice(row, nextRow), after.slice(column, nextColumn)));
    const stayed = after[nextColumn];
    if (stayed !== undefined) found.push({ kind: 'same', ...stayed });
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
  return found;
}

/** Lines in the place of others: those alike are one line, rewritten. */
function replaced(gone: readonly Line[], come: readonly Line[]): LineDifference[] {
  const found: LineDifference[] = [];
  let from = 0;
  for (const line of gone) {
    const at = come.findIndex(
      (candidate, place) =>
        place >= from &&
        candidate.depth === line.depth &&
        likeness(line.text, candidate.text) >= likeEnough,
    );
    const other = come[at];
    if (other === undefined) {
      found.push({ kind: 'gone', ...line });
      continue;
    }
    found.push(...come.slice(from, at).map((one) => ({ kind: 'come' as const, ...one })));
    const stretches = wordDifferences(line.text, other.text);
    found.push({ kind: 'changed', depth: line.depth, stretches });
    from = at + 1;
  }
  return [...found, ...come.slice(from).map((one) => ({ kind: 'come' as const, ...one }))];
}

/** Leaves out what stayed and lies further from a change than the context reaches; a single line stays. */
function withoutTheRest(lines: readonly LineDifference[]): LineDifference[] {
  const isNear = lines.map((_, at) =>
    lines.slice(Math.max(0, at - context), at + context + 1).some(({ kind }) => kind !== 'same'),
  );
  const found: LineDifference[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (line === undefined) break;
    if (isNear[at]) {
      found.push(line);
      at++;
      continue;
    }
    const next = isNear.indexOf(true, at);
    const count = (next === -1 ? lines.length : next) - at;
    found.push(count === 1 ? line : { kind: 'left-out', count });
    at += count;
  }
  return found;
}
