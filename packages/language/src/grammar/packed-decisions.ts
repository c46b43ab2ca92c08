import type { TokenType } from 'chevrotain';
import type { Decision } from './grammar-facts.ts';

/** A decision that can be written down: its token types are places in the vocabulary. */
type PackedDecision = Omit<Decision, 'alternatives' | 'after'> & {
  readonly alternatives: readonly (readonly number[])[];
  readonly after?: number;
};

/** The decisions of every rule, by its name. */
export type PackedDecisions = Readonly<Record<string, readonly PackedDecision[]>>;

export const packed = (
  decisions: readonly Decision[],
  vocabulary: readonly TokenType[],
): PackedDecision[] =>
  decisions.map(({ alternatives, after, ...decision }) => ({
    ...decision,
    alternatives: alternatives.map((types) => [...types].map((type) => vocabulary.indexOf(type))),
    ...(after === undefined ? {} : { after: vocabulary.indexOf(after) }),
  }));

export const unpacked = (
  decisions: readonly PackedDecision[],
  vocabulary: readonly TokenType[],
): Decision[] =>
  decisions.map(({ alternatives, after, ...decision }) => ({
    ...decision,
    alternatives: alternatives.map(
      (places) => new Set(places.map((place) => vocabulary[place] as TokenType)),
    ),
    after: after === undefined ? undefined : vocabulary[after],
  }));
