import { existsSync, readFileSync } from 'node:fs';
import { join, normalize, relative, resolve } from 'node:path';
import { knownDigests } from './file-digests.ts';
import { question } from './questions.ts';

/*
 * The source files, where they are at hand: a fact's line can then be looked at. An archive built
 * from documents alone names the lines without leading to them.
 */

const roots = (): string[] =>
  process.env.THIDUA_SOURCES === undefined
    ? [resolve('../..'), resolve('../../campaigns')]
    : [resolve(process.env.THIDUA_SOURCES)];

const found = new Map<string, string | undefined>();

const locate = (file: string): string | undefined => {
  if (found.has(file)) return found.get(file);
  const path = roots()
    .map((root) => ({ root, path: normalize(join(root, file)) }))
    .find(
      ({ root, path: candidate }) =>
        candidate.endsWith('.thidua') &&
        !relative(root, candidate).startsWith('..') &&
        existsSync(candidate),
    )?.path;
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
