// The figures that documents answer for, on the archive as it is published.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accountabilityAddress, dataRoot } from '../src/archive/addresses.ts';
import { archiveDirectory, linksOf, textOf } from './built-site.ts';
import { documentsOf } from './sample/site.ts';

const html = (address: string): string =>
  readFileSync(join(archiveDirectory, address, 'index.html'), 'utf8');
const { campaigns, addresses } = documentsOf(join(archiveDirectory, dataRoot));
const pageOf = (slug: string): string => addresses.get(slug) ?? '';

test('a movement over before all that it celebrates is told as the checks tell it', () => {
  const flagged = campaigns.filter(({ findings }) =>
    findings.some(({ code }) => code === 'TD0106'),
  );
  expect(flagged.length).toBeGreaterThan(0);
  const page = html(accountabilityAddress('ended-before'));
  for (const { slug } of flagged) expect(linksOf(page)).toContain(pageOf(slug));
  expect(textOf(page)).toContain('Ngày Bác Hồ gửi thư cho đồng bào và cán bộ Lai Châu: 12/12/2023');
});

test('a draft with a blank for its number is among those without one', () => {
  const page = html(accountabilityAddress('without-number'));
  const drafts = campaigns.filter(({ document }) => document.numberState === 'blank');
  for (const { slug } of drafts) expect(linksOf(page)).toContain(pageOf(slug));
  expect(textOf(page)).toContain(`${drafts.length} trong ${drafts.length} bản dự thảo`);
});

test('each figure says how it is counted and what it does not say', () => {
  const page = textOf(html(accountabilityAddress()));
  expect(page.match(/Tính (?:phong trào|bản dự thảo)/g)?.length).toBe(6);
  expect(page.match(/Không nói rằng/g)?.length).toBe(6);
});

test('a movement that is over and has no result says so, and leads to all of its kind', () => {
  const page = html(pageOf('doan-ket-sang-tao-ldld-tra-vinh-2018-2020'));
  expect(textOf(page)).toContain('Phong trào kết thúc ngày 31/12/2020; kho chưa có kết quả');
  expect(linksOf(page)).toContain(accountabilityAddress('not-summed-up'));
});

test('what is due every year stands in the calendar of each year of the period', () => {
  for (const year of [2018, 2019, 2020])
    expect(textOf(html(`/lich/${year}/thang-12/`))).toMatch(/15\/12\/\d{4}\s+Đến hạn\s+Báo cáo/);
});
