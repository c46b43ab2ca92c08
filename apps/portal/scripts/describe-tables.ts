// Writes the page of docs/ on the tables anew: `npm run tables`. A test fails where it is not what they are.
import { writeFileSync } from 'node:fs';
import { tablesPage } from './tables-page.ts';

writeFileSync(new URL('../../../docs/data-tables.md', import.meta.url), tablesPage());
