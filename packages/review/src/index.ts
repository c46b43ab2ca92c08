export type { Change } from './change.ts';
export { editedFacts } from './corrections.ts';
export type { Ruled } from './criteria/changed-criteria.ts';
export { occasionsOf } from './criteria/occasions.ts';
export { type Grade, grades, gradeWords } from './grade.ts';
export {
  type PublicationBreach,
  type PublicationCode,
  publicationBreaches,
} from './publication.ts';
export { html } from './render/html.ts';
export { json, placeOf } from './render/json.ts';
export { markdown } from './render/markdown.ts';
export { layoutWords, type OutlineLine, outline } from './render/outline.ts';
export { reportHtml } from './render/report-html.ts';
export { reportJson } from './render/report-json.ts';
export { reportMarkdown } from './render/report-markdown.ts';
export { changedCauses } from './report/causes.ts';
export type { DecisionEffect } from './report/effects.ts';
export {
  type CheckedFile,
  type ReportFinding,
  type SortedFindings,
  sortedFindings,
} from './report/findings.ts';
export type { PagePictures, Picture } from './report/pictures.ts';
export { type PictureSet, type Report, reportOf } from './report/report.ts';
export { type DocumentReview, type Review, review } from './review.ts';
