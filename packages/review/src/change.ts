import type { Reference } from '@thidua/model';
import type { Grade } from './grade.ts';
import type { Words } from './words/words.ts';

/** One fact that is no longer the same. */
export type Change = {
  readonly kind: 'changed' | 'added' | 'removed' | 'reordered';
  readonly grade: Grade;
  /** Whole, as an official would say it: `Chỉ tiêu 2: 98% → 95% (giảm 3 điểm phần trăm)`. */
  readonly sentence: Words;
  /** The fact by name: `Chỉ tiêu 2`. */
  readonly fact: Words;
  /** What the fact is called and is part of, from the outside in. */
  readonly path: readonly Words[];
  readonly before?: Words;
  readonly after?: Words;
  /** JSON Pointers into the documents: where the fact stood, where it stands. */
  readonly pointers: { readonly before?: string; readonly after?: string };
  /** The entries that the change comes from, where it is not made in this document. */
  readonly because?: readonly Reference[];
  /** The sentence names the fact, but has no words of its own for what changed in it. */
  readonly fallback?: true;
};
