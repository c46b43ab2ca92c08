import type { PublicationBreach } from '../publication.ts';
import { referenceTo } from '../report/checklist.ts';
import type { PictureSet, Report } from '../report/report.ts';
import { placeOf, publishedReview } from './json.ts';

/** A report for programs; `docs/report.schema.json` describes it. Sentences are there in both languages. */
export function reportJson(report: Report): string {
  const { base, head, review, breaches, findings, checklist, effects, pictures, whole } = report;
  const written = {
    schema: 'thidua/report/1',
    base,
    ...(head === undefined ? {} : { head }),
    ...(whole === undefined ? {} : { whole }),
    checklist,
    published: breaches.map(publishedBreach),
    findings,
    ...(effects === undefined ? {} : { decisions: effects }),
    ...(pictures === undefined ? {} : { pictures: publishedPictures(pictures) }),
    review: publishedReview(review),
  };
  return `${JSON.stringify(written)}\n`;
}

function publishedBreach({
  code,
  message,
  help,
  pointer,
  review,
  waived,
}: PublicationBreach): object {
  const place = pointer === undefined ? undefined : placeOf(review.document, pointer);
  return {
    code,
    message,
    help,
    ...(waived === undefined ? {} : { waived }),
    about: referenceTo(review),
    file: review.file.after ?? review.file.before ?? '',
    ...(place === undefined ? {} : { place }),
  };
}

/** Pictures lie beside the report. */
const publishedPictures = ({ pages, leftOut }: PictureSet): object => ({
  pages: pages.map(({ about, before, after }) => ({
    about,
    ...(before === undefined ? {} : { before: before.path }),
    ...(after === undefined ? {} : { after: after.path }),
  })),
  leftOut,
});
