// Pictures of pages, small enough to be kept: half as large, the top of the page, as WebP. The browser of
// the tests draws and writes them, so equal pages give equal bytes wherever that browser runs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Look, Shot, Step } from './table.ts';

/** Of each page this much is kept, in pixels of the screen. */
const height = 1200;
const half = 0.5;
const quality = 0.4;

export type Pixels = { readonly width: number; readonly height: number; readonly rgba: Uint8Array };

export type Camera = {
  take(shot: Shot): Promise<Buffer>;
  /** What a kept picture shows. */
  develop(picture: Buffer): Promise<Pixels>;
  /** Pictures of the same height, side by side, as one. */
  mount(pictures: readonly Pixels[]): Promise<Buffer>;
  close(): Promise<void>;
};

const contextFor = (browser: Browser, { width, colours, zoom = 1 }: Look) =>
  browser.newContext({
    viewport: { width: width / zoom, height: height / zoom },
    deviceScaleFactor: half * zoom,
    colorScheme: colours === 'dark' ? 'dark' : 'light',
    forcedColors: colours === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });

/** Faces are waited for, however late they are. */
const steady = (context: BrowserContext, site: string) =>
  context.route('**/*.css', async (route) => {
    const file = join(site, new URL(route.request().url()).pathname);
    const style = readFileSync(file, 'utf8').replaceAll(
      'font-display:optional',
      'font-display:block',
    );
    await route.fulfill({ contentType: 'text/css; charset=utf-8', body: style });
  });

async function follow(page: Page, step: Step): Promise<void> {
  if ('press' in step) {
    for (const part of await page.locator(step.press).all()) await part.click();
  } else if ('choose' in step)
    await page.locator(step.choose).first().selectOption({ index: step.nth });
  else if ('fill' in step) {
    await page.locator(step.fill).fill(step.with);
    await page.locator(step.fill).dispatchEvent('change');
  } else await page.locator(step.from).evaluate((part) => part.scrollIntoView({ block: 'start' }));
}

async function open(
  page: Page,
  address: string,
  { paper }: Look,
  steps: readonly Step[],
): Promise<void> {
  const answer = await page.goto(address);
  if (!answer?.ok()) throw new Error(`${address} is not there`);
  if (paper) await page.emulateMedia({ media: 'print' });
  // Until the answer is there the status is empty, or says with dots that it is awaited.
  if (address.includes('?q='))
    await page.locator('#tim-tinh-trang').filter({ hasText: /[^…]$/u }).waitFor();
  for (const step of steps) await follow(page, step);
  await page.evaluate(async () => {
    // Digests and commits change with every document, whatever a page looks like.
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      text.nodeValue =
        text.nodeValue?.replaceAll(/\b(?=[a-f]*\d)[\da-f]{7,}\b/g, (hash) =>
          '0'.repeat(hash.length),
        ) ?? '';
    }
    await document.fonts.ready;
  });
}

/** Takes pictures of the pages of a folder, where they are served. */
export async function camera(browser: Browser, site: string, origin: string): Promise<Camera> {
  const darkroom = await browser.newPage();
  const contexts = new Map<Look, Promise<Page>>();
  const pageFor = (look: Look): Promise<Page> => {
    const known = contexts.get(look);
    if (known) return known;
    const made = contextFor(browser, look).then(async (context) => {
      await steady(context, site);
      return context.newPage();
    });
    contexts.set(look, made);
    return made;
  };
  return {
    async take({ address, look, steps = [] }) {
      const page = await pageFor(look);
      await open(page, origin + address, look, steps);
      const drawn = await page.screenshot({ animations: 'disabled', caret: 'hide' });
      const written = await darkroom.evaluate(
        async ([png, quality]) => {
          const image = new Image();
          image.src = `data:image/png;base64,${png}`;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          canvas.getContext('2d', { alpha: false })?.drawImage(image, 0, 0);
          return canvas.toDataURL('image/webp', quality).split(',')[1] ?? '';
        },
        [drawn.toString('base64'), quality] as const,
      );
      return Buffer.from(written, 'base64');
    },
    async develop(picture) {
      const { width, height, rgba } = await darkroom.evaluate(async (webp) => {
        const image = new Image();
        image.src = `data:image/webp;base64,${webp}`;
        await image.decode();
        const { width, height } = image;
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const { data } = context?.getImageData(0, 0, width, height) ?? { data: new Uint8Array() };
        const letters = Array.from(data, (byte) => String.fromCharCode(byte));
        return { width, height, rgba: btoa(letters.join('')) };
      }, picture.toString('base64'));
      return { width, height, rgba: new Uint8Array(Buffer.from(rgba, 'base64')) };
    },
    async mount(pictures) {
      const sheet = await darkroom.evaluate(
        (each) => {
          const canvas = document.createElement('canvas');
          canvas.width = each.reduce((sum, { width }) => sum + width, 0);
          canvas.height = Math.max(...each.map(({ height }) => height));
          let left = 0;
          for (const { width, height, rgba } of each) {
            const data = Uint8ClampedArray.from(atob(rgba), (letter) => letter.charCodeAt(0));
            canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), left, 0);
            left += width;
          }
          return canvas.toDataURL('image/png').split(',')[1] ?? '';
        },
        pictures.map(({ width, height, rgba }) => ({
          width,
          height,
          rgba: Buffer.from(rgba).toString('base64'),
        })),
      );
      return Buffer.from(sheet, 'base64');
    },
    async close() {
      for (const page of contexts.values()) await (await page).context().close();
      await darkroom.close();
    },
  };
}
