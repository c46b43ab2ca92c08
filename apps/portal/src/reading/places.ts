import type { Places } from '@thidua/model';

export type Lines = { readonly first: number; readonly last: number };

/** The stretches of a document by the field they belong to; worked out once for all its sections. */
const stretchesByField = new WeakMap<Places, ReadonlyMap<string, readonly Lines[]>>();

const fieldOf = (pointer: string): string => {
  const end = pointer.indexOf('/', 1);
  return end === -1 ? pointer : pointer.slice(0, end);
};

function byField(places: Places): ReadonlyMap<string, readonly Lines[]> {
  let fields = stretchesByField.get(places);
  if (fields === undefined) {
    const grouped = new Map<string, Lines[]>();
    for (const [pointer, { start, end }] of Object.entries(places.facts)) {
      const field = fieldOf(pointer);
      const stretch = { first: start.line, last: end.line };
      const group = grouped.get(field);
      if (group === undefined) grouped.set(field, [stretch]);
      else group.push(stretch);
    }
    fields = grouped;
    stretchesByField.set(places, fields);
  }
  return fields;
}

/**
 * The lines of the source file that some fields were read from, neighbouring stretches joined.
 * Fields are given as they stand in the document, `/targets`; none stands for all of them.
 */
export function linesOf(places: Places, fields: readonly string[] = []): Lines[] {
  const all = byField(places);
  const stretches = (
    fields.length === 0 ? [...all.values()] : fields.map((field) => all.get(field) ?? [])
  )
    .flat()
    .toSorted((a, b) => a.first - b.first || a.last - b.last);
  const joined: { first: number; last: number }[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    // The heading of a list stands on a line of its own between two stretches.
    if (last !== undefined && stretch.first <= last.last + 2)
      last.last = Math.max(last.last, stretch.last);
    else joined.push({ ...stretch });
  }
  return joined;
}

export const lineRange = ({ first, last }: Lines): string =>
  first === last ? `${first}` : `${first}–${last}`;
