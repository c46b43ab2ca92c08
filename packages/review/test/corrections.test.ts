import { describe, expect, test } from 'vitest';
import { isNamedIn } from '../src/corrections.ts';
import { review } from '../src/index.ts';
import { type Edit, edits } from './edits.ts';
import { statesOf } from './examples.ts';

const movement = 'phong-trao-day-du.thidua';

const changesOf = (edit: Edit) => {
  const { before, after, files } = statesOf(edit);
  return review(before, after, files).documents.flatMap(({ changes }) =>
    changes.filter(({ grade }) => grade === 'authority'),
  );
};

describe('a correction names what it corrects', () => {
  const [target] = changesOf([movement, ': 98% người-lao-động', ': 95% người-lao-động']);
  const [end] = changesOf([movement, 'đến hết 31/12/2024, trong', 'đến hết 28/02/2025, trong']);
  const [phase] = changesOf([movement, '  - "Đợt 3" tháng 10/2024\n', '']);

  test.each([
    ['by what it is called', 'Sửa số liệu ở chỉ tiêu 1.', true],
    ['whatever the capitals and marks', 'CHỈ TIÊU: 1', true],
    ['by what it is now', 'Tỷ lệ đúng là 95%', true],
    ['not by what it was', 'Tỷ lệ 98% là sai', false],
    ['not by the name of another', 'Sửa số liệu ở chỉ tiêu 12.', false],
    ['not by nothing', '', false],
  ])('%s', (_how, note, expected) => {
    expect(target !== undefined && isNamedIn(note, target)).toBe(expected);
  });

  test('a date by itself is enough', () => {
    expect(end !== undefined && isNamedIn('Kéo dài đến 28/02/2025', end)).toBe(true);
  });

  test('what is gone is named by what it was called', () => {
    expect(phase !== undefined && isNamedIn('Bỏ Đợt 3', phase)).toBe(true);
  });

  test('of whatever construct, the sentence of the report names it', { timeout: 120_000 }, () => {
    const told = edits.filter(([file], at) => file === movement && at % 2 === 0).flatMap(changesOf);
    expect(told.length).toBeGreaterThan(25);
    const unnamed = told.filter((change) => !isNamedIn(change.sentence.vi, change));
    expect(unnamed.map(({ sentence }) => sentence.vi)).toEqual([]);
  });
});
