import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type App, keepBundle, type PageStyles, pathsOf } from './page-bundle.ts';

/**
 * Has Astro bundle the code of the pages and leave it (`THIDUA_BUNDLE`) for those who make them, as many processes as may
 * be (`making-pages.ts`). Of Astro's own output only what is no page is made: scripts, style sheets, pictures of the manual.
 */
export const pageStage = (): AstroIntegration => {
  const bundle = process.env.THIDUA_BUNDLE;
  let out = '';
  let pages: ReadonlyMap<string, PageStyles> = new Map();
  return {
    name: 'thidua:page-stage',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:setup': (build) => {
        // Filled while the bundle is made.
        pages = build.pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (bundle === undefined) return;
        setPrerenderer((all) => ({
          ...all,
          async getStaticPaths() {
            const { app } = all as unknown as { readonly app: App };
            keepBundle(bundle, join(out, '.prerender'), { app, pages });
            const others = app.manifest.routes.filter(({ routeData }) => routeData.type !== 'page');
            const paths = others.map(({ routeData }) => pathsOf(app, routeData));
            return (await Promise.all(paths)).flat();
          },
        }));
      },
    },
  };
};
