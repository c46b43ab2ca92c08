import { readFileSync, writeFileSync } from 'node:fs';
import { withGeneratedParts } from './reference-tables.ts';

// Writes the generated parts of the reference anew; a test fails where they are not what they should be.

for (const page of ['language.md', 'grammar.md']) {
  const file = new URL(`../../../docs/${page}`, import.meta.url);
  writeFileSync(file, withGeneratedParts(readFileSync(file, 'utf8')));
}
