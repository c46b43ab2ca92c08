import { z } from 'zod';
import { PartialDate } from './date.ts';
import { Reference, RegistryKind, Slug } from './reference.ts';

/** The table of contents of a published archive: what is where, and the digest of each document. */
export const ArchiveIndex = z
  .strictObject({
    schema: z.literal('thidua/index/1'),
    /** SHA-256 over the digests of all documents, in the order in which they are listed. */
    digest: z.string(),
    campaigns: z.array(
      z.strictObject({
        id: z.string(),
        slug: Slug,
        name: z.string(),
        state: z.enum(['draft', 'issued', 'summed-up', 'replaced', 'cancelled']),
        number: z.string().optional(),
        date: PartialDate.optional(),
        year: z.int().optional(),
        issuers: z.array(z.strictObject({ slug: Slug.optional(), name: z.string() })),
        areas: z.array(Slug),
        areasToday: z.array(Slug),
        themes: z.array(Reference),
        path: z.string(),
        digest: z.string(),
      }),
    ),
    registry: z.array(
      z.strictObject({
        kind: RegistryKind,
        id: z.string(),
        slug: Slug,
        name: z.string(),
        path: z.string(),
        digest: z.string(),
      }),
    ),
  })
  .meta({ id: 'ArchiveIndex' });
export type ArchiveIndex = z.infer<typeof ArchiveIndex>;
