/** Which items of two lists are one and the same. */
export type Pairing = {
  readonly pairs: readonly (readonly [before: number, after: number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
  /** What stayed no longer comes in the same order. */
  readonly reordered: boolean;
};

/** An item as its likeness is judged. */
export type Item = {
  /** All that it says; equal texts are equal items. */
  readonly text: string;
  /** What it is known by, where it has something: a label, an identifier. */
  readonly key?: string | undefined;
  /** What it is about, without its key; the same even if it was given another label. */
  readonly body?: string | undefined;
};

/** Below this two items are not the same one changed, but one gone and another come. */
const likeEnough = 0.35;
/** What a shared key counts for beside the words. */
const forSameKey = 0.4;

/**
 * Pairs what is equal, then what says the same under another key, then what is most alike. `replacing`: the one
 * that is left of each stands for the other.
 */
export function pairing(
  before: readonly Item[],
  after: readonly Item[],
  replacing = false,
): Pairing {
  const pairs: [number, number][] = [];
  const left = new Set(before.keys());
  const right = new Set(after.keys());
  const pair = (i: number, j: number): void => {
    left.delete(i);
    right.delete(j);
    pairs.push([i, j]);
  };
  const pairBy = (of: (item: Item) => string | undefined): void => {
    const places = new Map<string, number[]>();
    for (const j of right) {
      const value = of(after[j] as Item);
      if (value !== undefined) places.set(value, [...(places.get(value) ?? []), j]);
    }
    for (const i of [...left]) {
      const value = of(before[i] as Item);
      const j = value === undefined ? undefined : places.get(value)?.shift();
      if (j !== undefined) pair(i, j);
    }
  };
  pairBy(({ text }) => text);
  pairBy(({ key, body }) =>
    key === undefined || body === undefined ? undefined : `${key}\n${body}`,
  );
  pairBy(({ body }) => body);
  const [lastLeft, lastRight] = [[...left], [...right]];
  const [i = 0, j = 0] = [lastLeft[0], lastRight[0]];
  // One fact in the place of the only other: it was put otherwise, whatever the two have in common.
  if (replacing && lastLeft.length === 1 && lastRight.length === 1) pair(i, j);
  for (const [i, j] of mostAlike(before, after, left, right)) {
    if (left.has(i) && right.has(j)) pair(i, j);
  }
  pairs.sort(([, a], [, b]) => a - b);
  return {
    pairs,
    removed: [...left],
    added: [...right],
    reordered: pairs.some(([i], at) => at > 0 && i < (pairs[at - 1]?.[0] ?? 0)),
  };
}

function mostAlike(
  before: readonly Item[],
  after: readonly Item[],
  left: ReadonlySet<number>,
  right: ReadonlySet<number>,
): [number, number][] {
  const scored: { i: number; j: number; score: number }[] = [];
  const wordsAfter = new Map([...right].map((j) => [j, wordsOf((after[j] as Item).text)]));
  for (const i of left) {
    const item = before[i] as Item;
    const own = wordsOf(item.text);
    for (const j of right) {
      const other = after[j] as Item;
      const sameKey = item.key !== undefined && item.key === other.key;
      const likeness = alike(own, wordsAfter.get(j) ?? new Map());
      const score = likeness + (sameKey ? forSameKey : 0);
      if (score >= likeEnough) scored.push({ i, j, score });
    }
  }
  return scored
    .sort((a, b) => b.score - a.score || a.j - b.j || a.i - b.i)
    .map(({ i, j }) => [i, j]);
}

type Counted = ReadonlyMap<string, number>;

export function wordsOf(text: string): Counted {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient of two bags of words: 1 the same words, 0 none in common. */
export function alike(a: Counted, b: Counted): number {
  let shared = 0;
  let [inA, inB] = [0, 0];
  for (const count of b.values()) inB += count;
  for (const [word, count] of a) {
    inA += count;
    shared += Math.min(count, b.get(word) ?? 0);
  }
  return inA + inB === 0 ? 0 : (2 * shared) / (inA + inB);
}
