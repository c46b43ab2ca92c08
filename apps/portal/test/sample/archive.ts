// An archive that says everything the model can say, in hostile words.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type ArchiveIndex,
  Campaign,
  datePartsOf,
  type HistoryIndex,
  jsonSchemas,
  MovementHistory,
  type Reference,
  RegistryEntry,
  type RegistryKind,
  registryKinds,
} from '@thidua/model';
import { sectionOf } from '../../src/archive/addresses.ts';
import { type Known, Sampler } from './variants.ts';

const campaignSlug = (index: number): string => `phong-trao-${index}`;
const entrySlug = (kind: RegistryKind): string => `mau-${sectionOf(kind)}`;

/** Text that would run, break out of an attribute or end the page, if it were taken for markup. */
const hostile = (index: number): string =>
  `Lời ${index} <script>alert(${index})</script> "ngoặc" 'nháy' & <b onclick=x>${index}</b> ữợẵ`;

const counter = (): (() => number) => {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
};

function knownShapes(text: () => string): Known {
  const kinds = ['campaign', ...registryKinds] as const;
  const decimal = counter();
  const turn = counter();
  const reference = (): Reference => {
    const kind = kinds[turn() % kinds.length] ?? 'act';
    const slug = kind === 'campaign' ? campaignSlug(0) : entrySlug(kind);
    return { kind, id: `mã-${sectionOf(kind)}`, slug, name: text() };
  };
  return {
    Slug: () => ['mau'],
    Identifier: () => ['mã-số-mẫu'],
    Reference: () => [reference()],
    PartialDate: () => ['2022-06-22', '2023-06-XX', '2022-XX-XX', '2018', '2020-07', 'XXXX-XX-XX'],
    Day: () => ['2021-03-04'],
    Decimal: () => [`${1000 + decimal()}.5`],
    Places: () => [
      { file: 'mau/mau.thidua', facts: { '': place(1, 9), '/targets/0': place(3, 4) } },
    ],
    Position: () => [{ line: 7, column: 1 }],
  };
}

const place = (first: number, last: number) => ({
  start: { line: first, column: 1 },
  end: { line: last, column: 9 },
});

/** A movement is replaced by a movement, whatever else the schema lets it cite: by the first. */
const replacedByFirst = (campaign: Campaign): Campaign => {
  const { status } = campaign;
  if (status.state !== 'replaced' || status.by.ref === undefined) return campaign;
  const ref = { ...status.by.ref, kind: 'campaign' as const, slug: campaignSlug(0) };
  return { ...campaign, status: { ...status, by: { ...status.by, ref } } };
};

export type SampleArchive = {
  readonly campaigns: readonly Campaign[];
  readonly entries: readonly RegistryEntry[];
};

export function sampleDocuments(): SampleArchive {
  const next = counter();
  const text = (): string => hostile(next());
  const sampler = new Sampler(knownShapes(text), text);
  const campaigns = sampler.documents(Campaign).map((sample, index) =>
    replacedByFirst(
      Campaign.parse({
        ...(sample as object),
        id: `phong-trào-${index}`,
        slug: campaignSlug(index),
      }),
    ),
  );
  const seen = new Set<string>();
  const entries = sampler.documents(RegistryEntry).map((sample) => {
    const { kind } = sample as RegistryEntry;
    const first = !seen.has(kind);
    seen.add(kind);
    const slug = first ? entrySlug(kind) : `${entrySlug(kind)}-${next()}`;
    return RegistryEntry.parse({ ...(sample as object), id: slug, slug });
  });
  return { campaigns, entries };
}

function indexOf({ campaigns, entries }: SampleArchive): ArchiveIndex {
  return {
    schema: 'thidua/index/1',
    digest: 'sha256:mau',
    campaigns: campaigns.map((campaign) => {
      const { date, number } = campaign.document;
      const year = date === undefined ? null : datePartsOf(date).year;
      return {
        id: campaign.id,
        slug: campaign.slug,
        name: campaign.name,
        state: campaign.status.state,
        ...(number === undefined ? {} : { number }),
        ...(date === undefined ? {} : { date }),
        ...(year === null ? {} : { year }),
        issuers: campaign.issuers.map((issuer) => ({
          ...(issuer.ref?.kind === 'issuer' ? { slug: issuer.ref.slug } : {}),
          name: issuer.name,
        })),
        areas: [entrySlug('administrative-unit')],
        areasToday: [entrySlug('administrative-unit')],
        themes: campaign.themes.flatMap((theme) =>
          theme.ref?.kind === 'theme' ? [theme.ref] : [],
        ),
        path: `campaigns/${campaign.slug}.json`,
        digest: campaign.digest,
      };
    }),
    registry: entries.map(({ kind, id, slug, name, digest }) => ({
      kind,
      id,
      slug,
      name,
      path: `registry/${kind}/${slug}.json`,
      digest,
    })),
  };
}

/**
 * What was published when: the first movement in four versions, two of one day and the last not committed, each in
 * part as another movement says it; the second in one; of the others nothing is known.
 */
function sampleHistory({ campaigns }: SampleArchive): (readonly [string, unknown])[] {
  const [first, second] = campaigns;
  if (first === undefined || second === undefined) return [];
  const commit = (turn: number, day: string) => ({
    id: `${turn}`.repeat(40),
    date: `${day}T23:30:00+07:00`,
    author: hostile(9000 + turn),
    reason: hostile(9100 + turn),
  });
  const commits = [
    { ...commit(1, '2024-01-05'), boundary: true as const },
    commit(2, '2024-02-06'),
    commit(3, '2024-02-06'),
  ];
  const keys = ['2024-01-05', '2024-02-06', '2024-02-06-2', 'chua-luu'];
  const file = `history/${first.slug}/index.json`;
  const versions = keys.map((key, turn) => ({
    key,
    ...(commits[turn] === undefined ? {} : { commit: commits[turn] }),
    path:
      turn === keys.length - 1
        ? `campaigns/${first.slug}.json`
        : `history/${first.slug}/${key}.json`,
  }));
  const grades = ['presentation', 'editorial', 'substantive', 'authority'] as const;
  const pairs = keys.flatMap((_, to) => keys.slice(0, to).map((_, from) => ({ from, to })));
  const history: MovementHistory = {
    schema: 'thidua/history/1',
    id: first.id,
    slug: first.slug,
    extent: 'part',
    versions,
    differences: pairs.map(({ from, to }, turn) => ({
      from,
      to,
      grade: 'authority',
      lines: Array.from({ length: turn * 3 }, (_, line) => ({
        kind: line % 5 === 4 ? ('note' as const) : ('change' as const),
        ...(line % 5 === 4 ? {} : { grade: grades[line % 4] }),
        sentence: { vi: hostile(9200 + turn * 20 + line), en: hostile(9400 + turn * 20 + line) },
      })),
    })),
    unread: [commit(4, '2024-01-07')],
  };
  const index: HistoryIndex = {
    schema: 'thidua/history-index/1',
    extent: 'part',
    commits,
    movements: [
      { slug: first.slug, versions: [0, 1, 2, null], path: file },
      { slug: second.slug, versions: [1] },
    ],
  };
  return [
    ['history/index.json', index],
    [file, MovementHistory.parse(history)],
    ...versions.slice(0, -1).map(({ path }, turn) => {
      const said = campaigns[(turn + 1) % campaigns.length] ?? first;
      const { name, contents, targets, outcomes, period, status } = said;
      return [path, { ...first, name, contents, targets, outcomes, period, status }] as const;
    }),
  ];
}

export function writeSampleArchive(directory: string, archive: SampleArchive): void {
  rmSync(directory, { recursive: true, force: true });
  const write = (path: string, value: unknown): void => {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(value));
  };
  write('index.json', indexOf(archive));
  for (const campaign of archive.campaigns) write(`campaigns/${campaign.slug}.json`, campaign);
  for (const entry of archive.entries) write(`registry/${entry.kind}/${entry.slug}.json`, entry);
  for (const [path, document] of sampleHistory(archive)) write(path, document);
  for (const [file, schema] of Object.entries(jsonSchemas())) write(`schema/${file}`, schema);
}
