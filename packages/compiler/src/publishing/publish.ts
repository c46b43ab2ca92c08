import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Diagnostic, LineIndex } from '@thidua/language';
import type {
  AdministrativeUnit,
  ArchiveIndex,
  Campaign,
  Finding,
  Reference,
  RegistryEntry,
} from '@thidua/model';
import { datePartsOf } from '@thidua/model/calendar';
import { canonicalJson } from '@thidua/model/canonical-json';
import { registryKinds } from '@thidua/model/registry-kinds';
import type { Document } from '../checks/check.ts';
import { type FactPlaces, placeOf } from '../lowering/places.ts';
import { type ArchiveFile, archiveFile } from './archive-file.ts';

/** A document ready to be published, with what is needed to say where its facts came from. */
export type PublishedSource = {
  readonly document: Document;
  readonly places: FactPlaces;
  readonly lines: LineIndex;
  readonly findings: readonly Diagnostic[];
};

/** Everything that is published of a workspace. */
export type Archive = {
  readonly index: ArchiveIndex;
  readonly campaigns: readonly Campaign[];
  readonly registry: readonly RegistryEntry[];
  /** The documents and the index, sorted by path. */
  readonly files: readonly ArchiveFile[];
};

/** Everything that is published of a workspace, from its documents. */
export function publish(documents: Iterable<Document>): Archive {
  const campaigns: Campaign[] = [];
  const registry: RegistryEntry[] = [];
  for (const document of documents) {
    if ('kind' in document) registry.push(document);
    else campaigns.push(document);
  }
  campaigns.sort(bySlug);
  registry.sort(byKindAndSlug);
  const index = indexOf({
    campaigns: campaigns.map(campaignInIndex),
    registry: registry.map(entryInIndex),
  });
  const files = [...campaigns.map(fileOf), ...registry.map(fileOf), indexFile(index)];
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { index, campaigns, registry, files };
}

/** Fills in digests, places, findings and, among these sources, the other side of successions. */
export function* documentsFrom(sources: readonly PublishedSource[]): Generator<Document> {
  const predecessors = predecessorsOf(sources);
  for (const source of sources) {
    const { document } = source;
    yield 'kind' in document && document.kind === 'administrative-unit'
      ? complete({ ...document, predecessors: predecessors.get(document.id) ?? [] }, source)
      : complete(document, source);
  }
}

/** The file that a document is published as. */
export const fileOf = (document: Document): ArchiveFile => archiveFile(pathOf(document), document);

export const indexPath = 'index.json';

export const indexFile = (index: ArchiveIndex): ArchiveFile => archiveFile(indexPath, index);

const bySlug = (a: { slug: string }, b: { slug: string }): number =>
  a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0;

type CampaignInIndex = ArchiveIndex['campaigns'][number];
type EntryInIndex = ArchiveIndex['registry'][number];

const byKindAndSlug = (
  a: Pick<RegistryEntry, 'kind' | 'slug'>,
  b: Pick<RegistryEntry, 'kind' | 'slug'>,
): number => registryKinds.indexOf(a.kind) - registryKinds.indexOf(b.kind) || bySlug(a, b);

const pathOf = (document: Document): string =>
  'kind' in document
    ? `registry/${document.kind}/${document.slug}.json`
    : `campaigns/${document.slug}.json`;

/** SHA-256 of a text, in hexadecimal. */
const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

function complete<Kind extends Document>(document: Kind, source: PublishedSource): Kind {
  const findings = source.findings.map((found) => findingOf(found, source.lines));
  // Places and findings follow the layout of the file and the checks of the day; the facts do not.
  const { digest: _digest, places: _places, findings: _findings, ...facts } = document;
  return {
    ...document,
    findings,
    digest: digestOf(canonicalJson(facts)),
    places: source.places.published(document.places.file, source.lines),
  };
}

function findingOf(found: Diagnostic, lines: LineIndex): Finding {
  return {
    code: found.code,
    severity: found.severity,
    message: found.message,
    place: placeOf(found.span, lines),
    ...(found.waived === undefined ? {} : { waived: found.waived }),
  };
}

/** Who became part of whom, read off the successions the other way round. */
function predecessorsOf(
  sources: readonly PublishedSource[],
): ReadonlyMap<string, AdministrativeUnit['predecessors']> {
  const found = new Map<string, AdministrativeUnit['predecessors']>();
  for (const { document } of sources) {
    if (!('kind' in document) || document.kind !== 'administrative-unit') continue;
    const unit: Reference = {
      kind: 'administrative-unit',
      id: document.id,
      slug: document.slug,
      name: document.name,
    };
    for (const { successors, date, inherits } of document.successions) {
      for (const { ref } of successors) {
        if (ref === undefined) continue;
        const list = found.get(ref.id) ?? [];
        list.push({ unit, ...optional('date', date), ...optional('inherits', inherits) });
        found.set(ref.id, list);
      }
    }
  }
  for (const list of found.values()) list.sort((a, b) => bySlug(a.unit, b.unit));
  return found;
}

/** What the index says of a movement. */
export const campaignInIndex = (document: Campaign): CampaignInIndex => ({
  id: document.id,
  slug: document.slug,
  name: document.name,
  state: document.status.state,
  ...optional('number', document.document.number),
  ...optional('date', document.document.date),
  ...optional('year', yearOf(document)),
  issuers: document.issuers.map((issuer) => ({
    name: issuer.name,
    ...optional('slug', issuer.ref?.slug),
  })),
  areas: document.areas.map((area) => area.asIssued.slug),
  areasToday: [...new Set(document.areas.flatMap((area) => area.today.map((unit) => unit.slug)))],
  themes: document.themes.flatMap((theme) => (theme.ref === undefined ? [] : [theme.ref])),
  path: pathOf(document),
  digest: document.digest,
});

/** What the index says of an entry of the registry. */
export const entryInIndex = (document: RegistryEntry): EntryInIndex => ({
  kind: document.kind,
  id: document.id,
  slug: document.slug,
  name: document.name,
  path: pathOf(document),
  digest: document.digest,
});

/** The index of an archive, from what it says of each document, in whatever order they come. */
export function indexOf(said: {
  readonly campaigns: readonly CampaignInIndex[];
  readonly registry: readonly EntryInIndex[];
}): ArchiveIndex {
  const campaigns = said.campaigns.toSorted(bySlug);
  const registry = said.registry.toSorted(byKindAndSlug);
  const digests = [...campaigns, ...registry].map((entry) => entry.digest).join('\n');
  return { schema: 'thidua/index/1', digest: digestOf(digests), campaigns, registry };
}

const optional = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>;

/** The year a movement is filed under: that of its document, else of its period. */
function yearOf(document: Campaign): number | undefined {
  const written = document.document.date ?? '';
  const fromDocument = written === '' ? null : datePartsOf(written).year;
  if (fromDocument !== null) return fromDocument;
  const from = document.period?.from;
  if (from?.kind === 'date') return datePartsOf(from.date).year ?? undefined;
  return undefined;
}
