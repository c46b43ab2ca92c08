// A browser and served folders for as long as the tests of a file run.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser, serveArchive } from './browser.ts';

/** A browser that is open during the tests of this file, or of this `describe`. */
export function browserDuringTests(): Pick<Browser, 'newContext' | 'newPage'> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  const opened = (): Browser => {
    if (browser === undefined) throw new Error('no browser is open before the tests');
    return browser;
  };
  return {
    newContext: (options) => opened().newContext(options),
    newPage: (options) => opened().newPage(options),
  };
}

/** A folder, the built archive unless told otherwise, that is served during the tests of this file. */
export function servedDuringTests(dir?: string): { readonly origin: string } {
  let served: Awaited<ReturnType<typeof serveArchive>> | undefined;
  beforeAll(async () => {
    served = await serveArchive(dir);
  });
  afterAll(() => served?.close());
  return {
    get origin() {
      if (served === undefined) throw new Error('nothing is served before the tests');
      return served.origin;
    },
  };
}
