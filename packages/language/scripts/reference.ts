import { readFileSync, writeFileSync } from 'node:fs';
import { withGeneratedParts } from './reference-tables.ts';

// Writes the generated parts of docs/language.md anew; a test fails where they are not what they should be.

const reference = new URL('../../../docs/language.md', import.meta.url);
writeFileSync(reference, withGeneratedParts(readFileSync(reference, 'utf8')));
