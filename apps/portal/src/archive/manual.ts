import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ManualPage, renderManual } from '../manual/render.ts';

/* The Markdown of `docs/`: the one source of the manual, in the repository and in the archive. */

const docs = (file: string): string => resolve('../../docs', file);

const pages = new Map<string, Promise<ManualPage>>();
/** A page of `docs/`, made once: the list of chapters asks for its title, its own page for all of it. */
export const manualPage = (file: string): Promise<ManualPage> => {
  let page = pages.get(file);
  if (page === undefined) {
    page = renderManual(file, readFileSync(docs(file), 'utf8'));
    pages.set(file, page);
  }
  return page;
};

/** The codes of all checks, each with a page. */
export const checkCodes = (): string[] =>
  readdirSync(docs('checks'))
    .filter((file) => /^TD\d{4}\.md$/u.test(file))
    .map((file) => file.slice(0, -'.md'.length))
    .toSorted();
