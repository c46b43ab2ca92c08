import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveIndex, Campaign, RegistryEntry, type RegistryKind } from '@thidua/model';
import { knownDigests } from './file-digests.ts';
import { dataDirectory, surveyFile } from './location.ts';
import { question, questionOfSummaries } from './questions.ts';

/*
 * The one place that reads the published documents. Bodies are read by slug when their page is made
 * and not kept for long: ten thousand movements do not fit comfortably in memory, one does.
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

/** Checks a document once, and gives it as it is written: its fields stay in one order, whoever reads it first. */
const checked = new Set<string>();
/** Who takes the survey of a build checks everything but its history, and stops the build where anything is amiss. */
const trusted = surveyFile() !== undefined;
const readTrusted = <Value>(path: string, schema: Schema<Value>): Value =>
  trusted ? (readJson(path) as Value) : readDocument(path, schema);
/** One document of the archive, by its path. */
export const readDocument = <Value>(path: string, schema: Schema<Value>): Value => {
  const value = readJson(path);
  if (checked.has(path)) return value as Value;
  try {
    schema.parse(value);
    checked.add(path);
    return value as Value;
  } catch (cause) {
    throw new Error(`${path} is not a document that this archive understands.`, { cause });
  }
};

let index: ArchiveIndex | undefined;
export const archiveIndex = question(
  'index',
  (): ArchiveIndex => {
    index ??= readTrusted('index.json', ArchiveIndex);
    return index;
  },
  undefined,
  'grounds',
);

export const campaignPath = (slug: string): string => `campaigns/${slug}.json`;
/** Of the bytes of movements, by slug, where they were told before. */
const digests = new Map<string, string>();
export const tellDigest = (slug: string, digest: string): void => void digests.set(slug, digest);
/** Of the bytes of a document, by its path. */
export const digestOfDocument = (path: string): string =>
  knownDigests().of(join(dataDirectory(), path));
export const digestOfMovement = (slug: string): string =>
  digests.get(slug) ?? digestOfDocument(campaignPath(slug));

/** The movement read last: its page in the other language is made next. */
let latest: Campaign | undefined;
export const readCampaign = question(
  'movement',
  (slug: string): Campaign => {
    if (latest?.slug !== slug) latest = readTrusted(campaignPath(slug), Campaign);
    return latest;
  },
  digestOfMovement,
);

const entries = new Map<string, RegistryEntry>();
export const entryPath = (kind: RegistryKind, slug: string): string =>
  `registry/${kind}/${slug}.json`;

const entryOf = questionOfSummaries(
  'entry',
  (kind: RegistryKind, slug: string): RegistryEntry => {
    const path = entryPath(kind, slug);
    let entry = entries.get(path);
    if (entry === undefined) {
      entry = readTrusted(path, RegistryEntry);
      entries.set(path, entry);
    }
    if (entry.kind !== kind) throw new Error(`${path} holds a ${entry.kind}.`);
    return entry;
  },
  (kind, slug) => digestOfDocument(entryPath(kind, slug)),
);

export const readEntry = <Kind extends RegistryKind>(
  kind: Kind,
  slug: string,
): Extract<RegistryEntry, { kind: Kind }> =>
  entryOf(kind, slug) as Extract<RegistryEntry, { kind: Kind }>;

const known = new Set<string>();
/** Whether the archive has a page for this entry. */
export const hasEntry = questionOfSummaries(
  'has-entry',
  (kind: RegistryKind, slug: string): boolean => {
    if (known.size === 0)
      for (const entry of archiveIndex().registry) known.add(`${entry.kind}/${entry.slug}`);
    return known.has(`${kind}/${slug}`);
  },
);

const slugsOf = questionOfSummaries('entries', (kind: RegistryKind): readonly string[] =>
  archiveIndex().registry.flatMap((entry) => (entry.kind === kind ? [entry.slug] : [])),
);
/** Every entry of a kind, in the order of the index. */
export const entriesOf = <Kind extends RegistryKind>(
  kind: Kind,
): Extract<RegistryEntry, { kind: Kind }>[] => slugsOf(kind).map((slug) => readEntry(kind, slug));
