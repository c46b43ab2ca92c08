import type { PackedDecisions } from './packed-decisions.ts';

/**
 * The decisions of the grammar, where somebody has worked them out before the start. Here nobody has, so that a
 * parser from the sources records its grammar and the two are never at odds; who bundles the parser may put what
 * `FileGrammar.packed` gives in the place of this module, and spare every start a tenth of its time.
 */
export const preparedDecisions: PackedDecisions | undefined = undefined;
