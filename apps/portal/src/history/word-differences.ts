/** A stretch of words that stayed, went or came. */
export type Stretch = { readonly kind: 'same' | 'gone' | 'come'; readonly text: string };

/** Words, and each sign between them by itself. */
const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\s]/gu) ?? [];

const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

/** Beyond so many comparisons two texts are told as one that went and one that came. */
const mostComparisons = 4_000_000;

/**
 * The longest row of items that both have, as pairs of their places, in order. Nothing where it would take too long.
 */
export function commonRow<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): readonly (readonly [number, number])[] {
  let start = 0;
  const ends = [before.length, after.length] as const;
  const at = <Value>(list: readonly Value[], place: number): Value => list[place] as Value;
  while (start < Math.min(...ends) && isSame(at(before, start), at(after, start))) start++;
  let tail = 0;
  while (
    tail < Math.min(...ends) - start &&
    isSame(at(before, ends[0] - 1 - tail), at(after, ends[1] - 1 - tail))
  )
    tail++;
  const [rows, columns] = [ends[0] - start - tail, ends[1] - start - tail];
  const pairs: [number, number][] = Array.from({ length: start }, (_, place) => [place, place]);
  if (rows * columns > 0 && rows * columns <= mostComparisons) {
    const width = columns + 1;
    const lengths = new Uint16Array((rows + 1) * width);
    const length = (row: number, column: number): number => lengths[row * width + column] ?? 0;
    for (let row = rows - 1; row >= 0; row--)
      for (let column = columns - 1; column >= 0; column--)
        lengths[row * width + column] = isSame(at(before, start + row), at(after, start + column))
          ? length(row + 1, column + 1) + 1
          : Math.max(length(row + 1, column), length(row, column + 1));
    for (let row = 0, column = 0; row < rows && column < columns; ) {
      if (isSame(at(before, start + row), at(after, start + column)))
        pairs.push([start + row++, start + column++]);
      else if (length(row + 1, column) >= length(row, column + 1)) row++;
      else column++;
    }
  }
  for (let place = tail; place > 0; place--) pairs.push([ends[0] - place, ends[1] - place]);
  return pairs;
}

/** How much two texts have in common: 0 nothing, 1 all of their words. */
export function likeness(before: string, after: string): number {
  const [left, right] = [before, after].map((text) => tokensOf(text).filter(isWord));
  if (left === undefined || right === undefined) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    shared++;
  }
  return left.length + right.length === 0 ? 1 : (2 * shared) / (left.length + right.length);
}

/** What became of a text word by word: what went stands before what came in its place. */
export function wordDifferences(before: string, after: string): readonly Stretch[] {
  const [left, right] = [tokensOf(before), tokensOf(after)];
  const stretches: { kind: Stretch['kind']; text: string }[] = [];
  const add = (kind: Stretch['kind'], tokens: readonly string[]): void => {
    if (tokens.length > 0) stretches.push({ kind, text: tokens.join('') });
  };
  let [row, column] = [0, 0];
  const pairs = commonRow(left, right, (a, b) => a === b);
  for (const [nextRow, nextColumn] of [...pairs, [left.length, right.length] as const]) {
    add('gone', left.slice(row, nextRow));
    add('come', right.slice(column, nextColumn));
    add('same', left.slice(nextRow, nextRow + 1));
    [row, column] = [nextRow + 1, nextColumn + 1];
  }
  return joined(withoutIslands(stretches));
}

/** A space or a comma that stayed between words that did not is told with them. */
function withoutIslands(stretches: readonly Stretch[]): readonly Stretch[] {
  const all = joined(stretches);
  return all.flatMap((stretch, at) => {
    // On either side one stretch that went, one that came, or both.
    const around = [...all.slice(Math.max(0, at - 2), at), ...all.slice(at + 1, at + 3)];
    const isIsland =
      stretch.kind === 'same' &&
      !isWord(stretch.text) &&
      (['gone', 'come'] as const).every((kind) => around.some((one) => one.kind === kind)) &&
      all[at - 1] !== undefined &&
      all[at + 1] !== undefined;
    return isIsland
      ? (['gone', 'come'] as const).map((kind) => ({ kind, text: stretch.text }))
      : [stretch];
  });
}

/** Neighbours of one kind in one, and of each run of changes first what went. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let [gone, come] = ['', ''];
  const flush = (): void => {
    if (gone !== '') found.push({ kind: 'gone', text: gone });
    if (come !== '') found.push({ kind: 'come', text: come });
    [gone, come] = ['', ''];
  };
  for (const { kind, text } of stretches) {
    if (kind === 'gone') gone += text;
    else if (kind === 'come') come += text;
    else {
      flush();
      const last = found.at(-1);
      if (last?.kind === 'same') found[found.length - 1] = { kind, text: last.text + text };
      else found.push({ kind, text });
    }
  }
  flush();
  return found;
}
