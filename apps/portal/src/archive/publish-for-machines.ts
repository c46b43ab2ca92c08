import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../publishing/host-files.ts';
import { type Origin, originOf } from '../publishing/site.ts';
import { robots, sitemapFiles } from '../publishing/sitemap.ts';
import { wordsFor } from '../words/words.ts';
import { drawPictures } from './draw-pictures.ts';
import { writeOfflineWorker } from './offline-worker.ts';

/**
 * What servers, search engines and networks ask for. Sitemaps and pictures need whole addresses, so an archive
 * that does not know its own has none.
 */
export const publishForMachines = (): AstroIntegration => {
  let origin: Origin;
  return {
    name: 'thidua:publish-for-machines',
    hooks: {
      'astro:config:done': ({ config }) => {
        origin = originOf(config.site);
      },
      'astro:build:done': async ({ dir, pages }) => {
        const out = fileURLToPath(dir);
        const write = (path: string, content: string | Uint8Array): void => {
          const file = join(out, path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        };
        write('robots.txt', robots(origin));
        // Once more after the search index, which it may bring along.
        writeOfflineWorker(out);
        write('_headers', headersFile(JSON.parse(readFileSync('headers.json', 'utf8'))));
        if (origin === undefined) return;
        const paths = pages
          .map(({ pathname }) => `/${pathname}`)
          .filter((path) => !path.startsWith('/404'))
          .toSorted();
        for (const [name, content] of Object.entries(sitemapFiles(paths, origin)))
          write(name, content);
        await drawPictures(wordsFor(undefined), write);
      },
    },
  };
};
