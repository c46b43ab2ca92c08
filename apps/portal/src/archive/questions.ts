import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, hash } from 'node:crypto';

/*
 * What a page asked of the archive while it was made. A page is its code and the answers that it got: while both are the
 * same it would come out the same, and need not be made again. So everything that pages ask is asked through here, and
 * nothing that is kept in memory is read but inside of an answer.
 */

/**
 * What an answer follows from. `summaries` are the registry, and what the index, the survey and the list of the history tell of
 * movements, without digests (`digestOfSummaries`); whoever answers from these may ask for what is `grounds` too, and for
 * nothing else.
 */
type Grounds = 'summaries' | 'grounds' | 'anything';

type Word = string | number | undefined;
/** Who asks: its questions, and how many answers are being worked out, one within another. */
type Asking = { readonly questions: Set<string>; answering: number };

type Desk = {
  readonly asking: AsyncLocalStorage<Asking | undefined>;
  /** The digest of the answer to a question, by its name. */
  readonly answers: Map<string, (words: readonly Word[]) => string>;
  readonly grounds: Map<string, Grounds>;
  /** Whether an answer is being worked out that follows from the summaries. */
  isOfSummaries: boolean;
  /** Whoever asked first, by the name of the question. */
  readonly askers: Map<string, unknown>;
  /** Whether the same code, loaded once more, gets the answers of those who were here first. */
  isShared: boolean;
  readonly digests: Map<string, string>;
  /** Of things that many answers consist of, once each was asked for. */
  readonly parts: WeakMap<object, string | undefined>;
};

/** Pages are bundled, and who makes them is not: both meet at one desk. */
const place = Symbol.for('thidua.questions');
const shared = globalThis as { [place]?: Desk };
shared[place] ??= {
  asking: new AsyncLocalStorage(),
  answers: new Map(),
  grounds: new Map(),
  isOfSummaries: false,
  askers: new Map(),
  isShared: false,
  digests: new Map(),
  parts: new WeakMap(),
};
const desk = shared[place];

const plain = (_: string, value: unknown): unknown => {
  if (typeof value === 'object' && value !== null) {
    if (value instanceof Map) return ['map', ...value];
    if (value instanceof Set) return ['set', ...value];
    if (desk.parts.has(value)) return ['part', digestOfPart(value)];
  } else if (typeof value === 'function' || typeof value === 'symbol')
    throw new TypeError('Only what can be written down can be compared.');
  return value;
};

/** Tells that many answers consist of a thing: it is looked through once, and must not change any more. */
export function markAsPart<Part extends object>(part: Part): Part {
  if (!desk.parts.has(part)) desk.parts.set(part, undefined);
  return part;
}

function digestOfPart(part: object): string {
  // A copy, since the part itself would be told by its digest.
  const digest = desk.parts.get(part) ?? digestOf({ ...part });
  desk.parts.set(part, digest);
  return digest;
}

/** As long as a digest. */
const shortText = 27;

/** Of anything made of plain values, maps and sets. What is shorter than a digest stands for itself. */
export function digestOf(value: unknown): string {
  const text =
    (typeof value === 'string' ? JSON.stringify(value) : JSON.stringify(value, plain)) ??
    'undefined';
  return text.length < shortText ? text : hash('sha1', text, 'base64url');
}

/**
 * Makes a question of a function: whoever asks it is noted, and what it asks itself is its own business.
 *
 * @param name as it is noted; no other question bears it
 * @param digest of the answer, where it is known without the answer
 * @throws Error where it is asked by an answer that does not follow from it
 */
export function question<Words extends readonly Word[], Answer>(
  name: string,
  answer: (...words: Words) => Answer,
  digest?: (...words: Words) => string,
  grounds: Grounds = 'anything',
): (...words: Words) => Answer {
  const first = desk.isShared ? desk.askers.get(name) : undefined;
  if (first !== undefined) return first as (...words: Words) => Answer;
  const worked = (...words: Words): Answer =>
    grounds === 'summaries' ? within(true, () => answer(...words)) : answer(...words);
  desk.grounds.set(name, grounds);
  desk.answers.set(name, (told) => {
    const words = told as unknown as Words;
    return digest === undefined ? digestOf(unnoted(() => worked(...words))) : digest(...words);
  });
  const ask = (...words: Words): Answer => {
    if (desk.isOfSummaries && grounds === 'anything')
      throw new Error(`The summaries do not tell the answer to “${name}”.`);
    const asking = desk.asking.getStore();
    if (asking === undefined || asking.answering > 0) return worked(...words);
    asking.questions.add(JSON.stringify([name, ...words.map((word) => word ?? null)]));
    return unnoted(() => worked(...words), asking);
  };
  desk.askers.set(name, ask);
  return ask;
}

/** Works out an answer, which waits for nothing; what is asked meanwhile is not noted. */
function unnoted<Answer>(answer: () => Answer, asking = desk.asking.getStore()): Answer {
  if (asking === undefined) return answer();
  asking.answering += 1;
  try {
    return answer();
  } finally {
    asking.answering -= 1;
  }
}

function within<Result>(isOfSummaries: boolean, work: () => Result): Result {
  const before = desk.isOfSummaries;
  desk.isOfSummaries = isOfSummaries;
  try {
    return work();
  } finally {
    desk.isOfSummaries = before;
  }
}

/** Does some work that may ask for anything, whatever it is done for. */
export const apart = <Result>(work: () => Result): Result => within(false, work);

/** Makes a question whose answer follows from the summaries alone. */
export const questionOfSummaries = <Words extends readonly Word[], Answer>(
  name: string,
  answer: (...words: Words) => Answer,
  digest?: (...words: Words) => string,
): ((...words: Words) => Answer) => question(name, answer, digest, 'summaries');

/** From now on the same code, loaded once more as part of a bundle, works nothing out that was worked out here. */
export const shareAnswers = (): void => {
  desk.isShared = true;
};

/** Does some work, and tells what was asked for it. */
export async function noting<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly asked: readonly string[] }> {
  const questions = new Set<string>();
  const result = await desk.asking.run({ questions, answering: 0 }, work);
  return { result, asked: [...questions] };
}

/** The same for work that waits for nothing. */
export function notingNow<Result>(work: () => Result): {
  readonly result: Result;
  readonly asked: readonly string[];
} {
  const questions = new Set<string>();
  const result = desk.asking.run({ questions, answering: 0 }, work);
  return { result, asked: [...questions] };
}

/** The digest of today's answer; nothing where the question is not asked any more, or has no answer. */
export function digestOfAnswer(text: string): string | undefined {
  const known = desk.digests.get(text);
  if (known !== undefined) return known;
  const [name = '', ...words] = JSON.parse(text) as [string?, ...(Word | null)[]];
  try {
    const digest = desk.answers.get(name)?.(words.map((word) => word ?? undefined));
    if (digest === undefined) return undefined;
    desk.digests.set(text, digest);
    return digest;
  } catch {
    return undefined;
  }
}

/** Whether the answer to a question follows from the summaries alone. */
export const followsFromSummaries = (text: string): boolean =>
  desk.grounds.get(text.slice(2, text.indexOf('"', 2))) === 'summaries';

/** Tells the digest of an answer that is known. */
export const tellDigestOfAnswer = (text: string, digest: string): void =>
  void desk.digests.set(text, digest);

/** One digest of the answers to several questions; nothing where one of them cannot be answered. */
export function digestOfAnswers(texts: readonly string[]): string | undefined {
  const digests = createHash('sha1');
  for (const text of texts) {
    const digest = digestOfAnswer(text);
    if (digest === undefined) return undefined;
    digests.update(digest).update('\n');
  }
  return digests.digest('base64url');
}
