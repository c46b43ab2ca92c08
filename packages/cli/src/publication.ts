import { campaignInIndex, entryInIndex, fileOf } from '@thidua/compiler';
import type { ArchiveIndex, Campaign, RegistryEntry } from '@thidua/model';
import type { ArchiveFolder } from './archive-folder.ts';

/** What the rest of an archive needs to know of documents that were published. */
export type InIndex = {
  readonly campaigns: readonly ArchiveIndex['campaigns'][number][];
  readonly registry: readonly ArchiveIndex['registry'][number][];
  /** The source of each movement, by its identifier. */
  readonly files: ReadonlyMap<string, string>;
};

/** Documents on their way into an archive: each is written when it comes, and what the index says of it is kept. */
export class Publication {
  private readonly folder: ArchiveFolder;
  private readonly campaigns: ArchiveIndex['campaigns'][number][] = [];
  private readonly registry: ArchiveIndex['registry'][number][] = [];
  private readonly files = new Map<string, string>();

  constructor(folder: ArchiveFolder) {
    this.folder = folder;
  }

  add(document: Campaign | RegistryEntry): void {
    this.folder.put(fileOf(document));
    if ('kind' in document) this.registry.push(entryInIndex(document));
    else {
      this.campaigns.push(campaignInIndex(document));
      this.files.set(document.id, document.places.file);
    }
  }

  get inIndex(): InIndex {
    const { campaigns, registry, files } = this;
    return { campaigns, registry, files };
  }
}
