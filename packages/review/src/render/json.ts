import type { Place } from '@thidua/model';
import type { Change } from '../change.ts';
import type { CriteriaReview } from '../criteria/changed-criteria.ts';
import type { Document } from '../documents/facts.ts';
import type { DocumentReview, Review } from '../review.ts';

/** A review for programs; `docs/review.schema.json` describes it. Sentences are there in both languages. */
export const json = (review: Review): string => `${JSON.stringify(publishedReview(review))}\n`;

/** The review as plain data, in the shape of the schema. */
export const publishedReview = ({ documents, layoutOnly, counts }: Review): object => ({
  schema: 'thidua/review/1',
  counts,
  documents: documents.map(publishedDocument),
  layoutOnly,
});

const publishedDocument = ({
  document,
  earlier: _earlier,
  changes,
  criteria,
  ...one
}: DocumentReview): object => ({
  ...one,
  changes: changes.map((change) => publishedChange(change, document)),
  criteria: criteria.map(publishedCriteria),
});

const publishedChange = (
  { fallback: _fallback, path: _path, ...change }: Change,
  document: Document,
): object => {
  const place =
    change.pointers.after === undefined ? undefined : placeOf(document, change.pointers.after);
  return { ...change, ...(place === undefined ? {} : { place }) };
};

/** The place of the nearest fact that has one: of the fact, or of what it is part of. */
export function placeOf({ places }: Document, pointer: string): Place | undefined {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = places.facts[at];
    if (place !== undefined) return place;
  }
  return places.facts[''];
}

/** The number of places may be unlimited, which JSON has no figure for: null. */
const publishedCriteria = ({ quota, ...one }: CriteriaReview): object => ({
  ...one,
  ...(quota === undefined
    ? {}
    : {
        quota: {
          base: quota.base,
          places: quota.places.map((count) => (Number.isFinite(count) ? count : null)),
        },
      }),
});
