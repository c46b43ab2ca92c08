import { measureOf } from '../cells/measure.ts';
import { similarity } from '../cells/similarity.ts';
import { folded, tidied } from '../cells/words.ts';
import { type Field, headerOf } from '../layout/layout.ts';

/** The field that a column is for, and how its header said so. */
export type Match = {
  readonly field: Field;
  readonly how: 'key' | 'label' | 'renamed';
  /** The unit in the header, in words. */
  readonly unit?: string | undefined;
};

/** How alike a header must be to be taken for a renamed one, and how much more than the next best. */
const alike = 0.85;
const ahead = 0.05;

/** What a header says: its words, and the unit in brackets at its end or after its last comma. */
function headerParts(text: string): { readonly words: string; readonly unit?: string } {
  const found =
    /^(.*\S)\s*[([]([^()[\]]+)[)\]]$/u.exec(text) ?? /^(.*\S)\s*,\s*([^,]+)$/u.exec(text);
  if (found === null) return { words: text };
  const unit = (found[2] ?? '').replace(/^(?:đvt|đơn vị tính|đơn vị|tính bằng)\s*:?\s*/iu, '');
  return { words: found[1] ?? '', unit };
}

/** The unit that a header names, where it is one that the field can be measured in. */
export function unitIn(field: Field, text: string): string | undefined {
  const { unit } = headerParts(tidied(text));
  if (unit === undefined || field.role.kind !== 'slot') return undefined;
  return measureOf(field.role.slot, undefined, true).unit(folded(unit)) === undefined
    ? undefined
    : unit;
}

/** Finds the fields of headers; sure ones first, so that a renamed one cannot take the place of another. */
export function matchHeaders(
  headers: readonly string[],
  fields: readonly Field[],
): ReadonlyMap<number, Match> {
  const matches = new Map<number, Match>();
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const byName = new Map<string, Field>();
  for (const field of fields) for (const name of field.aliases) byName.set(folded(name), field);
  const labels = fields.map((field) => folded(field.label));
  for (const [at, field] of fields.entries()) {
    byName.set(folded(headerOf(field)), field);
    // Facts that share a label are told apart by what follows it.
    if (labels.indexOf(labels[at] ?? '') === labels.lastIndexOf(labels[at] ?? '')) {
      byName.set(labels[at] ?? '', field);
    }
  }
  const texts = headers.map(tidied);
  for (const [column, text] of texts.entries()) {
    if (text === '') continue;
    const keyed = byKey.get(text);
    if (keyed !== undefined) {
      matches.set(column, { field: keyed, how: 'key' });
      continue;
    }
    const { words } = headerParts(text);
    const named = byName.get(folded(text)) ?? byName.get(folded(words));
    if (named !== undefined) {
      matches.set(column, { field: named, how: 'label', unit: unitIn(named, text) });
    }
  }
  const free = new Set(fields);
  for (const { field } of matches.values()) free.delete(field);
  const renamed: { column: number; field: Field; likeness: number }[] = [];
  for (const [column, text] of texts.entries()) {
    if (text === '' || matches.has(column)) continue;
    const ranked = [...free]
      .map((field) => ({ column, field, likeness: likenessOf(text, field) }))
      .sort((a, b) => b.likeness - a.likeness);
    const [best, next] = ranked;
    if (best === undefined || best.likeness < alike) continue;
    if (next === undefined || best.likeness - next.likeness >= ahead) renamed.push(best);
  }
  for (const { column, field } of renamed) {
    const text = texts[column] ?? '';
    matches.set(column, { field, how: 'renamed', unit: unitIn(field, text) });
  }
  return matches;
}

function likenessOf(text: string, field: Field): number {
  const { words } = headerParts(text);
  // `Mức xếp loại chất lượng, mức hoàn thành nhiệm vụ`: offices write one of the two.
  const parts = field.label.split(',');
  const isPart = parts.length > 1 && parts.some((part) => similarity(words, part) === 1);
  return Math.max(similarity(text, field.label), similarity(words, field.label), isPart ? 0.95 : 0);
}
