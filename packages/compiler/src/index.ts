export { catalogue, explanation } from './checks/catalogue.ts';
export type { Check, CheckFinding, CheckPage } from './checks/check.ts';
export { type Grounds, groundsOf, joinedGrounds, staleFiles } from './grounds.ts';
export type { ArchiveFile } from './publishing/archive-file.ts';
export {
  type Archive,
  campaignInIndex,
  entryInIndex,
  fileOf,
  indexFile,
  indexOf,
  indexPath,
} from './publishing/publish.ts';
export { Workspace } from './workspace.ts';
