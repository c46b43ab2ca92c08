import { expect, test } from 'vitest';
import { personalDataIn } from '../src/checks/personal-data/find.ts';

const found = (text: string): string[] =>
  personalDataIn(text).map(({ span }) => text.slice(span.start, span.end));

test.each([
  ['số căn cước 012345678901', ['012345678901']],
  ['012 345 678 901', ['012 345 678 901']],
  ['CMND số 123456789, cấp ở tỉnh A', ['123456789']],
  ['# Nguyễn Văn A, sinh ngày 02/03/1980', ['sinh ngày 02/03/1980']],
  ['sinh năm: 1980', ['sinh năm: 1980']],
  ['số BHXH 0123456789', ['0123456789']],
  ['STK 19001234567', ['19001234567']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'Kinh phí 012.345 tỷ đồng; 100.000.000.000 đồng',
  'Thu ngân sách đạt 123.456.789.012 đồng',
  'mã băm "0000000000000000000000000000000000000000000000000000000000000000"',
  'Kỷ niệm 130 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2020)',
  'sinh hoạt chuyên đề năm 2023; học sinh năm học 2023 - 2024',
  '1502/SYT-VP ngày 27/09/2024, điện thoại 0213 3876 543',
])('%s is nobody’s', (text) => {
  expect(found(text)).toEqual([]);
});
