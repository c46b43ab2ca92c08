const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase();

/** Letters to add, drop or change to get from one word to the other, marks aside. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The only name that is near to what was typed: no other is as near, and it is not more than a third off. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, off: distance(bare(typed), bare(name)) }))
    .sort((a, b) => a.off - b.off);
  const [first, second] = ranked;
  if (first === undefined || first.off > Math.max(1, Math.floor(typed.length / 3)))
    return undefined;
  return second?.off === first.off ? undefined : first.name;
}
