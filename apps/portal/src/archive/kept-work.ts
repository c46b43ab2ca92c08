import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { digestOfAnswers, notingNow } from './questions.ts';

/** What some work gave, and what was asked for it. */
type Kept<Result> = {
  readonly asked: readonly string[];
  readonly answers: string;
  readonly result: Result;
};
export type KeptResults<Result> = Readonly<Record<string, Kept<Result>>>;

/**
 * Work that is done again only where what it asked has another answer. Results have to be plain: they are written down for
 * the next build.
 */
export class KeptWork<Result> {
  readonly #before: KeptResults<Result>;
  readonly #now: Record<string, Kept<Result>> = {};

  constructor(before: KeptResults<Result> = {}) {
    this.#before = before;
  }

  /** The results of this build. */
  get results(): KeptResults<Result> {
    return this.#now;
  }

  /**
   * @param name of the thing that is worked on; the code of the work is the same for all of them
   * @param isThere whether what the work left elsewhere is still there
   */
  of(name: string, work: () => Result, isThere: (result: Result) => boolean = () => true): Result {
    const kept = this.#before[name];
    if (
      kept !== undefined &&
      digestOfAnswers(kept.asked) === kept.answers &&
      isThere(kept.result)
    ) {
      this.#now[name] = kept;
      return kept.result;
    }
    const { result, asked } = notingNow(work);
    const answers = digestOfAnswers(asked);
    if (answers !== undefined) this.#now[name] = { asked, answers, result };
    return result;
  }
}

export const readKept = <Value>(file: string | undefined): Value | undefined =>
  file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;

export const writeKept = (file: string, value: unknown): void =>
  writeFileSync(file, JSON.stringify(value));
