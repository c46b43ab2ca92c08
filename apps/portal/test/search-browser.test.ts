import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { barriersIn, contextWithAxe } from './barriers.ts';
import { browserDuringTests, servedDuringTests } from './during-tests.ts';
import { builtSite } from './search-index.ts';
import { movements } from './search-queries.ts';

const browser = browserDuringTests();
const archive = servedDuringTests(builtSite);
let context: BrowserContext;
let page: Page;
let complaints: string[];

const open = async (options: BrowserContextOptions = {}): Promise<void> => {
  context = await browser.newContext(options);
  page = await context.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
};
afterEach(() => context.close());

const at = (path: string): string => `${archive.origin}${path}`;
const status = () => page.locator('#tim-tinh-trang');
/** What comes after a fetch may take its time on a busy machine. */
const eventually = <Seen>(look: () => Seen) => expect.poll(look, { timeout: 20_000 });
const results = () => page.locator('#ket-qua .movements a');

describe('with a script', () => {
  beforeEach(() => open());

  test('typing shows results, tells how many, and keeps the question in the address', async () => {
    await page.goto(at('/tim-kiem/'));
    await page.locator('#q').pressSequentially('lao dong gioi', { delay: 20 });
    await results().first().waitFor();
    await eventually(() => status().textContent()).toMatch(/phong trào.* cho “lao dong gioi”/);
    expect(await results().first().getAttribute('href')).toBe(movements['lào cai']);
    expect(new URL(page.url()).searchParams.get('q')).toBe('lao dong gioi');
    expect(await page.title()).toBe('lao dong gioi · Tìm kiếm · Thi Đua');
    expect(await page.locator('#ket-qua mark').first().textContent()).toBe('Lao động giỏi');
    expect(complaints).toEqual([]);
  });

  test('an address with a question answers it; going back asks the one before', async () => {
    await page.goto(at('/tim-kiem/?q=tr%C3%A0+vinh'));
    await results().first().waitFor();
    expect(await results().first().getAttribute('href')).toBe(movements['trà vinh']);
    await page.locator('#q').fill('trịnh xuân trường');
    await page.locator('#q').press('Enter');
    await eventually(() => results().first().getAttribute('href')).toBe(movements['lào cai']);
    await page.locator('#q').fill('chuyển đổi số lào cai');
    await page.locator('#q').press('Enter');
    await eventually(() => page.title()).toContain('chuyển đổi số');
    await page.goBack();
    await eventually(() => page.locator('#q').inputValue()).toBe('trịnh xuân trường');
    await eventually(() => results().first().getAttribute('href')).toBe(movements['lào cai']);
    expect(complaints).toEqual([]);
  });

  test('the number of a document goes straight to its page, and back is back', async () => {
    await page.goto(at('/'));
    await page.locator('main input[name="q"]').fill('419/LĐLĐ');
    await page.locator('main input[name="q"]').press('Enter');
    await page.waitForURL(at(movements['trà vinh']));
    await page.goBack();
    await page.waitForURL(at('/'));
    await page.goto(at('/tim-kiem/'));
    await page.locator('#q').fill('2775/UBND-NC');
    await eventually(() => status().textContent()).toContain('Nhấn Enter');
    await page.locator('#q').press('Enter');
    await page.waitForURL(at(movements['lào cai']));
    await page.goBack();
    await page.waitForURL(/tim-kiem/);
    await results().first().waitFor();
    expect(await page.locator('#q').inputValue()).toBe('2775/UBND-NC');
  });

  test('choosing in a facet narrows, stands in the address, and is gone back to', async () => {
    await page.goto(at('/tim-kiem/?q=thi+%C4%91ua'));
    await results().first().waitFor();
    await eventually(() => results().count()).toBe(5);
    const labour = page.getByRole('group', { name: 'Khối của cơ quan' }).getByLabel('Công đoàn');
    await labour.check();
    await eventually(() => results().count()).toBe(2);
    expect(new URL(page.url()).search).toBe('?q=thi+%C4%91ua&khoi=cong-doan');
    expect(await status().textContent()).toContain('2 phong trào');
    expect(await status().textContent()).toContain('(trước khi lọc có 5)');
    // The choice keeps the focus, and says what the other choices would leave.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('loc-khoi-cong-doan');
    await page.getByRole('group', { name: 'ngày nay' }).getByLabel('Vĩnh Long').check();
    await eventually(() => results().count()).toBe(1);
    expect(await results().first().getAttribute('href')).toBe(movements['trà vinh']);
    await page.goBack();
    await eventually(() => results().count()).toBe(2);
    await page.reload();
    await eventually(() => results().count()).toBe(2);
    expect(await labour.isChecked()).toBe(true);
    await page.getByRole('button', { name: /Bỏ điều kiện Khối.*Công đoàn/ }).click();
    await eventually(() => results().count()).toBe(5);
    expect(new URL(page.url()).search).toBe('?q=thi+%C4%91ua');
    expect(complaints).toEqual([]);
  });

  test('the archive is browsed without a word: a facet alone is a question', async () => {
    await page.goto(at('/tim-kiem/'));
    await page.locator('#tro-giup').getByRole('link', { name: 'Sở, ban, ngành' }).click();
    await eventually(() => results().count()).toBe(2);
    expect(new URL(page.url()).search).toBe('?cap=so-ban-nganh');
    await page.locator('#sap-xep').selectOption({ label: 'Kết thúc: sớm nhất trước' });
    await eventually(() => results().first().getAttribute('href')).toBe(movements['văn phòng']);
    expect(new URL(page.url()).searchParams.get('xep')).toBe('ket-thuc-truoc');
    await page.goBack();
    await eventually(() => results().first().getAttribute('href')).toBe(movements['công thương']);
    await page.goBack();
    expect(await page.locator('#tro-giup').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('where the choices leave nothing it says what there is without them', async () => {
    await page.goto(at('/tim-kiem/?q=thi+%C4%91ua&khoi=cong-doan&cap=so-ban-nganh'));
    await eventually(() => status().textContent()).toContain('không lọc thì có 5');
    await page.getByRole('button', { name: 'Bỏ mọi điều kiện lọc' }).click();
    await eventually(() => results().count()).toBe(5);
  });

  test('marks count when asked to: words with other marks, or none, are left out', async () => {
    await page.goto(at('/tim-kiem/?q=lao+dong+gioi'));
    await results().first().waitFor();
    await page.locator('#khop-dau').check();
    await eventually(() => status().textContent()).toContain('đúng dấu');
    expect(await results().count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('dau')).toBe('1');
    await status().getByRole('link').click();
    await eventually(() => results().count()).toBeGreaterThan(0);
    await page.goto(at('/tim-kiem/?q=lao+%C4%91%E1%BB%99ng+gi%E1%BB%8Fi&dau=1'));
    await eventually(() => results().first().getAttribute('href')).toBe(movements['lào cai']);
    expect(complaints).toEqual([]);
  });

  test('the list of other pages grows by keyboard, goes on where it went on, and stands in the address', async () => {
    await page.goto(at('/tim-kiem/?q=thi+%C4%91ua'));
    const others = page.locator('.found-pages a');
    await eventually(() => others.count()).toBe(6);
    const before = await others.allTextContents();
    await page.getByRole('button', { name: 'Xem thêm trang khác' }).press('Enter');
    await eventually(() => others.count()).toBe(18);
    expect((await others.allTextContents()).slice(0, 6)).toEqual(before);
    expect(await others.nth(6).evaluate((link) => link === document.activeElement)).toBe(true);
    expect(new URL(page.url()).searchParams.get('khac')).toBe('18');
    await page.reload();
    await eventually(() => others.count()).toBe(18);
    expect(complaints).toEqual([]);
  });

  test('the form of the home page leads to the answer', async () => {
    await page.goto(at('/'));
    await page.locator('main input[name="q"]').fill('Vĩnh Long');
    await page.locator('main input[name="q"]').press('Enter');
    await results().first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/tim-kiem/');
    expect(await results().first().getAttribute('href')).toBe(movements['trà vinh']);
    expect(await page.locator('.found-direct a').first().getAttribute('href')).toBe(
      '/tinh/tinh-vinh-long-2025/',
    );
    expect(await page.locator('#ket-qua').textContent()).toContain('nay thuộc tỉnh Vĩnh Long');
  });

  test('the whole way by keyboard: type, go to the first result, open it', async () => {
    await page.goto(at('/tim-kiem/'));
    await page.locator('#q').focus();
    await page.keyboard.type('trịnh xuân trường');
    await eventually(() => status().textContent()).toContain('“trịnh xuân trường”');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const focused = (name: 'id' | 'href') =>
      page.evaluate((name) => document.activeElement?.getAttribute(name), name);
    await eventually(() => focused('id')).toBe('toi-ket-qua');
    expect(await page.locator('#toi-ket-qua').textContent()).toBe('Tới kết quả');
    await page.keyboard.press('Enter');
    // A browser goes to a part of a page in its own time.
    await eventually(() => focused('id')).toBe('ket-qua');
    await page.keyboard.press('Tab');
    await eventually(() => focused('href')).toBe(movements['lào cai']);
    await page.keyboard.press('Enter');
    await page.waitForURL(at(movements['lào cai']));
  });

  test('a word that stands nowhere is named, and a slip is read as what was meant', async () => {
    await page.goto(at('/tim-kiem/?q=tra+vihn'));
    await results().first().waitFor();
    await eventually(() => status().textContent()).toContain('Không tìm thấy từ “vihn”');
    expect(await status().locator('a').textContent()).toBe('Trà Vinh');
    await page.goto(at('/tim-kiem/?q=qwrtpx'));
    await eventually(() => status().textContent()).toContain('Không có kết quả cho “qwrtpx”');
    expect(await results().count()).toBe(0);
    expect(await page.locator('#tro-giup').isVisible()).toBe(true);
    expect(await page.locator('#tra-loi').isVisible()).toBe(false);
  });

  test('markup in a question is text', async () => {
    const question = '<img src=x onerror=alert(1)> "lao động giỏi"';
    await page.goto(at(`/tim-kiem/?q=${encodeURIComponent(question)}`));
    await eventually(() => status().textContent()).toContain('<img');
    expect(await page.locator('main img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('where the index cannot be fetched, it says so and tries again when asked', async () => {
    await context.route('**/pagefind/**', (route) => route.abort());
    await page.goto(at('/tim-kiem/?q=2775'));
    await eventually(() => status().textContent()).toContain('Không tải được chỉ mục');
    await context.unroute('**/pagefind/**');
    await page.locator('.found-more').click();
    await results().first().waitFor();
    expect(await results().first().getAttribute('href')).toBe(movements['lào cai']);
  });

  test('nothing that is read moves when an answer comes', async () => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(at('/tim-kiem/?q=thi+đua&khoi=cong-doan'));
      await results().first().waitFor();
      const shifted = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            const look = (entries: PerformanceEntryList): void => {
              for (const entry of entries)
                sum += (entry as PerformanceEntry & { value: number }).value;
            };
            const observer = new PerformanceObserver((list) => look(list.getEntries()));
            observer.observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => {
              look(observer.takeRecords());
              resolve(sum);
            }, 200);
          }),
      );
      expect(shifted, `${width} px`).toBeLessThan(0.05);
    }
  });

  test('nothing runs off the side of a phone', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(at('/tim-kiem/?q=thi+đua'));
    await results().first().waitFor();
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
  });
});

test('axe finds nothing, light or dark', async () => {
  context = await contextWithAxe(browser);
  page = await context.newPage();
  for (const path of [
    '/tim-kiem/',
    '/tim-kiem/?q=Vĩnh+Long',
    '/tim-kiem/?q=tra+vihn',
    '/tim-kiem/?q=qwrtpx',
    '/tim-kiem/?q=thi+đua&khoi=cong-doan&khoi=nha-nuoc&nam=2022&xep=moi-nhat',
    '/tim-kiem/?q=thi+đua&khoi=cong-doan&cap=so-ban-nganh&dau=1',
  ]) {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(at(path));
    if (path.includes('?')) await eventually(() => status().textContent()).toMatch(/\.|\?/);
    expect(await barriersIn(page), path).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriersIn(page, 'colours'), path).toEqual([]);
  }
}, 120_000);

describe('without a script', () => {
  beforeEach(() => open({ javaScriptEnabled: false }));

  test('the page says so and leads to the lists; the form still goes to its address', async () => {
    await page.goto(at('/tim-kiem/'));
    expect(await page.locator('.search-notice').isVisible()).toBe(true);
    expect(await page.locator('.search-browse a').count()).toBeGreaterThanOrEqual(20);
    await page.locator('#q').fill('Lào Cai');
    await page.locator('form#tim button').click();
    expect(new URL(page.url()).searchParams.get('q')).toBe('Lào Cai');
    const first = await page.locator('.search-browse a').first().getAttribute('href');
    const response = await page.goto(at(first ?? ''));
    expect(response?.status()).toBe(200);
  });

  test('from the home page every movement is reached by a facet', async () => {
    await page.goto(at('/'));
    await page.locator('main a[href="/duyet/"]').click();
    expect(await page.locator('.facet-lists section').count()).toBeGreaterThanOrEqual(8);
    await page.getByRole('link', { name: 'Công đoàn' }).click();
    expect(new URL(page.url()).pathname).toBe('/duyet/khoi/cong-doan/');
    const listed = await page
      .locator('.movements a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(listed).toEqual([movements['lai châu'], movements['trà vinh']]);
  });
});
