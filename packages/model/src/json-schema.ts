import { z } from 'zod';
import { ArchiveIndex } from './archive-index.ts';
import { Campaign } from './campaign.ts';
import { RegistryEntry } from './registry.ts';

/** The published JSON Schemas (draft 2020-12) by file name, made from the zod schemas. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    'campaign.schema.json': z.toJSONSchema(Campaign),
    'registry-entry.schema.json': z.toJSONSchema(RegistryEntry),
    'index.schema.json': z.toJSONSchema(ArchiveIndex),
  };
}
