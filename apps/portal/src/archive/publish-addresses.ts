import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { movedPage, withdrawnPage } from '../publishing/moved-page.ts';
import { followed } from '../publishing/published-addresses.ts';
import { redirectFiles } from '../publishing/redirect-files.ts';
import { wordsFor } from '../words/words.ts';
import { archiveIndex } from './archive.ts';
import { currentAddresses, publishedAddresses, standingRedirects } from './published-addresses.ts';

/** Makes every address that was ever published answer: a page that leads on, and rules for servers. */
export const publishAddresses = (): AstroIntegration => {
  let site: string | undefined;
  return {
    name: 'thidua:publish-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
      },
      'astro:build:done': ({ dir, logger }) => {
        const words = wordsFor(undefined);
        const index = archiveIndex();
        const { redirects, withdrawn, lost } = followed(
          publishedAddresses(),
          currentAddresses(index),
        );
        const all = new Map(
          [...standingRedirects(index), ...redirects].map(({ from, to }) => [from, to]),
        );
        const out = fileURLToPath(dir);
        const write = (path: string, content: string): void => {
          const file = join(out, path);
          // A page that is there says more than one that leads on.
          if (existsSync(file)) return;
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        };
        for (const [from, to] of all) write(`${from}index.html`, movedPage(to, words, site));
        for (const { address, withdrawn: reason = '' } of withdrawn)
          write(`${address}index.html`, withdrawnPage(reason, words));
        for (const [path, content] of Object.entries(
          redirectFiles([...all].map(([from, to]) => ({ from, to }))),
        ))
          write(path, content);
        if (lost.length > 0)
          logger.warn(`${lost.length} addresses that were published lead nowhere any more.`);
      },
    },
  };
};
