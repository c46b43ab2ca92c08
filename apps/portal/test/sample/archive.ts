// An archive that says everything the model can say, in hostile words.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type ArchiveIndex,
  Campaign,
  datePartsOf,
  jsonSchemas,
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

export type SampleArchive = {
  readonly campaigns: readonly Campaign[];
  readonly entries: readonly RegistryEntry[];
};

export function sampleDocuments(): SampleArchive {
  const next = counter();
  const text = (): string => hostile(next());
  const sampler = new Sampler(knownShapes(text), text);
  const campaigns = sampler.documents(Campaign).map((sample, index) =>
    Campaign.parse({
      ...(sample as object),
      id: `phong-trào-${index}`,
      slug: campaignSlug(index),
    }),
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
  for (const [file, schema] of Object.entries(jsonSchemas())) write(`schema/${file}`, schema);
}
