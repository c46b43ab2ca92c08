/** Whose answer is missing: the record's, the council's, or that of a matter which is pending. */
export type Asked = 'data' | 'council' | 'pending';

/** Answers one open question of a completion: which of so many ways it is. */
export type Choose = (question: string, asked: Asked, ways: number) => number;

type Answer = {
  readonly question: string;
  readonly asked: Asked;
  readonly ways: number;
  readonly way: number;
};

/** One completion as far as it was asked, and what came of it. */
export type Leaf = { readonly value: boolean; readonly answers: ReadonlyMap<string, Answer> };

/** There are more completions than anyone wants to wait for. */
export class TooMany extends Error {}

/**
 * All completions of what a two-valued meaning asks. It is run once for each way of answering; the same
 * question has the same answer throughout one run, and a question that is not asked has no bearing.
 */
export function allCompletions(meaning: (choose: Choose) => boolean, limit: number): Leaf[] {
  let trail: Answer[] = [];
  const leaves: Leaf[] = [];
  for (;;) {
    const answers = new Map(trail.map((answer) => [answer.question, answer]));
    const value = meaning((question, asked, ways) => {
      const before = answers.get(question);
      if (before !== undefined) return before.way;
      answers.set(question, { question, asked, ways, way: 0 });
      return 0;
    });
    leaves.push({ value, answers });
    if (leaves.length > limit) throw new TooMany();
    // On to the next way of the last question that has one.
    trail = [...answers.values()];
    let last = trail.pop();
    while (last !== undefined && last.way === last.ways - 1) last = trail.pop();
    if (last === undefined) return leaves;
    trail.push({ ...last, way: last.way + 1 });
  }
}
