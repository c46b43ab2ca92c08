import { z } from 'zod';
import { PartialDate } from './date.ts';
import { Decimal, FactUse, Name, Value } from './rule.ts';

/** A title held: in which achievement years. */
export const Holding = z
  .strictObject({ title: Name, years: z.array(z.int()) })
  .meta({ id: 'Holding' });
export type Holding = z.infer<typeof Holding>;

/**
 * What a record of a test says of a fact: one value (`blank`: all of its type), a range of which each value
 * is possible, another record of the test, or a list.
 */
export type TestValue =
  | Value
  | { kind: 'range'; from: Value; to: Value }
  /** A record of the same test, by its `id`: what this one belongs to. */
  | { kind: 'record'; record: string }
  | {
      kind: 'list';
      /** `biết đủ từ … đến …`: within these years there is nothing but what is listed. */
      known?: { from: number; to: number } | undefined;
      holdings: Holding[];
      records: ListedRecord[];
    };
export const TestValue: z.ZodType<TestValue> = z
  .lazy(() =>
    z.union([
      Value,
      z.strictObject({ kind: z.literal('range'), from: Value, to: Value }),
      z.strictObject({ kind: z.literal('record'), record: z.string() }),
      z.strictObject({
        kind: z.literal('list'),
        known: z.strictObject({ from: z.int(), to: z.int() }).optional(),
        holdings: z.array(Holding),
        records: z.array(ListedRecord),
      }),
    ]),
  )
  .meta({ id: 'TestValue' });

/** A fact of a record, or the council's verdict on a criterion of a title: `lao-động-tiên-tiến.b`. */
export type TestFact =
  | { kind: 'fact'; use: FactUse; value: TestValue }
  | { kind: 'council'; criterion: Name; verdict: 'met' | 'unmet' };
export const TestFact: z.ZodType<TestFact> = z
  .lazy(() =>
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('fact'), use: FactUse, value: TestValue }),
      z.strictObject({
        kind: z.literal('council'),
        criterion: Name,
        verdict: z.enum(['met', 'unmet']),
      }),
    ]),
  )
  .meta({ id: 'TestFact' });

/** So many records without a name: like a named one, with facts that stand in place of its own. */
export type ListedRecord = { count: number; like?: string | undefined; facts: TestFact[] };
export const ListedRecord: z.ZodType<ListedRecord> = z
  .lazy(() =>
    z.strictObject({
      count: z.int().min(1),
      like: z.string().optional(),
      facts: z.array(TestFact),
    }),
  )
  .meta({ id: 'ListedRecord' });

/** A record with a name; `like` another of the same test, whose facts hold unless given here. */
export const TestRecord = z
  .strictObject({
    id: z.string(),
    participant: Name.optional(),
    like: z.string().optional(),
    facts: z.array(TestFact),
  })
  .meta({ id: 'TestRecord' });
export type TestRecord = z.infer<typeof TestRecord>;

/**
 * What must come out. `met`, `unmet`, `council` and `unknown` are the four outcomes of criteria; `awarded`
 * and `not-awarded` what selection makes of them.
 */
export const expectedOutcomes = [
  'met',
  'unmet',
  'council',
  'unknown',
  'awarded',
  'not-awarded',
] as const;

export const TestExpectation = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('outcome'),
      record: z.string(),
      outcome: z.enum(expectedOutcomes),
      /** The facts, titles or criteria that the outcome rests on. */
      because: z.array(Name),
      /** Words of the reason that is to be given, in Vietnamese. */
      reason: z.string().optional(),
    }),
    /** What a scoring grid comes to: the points, or the band by its value on the scale. */
    z.strictObject({
      kind: z.literal('score'),
      record: z.string(),
      grid: Name,
      points: z.strictObject({ from: Decimal, to: Decimal }).optional(),
      /** null: below the lowest band. */
      band: z.strictObject({ from: Name, to: Name }).nullable().optional(),
    }),
    /** How many the award may be given to. */
    z.strictObject({ kind: z.literal('quota'), award: Name, count: Decimal }),
  ])
  .meta({ id: 'TestExpectation' });
export type TestExpectation = z.infer<typeof TestExpectation>;

/** A test of an award's rules (kiểm thử): records, and what the rules must make of them. Never published. */
export const TestCase = z
  .strictObject({
    name: z.string(),
    award: Name.optional(),
    year: z.int().optional(),
    /** `ngày xét`: decides which version of the law applies. */
    assessmentDate: PartialDate.optional(),
    records: z.array(TestRecord),
    /** Records without a name, beside the named ones. */
    list: z.array(ListedRecord),
    expectations: z.array(TestExpectation),
  })
  .meta({ id: 'TestCase' });
export type TestCase = z.infer<typeof TestCase>;
