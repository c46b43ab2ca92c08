/**
 * Holds the words expected of a reason against those given. Nothing where the expected words stand in the
 * reason as they are, one after the other; capitals, spaces and signs of punctuation say nothing. Else the
 * expected words that are not in the reason, those that stand together as one.
 */
export function wordsNotGiven(expected: string, given: string): readonly string[] | undefined {
  const wanted = wordsOf(expected);
  const said = wordsOf(given).map(keyOf);
  const keys = wanted.map(keyOf);
  if (said.some((_, at) => keys.every((key, place) => said[at + place] === key))) return undefined;
  const common = longestCommon(keys, said);
  const runs: string[][] = [];
  let open = false;
  for (const [at, word] of wanted.entries()) {
    if (common.has(at)) {
      open = false;
      continue;
    }
    if (!open) runs.push([]);
    runs.at(-1)?.push(word);
    open = true;
  }
  return runs.map((run) => run.join(' '));
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => keyOf(word) !== '');

/** A word without the signs around it; those within are part of it, as in `4,5` and `11/2024`. */
const keyOf = (word: string): string =>
  word.toLocaleLowerCase('vi').replaceAll(/^[^\p{L}\d]+|[^\p{L}\d%]+$/gu, '');

/** The places in `one` of the longest sequence of words that both have in this order. */
function longestCommon(one: readonly string[], other: readonly string[]): ReadonlySet<number> {
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  const lengthAt = (a: number, b: number): number => lengths[a * width + b] ?? 0;
  for (let a = one.length - 1; a >= 0; a--) {
    for (let b = other.length - 1; b >= 0; b--) {
      lengths[a * width + b] =
        one[a] === other[b]
          ? lengthAt(a + 1, b + 1) + 1
          : Math.max(lengthAt(a + 1, b), lengthAt(a, b + 1));
    }
  }
  const places = new Set<number>();
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    if (one[a] === other[b]) {
      places.add(a);
      a++;
      b++;
    } else if (lengthAt(a + 1, b) >= lengthAt(a, b + 1)) a++;
    else b++;
  }
  return places;
}
