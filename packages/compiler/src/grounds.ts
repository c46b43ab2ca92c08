import type { Question, QuestionKind } from './names/readings.ts';
import type { Workspace } from './workspace.ts';

/**
 * What files asked about the rest of their workspace, with the answers, in a form that outlives the process. While a
 * file has the same text and the same path, and every question the same answer, its findings and what is published of
 * it are the same.
 */
export type Grounds = {
  /** Each question, with a digest of its answer. */
  readonly answers: readonly (readonly [question: string, answer: string])[];
  /** By file, where in `answers` its questions stand. A file of which that cannot be told is not here. */
  readonly asked: ReadonlyMap<string, readonly number[]>;
};

/** What some files of a workspace rest on. `digestOf` shortens answers; two may have the same digest if they are the same. */
export function groundsOf(
  workspace: Workspace,
  paths: Iterable<string>,
  digestOf: (words: string) => string,
): Grounds {
  const answers: [string, string][] = [];
  const places = new Map<Question, number | undefined>();
  const placeOf = (question: Question): number | undefined => {
    if (places.has(question)) return places.get(question);
    const answer = shortAnswer(workspace, question, digestOf);
    const place = answer === undefined ? undefined : answers.push([keyOf(question), answer]) - 1;
    places.set(question, place);
    return place;
  };
  const asked = new Map<string, readonly number[]>();
  for (const path of paths) {
    const its: number[] = [];
    let isTold = true;
    for (const question of workspace.questionsOf(path)) {
      const place = placeOf(question);
      if (place === undefined) isTold = false;
      else its.push(place);
    }
    if (isTold) asked.set(path, its);
  }
  return { answers, asked };
}

/** The same of all files together; the answers to a question agree. What nobody asks any more is left out. */
export function joinedGrounds(parts: readonly Grounds[]): Grounds {
  const answers: (readonly [string, string])[] = [];
  const places = new Map<string, number>();
  const asked = new Map<string, readonly number[]>();
  for (const part of parts) {
    const moved = new Map<number, number>();
    const placeOf = (at: number): number => {
      const known = moved.get(at);
      if (known !== undefined) return known;
      const [question, answer] = answerAt(part, at);
      const place = places.get(question) ?? answers.push([question, answer]) - 1;
      places.set(question, place);
      moved.set(at, place);
      return place;
    };
    for (const [path, its] of part.asked) asked.set(path, its.map(placeOf));
  }
  return { answers, asked };
}

/**
 * Which of the files that rest on these grounds no longer do: their text is another, or an answer is. A document is read for
 * that only where its own file does not rest on them: what such a file says is what it said.
 */
export function staleFiles(
  workspace: Workspace,
  grounds: Grounds,
  isEdited: (path: string) => boolean,
  digestOf: (words: string) => string,
): ReadonlySet<string> {
  const stale = new Set([...grounds.asked.keys()].filter(isEdited));
  const others = new Set<number>();
  const look = (at: number): void => {
    const [question, answer] = answerAt(grounds, at);
    if (shortAnswer(workspace, questionOf(question), digestOf) !== answer) others.add(at);
  };
  const says = (at: number): string | undefined => {
    const { kind, of } = questionOf(answerAt(grounds, at)[0]);
    return kind === 'document' ? of : undefined;
  };
  const isToldFromRest = (name: string): boolean => {
    const file = workspace.fileOf(name);
    return file !== undefined && grounds.asked.has(file) && !stale.has(file);
  };

  let documents: { readonly at: number; readonly name: string }[] = [];
  for (const at of grounds.answers.keys()) {
    const name = says(at);
    if (name === undefined) look(at);
    else documents.push({ at, name });
  }
  for (;;) {
    for (const [path, asked] of grounds.asked) {
      if (asked.some((at) => others.has(at))) stale.add(path);
    }
    const due = documents.filter(({ name }) => !isToldFromRest(name));
    if (due.length === 0) return stale;
    for (const { at } of due) look(at);
    documents = documents.filter(({ name }) => isToldFromRest(name));
  }
}

/** Answers as short as a digest are told as they are. */
const shortest = 64;

function shortAnswer(
  workspace: Workspace,
  question: Pick<Question, 'kind' | 'of'>,
  digestOf: (words: string) => string,
): string | undefined {
  const words = workspace.answerInWords(question);
  return words === undefined || words.length <= shortest ? words : digestOf(words);
}

const keyOf = ({ kind, of }: Question): string => `${kind} ${of}`;

function questionOf(key: string): Pick<Question, 'kind' | 'of'> {
  const end = key.indexOf(' ');
  return { kind: key.slice(0, end) as QuestionKind, of: key.slice(end + 1) };
}

function answerAt({ answers }: Grounds, at: number): readonly [question: string, answer: string] {
  const found = answers[at];
  if (found === undefined) throw new RangeError(`no answer ${at}`);
  return found;
}
