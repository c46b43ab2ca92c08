export type { Change } from './change.ts';
export { type Grade, grades, gradeWords } from './grade.ts';
export { type PublicationBreach, publicationBreaches } from './publication.ts';
export { html } from './render/html.ts';
export { json, placeOf } from './render/json.ts';
export { markdown } from './render/markdown.ts';
export { layoutWords, type OutlineLine, outline } from './render/outline.ts';
export { type DocumentReview, type Review, review } from './review.ts';
