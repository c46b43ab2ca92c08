import { mkdirSync, writeFileSync } from 'node:fs';
import { dictionaryPages } from './dictionary-page.ts';

// Writes the data dictionary anew; a test fails where it is not what the schemas say.
const docs = new URL('../../../docs/', import.meta.url);
mkdirSync(new URL('data-dictionary/', docs), { recursive: true });
for (const [file, text] of dictionaryPages()) writeFileSync(new URL(file, docs), text);
