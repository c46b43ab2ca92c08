import { expect, test } from 'vitest';
import { wordsNotGiven } from '../src/testing/reason-words.ts';

const given = 'Không đạt: mới có 2 năm liên tục, cần 3; tỷ lệ 4,5%.';

test.each([
  ['mới có 2 năm liên tục, cần 3', undefined],
  ['Mới có 2 năm   liên tục cần 3.', undefined],
  ['tỷ lệ 4,5%', undefined],
  ['mới có 2 năm liên tục, cần 5', ['5']],
  ['đã có 2 năm liên tục, chỉ cần 3', ['đã', 'chỉ']],
  ['tỷ lệ 4,6%', ['4,6%']],
  ['cần 3 mới có', ['cần 3']],
  ['hội đồng không công nhận', ['hội đồng', 'công nhận']],
])('of %s are not in the reason: %j', (expected, notGiven) => {
  expect(wordsNotGiven(expected, given)).toEqual(notGiven);
});
