import { campaignInIndex, entryInIndex, fileOf } from '@thidua/compiler';
import type { ArchiveIndex, Campaign, RegistryEntry } from '@thidua/model';
import type { ArchiveFolder } from './archive-folder.ts';

export type CampaignEntry = ArchiveIndex['campaigns'][number];

/** What the rest of an archive needs to know of documents that were published. */
export type InIndex = {
  readonly campaigns: readonly CampaignEntry[];
  readonly registry: readonly ArchiveIndex['registry'][number][];
  /** The source of each movement, by its identifier. */
  readonly files: ReadonlyMap<string, string>;
};

/** Puts documents into an archive: each is written when it comes, and what the index says of it is kept. */
export function publish(
  documents: Iterable<Campaign | RegistryEntry>,
  folder: ArchiveFolder,
  step: (done: number) => void = () => undefined,
): InIndex {
  const campaigns: CampaignEntry[] = [];
  const registry: ArchiveIndex['registry'][number][] = [];
  const files = new Map<string, string>();
  let done = 0;
  for (const document of documents) {
    step(done++);
    folder.put(fileOf(document));
    if ('kind' in document) registry.push(entryInIndex(document));
    else {
      campaigns.push(campaignInIndex(document));
      files.set(document.id, document.places.file);
    }
  }
  return { campaigns, registry, files };
}

/** What the rest of an archive needs to know of two parts of it. */
export const joined = (ours: InIndex, theirs: InIndex): InIndex => ({
  campaigns: [...ours.campaigns, ...theirs.campaigns],
  registry: [...ours.registry, ...theirs.registry],
  files: new Map([...ours.files, ...theirs.files]),
});
