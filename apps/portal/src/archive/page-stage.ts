import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AstroIntegration } from 'astro';

/** What one process makes of the pages: every `of`-th, beginning with the `part`-th, counted from 0. */
type Share = { readonly part: number; readonly of: number };

const shareOf = (text = '0/1'): Share => {
  const [part = 0, of = 1] = text.split('/').map(Number);
  return { part, of };
};

/**
 * Lets several processes make the pages together: each takes its share (`THIDUA_PART`, `0/2`) and writes the addresses of
 * what it made to `THIDUA_PAGES`. Alone it makes them all.
 */
export const pageStage = (): AstroIntegration => ({
  name: 'thidua:page-stage',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      const { part, of } = shareOf(process.env.THIDUA_PART);
      setPrerenderer((all) => ({
        ...all,
        async getStaticPaths() {
          // Of two routes to one address the first counts, whoever makes which.
          const paths = new Map<string, Awaited<ReturnType<typeof all.getStaticPaths>>[number]>();
          for (const path of await all.getStaticPaths()) {
            const address = path.pathname.replace(/\/$/, '');
            if (!paths.has(address)) paths.set(address, path);
          }
          return [...paths.values()].filter((_, index) => index % of === part);
        },
      }));
    },
    'astro:build:done': ({ pages }) => {
      const list = process.env.THIDUA_PAGES;
      if (list === undefined) return;
      mkdirSync(dirname(list), { recursive: true });
      writeFileSync(list, JSON.stringify(pages.map(({ pathname }) => `/${pathname}`)));
    },
  },
});
