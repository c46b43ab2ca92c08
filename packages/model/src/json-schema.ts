import { z } from 'zod';
import { ArchiveIndex } from './archive-index.ts';
import { Campaign } from './campaign.ts';
import { HistoryIndex, MovementHistory } from './history.ts';
import { RegistryEntry } from './registry.ts';

/** The published JSON Schemas (draft 2020-12) by file name, made from the zod schemas. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'campaign.schema.json': z.toJSONSchema(Campaign),
    'registry-entry.schema.json': z.toJSONSchema(RegistryEntry),
    'index.schema.json': z.toJSONSchema(ArchiveIndex),
    'history.schema.json': z.toJSONSchema(MovementHistory),
    'history-index.schema.json': z.toJSONSchema(HistoryIndex),
  };
}
