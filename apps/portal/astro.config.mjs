import { defineConfig } from 'astro/config';
import { publishAddresses } from './src/archive/publish-addresses.ts';
import { publishData } from './src/archive/publish-data.ts';
import { publishForMachines } from './src/archive/publish-for-machines.ts';
import { publishFormats } from './src/archive/publish-formats.ts';

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
  integrations: [publishData(), publishFormats(), publishAddresses(), publishForMachines()],
  build: {
    format: 'directory',
    // The Content-Security-Policy allows no inline style and no inline script.
    inlineStylesheets: 'never',
    concurrency: 8,
  },
  vite: { build: { assetsInlineLimit: 0 } },
});
