import { type Words, words } from './words/words.ts';

/**
 * How much a change weighs, from the least: how the file is laid out; what the editors say beside the notice;
 * what the archive says; what only the body that issued the notice may change.
 */
export const grades = ['presentation', 'editorial', 'substantive', 'authority'] as const;
export type Grade = (typeof grades)[number];

/**
 * What kind of fact it is, from which its grade follows.
 *
 * - `notice`: stands in the notice.
 * - `registry`: stands in an entry of the registry.
 * - `record`: kept of the movement after its issue: its state, its results.
 * - `carried`: taken from another entry or movement, which is where it changed.
 * - `editors`: the editors' own: summaries, notes, readings, sources.
 * - `written`: how the file writes what stays the same.
 */
export type Nature = 'notice' | 'registry' | 'record' | 'carried' | 'editors' | 'written';

/** Of what is told of the change, whatever bears on its grade. */
export type Weighed = {
  readonly nature: Nature;
  /** The notice was issued before the change. */
  readonly issued: boolean;
  /** Only capitals, spaces, punctuation or the place of a tone differ. */
  readonly spellingOnly: boolean;
};

/** The rules of docs/review.md, in their order. */
export function gradeOf({ nature, issued, spellingOnly }: Weighed): Grade {
  if (nature === 'written') return 'presentation';
  if (nature === 'editors' || spellingOnly) return 'editorial';
  return nature === 'notice' && issued ? 'authority' : 'substantive';
}

export const heaviest = (of: readonly Grade[]): Grade | undefined =>
  grades.findLast((grade) => of.includes(grade));

export const gradeWords: Readonly<Record<Grade, Words>> = {
  presentation: words('trình bày', 'presentation'),
  editorial: words('biên tập', 'editorial'),
  substantive: words('nội dung', 'substantive'),
  authority: words('cần cơ quan ban hành', 'needs the issuing authority'),
};
