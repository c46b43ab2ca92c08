import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { json, review } from '../src/index.ts';
import { ReviewDocument, reviewSchema } from '../src/schema.ts';
import { edits } from './edits.ts';
import { statesOf } from './examples.ts';

test('docs/review.schema.json is the schema of a review', () => {
  const file = join(import.meta.dirname, '../../../docs/review.schema.json');
  const schema = JSON.parse(JSON.stringify(reviewSchema()));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
});

test('reviews of all kinds of changes keep to it', () => {
  for (const edit of edits.filter((_, at) => at % 9 === 0)) {
    const { before, after, files } = statesOf(edit);
    const parsed = ReviewDocument.safeParse(JSON.parse(json(review(before, after, files))));
    expect(parsed.error?.issues ?? [], edit.join(' → ')).toEqual([]);
  }
});

test('a change tells the place in the file where the fact stands now', () => {
  const { before, after, files } = statesOf([
    'phong-trao-day-du.thidua',
    '12/KH-UBND',
    '13/KH-UBND',
  ]);
  const [document] = JSON.parse(json(review(before, after, files))).documents;
  expect(document.changes[0].place.start).toEqual({ line: 27, column: 12 });
});
