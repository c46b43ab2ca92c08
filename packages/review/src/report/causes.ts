import type { Reference } from '@thidua/model';
import type { Review } from '../review.ts';
import type { Words } from '../words/words.ts';
import { referenceTo } from './checklist.ts';

/** The documents that a change touched, by their identifiers, for those who look for what caused a finding. */
type Causes = {
  readonly has: (id: string) => boolean;
  /**
   * Of documents that a file names, those that its finding comes from: those that the finding names too, else all;
   * where there are none but its own, these.
   */
  readonly of: (message: Words, file: string, ids: Iterable<string>) => readonly Reference[];
};

type Touched = { readonly reference: Reference; readonly files: readonly (string | undefined)[] };

export function changedCauses({ documents }: Review): Causes {
  const touched = new Map<string, Touched>();
  for (const one of documents) {
    if (one.became === 'layout' || one.became === 'affected') continue;
    const { before, after } = one.file;
    const entry = { reference: referenceTo(one), files: [before, after] };
    touched.set(one.id, entry);
    if (one.earlier !== undefined) touched.set(one.earlier.id, entry);
  }
  return {
    has: (id) => touched.has(id),
    of({ vi }, file, ids) {
      const own = new Set<Reference>();
      const others = new Set<Reference>();
      for (const id of ids) {
        const found = touched.get(id);
        if (found === undefined) continue;
        (found.files.includes(file) ? own : others).add(found.reference);
      }
      const named = [...others].filter(({ id, name }) => vi.includes(name) || vi.includes(id));
      if (named.length > 0) return named;
      return others.size > 0 ? [...others] : [...own];
    },
  };
}
