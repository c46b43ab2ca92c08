import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { knownDigests } from './file-digests.ts';
import { question } from './questions.ts';

/*
 * The source files, where they are at hand: a fact's line can then be looked at. An archive built
 * from documents alone names the lines without leading to them.
 */

const roots = (): readonly string[] => {
  const { THIDUA_SOURCES: told } = process.env;
  known ??= (told === undefined ? ['../..', '../../campaigns'] : [told]).map((root) =>
    resolve(root),
  );
  return known;
};
let known: readonly string[] | undefined;

const folders = new Map<string, ReadonlySet<string>>();
/** What lies in a folder, looked at once; nothing in one that is not there. */
function namesIn(folder: string): ReadonlySet<string> {
  const seen = folders.get(folder);
  if (seen !== undefined) return seen;
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const names = new Set(isFolder ? readdirSync(folder) : []);
  folders.set(folder, names);
  return names;
}

const found = new Map<string, string | undefined>();

const locate = (file: string): string | undefined => {
  if (found.has(file)) return found.get(file);
  const path = roots().flatMap((root) => {
    const candidate = join(root, file);
    const isInside = candidate.startsWith(`${root}${sep}`) && candidate.endsWith('.thidua');
    return isInside && namesIn(dirname(candidate)).has(basename(candidate)) ? [candidate] : [];
  })[0];
  found.set(file, path);
  return path;
};

export const hasSource = question(
  'has-source',
  (file: string): boolean => locate(file) !== undefined,
);

const located = (file: string): string => {
  const path = locate(file);
  if (path === undefined) throw new Error(`No source file ${file}.`);
  return path;
};
/** The lines of a source file, without their ends. */
export const sourceLines = question(
  'source',
  (file: string): string[] =>
    readFileSync(located(file), 'utf8')
      .replace(/\r?\n$/u, '')
      .split(/\r?\n/u),
  (file) => knownDigests().of(located(file)),
);
