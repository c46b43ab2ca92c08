export { catalogue, explanation } from './checks/catalogue.ts';
export type { Check, CheckFinding, CheckPage } from './checks/check.ts';
export type { Archive, ArchiveFile } from './publishing/publish.ts';
export { Workspace } from './workspace.ts';
