import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveDirectory, textOf } from './built-site.ts';

const page = (address: string): string =>
  textOf(readFileSync(join(archiveDirectory, address, 'index.html'), 'utf8'));

test('a former province says what it is a part of, since when and by which act', () => {
  expect(page('/tinh/tinh-tra-vinh/')).toMatch(
    /Từ 01\/07\/2025 là một phần của tỉnh Vĩnh Long \(hợp nhất với tỉnh Bến Tre, tỉnh Vĩnh Long \(trước 01\/07\/2025\); theo .*202\/2025\/QH15.*\)\./,
  );
});

test('a name that two units bore is told apart, and said in plain words', () => {
  const former = page('/tinh/tinh-lao-cai/');
  expect(former).toContain('Tỉnh Lào Cai (trước 01/07/2025) · Thi Đua');
  expect(former).toContain(
    'Từ 01/07/2025 là một phần của tỉnh Lào Cai mới (hợp nhất với tỉnh Yên Bái; theo',
  );
  expect(page('/tinh/tinh-lao-cai-2025/')).toContain(
    'Từ 01/07/2025 gồm địa bàn của tỉnh Lào Cai (trước 01/07/2025), tỉnh Yên Bái.',
  );
  const list = page('/tinh/');
  expect(list).toContain('Lào Cai (trước 01/07/2025)');
  expect(list).toContain('TP.\u00a0Hồ Chí Minh (trước 01/07/2025)');
});

test('the province of today lists the movements of its former parts, marked as such', () => {
  expect(page('/tinh/tinh-vinh-long-2025/')).toMatch(
    /Phong trào của các tỉnh nay thuộc địa bàn này .*“Đoàn kết sáng tạo”.* khi còn là tỉnh Trà Vinh/,
  );
});

test('the list has 34 provinces of today and the 52 that they came from', () => {
  const html = readFileSync(join(archiveDirectory, 'tinh', 'index.html'), 'utf8');
  const list = /<ul class="columns provinces"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '';
  expect(list.match(/<li>/g)?.length).toBe(34);
  expect(list.match(/class="former"/g)?.length).toBe(52);
});

test.each([
  ['today', 34],
  ['before-2025', 63],
])('the map of tiles of %s has a place of its own for each of %i provinces', (era, count) => {
  const html = readFileSync(join(archiveDirectory, 'tinh', 'index.html'), 'utf8');
  const map =
    new RegExp(`<ul class="tiles tiles-${era}"[\\s\\S]*?</ul>(?!<ul)`).exec(html)?.[0] ?? '';
  const tiles = [...map.matchAll(/data-column="(\d+)" data-row="(\d+)"/g)];
  expect(new Set(tiles.map(([, column, row]) => `${column} ${row}`)).size).toBe(count);
  expect(tiles.length).toBe(count);
  // No style sheet has a place for a tile beyond these.
  expect(Math.max(...tiles.map(([, column]) => Number(column)))).toBeLessThanOrEqual(7);
  expect(Math.max(...tiles.map(([, , row]) => Number(row)))).toBeLessThanOrEqual(23);
});

test('the page of a province shows where it lies', () => {
  const html = readFileSync(join(archiveDirectory, 'tinh/tinh-tra-vinh', 'index.html'), 'utf8');
  expect(html).toContain('Vị trí trên bản đồ ô các tỉnh, thành phố trước 01/07/2025');
  expect(html.match(/class="locator-here"/g)?.length).toBe(1);
});

test('a draft says that it has no number and no full date', () => {
  const draft = page('/van-phong-ubnd-tinh-lao-cai/2022/du-thao-vp-ubnd-lao-cai-quy-3-2022/');
  expect(draft).toContain('Số: …/VPUBND-TCHC');
  expect(draft).toContain('Lào Cai, ngày … tháng … năm 2022');
  expect(draft).toContain('Bản dự thảo chưa có số.');
});
