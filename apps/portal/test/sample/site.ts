// The sample archive as a built site, made once for all the tests that look at it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ArchiveIndex, Campaign, RegistryEntry } from '@thidua/model';
import { movementAddresses } from '../../src/archive/movement-addresses.ts';
import { sampleDocuments, writeSampleArchive } from './archive.ts';

/** The sample archive knows its own address; the archive that `npm start` serves does not. */
export const sampleOrigin = 'https://archive.example';

/** Where the first movement stood while it was a draft. */
export const draftAddress = '/co-quan-soan/2022/du-thao-mau/';

const portal = fileURLToPath(new URL('../..', import.meta.url));

export type SampleSite = {
  readonly data: string;
  readonly site: string;
  /** Where the list of published addresses lies. */
  readonly sources: string;
  /** What its build left for the next one. */
  readonly state: string;
};

/** Builds a site; with a folder for its state, out of what the build before left. */
export function buildSite(
  folders: Omit<SampleSite, 'state'> & Partial<Pick<SampleSite, 'state'>>,
): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(portal, 'scripts', 'build.ts')],
    {
      cwd: portal,
      encoding: 'utf8',
      env: {
        ...process.env,
        THIDUA_DATA: folders.data,
        THIDUA_OUT: folders.site,
        THIDUA_SOURCES: folders.sources,
        THIDUA_STATE: folders.state,
        SITE_URL: sampleOrigin,
        NODE_ENV: 'production',
      },
    },
  );
  if (status !== 0) throw new Error(`The sample archive does not build:\n${stdout}\n${stderr}`);
}

export function buildSampleSite(): SampleSite {
  const root = mkdtempSync(join(tmpdir(), 'thidua-sample-'));
  const built: SampleSite = {
    data: join(root, 'data'),
    site: join(root, 'site'),
    sources: join(root, 'sources'),
    state: join(root, 'state'),
  };
  const documents = sampleDocuments();
  writeSampleArchive(built.data, documents);
  mkdirSync(built.sources);
  writeFileSync(
    join(built.sources, 'dia-chi.tsv'),
    `${draftAddress}\tcampaign/${documents.campaigns[0]?.slug}\n`,
  );
  buildSite(built);
  return built;
}

export const removeSampleSite = ({ data }: SampleSite): void =>
  rmSync(join(data, '..'), { recursive: true, force: true });

const read = (data: string, path: string): unknown =>
  JSON.parse(readFileSync(join(data, path), 'utf8'));

/** The documents of a data directory by the address of their page. */
export function documentsOf(data: string): {
  campaigns: readonly Campaign[];
  entries: readonly RegistryEntry[];
  /** The address of each movement's page, by slug. */
  addresses: ReadonlyMap<string, string>;
} {
  const index = ArchiveIndex.parse(read(data, 'index.json'));
  return {
    addresses: movementAddresses(index.campaigns),
    campaigns: index.campaigns.map(({ path }) => Campaign.parse(read(data, path))),
    entries: index.registry.map(({ path }) => RegistryEntry.parse(read(data, path))),
  };
}
