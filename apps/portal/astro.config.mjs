import { defineConfig } from 'astro/config';
import { pageStage } from './src/archive/page-stage.ts';

export default defineConfig({
  output: 'static',
  // Where the archive is served from decides canonical addresses; set by whoever publishes it.
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  outDir: process.env.THIDUA_OUT ?? './dist',
  trailingSlash: 'always',
  i18n: { defaultLocale: 'vi', locales: ['vi'] },
  // Collapses runs of white space to one; the default, 'jsx', would glue neighbouring words together.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [pageStage()],
  build: {
    format: 'directory',
    // The Content-Security-Policy allows no inline style and no inline script.
    inlineStylesheets: 'never',
    concurrency: 8,
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
