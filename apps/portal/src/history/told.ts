import type { MovementHistory } from '@thidua/model';
import { type Phrase, withQuotes } from '../reading/phrase.ts';
import type { Words } from '../words/words.ts';

type Version = MovementHistory['versions'][number];
type Commit = NonNullable<Version['commit']>;

/** The day of a commit, in the zone of who committed. */
export const dayOf = ({ date }: Pick<Commit, 'date'>): string => date.slice(0, 10);
export const dayText = (commit: Pick<Commit, 'date'>, words: Words): string =>
  words.date(dayOf(commit));

/** How a version is called: by its day, and by its turn where the day has more of them. */
export function versionName({ key, commit }: Version, words: Words): string {
  if (commit === undefined) return words.history.versionNow;
  const turn = /^\d{4}-\d\d-\d\d-(\d+)$/u.exec(key)?.[1];
  const name = words.history.version(dayText(commit, words));
  return turn === undefined ? name : words.history.version2(name, Number(turn));
}

/** The sentence in the language of the page. */
export const sentenceIn = (
  { sentence }: { readonly sentence: { readonly vi: string; readonly en: string } },
  words: Words,
): Phrase => withQuotes(sentence[words.locale], words);

/** Every two versions that are compared, by the older one. */
export function comparedWith({
  versions,
  differences,
}: MovementHistory): readonly { readonly from: Version; readonly to: readonly Version[] }[] {
  return versions.flatMap((from, at) => {
    const to = differences
      .filter((difference) => difference.from === at)
      .flatMap((difference) => versions[difference.to] ?? []);
    return to.length === 0 ? [] : [{ from, to }];
  });
}

/** What a version changed against the one before it. */
export const differenceOf = (
  { differences }: MovementHistory,
  from: number,
  to: number,
): MovementHistory['differences'][number] | undefined =>
  differences.find((difference) => difference.from === from && difference.to === to);
