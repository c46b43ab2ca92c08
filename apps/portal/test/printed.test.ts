// What comes out of a printer: A4, numbered as offices number their papers, without holes and without
// what only a screen can use.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { wordsFor } from '../src/words/words.ts';
import { archiveDirectory, isMovement, pagesOf } from './built-site.ts';
import { browserDuringTests, servedDuringTests } from './during-tests.ts';
import { printed, type Sheet } from './printed-pages.ts';

const { site } = inject('sample');
const movements = [...pagesOf(archiveDirectory)].filter(({ address }) => isMovement(address));
const compared = [...pagesOf(site)].find(({ address }) =>
  /\/lich-su\/[^/]+\/[^/]+\/$/.test(address),
);

const browser = browserDuringTests();
const archive = servedDuringTests();
const sample = servedDuringTests(site);
let page: Page;
beforeAll(async () => {
  page = await browser.newPage({ colorScheme: 'dark' });
});

const sheetsOf = async (address: string): Promise<Sheet[]> => {
  await page.goto(address);
  return printed(page);
};
/** Above it stands the page number alone, below it nothing. */
const margin = 20;

const wrongIn = (sheets: readonly Sheet[]): string[] =>
  sheets.flatMap(({ width, height, marks }, index) => {
    const wrong: string[] = [];
    const on = `sheet ${index + 1} of ${sheets.length}`;
    if (Math.round(width) !== 210 || Math.round(height) !== 297) wrong.push(`${on} is not A4`);
    const [number, ...more] = marks.filter(({ y }) => y < margin);
    // Between margins of 30 and 18 mm the middle is at 111 mm.
    const isNumbered = number !== undefined && Math.abs(number.x - 111) < 5 && more.length < 3;
    if (isNumbered !== index > 0) wrong.push(`${on} is ${isNumbered ? '' : 'not '}numbered`);
    const text = marks.filter(({ y }) => y >= margin);
    if (text.some(({ x, y }) => x < 29 || x > 193 || y > height - margin))
      wrong.push(`${on} has text beyond its margins`);
    const lowest = Math.max(...text.map(({ y }) => y));
    if (index < sheets.length - 1 && lowest < height / 2)
      wrong.push(`${on} ends at ${Math.round(lowest)} mm`);
    return wrong;
  });

test('a movement is printed on numbered sheets of A4, none left half empty before the last', async () => {
  for (const { address } of movements)
    expect(wrongIn(await sheetsOf(archive.origin + address)), address).toEqual([]);
}, 120_000);

test('so is what compares versions, counts, accounts and lists', async () => {
  const addresses = [
    `${sample.origin}${compared?.address}`,
    ...['/thong-ke/', '/giai-trinh/', '/tinh/', '/van-ban/', '/tinh/tinh-lai-chau/'].map(
      (address) => archive.origin + address,
    ),
  ];
  for (const address of addresses) expect(wrongIn(await sheetsOf(address)), address).toEqual([]);
}, 120_000);

describe('what can only be used on a screen', () => {
  test('is not on the paper of a movement; how to cite it is', async () => {
    const { takingAway } = wordsFor('vi');
    await page.goto(archive.origin + movements[0]?.address);
    await page.emulateMedia({ media: 'print' });
    const isSeen = async (text: string): Promise<boolean> =>
      page.locator('dt', { hasText: text }).isVisible();
    expect(await isSeen(takingAway.permanent)).toBe(true);
    expect(await isSeen(takingAway.cite)).toBe(true);
    for (const name of [takingAway.citationFiles, takingAway.formats, takingAway.followDays])
      expect(await isSeen(name), name).toBe(false);
    await page.emulateMedia({ media: null });
  });

  test('nor are feeds on that of an issuer', async () => {
    await page.goto(`${archive.origin}/co-quan/lien-doan-lao-dong-tinh-tra-vinh/`);
    expect(await page.locator('#theo-doi').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#theo-doi').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });
});
