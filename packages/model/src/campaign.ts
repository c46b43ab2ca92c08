import { z } from 'zod';
import { Award, Criterion, Preference } from './award.ts';
import { Day, PartialDate } from './date.ts';
import { Finding, Places } from './place.ts';
import { Citation, Identifier, Party, Reference, Scope, Slug } from './reference.ts';
import { Decimal, Name, Rule, Unit } from './rule.ts';

/** Where a movement stands in its life. */
export const Status = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.enum(['draft', 'issued', 'summed-up']) }),
    z.strictObject({ state: z.literal('replaced'), by: Citation }),
    z.strictObject({ state: z.literal('cancelled'), reason: z.string().optional() }),
  ])
  .meta({ id: 'Status' });
export type Status = z.infer<typeof Status>;

/** Forms of law: thường xuyên, theo chuyên đề. */
export const Form = z.enum(['regular', 'thematic']).meta({ id: 'Form' });
export type Form = z.infer<typeof Form>;

/** The document as a piece of paper. */
export const OfficialDocument = z
  .strictObject({
    type: z.string().optional(),
    /** As written, `…` for a blank: `2775/UBND-NC`, `…/SCT-VP`. Absent where not stated. */
    number: z.string().optional(),
    numberState: z.enum(['given', 'blank', 'unknown', 'unstated']),
    date: PartialDate.optional(),
    dateState: z.enum(['given', 'blank', 'unknown', 'unstated']),
    place: z.string().optional(),
    /** The subject (trích yếu); the movement's name where the file leaves it out. */
    subject: z.string(),
    addressees: z.array(Party),
  })
  .meta({ id: 'OfficialDocument' });
export type OfficialDocument = z.infer<typeof OfficialDocument>;

/** One end of a period. `day` is the boundary day, inclusive, where it can be known. */
export const PeriodEnd = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('date'),
      date: PartialDate,
      exclusive: z.boolean(),
      day: Day.optional(),
    }),
    z.strictObject({ kind: z.literal('issue'), day: Day.optional() }),
    z.strictObject({ kind: z.literal('event'), event: Party, day: Day.optional() }),
    z.strictObject({ kind: z.enum(['end-of-period', 'unknown', 'blank']) }),
  ])
  .meta({ id: 'PeriodEnd' });
export type PeriodEnd = z.infer<typeof PeriodEnd>;

export const Duration = z
  .strictObject({
    value: Decimal,
    unit: z.enum(['year', 'quarter', 'month', 'week', 'day', 'working-day', 'hour']),
  })
  .meta({ id: 'Duration' });
export type Duration = z.infer<typeof Duration>;

/** A period, both ends inclusive; `text` is how the file writes it. */
export const Period = z
  .strictObject({
    from: PeriodEnd.optional(),
    to: PeriodEnd.optional(),
    statedLength: Duration.optional(),
    text: z.string(),
  })
  .meta({ id: 'Period' });
export type Period = z.infer<typeof Period>;

export const Phase = z
  .strictObject({
    label: z.string().optional(),
    name: z.string(),
    period: Period.optional(),
    summary: z.string().optional(),
  })
  .meta({ id: 'Phase' });
export type Phase = z.infer<typeof Phase>;

/** Something due: registration, interim review, report, final review. */
export const Milestone = z
  .strictObject({
    kind: z.enum(['registration', 'interim-review', 'report', 'final-review', 'other']),
    name: z.string().optional(),
    timing: z
      .strictObject({
        relation: z.enum(['on', 'before', 'no-later-than', 'after', 'between']),
        /** First day of a `between`. */
        start: PeriodEnd.optional(),
        at: PeriodEnd.optional(),
        /** Day and month of a date that comes back, `12-15`, with how often. */
        recurring: z
          .strictObject({
            monthDay: z
              .string()
              .regex(/^\d{2}-\d{2}$/)
              .optional(),
            every: z.enum(['year', 'quarter', 'month', 'week']),
          })
          .optional(),
      })
      .optional(),
    /** The timing as written; empty where the notice gives none. */
    when: z.string(),
    responsible: z.array(Party),
    sentTo: z.array(Party),
    via: z.array(Party),
    summary: z.string().optional(),
  })
  .meta({ id: 'Milestone' });
export type Milestone = z.infer<typeof Milestone>;

export const Participant = z
  .strictObject({
    kind: z.enum(['collective', 'individual', 'group']),
    id: Identifier,
    slug: Slug,
    name: z.string(),
  })
  .meta({ id: 'Participant' });
export type Participant = z.infer<typeof Participant>;

/** A day or event that the movement celebrates. */
export const Celebration = z
  .strictObject({
    event: Party,
    /** `lần thứ XIII`. */
    ordinal: z.string().optional(),
    /** `khóa XIV`. */
    legislature: z.string().optional(),
    term: z.string().optional(),
    /** "75 năm": the anniversary count. */
    anniversary: z.int().optional(),
    /** The date the count starts from, as the notice gives it or the registry knows it. */
    origin: PartialDate.optional(),
    /** The date celebrated. */
    date: PartialDate.optional(),
    summary: z.string().optional(),
  })
  .meta({ id: 'Celebration' });
export type Celebration = z.infer<typeof Celebration>;

/** A labelled item of the notice with a summary and its sub-items. */
export type ContentItem = {
  label?: string | undefined;
  heading: string;
  summaries: string[];
  children: ContentItem[];
};
export const ContentItem: z.ZodType<ContentItem> = z
  .lazy(() =>
    z.strictObject({
      label: z.string().optional(),
      heading: z.string(),
      summaries: z.array(z.string()),
      children: z.array(ContentItem),
    }),
  )
  .meta({ id: 'ContentItem' });

export type Target = {
  label?: string | undefined;
  wording: string;
  rules: Rule[];
  children: Target[];
};
export const Target: z.ZodType<Target> = z
  .lazy(() =>
    z.strictObject({
      label: z.string().optional(),
      wording: z.string(),
      rules: z.array(Rule),
      children: z.array(Target),
    }),
  )
  .meta({ id: 'Target' });

/** What the movement asks for: said in words, or as a rule, or both. */
export type Requirement = {
  label?: string | undefined;
  wording: string;
  summaries: string[];
  rules: Rule[];
  children: Requirement[];
};
export const Requirement: z.ZodType<Requirement> = z
  .lazy(() =>
    z.strictObject({
      label: z.string().optional(),
      wording: z.string(),
      summaries: z.array(z.string()),
      rules: z.array(Rule),
      children: z.array(Requirement),
    }),
  )
  .meta({ id: 'Requirement' });

/** The part on awards: principles, appraisal, preferences, and the awards themselves. */
export const Recognition = z
  .strictObject({
    principles: z.array(z.string()),
    appraisal: z.array(z.strictObject({ by: z.array(Party), summary: z.string().optional() })),
    proposals: z.array(z.strictObject({ to: z.array(Party), summary: z.string().optional() })),
    honours: z.array(z.string()),
    criteria: z.array(Criterion),
    preferences: z.array(Preference),
    onlyHighestOf: z.array(Name),
    awards: z.array(Award),
  })
  .meta({ id: 'Recognition' });
export type Recognition = z.infer<typeof Recognition>;

/** Who does what; beneath it, who does which part of it. */
export type Duty = {
  label?: string | undefined;
  bearers: Party[];
  duties: string[];
  children: Duty[];
};
export const Duty: z.ZodType<Duty> = z
  .lazy(() =>
    z.strictObject({
      label: z.string().optional(),
      bearers: z.array(Party),
      duties: z.array(z.string()),
      children: z.array(Duty),
    }),
  )
  .meta({ id: 'Duty' });

export const Recipient = z
  .strictObject({ party: Party, forReport: z.boolean() })
  .meta({ id: 'Recipient' });

/** Who signs: TM. (for the collective), KT. (deputy), TL. (by order), TUQ. (by authorisation), Q. (acting). */
export const Signature = z
  .strictObject({
    authority: z.enum(['TM', 'KT', 'TL', 'TUQ', 'Q']).optional(),
    positions: z.array(z.string()),
    name: z.string().optional(),
    unknown: z.boolean(),
  })
  .meta({ id: 'Signature' });
export type Signature = z.infer<typeof Signature>;

/** What was reached, in aggregate. Never personal records. */
export const Outcome = z
  .strictObject({
    about: z.discriminatedUnion('kind', [
      /** A target by its label: `1`, `1.a`. */
      z.strictObject({ kind: z.literal('target'), target: z.string() }),
      z.strictObject({ kind: z.literal('award'), award: Party }),
      z.strictObject({ kind: z.literal('text'), text: z.string() }),
    ]),
    /** In words, where there is no figure. */
    reached: z.string().optional(),
    figures: z.array(
      z.strictObject({
        value: Decimal,
        percent: z.literal(true).optional(),
        unit: Unit.optional(),
        /** `trong đó`: a part of the figure before it. */
        among: z.literal(true).optional(),
      }),
    ),
    source: Citation.optional(),
  })
  .meta({ id: 'Outcome' });
export type Outcome = z.infer<typeof Outcome>;

/** What the editors did to the text, kept beside the source. */
export const Editorial = z
  .strictObject({
    original: z.array(z.strictObject({ file: z.string(), digest: z.string().optional() })),
    readings: z.array(
      z.strictObject({ source: z.string(), reading: z.string(), at: z.string().optional() }),
    ),
    notes: z.array(z.string()),
    waivers: z.array(z.strictObject({ code: z.string(), reason: z.string() })),
    /** `đính chính`: the issuer's own legal act of correction. */
    corrections: z.array(z.strictObject({ by: Citation, summary: z.string().optional() })),
  })
  .meta({ id: 'Editorial' });
export type Editorial = z.infer<typeof Editorial>;

/** The province (or other unit) of a movement: as issued, and what that area belongs to today. */
export const Area = z
  .strictObject({ asIssued: Reference, today: z.array(Reference) })
  .meta({ id: 'Area' });
export type Area = z.infer<typeof Area>;

/** An emulation movement (phong trào thi đua) as published. */
export const Campaign = z
  .strictObject({
    schema: z.literal('thidua/campaign/1'),
    id: Identifier,
    slug: Slug,
    name: z.string(),
    /** SHA-256 of the canonical JSON of everything but `digest`, `findings` and `places`. */
    digest: z.string(),
    status: Status,
    form: Form.optional(),
    nature: z.array(z.string()),
    scope: Scope.optional(),
    themes: z.array(Party),
    motto: z.array(z.string()),
    slogans: z.array(z.string()),
    issuers: z.array(Party),
    cooperators: z.array(Party),
    launchedBy: z.array(Party),
    areas: z.array(Area),
    respondsTo: z.array(Citation),
    continues: z.array(Citation),
    replaces: z.array(Citation),
    relatedTo: z.array(Citation),
    consistsOf: z.array(Citation),
    document: OfficialDocument,
    bases: z.array(Citation),
    implements: z.array(Citation),
    celebrates: z.array(Celebration),
    period: Period.optional(),
    phases: z.array(Phase),
    milestones: z.array(Milestone),
    participants: z.array(Participant),
    aims: z.array(ContentItem),
    requirements: z.array(Requirement),
    contents: z.array(ContentItem),
    targets: z.array(Target),
    recognition: Recognition,
    duties: z.array(Duty),
    appeal: z.array(z.string()),
    closing: z.array(z.string()),
    recipients: z.array(Recipient),
    archive: z.array(z.string()),
    signatures: z.array(Signature),
    outcomes: z.array(Outcome),
    editorial: Editorial,
    /** What the checks found in this file, the waived ones with their reason. */
    findings: z.array(Finding),
    places: Places,
  })
  .meta({ id: 'Campaign', title: 'Phong trào thi đua' });
export type Campaign = z.infer<typeof Campaign>;
