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

/** Fills in digests, places, findings and the other side of successions, and writes everything out. */
export function publish(sources: readonly PublishedSource[]): Archive {
  const predecessors = predecessorsOf(sources);
  const campaigns: Campaign[] = [];
  const registry: RegistryEntry[] = [];
  for (const source of sources) {
    const { document } = source;
    if (!('kind' in document)) campaigns.push(complete(document, source));
    else if (document.kind === 'administrative-unit') {
      const unit = { ...document, predecessors: predecessors.get(document.id) ?? [] };
      registry.push(complete(unit, source));
    } else registry.push(complete(document, source));
  }
  campaigns.sort(bySlug);
  registry.sort(
    (a, b) => registryKinds.indexOf(a.kind) - registryKinds.indexOf(b.kind) || bySlug(a, b),
  );
  const index = indexOf(campaigns, registry);
  const files: ArchiveFile[] = [
    ...campaigns.map((document) => archiveFile(campaignPath(document), document)),
    ...registry.map((document) => archiveFile(registryPath(document), document)),
    archiveFile('index.json', index),
  ];
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return { index, campaigns, registry, files };
}

const bySlug = (a: { slug: string }, b: { slug: string }): number =>
  a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0;

const campaignPath = (document: Campaign): string => `campaigns/${document.slug}.json`;
const registryPath = (document: RegistryEntry): string =>
  `registry/${document.kind}/${document.slug}.json`;

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

function indexOf(campaigns: readonly Campaign[], registry: readonly RegistryEntry[]): ArchiveIndex {
  const body = {
    campaigns: campaigns.map((document) => ({
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
      areasToday: [
        ...new Set(document.areas.flatMap((area) => area.today.map((unit) => unit.slug))),
      ],
      themes: document.themes.flatMap((theme) => (theme.ref === undefined ? [] : [theme.ref])),
      path: campaignPath(document),
      digest: document.digest,
    })),
    registry: registry.map((document) => ({
      kind: document.kind,
      id: document.id,
      slug: document.slug,
      name: document.name,
      path: registryPath(document),
      digest: document.digest,
    })),
  };
  const digests = [...body.campaigns, ...body.registry].map((entry) => entry.digest).join('\n');
  return { schema: 'thidua/index/1', digest: digestOf(digests), ...body };
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
