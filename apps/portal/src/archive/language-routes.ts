import { readdirSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { languages, spokenIn } from '../languages.ts';

/** The address that a file of `src/pages` has, `[…]` where it stands for many. */
const patternOf = (file: string): string =>
  `/${file.replaceAll('\\', '/').replace(/(?:^index|\/index)?\.astro$/, '')}/`.replace('//', '/');

/** Gives every page its place in each further language: one template, made once for each. */
export const languageRoutes = (): AstroIntegration => ({
  name: 'thidua:language-routes',
  hooks: {
    'astro:config:setup': ({ config, injectRoute }) => {
      const pages = new URL('pages/', config.srcDir);
      for (const file of readdirSync(pages, { recursive: true, encoding: 'utf8' }).toSorted()) {
        if (!file.endsWith('.astro')) continue;
        const pattern = patternOf(file);
        for (const language of languages.slice(1))
          if (spokenIn(pattern).includes(language))
            injectRoute({ pattern: `/${language}${pattern}`, entrypoint: new URL(file, pages) });
      }
    },
  },
});
