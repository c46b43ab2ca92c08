import { writeFileSync } from 'node:fs';
import { dictionaryPage } from './dictionary-page.ts';

// Writes the data dictionary anew; a test fails where it is not what the schemas say.
writeFileSync(new URL('../../../docs/data-dictionary.md', import.meta.url), dictionaryPage());
