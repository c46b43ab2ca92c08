import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/* The Markdown of `docs/`: the one source of the manual, in the repository and in the archive. */

const docs = (file: string): string => resolve('../../docs', file);

export const readManual = (file: string): string => readFileSync(docs(file), 'utf8');

/** The codes of all checks, each with a page. */
export const checkCodes = (): string[] =>
  readdirSync(docs('checks'))
    .filter((file) => /^TD\d{4}\.md$/u.test(file))
    .map((file) => file.slice(0, -'.md'.length))
    .toSorted();
