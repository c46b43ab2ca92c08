/** What people read, in both languages. */
export type Words = { readonly vi: string; readonly en: string };

export type MistakeKind =
  | 'different-types'
  | 'other-measure'
  | 'not-on-scale'
  | 'not-comparable'
  | 'untyped-fact'
  | 'not-asked-of'
  | 'council-inside'
  | 'nested-aggregate'
  | 'open-window'
  | 'year-not-stated'
  | 'unrounded-quota'
  | 'quota-without-reach'
  | 'quota-of-nobody'
  | 'empty-base'
  | 'points-sum'
  | 'table-gap'
  | 'overlapping-validity'
  | 'gap-in-validity'
  | 'other-participant'
  | 'award-cycle';

/** Something wrong in a rule, before it is known where: what, and how it might be put right. */
export type Misreading = {
  readonly kind: MistakeKind;
  readonly said: Words;
  readonly help?: Words;
  /** The words of the rule that are wrong, as the file has them. */
  readonly words?: string;
  /** What to write in place of `words`. */
  readonly instead?: string;
};

/** `pointer`: JSON Pointer into the document whose rule it is. */
export type Mistake = Misreading & { readonly pointer: string };
