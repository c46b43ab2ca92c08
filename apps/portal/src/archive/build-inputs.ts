import { createHash, type Hash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildDay } from './build-day.ts';
import { type KnownDigests, knownDigests } from './file-digests.ts';
import { addressListFile, dataDirectory } from './location.ts';
import type { PageNotes } from './page-notes.ts';
import { digestOfAnswer } from './questions.ts';
import { filesBelow } from './site-files.ts';
import './sources.ts';

/** Whatever decides what the archive looks like besides its documents: the portal, what it imports, the manual. */
const parts = [
  'apps/portal/astro.config.mjs',
  'apps/portal/headers.json',
  'apps/portal/package.json',
  'apps/portal/public',
  'apps/portal/scripts',
  'apps/portal/src',
  'apps/portal/tsconfig.json',
  'docs',
  'package-lock.json',
  'packages/compiler/src',
  'packages/eligibility/src',
  'packages/language/src',
  'packages/model/src',
  'packages/review/src',
  'packages/tooling',
  'tsconfig.base.json',
] as const;

/**
 * One digest of the code and the settings that a site is built with. While it is the same, the same documents make the
 * same site.
 */
export function digestOfCode(known: KnownDigests): string {
  const root = resolve('../..');
  const hash = createHash('sha256');
  const { SITE_URL = '', NODE_ENV = '' } = process.env;
  hash.update(JSON.stringify([SITE_URL, NODE_ENV, process.version, process.platform]));
  for (const part of parts) addFiles(hash, part, join(root, part), known);
  return hash.digest('base64url');
}

function addFiles(hash: Hash, name: string, path: string, known: KnownDigests): void {
  if (!existsSync(path)) return;
  const files = statSync(path).isDirectory() ? filesBelow(path).toSorted() : [''];
  for (const file of files) hash.update(`${name}/${file} ${known.of(join(path, file))}\n`);
}

/** What pages ask of the source files, the only thing that they read besides the documents. */
const ofSources = /^\["(?:has-)?source"/;

/** One digest of what a site is built from besides its code: documents, published addresses and the day. */
export function digestOfInputs(): string {
  const hash = createHash('sha256');
  hash.update(buildDay());
  addFiles(hash, 'data', dataDirectory(), knownDigests());
  addFiles(hash, 'addresses', addressListFile(), knownDigests());
  return hash.digest('base64url');
}

/** Whether the source files that pages showed or looked for are as they were. */
export const areSourcesSame = ({
  questions,
  answers,
}: Pick<PageNotes, 'questions' | 'answers'>): boolean =>
  questions.every((text, at) => !ofSources.test(text) || digestOfAnswer(text) === answers[at]);
