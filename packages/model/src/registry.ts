import { z } from 'zod';
import { AwardRule, GridAdjustment, GridBand, GridItem, RuleVersion } from './award.ts';
import { PartialDate } from './date.ts';
import { Finding, Places } from './place.ts';
import { Citation, Identifier, Party, Reference, Slug, SourceNote } from './reference.ts';
import { Decimal, Name, Value } from './rule.ts';

const validity = { from: PartialDate.optional(), to: PartialDate.optional() };

/** A name that held between two dates. */
export const DatedName = z
  .strictObject({ name: z.string(), ...validity, basedOn: Citation.optional() })
  .meta({ id: 'DatedName' });
export type DatedName = z.infer<typeof DatedName>;

/** A code in a code system, between two dates. */
export const DatedCode = z
  .strictObject({
    code: z.string(),
    system: z.string().optional(),
    ...validity,
    basedOn: Citation.optional(),
  })
  .meta({ id: 'DatedCode' });
export type DatedCode = z.infer<typeof DatedCode>;

export const DatedReference = z
  .strictObject({ party: Party, ...validity })
  .meta({ id: 'DatedReference' });
export type DatedReference = z.infer<typeof DatedReference>;

export const successionKinds = [
  'merged-into',
  'united-into',
  'split-into',
  'renamed-to',
  'upgraded-to',
  'functions-moved-to',
  'abolished',
] as const;

/** What became of a body or a place, and by which act. */
export const Succession = z
  .strictObject({
    kind: z.enum(successionKinds),
    successors: z.array(Party),
    date: PartialDate.optional(),
    /** `kế thừa`: the successors take over the history and the titles of the predecessor. */
    inherits: z.literal(true).optional(),
    basedOn: Citation.optional(),
  })
  .meta({ id: 'Succession' });
export type Succession = z.infer<typeof Succession>;

const entry = {
  id: Identifier,
  slug: Slug,
  name: z.string(),
  /** SHA-256 of the canonical JSON of everything but `digest`, `findings` and `places`. */
  digest: z.string(),
  aliases: z.array(z.string()),
  sources: z.array(SourceNote),
  notes: z.array(z.string()),
  findings: z.array(Finding),
  places: Places,
};

export const branches = [
  'state',
  'party',
  'front',
  'union',
  'youth',
  'association',
  'court',
  'procuracy',
  'army',
  'enterprise',
] as const;
export const levels = [
  'central',
  'ministry',
  'province',
  'department',
  'district',
  'commune',
  'grassroots',
] as const;

/** A body that issues movements (cơ quan). */
export const Issuer = z
  .strictObject({
    schema: z.literal('thidua/issuer/1'),
    kind: z.literal('issuer'),
    ...entry,
    names: z.array(DatedName),
    symbols: z.array(DatedCode),
    branch: z.enum(branches).optional(),
    level: z.enum(levels).optional(),
    parents: z.array(DatedReference),
    area: Reference.optional(),
    seat: z.string().optional(),
    established: PartialDate.optional(),
    establishedBy: Citation.optional(),
    abolished: PartialDate.optional(),
    successions: z.array(Succession),
    basedOn: z.array(Citation),
  })
  .meta({ id: 'Issuer' });
export type Issuer = z.infer<typeof Issuer>;

/** A province, commune or other unit (đơn vị hành chính). */
export const AdministrativeUnit = z
  .strictObject({
    schema: z.literal('thidua/administrative-unit/1'),
    kind: z.literal('administrative-unit'),
    ...entry,
    unitType: z.string().optional(),
    level: z.enum(levels).optional(),
    names: z.array(DatedName),
    codes: z.array(DatedCode),
    parents: z.array(DatedReference),
    ...validity,
    established: PartialDate.optional(),
    establishedBy: Citation.optional(),
    successions: z.array(Succession),
    basedOn: z.array(Citation),
    /** Units that became part of this one, with the date: the other side of their successions. */
    predecessors: z.array(
      z.strictObject({
        unit: Reference,
        date: PartialDate.optional(),
        inherits: z.literal(true).optional(),
      }),
    ),
  })
  .meta({ id: 'AdministrativeUnit' });
export type AdministrativeUnit = z.infer<typeof AdministrativeUnit>;

/** A recurring movement or cuộc vận động (tên phong trào), by which years and issuers are compared. */
export const Theme = z
  .strictObject({
    schema: z.literal('thidua/theme/1'),
    kind: z.literal('theme'),
    ...entry,
    themeType: z.enum(['movement', 'mobilisation']).optional(),
    slogans: z.array(z.string()),
    ledBy: z.array(Party),
    basedOn: z.array(Citation),
    from: PartialDate.optional(),
    to: PartialDate.optional(),
  })
  .meta({ id: 'Theme' });
export type Theme = z.infer<typeof Theme>;

/** A celebrated day or an ordinal event (sự kiện). */
export const Event = z
  .strictObject({
    schema: z.literal('thidua/event/1'),
    kind: z.literal('event'),
    ...entry,
    /** The date that anniversaries are counted from. */
    origin: PartialDate.optional(),
    yearly: z.boolean(),
    area: Reference.optional(),
    occurrences: z.array(
      z.strictObject({
        ordinal: z.string(),
        from: PartialDate.optional(),
        to: PartialDate.optional(),
        term: z.string().optional(),
      }),
    ),
    basedOn: z.array(Citation),
  })
  .meta({ id: 'Event' });
export type Event = z.infer<typeof Event>;

/** An act that others cite (văn bản). */
export const Act = z
  .strictObject({
    schema: z.literal('thidua/act/1'),
    kind: z.literal('act'),
    ...entry,
    type: z.string().optional(),
    number: z.string().optional(),
    date: PartialDate.optional(),
    issuers: z.array(Party),
    subject: z.string().optional(),
    ...validity,
    /** `cho kỳ xét từ …`: applies by assessed period, not by the date of the decision. */
    assessedFrom: PartialDate.optional(),
    replaces: z.array(Citation),
    amends: z.array(Citation),
  })
  .meta({ id: 'Act' });
export type Act = z.infer<typeof Act>;

export const factTypes = [
  'number',
  'share',
  'money',
  'date',
  'duration',
  'truth',
  'scale',
  'category',
  'text',
  'history',
  'list',
  /** A collective's list of its records: `gồm người-lao-động`. */
  'members',
  /** The collective that a record belongs to: `thuộc phòng-ban`. */
  'belongs-to',
  'individual',
  'collective',
] as const;

/** A fact that criteria may ask about (dữ kiện). */
export type FactField = {
  id: string;
  label: string;
  type?: (typeof factTypes)[number] | undefined;
  /** What `members` lists, what `belongs-to` points to. */
  of?: Name | undefined;
  unit?: string | undefined;
  values: { id: string; label?: string | undefined }[];
  /** Whom or what the fact is about: `người-lao-động`. */
  for: Party[];
  fields: FactField[];
};
export const FactField: z.ZodType<FactField> = z
  .lazy(() =>
    z.strictObject({
      id: z.string(),
      label: z.string(),
      type: z.enum(factTypes).optional(),
      of: Name.optional(),
      unit: z.string().optional(),
      values: z.array(z.strictObject({ id: z.string(), label: z.string().optional() })),
      for: z.array(Party),
      fields: z.array(FactField),
    }),
  )
  .meta({ id: 'FactField' });

export const Fact = z
  .strictObject({
    schema: z.literal('thidua/fact/1'),
    kind: z.literal('fact'),
    ...entry,
    field: FactField,
  })
  .meta({ id: 'Fact' });
export type Fact = z.infer<typeof Fact>;

/** An emulation title (danh hiệu thi đua). */
export const Title = z
  .strictObject({
    schema: z.literal('thidua/title/1'),
    kind: z.literal('title'),
    ...entry,
    rule: AwardRule,
    versions: z.array(RuleVersion),
  })
  .meta({ id: 'Title' });
export type Title = z.infer<typeof Title>;

/** A form of commendation (hình thức khen thưởng). */
export const AwardForm = z
  .strictObject({
    schema: z.literal('thidua/award-form/1'),
    kind: z.literal('award-form'),
    ...entry,
    rule: AwardRule,
    versions: z.array(RuleVersion),
  })
  .meta({ id: 'AwardForm' });
export type AwardForm = z.infer<typeof AwardForm>;

/** A scoring grid (thang điểm). */
export const ScoringGrid = z
  .strictObject({
    schema: z.literal('thidua/scoring-grid/1'),
    kind: z.literal('scoring-grid'),
    ...entry,
    total: Decimal.optional(),
    for: z.array(Party),
    items: z.array(GridItem),
    bonus: z.strictObject({ cap: Decimal.optional(), items: z.array(GridItem) }),
    deductions: z.strictObject({ cap: Decimal.optional(), items: z.array(GridItem) }),
    bands: z.array(GridBand),
    adjustments: z.array(GridAdjustment),
    basedOn: z.array(Citation),
  })
  .meta({ id: 'ScoringGrid' });
export type ScoringGrid = z.infer<typeof ScoringGrid>;

/** A dated, local figure that rules refer to (tham số). */
export const Parameter = z
  .strictObject({
    schema: z.literal('thidua/parameter/1'),
    kind: z.literal('parameter'),
    ...entry,
    type: z.enum(['number', 'share', 'money', 'duration']).optional(),
    values: z.array(
      z.strictObject({
        /** A percent, or a number with its unit. */
        value: Value,
        from: PartialDate.optional(),
        to: PartialDate.optional(),
        for: z.array(Party),
        basedOn: Citation.optional(),
      }),
    ),
  })
  .meta({ id: 'Parameter' });
export type Parameter = z.infer<typeof Parameter>;

export const RegistryEntry = z
  .discriminatedUnion('kind', [
    Issuer,
    AdministrativeUnit,
    Theme,
    Event,
    Act,
    Fact,
    Title,
    AwardForm,
    ScoringGrid,
    Parameter,
  ])
  .meta({ id: 'RegistryEntry' });
export type RegistryEntry = z.infer<typeof RegistryEntry>;
