import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { digestOfAnswers, followsFromSummaries, notingNow } from './questions.ts';

/** Questions, and one digest of their answers. */
type Answered = { readonly asked: readonly string[]; readonly answers: string };

/** What some work asked: what follows from the summaries, and everything else. */
export type Asked = { readonly ofSummaries: Answered; readonly others: Answered };

/** Nothing where a question has no answer. */
function answered(asked: readonly string[]): Answered | undefined {
  const answers = digestOfAnswers(asked);
  return answers === undefined ? undefined : { asked, answers };
}

const isAsBefore = ({ asked, answers }: Answered): boolean => digestOfAnswers(asked) === answers;

/** Whether questions have the answers that they had; while the summaries are the same, most of them need not be asked. */
export const areAsBefore = ({ ofSummaries, others }: Asked, areSummariesSame: boolean): boolean =>
  isAsBefore(others) && (areSummariesSame || isAsBefore(ofSummaries));

/** What was asked, each question once; nothing where one of them has no answer. */
export function askedFor(questions: Iterable<string>): Asked | undefined {
  const all = [...new Set(questions)];
  const ofSummaries = answered(all.filter(followsFromSummaries));
  const others = answered(all.filter((text) => !followsFromSummaries(text)));
  return ofSummaries === undefined || others === undefined ? undefined : { ofSummaries, others };
}

/** The questions again, one after the other. */
export const questionsOf = ({ ofSummaries, others }: Asked): readonly string[] => [
  ...ofSummaries.asked,
  ...others.asked,
];

/** What some work gave, and what was asked for it. */
type Kept<Result> = { readonly asked: Asked; readonly result: Result };
export type KeptResults<Result> = Readonly<Record<string, Kept<Result>>>;

/**
 * Work that is done again only where what it asked has another answer. Results have to be plain: they are written down for
 * the next build.
 */
export class KeptWork<Result> {
  readonly #before: KeptResults<Result>;
  readonly #areSummariesSame: boolean;
  readonly #now: Record<string, Kept<Result>> = {};

  constructor(before: KeptResults<Result> = {}, areSummariesSame = false) {
    this.#before = before;
    this.#areSummariesSame = areSummariesSame;
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
      areAsBefore(kept.asked, this.#areSummariesSame) &&
      isThere(kept.result)
    ) {
      this.#now[name] = kept;
      return kept.result;
    }
    const { result, asked: questions } = notingNow(work);
    const asked = askedFor(questions);
    if (asked !== undefined) this.#now[name] = { asked, result };
    return result;
  }
}

export const readKept = <Value>(file: string | undefined): Value | undefined =>
  file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;

export const writeKept = (file: string, value: unknown): void =>
  writeFileSync(file, JSON.stringify(value));
