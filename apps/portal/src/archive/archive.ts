import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveIndex, Campaign, RegistryEntry, type RegistryKind } from '@thidua/model';
import { dataDirectory } from './location.ts';

/*
 * The one place that reads the published documents. Bodies are read by slug when their page is made
 * and not kept: ten thousand movements do not fit comfortably in memory, one does.
 */

const readJson = (path: string): unknown => {
  const file = join(dataDirectory(), path);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(
      `Cannot read ${file}. Run \`thidua build --out apps/portal/.data\` to make the documents.`,
      { cause },
    );
  }
};

type Schema<Value> = { parse(value: unknown): Value };

/** Checks a document once; a second read of the same path is taken as it is. */
const checked = new Set<string>();
let trusted = false;
/** For what comes after the pages of a build: they have checked every document. */
export const trustDocuments = (): void => {
  trusted = true;
};
/** One document of the archive, by its path. */
export const readDocument = <Value>(path: string, schema: Schema<Value>): Value => {
  const value = readJson(path);
  if (trusted || checked.has(path)) return value as Value;
  try {
    const parsed = schema.parse(value);
    checked.add(path);
    return parsed;
  } catch (cause) {
    throw new Error(`${path} is not a document that this archive understands.`, { cause });
  }
};

let index: ArchiveIndex | undefined;
export const archiveIndex = (): ArchiveIndex => {
  index ??= readDocument('index.json', ArchiveIndex);
  return index;
};

export const campaignPath = (slug: string): string => `campaigns/${slug}.json`;
export const readCampaign = (slug: string): Campaign => readDocument(campaignPath(slug), Campaign);

const entries = new Map<string, RegistryEntry>();
export const entryPath = (kind: RegistryKind, slug: string): string =>
  `registry/${kind}/${slug}.json`;

export function readEntry<Kind extends RegistryKind>(
  kind: Kind,
  slug: string,
): Extract<RegistryEntry, { kind: Kind }> {
  const path = entryPath(kind, slug);
  let entry = entries.get(path);
  if (entry === undefined) {
    entry = readDocument(path, RegistryEntry);
    entries.set(path, entry);
  }
  if (entry.kind !== kind) throw new Error(`${path} holds a ${entry.kind}.`);
  return entry as Extract<RegistryEntry, { kind: Kind }>;
}

const known = new Set<string>();
/** Whether the archive has a page for this entry. */
export const hasEntry = (kind: RegistryKind, slug: string): boolean => {
  if (known.size === 0)
    for (const entry of archiveIndex().registry) known.add(`${entry.kind}/${entry.slug}`);
  return known.has(`${kind}/${slug}`);
};

/** Every entry of a kind, in the order of the index. */
export const entriesOf = <Kind extends RegistryKind>(
  kind: Kind,
): Extract<RegistryEntry, { kind: Kind }>[] =>
  archiveIndex()
    .registry.filter((entry) => entry.kind === kind)
    .map((entry) => readEntry(kind, entry.slug));
