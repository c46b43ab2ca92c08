import { Place, Reference, RegistryKind } from '@thidua/model';
import { z } from 'zod';
import { grades } from './grade.ts';

const Words = z.strictObject({ vi: z.string(), en: z.string() }).meta({ id: 'Words' });
const Grade = z.enum(grades).meta({ id: 'Grade' });
const Outcome = z.enum(['met', 'council', 'unknown', 'unmet']);

const Change = z
  .strictObject({
    kind: z.enum(['changed', 'added', 'removed', 'reordered']),
    grade: Grade,
    sentence: Words,
    fact: Words,
    before: Words.optional(),
    after: Words.optional(),
    pointers: z.strictObject({ before: z.string().optional(), after: z.string().optional() }),
    because: z.array(Reference).optional(),
    place: Place.optional(),
  })
  .meta({ id: 'Change' });

const Example = z
  .strictObject({
    record: Words,
    outcomes: z.tuple([Outcome, Outcome]),
    clauses: z.array(
      z.strictObject({
        id: z.string(),
        label: z.string().optional(),
        wording: z.string(),
        role: z.enum(['criterion', 'barred', 'pending']),
      }),
    ),
  })
  .meta({ id: 'Example' });

const compared = [
  z.strictObject({ kind: z.literal('equivalent'), missingData: Example.optional() }),
  z.strictObject({ kind: z.literal('stricter'), lost: Example }),
  z.strictObject({ kind: z.literal('looser'), gained: Example }),
  z.strictObject({ kind: z.literal('different'), gained: Example, lost: Example }),
] as const;

const Comparison = z
  .discriminatedUnion('kind', [
    ...compared,
    z.strictObject({
      kind: z.literal('undecided'),
      because: Words,
      gained: Example.optional(),
      lost: Example.optional(),
      alone: z.discriminatedUnion('kind', compared).optional(),
    }),
  ])
  .meta({ id: 'CriteriaComparison' });

const Criteria = z
  .strictObject({
    award: z.strictObject({ id: z.string(), name: z.string() }),
    participant: z.string().optional(),
    version: z.string().optional(),
    year: z.int(),
    comparison: Comparison.optional(),
    /** `null`: as many as there are. */
    quota: z
      .strictObject({
        base: z.int(),
        places: z.tuple([z.number().nullable(), z.number().nullable()]),
      })
      .optional(),
    sentences: z.array(Words),
  })
  .meta({ id: 'CriteriaReview' });

/** What `thidua diff --format json` writes. */
export const ReviewDocument = z
  .strictObject({
    schema: z.literal('thidua/review/1'),
    /** Documents by the heaviest of their changes. */
    counts: z.record(Grade, z.int()),
    documents: z.array(
      z.strictObject({
        kind: z.enum(['campaign', ...RegistryKind.options]),
        id: z.string(),
        slug: z.string(),
        name: z.string(),
        became: z.enum(['added', 'removed', 'changed', 'affected', 'layout']),
        grade: Grade,
        issued: z.boolean(),
        file: z.strictObject({ before: z.string().optional(), after: z.string().optional() }),
        changes: z.array(Change),
        criteria: z.array(Criteria),
        corrections: z.array(Words),
        touches: z.array(Reference),
      }),
    ),
    layoutOnly: z.array(z.string()),
  })
  .meta({ id: 'Review', title: 'Thay đổi về nội dung' });

/** The JSON Schema of a review (draft 2020-12). */
export const reviewSchema = (): object => z.toJSONSchema(ReviewDocument);

const finding = {
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: Words,
  help: Words.optional(),
  waived: z.string().optional(),
  file: z.string(),
  line: z.int(),
  column: z.int(),
};
const Finding = z.strictObject(finding).meta({ id: 'Finding' });
const CausedFinding = z
  .strictObject({ ...finding, because: z.array(Reference) })
  .meta({ id: 'CausedFinding' });

const Tally = z
  .strictObject({ met: z.int(), council: z.int(), unknown: z.int(), unmet: z.int() })
  .meta({ id: 'Tally' });

/** What `thidua report --format json` writes. */
export const ReportDocument = z
  .strictObject({
    schema: z.literal('thidua/report/1'),
    /** The states as they were named; without `head` the files as they lay. */
    base: z.string(),
    head: z.string().optional(),
    /** Where the whole report lies, as `--whole` said. */
    whole: z.string().optional(),
    checklist: z.array(
      z.strictObject({ id: z.string(), question: Words, about: z.array(Reference) }),
    ),
    /** What became of published movements and may not: TD0801 to TD0805. */
    published: z.array(
      z.strictObject({
        code: z.string(),
        message: Words,
        help: Words,
        /** The reason for which the change accepts it. */
        waived: z.string().optional(),
        about: Reference,
        file: z.string(),
        place: Place.optional(),
      }),
    ),
    findings: z.strictObject({
      onChangedLines: z.array(Finding),
      elsewhere: z.array(CausedFinding),
      waived: z.array(Finding),
      fixed: z.array(Finding),
      standing: z.strictObject({ onChangedLines: z.array(Finding), elsewhere: z.int() }),
    }),
    decisions: z
      .array(
        z.strictObject({
          about: Reference,
          award: z.strictObject({ id: z.string(), name: z.string() }),
          participant: z.string(),
          year: z.int(),
          records: z.int(),
          notCompared: z.int(),
          before: Tally,
          after: Tally,
          moved: z.array(z.strictObject({ before: Outcome, after: Outcome, count: z.int() })),
        }),
      )
      .optional(),
    pictures: z
      .strictObject({
        pages: z.array(
          z.strictObject({
            about: Reference,
            before: z.string().optional(),
            after: z.string().optional(),
          }),
        ),
        leftOut: z.int(),
      })
      .optional(),
    review: ReviewDocument,
  })
  .meta({ id: 'Report', title: 'Báo cáo thay đổi' });

/** The JSON Schema of a report (draft 2020-12). */
export const reportSchema = (): object => z.toJSONSchema(ReportDocument);
