/**
 * Something that can be asked about the rest of a workspace. As long as nothing about it changes, the answer
 * is the same: the same primitive, or the same object.
 */
export type Question<Answer = unknown> = { answer(): Answer };

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

  /** Whether every answer is still the same; asked again only after an edit, which `revision` counts. */
  hold(revision: number): boolean {
    if (this.heldAt === revision) return true;
    for (const [question, answer] of this.told) if (question.answer() !== answer) return false;
    this.heldAt = revision;
    return true;
  }
}
