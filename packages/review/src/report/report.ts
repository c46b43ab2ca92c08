import { type PublicationBreach, publicationBreaches } from '../publication.ts';
import type { Review } from '../review.ts';
import { type ChecklistItem, checklistOf } from './checklist.ts';
import type { DecisionEffect } from './effects.ts';
import type { SortedFindings } from './findings.ts';
import type { PagePictures } from './pictures.ts';

/** All that a reviewer is told of a change. */
export type Report = {
  /** The states as the person named them; without `head` the files as they lie. */
  readonly base: string;
  readonly head?: string;
  readonly review: Review;
  /** What became of published movements and may not. */
  readonly breaches: readonly PublicationBreach[];
  readonly findings: SortedFindings;
  readonly checklist: readonly ChecklistItem[];
  /** Absent where no records were given. */
  readonly effects?: readonly DecisionEffect[];
  /** Absent where no pictures were asked for. */
  readonly pictures?: PictureSet;
  /** Where the whole report lies, for one that is cut. */
  readonly whole?: string;
};

export type PictureSet = {
  readonly pages: readonly PagePictures[];
  /** Movements that changed and were not pictured. */
  readonly leftOut: number;
};

type Given = Omit<Report, 'breaches' | 'checklist'>;

export const reportOf = (given: Given): Report => ({
  ...given,
  breaches: publicationBreaches(given.review),
  checklist: checklistOf(given.review),
});
