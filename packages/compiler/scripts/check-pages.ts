/**
 * Writes docs/checks/ anew from the catalogue: `node packages/compiler/scripts/check-pages.ts`. The pages of what
 * became of published movements are the command's: `packages/cli/scripts/publication-pages.ts`.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { catalogue } from '../src/index.ts';
import { checkPages, isAboutPublication } from './check-page.ts';

const folder = new URL('../../../docs/checks/', import.meta.url);
const pages = checkPages(catalogue);

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) {
  if (name.endsWith('.md') && !pages.has(name) && !isAboutPublication(name))
    rmSync(new URL(name, folder));
}
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
