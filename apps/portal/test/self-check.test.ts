import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { dateAnswer, figureAnswer, historyAnswer } from '../src/self-check/answers.ts';
import { barriersIn, contextWithAxe } from './barriers.ts';
import { browserDuringTests, servedDuringTests } from './during-tests.ts';

const browser = browserDuringTests();
const archive = servedDuringTests();
/** Opens the self-check of a title, on a day on which its rules of 2024 apply. */
async function opened(
  slug: string,
  context: Pick<BrowserContext, 'newPage'> = browser,
): Promise<{ page: Page; asked: string[]; said: string[] }> {
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(`${archive.origin}/danh-hieu/${slug}/`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: 'Mở phiếu tự kiểm tra' }).click();
  await page.getByLabel('Ngày xét').fill('2024-12-20');
  return { page, asked, said };
}

const verdict = (page: Page): Promise<string> => page.locator('.verdict').innerText();

describe('the self-check of a title', () => {
  test('answers as one goes along, with the reason, and asks nobody for anything', async () => {
    const { page, asked, said } = await opened('lao-dong-tien-tien');
    expect(await verdict(page)).toBe('Chưa đủ dữ liệu');
    await page.getByLabel('Mức xếp loại').selectOption({ label: 'Hoàn thành tốt nhiệm vụ' });
    expect(await verdict(page)).toBe('Hội đồng xét');
    await page.getByLabel('Có tinh thần tự lực').selectOption({ label: 'Đạt' });
    expect(await verdict(page)).toBe('Đạt');
    await page.getByLabel('Mức xếp loại').selectOption({ label: 'Hoàn thành nhiệm vụ' });
    expect(await verdict(page)).toBe('Không đạt');
    const result = page.locator('.self-check-result');
    expect(await result.innerText()).toContain('hoàn thành tốt nhiệm vụ');
    expect(await result.innerText()).toContain('Căn cứ');
    expect(asked).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });

  test('what only a quota counts is not asked of one person', async () => {
    const { page } = await opened('chien-si-thi-dua-co-so');
    await page.getByLabel('Ngày xét').fill('2022-12-20');
    const groups = await page.locator('.self-check fieldset > legend').allInnerTexts();
    expect(groups).toEqual(['Dữ kiện', 'Ý kiến của hội đồng, nếu đã có']);
    await page.close();
  });

  test('lists are filled in one by one, and titles held year by year', async () => {
    const { page } = await opened('chien-si-thi-dua-bo-tinh');
    for (const year of [2022, 2023, 2024]) {
      await page.getByLabel(`Chiến sĩ thi đua cơ sở năm ${year}`).selectOption({ label: 'Có' });
    }
    await page.getByLabel('Sáng kiến', { exact: true }).selectOption({ label: 'Có, ghi dưới đây' });
    const scope = page.getByLabel('Phạm vi ảnh hưởng, khả năng nhân rộng');
    await scope.selectOption({ label: 'Toàn quốc' });
    expect(await verdict(page)).toBe('Hội đồng xét');
    await page.getByRole('button', { name: 'Thêm vào “Sáng kiến”' }).click();
    expect(await page.getByRole('group', { name: 'Sáng kiến, mục 2' }).count()).toBe(1);
    await page.getByLabel('Chiến sĩ thi đua cơ sở năm 2023').selectOption({ label: 'Không' });
    expect(await verdict(page)).toBe('Không đạt');
    await page.close();
  });

  test('has no barrier on a phone, light or dark', async () => {
    const context = await contextWithAxe(browser, { viewport: { width: 360, height: 800 } });
    const { page } = await opened('chien-si-thi-dua-co-so', context);
    await page.getByLabel('Sáng kiến', { exact: true }).selectOption({ label: 'Có, ghi dưới đây' });
    expect(await barriersIn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriersIn(page, 'colours')).toEqual([]);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    expect(wider).toBe(false);
    await context.close();
  });

  test('without scripts the criteria are all there, and the page says why there is no form', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${archive.origin}/danh-hieu/lao-dong-tien-tien/`);
    const text = await page.locator('main').innerText();
    expect(text).toContain('Có đạo đức, lối sống lành mạnh');
    expect(text).toContain('cần JavaScript');
    await context.close();
  });
});

describe('answers', () => {
  test.each([
    ['12', 12],
    ['4,5', 4.5],
    ['1.000', 1000],
    ['1.500.000 đồng', 1_500_000],
    ['95%', 95],
    ['', undefined],
  ])('the figure “%s”', (text, datum) => {
    expect(figureAnswer(text, '.')).toEqual({ datum });
  });

  test.each(['mười', '1.5', '1,2,3', '1234567890123456'])('“%s” is not read', (text) => {
    expect(figureAnswer(text, '.')).toEqual({ unreadable: true });
  });

  test('a day is counted from 1970', () => {
    expect(dateAnswer('1970-01-11')).toEqual({ datum: 10 });
  });

  test('years are known from the last back to the first that was left open', () => {
    const questions = [2022, 2023, 2024].map((year) => ({ title: 'x', name: 'X', year }));
    const answered = historyAnswer(questions, ({ year }) =>
      year === 2022 ? undefined : year === 2024,
    );
    expect(answered).toEqual({ from: 2023, to: 2024, held: new Map([['x', [2024]]]) });
  });
});
