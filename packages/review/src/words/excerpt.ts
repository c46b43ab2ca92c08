/** Words kept on each side of what changed. */
const kept = 4;
/** Texts no longer than this are shown whole. */
const shortText = 12;

/** Where two texts differ, cut out of both: a long text is shown around what changed in it. */
export function excerpts(before: string, after: string): readonly [string, string] {
  const [a, b] = [before.split(/\s+/), after.split(/\s+/)];
  if (a.length <= shortText && b.length <= shortText) return [before, after];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end++;
  }
  // Nothing but spaces and line ends differ: nothing is left to cut around.
  if (start === a.length && start === b.length) return [before, after];
  return [cut(a, start, end), cut(b, start, end)];
}

function cut(parts: readonly string[], start: number, end: number): string {
  const from = Math.max(0, start - kept);
  const to = Math.min(parts.length, parts.length - end + kept);
  const text = parts.slice(from, to).join(' ');
  return `${from > 0 ? '… ' : ''}${text}${to < parts.length ? ' …' : ''}`;
}

/** A text cut short at its end, for what is added or taken away whole. */
export function shortened(text: string): string {
  const parts = text.trim().split(/\s+/);
  return parts.length <= 24 ? parts.join(' ') : `${parts.slice(0, 22).join(' ')} …`;
}
