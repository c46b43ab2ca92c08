/** Which lines of two texts are the same, by their numbers from 1. */
export type LineOrigins = {
  /** The line of the earlier text that a line of the later one is; nothing for a new one. */
  readonly of: (line: number) => number | undefined;
  /** Whether a line of the earlier text is still there. */
  readonly isKept: (line: number) => boolean;
};

const sameLines: LineOrigins = { of: (line) => line, isKept: () => true };
export const noLines: LineOrigins = { of: () => undefined, isKept: () => false };

/**
 * Finds the lines of a text again in an earlier one, by the lines that stand once in both (patience). A line that is
 * only found among equals may be taken for a new one.
 */
export function lineOrigins(before: string, after: string): LineOrigins {
  if (before === after) return sameLines;
  const [a, b] = [before.split('\n'), after.split('\n')];
  const origins = new Map<number, number>();
  const open: Range[] = [{ a: [0, a.length], b: [0, b.length] }];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const inner = withoutEnds(a, b, range, (i, j) => origins.set(j + 1, i + 1));
    const anchors = inOrder(onceInBoth(a, b, inner));
    let [i, j] = [inner.a[0], inner.b[0]];
    for (const [nextI, nextJ] of anchors) {
      origins.set(nextJ + 1, nextI + 1);
      open.push({ a: [i, nextI], b: [j, nextJ] });
      [i, j] = [nextI + 1, nextJ + 1];
    }
    if (anchors.length > 0) open.push({ a: [i, inner.a[1]], b: [j, inner.b[1]] });
  }
  const kept = new Set(origins.values());
  return { of: (line) => origins.get(line), isKept: (line) => kept.has(line) };
}

/** Lines of either text, from the first to before the last. */
type Range = { readonly a: readonly [number, number]; readonly b: readonly [number, number] };
type Pair = readonly [before: number, after: number];

/** What is left where the lines that both begin and end with are taken off. */
function withoutEnds(
  a: readonly string[],
  b: readonly string[],
  range: Range,
  found: (before: number, after: number) => void,
): Range {
  let [[i, iEnd], [j, jEnd]] = [range.a, range.b];
  while (i < iEnd && j < jEnd && a[i] === b[j]) found(i++, j++);
  while (i < iEnd && j < jEnd && a[iEnd - 1] === b[jEnd - 1]) found(--iEnd, --jEnd);
  return { a: [i, iEnd], b: [j, jEnd] };
}

function onceInBoth(a: readonly string[], b: readonly string[], range: Range): readonly Pair[] {
  const here = placesOfOnce(a, range.a);
  const there = placesOfOnce(b, range.b);
  return [...there].flatMap(([line, j]): Pair[] => {
    const i = here.get(line);
    return i === undefined || i < 0 || j < 0 ? [] : [[i, j]];
  });
}

/** Where each line stands; -1 for one that stands there more than once. */
function placesOfOnce(
  lines: readonly string[],
  [from, to]: readonly [number, number],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    places.set(line, places.has(line) ? -1 : at);
  }
  return places;
}

/** The most pairs, given by their later places, that keep their order in both texts. */
function inOrder(pairs: readonly Pair[]): readonly Pair[] {
  const ends: number[] = [];
  const previous = new Map<number, number>();
  for (const [at, [i]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const [other = 0] = pairs[ends[middle] ?? 0] ?? [];
      if (other < i) low = middle + 1;
      else high = middle;
    }
    const last = ends[low - 1];
    if (last !== undefined) previous.set(at, last);
    ends[low] = at;
  }
  const chosen: Pair[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous.get(at)) {
    const pair = pairs[at];
    if (pair !== undefined) chosen.push(pair);
  }
  return chosen.reverse();
}
