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
  // As people write them to be read, or so as not to be found.
  ['CCCD 012-345-678-901', ['012-345-678-901']],
  ['căn cước: "012 345 678 901"'.normalize('NFD'), ['012 345 678 901']],
  ['０１２３４５６７８９０１', ['０１２３４５６７８９０１']],
  ['0123\u200b4567\u200b8901', ['0123\u200b4567\u200b8901']],
  ['can cuoc cong dan so 123456789', ['123456789']],
  ['Lò Văn A (SN 1980)', ['SN 1980']],
  ['Lò Văn A, sinh 01/02/1980', ['sinh 01/02/1980']],
  ['hồ sơ a : người-lao-động { ngày-sinh 01/02/1980 }', ['ngày-sinh 01/02/1980']],
  ['liên hệ 0912 345 678', ['0912 345 678']],
  ['hồ sơ lò-văn-ún : người-lao-động { }', ['lò-văn-ún']],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  'Kinh phí 012.345 tỷ đồng; 100.000.000.000 đồng',
  'Thu ngân sách đạt 123.456.789.012 đồng',
  'mã băm "0000000000000000000000000000000000000000000000000000000000000000"',
  'Kỷ niệm 130 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2020)',
  'phát sinh 01/01/2024; học sinh 2022; sinh viên 2023',
  'hồ sơ văn-phòng-sở : phòng-ban { }; hồ sơ đủ-cả như xếp-loại-tốt { }',
  'Số 0912/KH-UBND; đường dây nóng 0213 3876 543; tổng đài 1900 1234',
  'sinh hoạt chuyên đề năm 2023; học sinh năm học 2023 - 2024',
  '1502/SYT-VP ngày 27/09/2024, điện thoại 0213 3876 543',
])('%s is nobody’s', (text) => {
  expect(found(text)).toEqual([]);
});
