import { defineConfig } from 'astro/config';
import { languageRoutes } from './src/archive/language-routes.ts';
import { pageStage } from './src/archive/page-stage.ts';
import { languages } from './src/languages.ts';

export default defineConfig({
  output: 'static',
  // Where the archive is served from decides canonical addresses; set by whoever publishes it.
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  outDir: process.env.THIDUA_OUT ?? './dist',
  trailingSlash: 'always',
  i18n: { defaultLocale: 'vi', locales: [...languages] },
  // Collapses runs of white space to one; the default, 'jsx', would glue neighbouring words together.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [languageRoutes(), pageStage()],
  build: {
    format: 'directory',
    // The Content-Security-Policy allows no inline style and no inline script.
    inlineStylesheets: 'never',
    concurrency: 8,
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
