// Days are written in one way each: in figures `06/04/2018`; in words as documents do, with a leading 0
// before days below 10 and the months 1 and 2.
import { expect, test } from 'vitest';
import { archiveDirectory, isMovement, pagesOf, textOf } from './built-site.ts';

/** Where somebody else's writing is told as it stands: what a document says, a source file, what may be asked. */
const quotes = (page: string): boolean =>
  isMovement(page) ||
  page.includes('/lich-su/') ||
  page.startsWith('/tep-nguon/') ||
  /^\/(?:tai-lieu\/)?tim-kiem\//.test(page) ||
  page === '/tai-lieu/lenh/';

const otherwise =
  /(?<![\d/…])(?:\d{1,2}\/[1-9]|[1-9]\/\d{1,2})\/(?:19|20)\d{2}|ngày [1-9] tháng \d+|tháng (?:[12]|0[3-9]) năm \d{4}/giu;

test('no page of our own writes a day in another way', () => {
  const found: Record<string, string[]> = {};
  let days = 0;
  for (const { address, page, language, html } of pagesOf(archiveDirectory)) {
    if (language !== 'vi' || quotes(page)) continue;
    const text = textOf(html);
    days += [...text.matchAll(/\d{2}\/\d{2}\/\d{4}/g)].length;
    const wrong = [...text.matchAll(otherwise)].map(([day]) => day);
    if (wrong.length > 0) found[address] = wrong;
  }
  expect(found).toEqual({});
  expect(days).toBeGreaterThan(500);
});
