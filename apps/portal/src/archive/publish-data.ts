import { cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dataRoot } from './addresses.ts';
import { dataDirectory } from './location.ts';

/** Lays the documents into the built site byte for byte, so that every fact can be taken away. */
export const publishData = (): AstroIntegration => ({
  name: 'thidua:publish-data',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const from = dataDirectory();
      if (!existsSync(from)) return;
      cpSync(from, fileURLToPath(new URL(`.${dataRoot}`, dir)), { recursive: true });
    },
  },
});
