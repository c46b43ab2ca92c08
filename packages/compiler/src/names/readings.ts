/** What can be asked about a name, an address (`issuer/so-y-te`) or, with nothing named, the whole workspace. */
export type QuestionKind =
  | 'meaning'
  | 'declared'
  | 'scale-value'
  | 'document'
  | 'address'
  | 'facts'
  | 'every-name';

/**
 * Something that can be asked about the rest of a workspace. As long as nothing about it changes, the answer
 * is the same: the same primitive, or the same object.
 */
export type Question<Answer = unknown> = {
  readonly kind: QuestionKind;
  /** The name or the address asked about. */
  readonly of: string;
  answer(): Answer;
};

/** What a piece of work asked about the rest of the workspace, and was told: it holds until an answer changes. */
export class Readings {
  private readonly told = new Map<Question, unknown>();
  private heldAt = -1;

  ask<Answer>(question: Question<Answer>): Answer {
    const known = this.told.get(question);
    if (known !== undefined || this.told.has(question)) return known as Answer;
    const answer = question.answer();
    this.told.set(question, answer);
    return answer;
  }

  get questions(): Iterable<Question> {
    return this.told.keys();
  }

  /** Whether every answer is still the same; asked again only after an edit, which `revision` counts. */
  hold(revision: number): boolean {
    if (this.heldAt === revision) return true;
    for (const [question, answer] of this.told) if (question.answer() !== answer) return false;
    this.heldAt = revision;
    return true;
  }
}
