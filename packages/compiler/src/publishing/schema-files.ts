import { jsonSchemas } from '@thidua/model';
import { type ArchiveFile, archiveFile } from './archive-file.ts';

/**
 * The JSON Schemas that are published beside an archive, the same for every workspace. Apart from the
 * workspace, because whoever only checks one need not load what they are made of.
 */
export const schemaFiles = (): readonly ArchiveFile[] =>
  Object.entries(jsonSchemas()).map(([name, schema]) => archiveFile(`schema/${name}`, schema));
