import { z } from 'zod';
import { ArchiveIndex } from './archive-index.ts';
import { Campaign } from './campaign.ts';
import { described, type SchemaNode } from './dictionary/dictionary.ts';
import { HistoryIndex, MovementHistory } from './history.ts';
import { RegistryEntry } from './registry.ts';

const published = {
  'campaign.schema.json': Campaign,
  'registry-entry.schema.json': RegistryEntry,
  'index.schema.json': ArchiveIndex,
  'history.schema.json': MovementHistory,
  'history-index.schema.json': HistoryIndex,
};

/**
 * The published JSON Schemas (draft 2020-12) by file name, made from the zod schemas; each shape and field
 * says what it is, in Vietnamese and in English.
 */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(published).map(([file, schema]) => [
      file,
      described(z.toJSONSchema(schema) as SchemaNode),
    ]),
  );
}
