import { z } from 'zod';
import { PartialDate } from './date.ts';
import { registryKinds } from './registry-kinds.ts';

/** What a registry entry is. */
export const RegistryKind = z.enum(registryKinds).meta({ id: 'RegistryKind' });
export type RegistryKind = z.infer<typeof RegistryKind>;

/** An identifier as written in the files: kebab-case, lower case, Vietnamese letters allowed. */
export const Identifier = z.string().min(1).meta({ id: 'Identifier' });
/** The folded form of an identifier, safe in an address: `van-phong-ubnd-tinh-lao-cai`. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .meta({ id: 'Slug' });

/** A resolved reference to a registry entry or a movement, with the name it had on the document's date. */
export const Reference = z
  .strictObject({
    kind: z.enum(['campaign', ...registryKinds]),
    id: Identifier,
    slug: Slug,
    name: z.string(),
  })
  .meta({ id: 'Reference' });
export type Reference = z.infer<typeof Reference>;

/** A person or body as the notice names it; with `ref` where the registry knows it. */
export const Party = z
  .strictObject({ name: z.string(), ref: Reference.optional() })
  .meta({ id: 'Party' });
export type Party = z.infer<typeof Party>;

export const scopeLevels = ['nation', 'sector', 'locality', 'cluster', 'organisation'] as const;
/** How far a movement or a version of a rule reaches: a level, bodies and places, or both. */
export const Scope = z
  .strictObject({ level: z.enum(scopeLevels).optional(), parties: z.array(Party) })
  .meta({ id: 'Scope' });
export type Scope = z.infer<typeof Scope>;

/** How sure the editors are of a rule or a fact of law. */
export const Verification = z
  .enum(['verified', 'secondary', 'unverified'])
  .meta({ id: 'Verification' });
export type Verification = z.infer<typeof Verification>;

/** Article, clause and point of an act: `điều 23 khoản 1 điểm a`. */
export const Provision = z
  .strictObject({
    article: z.string().optional(),
    clause: z.string().optional(),
    point: z.string().optional(),
  })
  .meta({ id: 'Provision' });
export type Provision = z.infer<typeof Provision>;

/**
 * Another document or movement that the notice cites. At least one of `ref`, `symbol` and `text` is
 * present: a registry entry, a document number as written, or words alone.
 */
export const Citation = z
  .strictObject({
    ref: Reference.optional(),
    symbol: z.string().optional(),
    text: z.string().optional(),
    provision: Provision.optional(),
    date: PartialDate.optional(),
    issuer: Party.optional(),
    subject: z.string().optional(),
    /** `lần thứ XVI`: Roman or Arabic ordinal of a congress or a session. */
    ordinal: z.string().optional(),
    /** `khóa XV`: the legislature or the term of an elected body. */
    legislature: z.string().optional(),
    /** `giai đoạn 2016 - 2020`: the years of it that are meant, `2016-2020`. */
    years: z.string().optional(),
    verification: Verification.optional(),
  })
  .meta({ id: 'Citation' });
export type Citation = z.infer<typeof Citation>;

/** Where an entry's facts were read, and how sure that reading is. */
export const SourceNote = z
  .strictObject({ text: z.string(), verification: Verification.optional() })
  .meta({ id: 'SourceNote' });
export type SourceNote = z.infer<typeof SourceNote>;
