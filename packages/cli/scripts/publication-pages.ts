/** Writes docs/checks/TD08….md anew: `node packages/cli/scripts/publication-pages.ts`. */
import { writeFileSync } from 'node:fs';
import { publicationPages } from './publication-page.ts';

const folder = new URL('../../../docs/checks/', import.meta.url);
for (const [name, text] of publicationPages()) writeFileSync(new URL(name, folder), text);
