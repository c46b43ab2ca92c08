import { describe, expect, test } from 'vitest';
import { gradeOf } from '../src/grade.ts';
import { review } from '../src/index.ts';
import { differsInSpellingOnly } from '../src/words/spelling.ts';
import type { Edit } from './edits.ts';
import { exampleFiles, stateOf, statesOf } from './examples.ts';

const gradesOf = (edit: Edit): string[] => {
  const { before, after, files } = statesOf(edit);
  return review(before, after, files).documents.map(({ grade }) => grade);
};

describe('the grade of a change', () => {
  test('by what kind of fact it is, and whether the notice was issued', () => {
    const weighed = { issued: true, spellingOnly: false };
    expect(gradeOf({ ...weighed, nature: 'notice' })).toBe('authority');
    expect(gradeOf({ ...weighed, nature: 'notice', issued: false })).toBe('substantive');
    expect(gradeOf({ ...weighed, nature: 'notice', spellingOnly: true })).toBe('editorial');
    expect(gradeOf({ ...weighed, nature: 'registry' })).toBe('substantive');
    expect(gradeOf({ ...weighed, nature: 'record' })).toBe('substantive');
    expect(gradeOf({ ...weighed, nature: 'carried' })).toBe('substantive');
    expect(gradeOf({ ...weighed, nature: 'editors' })).toBe('editorial');
    expect(gradeOf({ ...weighed, nature: 'written' })).toBe('presentation');
  });

  test.each<[string, Edit, string[]]>([
    ['a fact of an issued notice', ['phong-trao-day-du.thidua', '12/KH', '13/KH'], ['authority']],
    [
      'the same fact of a draft',
      ['phong-trao-du-thao.thidua', '29/12/2024', '28/12/2024'],
      ['substantive'],
    ],
    [
      'a summary in the words of the editors',
      ['phong-trao-day-du.thidua', '"Ưu tiên cây bản địa."', '"Ưu tiên cây ăn quả."'],
      ['editorial'],
    ],
    ['a comment', ['phong-trao-day-du.thidua', '# Ví dụ', '# Thí dụ'], ['presentation']],
  ])('%s', (_name, edit, grades) => expect(gradesOf(edit)).toEqual(grades));

  test('of an issued movement that is removed: the issuing authority', () => {
    const removed = stateOf({ 'phong-trao-da-huy.thidua': '' });
    const [first] = review(stateOf({}), removed).documents.filter(
      ({ became }) => became === 'removed',
    );
    expect(first).toMatchObject({ grade: 'authority', issued: true });
  });

  test('of a file that was only moved: presentation, and the movement is found again', () => {
    const text = exampleFiles['phong-trao-2023.thidua'] ?? '';
    const moved = stateOf({ 'phong-trao-2023.thidua': '', 'hoa-mai/2023.thidua': text });
    expect(review(stateOf({}), moved).documents).toMatchObject([
      { became: 'layout', grade: 'presentation', file: { after: 'hoa-mai/2023.thidua' } },
    ]);
  });

  test('of a movement under another identifier: it is found again by what it says', () => {
    const { before, after, files } = statesOf([
      'phong-trao-2023.thidua',
      'phong trào chung-tay-vì-hoa-mai-xanh-2023',
      'phong trào chung-tay-2023',
    ]);
    const found = review(before, after, files).documents.find(({ id }) => id === 'chung-tay-2023');
    expect(found?.changes[0]?.sentence.vi).toBe(
      'Định danh: chung-tay-vì-hoa-mai-xanh-2023 → chung-tay-2023',
    );
  });
});

describe('spelling only', () => {
  test.each([
    ['Ủy ban nhân dân', 'Uỷ ban nhân dân', true],
    ['Phong trào', 'phong  trào.', true],
    ['98% người', '98 % người', true],
    ['Trần Văn Hùng', 'Trần Văn Hưng', false],
    ['tỷ lệ 1,5', 'tỷ lệ 15', false],
    ['ngày 1/2', 'ngày 12', false],
    ['không kỷ luật', 'kỷ luật', false],
  ])('“%s” and “%s”', (before, after, expected) => {
    expect(differsInSpellingOnly(before, after)).toBe(expected);
  });
});

test('a body that is called otherwise is shown with every movement that names it', () => {
  const { before, after, files } = statesOf([
    'co-quan.thidua',
    'cơ quan sở-nông-nghiệp-hoa-mai "Sở Nông nghiệp',
    'cơ quan sở-nông-nghiệp-hoa-mai "Sở Nông lâm',
  ]);
  const { documents } = review(before, after, files);
  const body = documents.find(({ id }) => id === 'sở-nông-nghiệp-hoa-mai');
  expect(body?.touches).toHaveLength(4);
  const carried = documents.filter(({ kind }) => kind === 'campaign');
  expect(carried).toHaveLength(4);
  for (const { grade, changes } of carried) {
    expect(grade).toBe('substantive');
    for (const { because } of changes) expect(because?.map(({ id }) => id)).toContain(body?.id);
  }
});
