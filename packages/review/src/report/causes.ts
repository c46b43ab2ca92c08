import type { Reference } from '@thidua/model';
import { referencesIn } from '../compare/own-words.ts';
import type { Document } from '../documents/facts.ts';
import type { Review } from '../review.ts';
import type { Words } from '../words/words.ts';
import { referenceTo } from './checklist.ts';

/**
 * Of the documents that a change touched, those that a file refers to, above all those that its finding names; where
 * it refers to none, those that lie in it. `documents`: what the file holds, before and after.
 */
export function changedCauses({
  documents: reviewed,
}: Review): (finding: Words, documents: readonly Document[]) => readonly Reference[] {
  const changed = new Map(
    reviewed
      .filter(({ became }) => became !== 'layout' && became !== 'affected')
      .flatMap((one) => {
        const reference = referenceTo(one);
        const ids = one.earlier === undefined ? [one.id] : [one.id, one.earlier.id];
        return ids.map((id) => [id, reference] as const);
      }),
  );
  return ({ vi }, documents) => {
    const named = new Set<Reference>();
    for (const document of documents) {
      for (const id of referencesIn(Object.values(document)).keys()) {
        const cause = changed.get(id);
        if (cause !== undefined && id !== document.id) named.add(cause);
      }
    }
    if (named.size === 0) {
      for (const { id } of documents) {
        const own = changed.get(id);
        if (own !== undefined) named.add(own);
      }
    }
    const inFinding = [...named].filter(({ id, name }) => vi.includes(name) || vi.includes(id));
    return inFinding.length > 0 ? inFinding : [...named];
  };
}
