/** What a question was expected to bring first, what else it ought to bring, and what it brought. */
export type Ranking = {
  readonly query: string;
  /** Any of these may stand first. */
  readonly first: readonly string[];
  readonly relevant: readonly string[];
  /** Addresses as they were found, best first. */
  readonly found: readonly string[];
};

export type Measures = {
  readonly questions: number;
  /** The share of questions whose expected result stands first. */
  readonly first: number;
  /** Mean reciprocal rank of the first expected result: 1 where it is always on top. */
  readonly reciprocalRank: number;
  /** How much of what is relevant stands among the first five, on average; of more than five, of five. */
  readonly recallAt5: number;
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export function measured(rankings: readonly Ranking[]): Measures {
  const rankOf = ({ first, found }: Ranking): number =>
    found.findIndex((address) => first.includes(address)) + 1;
  const recall = ({ relevant, found }: Ranking): number =>
    relevant.filter((address) => found.slice(0, 5).includes(address)).length /
    Math.min(5, relevant.length);
  return {
    questions: rankings.length,
    first: mean(rankings.map((ranking) => (rankOf(ranking) === 1 ? 1 : 0))),
    reciprocalRank: mean(
      rankings.map((ranking) => {
        const rank = rankOf(ranking);
        return rank === 0 ? 0 : 1 / rank;
      }),
    ),
    recallAt5: mean(rankings.map(recall)),
  };
}
