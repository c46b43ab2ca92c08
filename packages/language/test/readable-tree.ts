import type { Span } from '../src/index.ts';

const isSpan = (node: object): node is Span => 'start' in node && 'end' in node;
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** A tree for people and diffs: each node with the words it stands for instead of its offsets. */
export function readable(node: unknown, text: string): unknown {
  if (Array.isArray(node)) return node.map((item) => readable(item, text));
  if (node === null || typeof node !== 'object') return node;
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'start' || key === 'end') continue;
    out[key] = readable(value, text);
  }
  if (isSpan(node)) out.from = short(text.slice(node.start, node.end));
  return out;
}

/** A tree without any place, to compare what two texts say. */
export function bare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(bare);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'start' && key !== 'end')
      .map(([key, value]) => [key, bare(value)]),
  );
}
