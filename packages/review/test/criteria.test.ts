import { describe, expect, test } from 'vitest';
import { review } from '../src/index.ts';
import type { Edit } from './edits.ts';
import { statesOf } from './examples.ts';

const file = 'phong-trao-day-du.thidua';

const comparisonsOf = (edit: Edit) => {
  const { before, after, files } = statesOf(edit);
  return review(before, after, files).documents.flatMap(({ criteria }) => criteria);
};

describe('award criteria before and after', () => {
  test('looser: somebody who failed before, and the clause by which', () => {
    const [one] = comparisonsOf([file, 'trồng-cây từ 100 trở lên', 'trồng-cây từ 80 trở lên']);
    expect(one?.comparison).toMatchObject({
      kind: 'looser',
      gained: { outcomes: ['unmet', 'met'], clauses: [{ label: 'a', role: 'criterion' }] },
    });
  });

  test('stricter: somebody who fails now', () => {
    const [one] = comparisonsOf([file, 'trồng-cây từ 100 trở lên', 'trồng-cây từ 120 trở lên']);
    expect(one?.comparison).toMatchObject({
      kind: 'stricter',
      lost: { outcomes: ['met', 'unmet'] },
    });
  });

  test('different: one of each', () => {
    const [one] = comparisonsOf([file, ': không kỷ-luật\n', ': tham-gia-trồng-cây\n']);
    expect(one?.comparison?.kind).toBe('different');
  });

  test('equivalent, put otherwise', () => {
    const [one] = comparisonsOf([file, ': không kỷ-luật\n', ': không (không (không kỷ-luật))\n']);
    expect(one?.comparison).toEqual({ kind: 'equivalent' });
  });

  test('a clause that only got another label decides as before', () => {
    const edit: Edit = [file, 'b) "Không bị kỷ luật"', 'c) "Không bị kỷ luật"'];
    for (const { comparison } of comparisonsOf(edit)) expect(comparison?.kind).toBe('equivalent');
  });

  test('a scale that gained a step in the middle: who stands above it stands there still', () => {
    const edit: Edit = [
      'du-kien.thidua',
      '    3. hoàn-thành-tốt',
      '    3. hoàn-thành-khá "Khá"\n    4. hoàn-thành-tốt',
    ];
    const found = comparisonsOf(edit).filter(({ award }) => award.id === 'lao-động-ví-dụ');
    for (const { comparison } of found) expect(comparison?.kind).toBe('equivalent');
  });

  test('no claim where a fact is no longer of one kind', () => {
    const [one] = comparisonsOf(['du-kien.thidua', 'đơn vị  "cây"', 'đơn vị  "nghìn cây"']);
    expect(one?.comparison?.kind).toBe('undecided');
  });

  test('quotas by the smallest number of people for whom they differ', () => {
    const [one] = comparisonsOf([
      'danh-hieu.thidua',
      'không quá 15% của người',
      'không quá 20% của người',
    ]);
    expect(one).toMatchObject({ quota: { base: 5, places: [0, 1] } });
  });

  test('rules that change elsewhere move the titles that rest on them', () => {
    const { before, after, files } = statesOf([
      'danh-hieu.thidua',
      'nghỉ-việc không quá 40 ngày làm việc',
      'nghỉ-việc không quá 30 ngày làm việc',
    ]);
    const affected = review(before, after, files).documents.filter(
      ({ became }) => became === 'affected',
    );
    // Its first criterion: who meets those of the other title.
    expect(affected.map(({ id }) => id)).toEqual(['chiến-sĩ-ví-dụ']);
  });
});
