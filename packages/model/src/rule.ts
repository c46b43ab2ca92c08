import { z } from 'zod';
import { PartialDate } from './date.ts';
import { Party, Reference } from './reference.ts';

/** An exact decimal as text, `4.5` for "4,5"; never a binary fraction. */
export const Decimal = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/)
  .meta({ id: 'Decimal' });
export type Decimal = z.infer<typeof Decimal>;

export const units = [
  'year',
  'quarter',
  'month',
  'week',
  'day',
  'working-day',
  'hour',
  'dong',
  'time',
  'person',
  'collective',
  'point',
] as const;
export const Unit = z.enum(units).meta({ id: 'Unit' });
export type Unit = z.infer<typeof Unit>;

/** A name used in a rule: a fact, a participant group, a title; `ref` where the registry knows it. */
export const Name = z
  .strictObject({ id: z.string(), ref: Reference.optional() })
  .meta({ id: 'Name' });
export type Name = z.infer<typeof Name>;

/** The year a fact or an award is asked about. */
export const YearPoint = z
  .union([z.enum(['assessed-year', 'previous-year']), z.int()])
  .meta({ id: 'YearPoint' });
export type YearPoint = z.infer<typeof YearPoint>;

/** Where the time since a fact is counted to. */
export const UntilPoint = z
  .union([z.enum(['end-of-assessed-year', 'assessment-date']), YearPoint])
  .meta({ id: 'UntilPoint' });
export type UntilPoint = z.infer<typeof UntilPoint>;

/** A fact, where needed as planned (`kế hoạch`) or of another year. */
export const FactUse = z
  .strictObject({ fact: Name, planned: z.literal(true).optional(), year: YearPoint.optional() })
  .meta({ id: 'FactUse' });
export type FactUse = z.infer<typeof FactUse>;

export const Value = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('number'), value: Decimal, unit: Unit.optional() }),
    z.strictObject({ kind: z.literal('percent'), value: Decimal, of: FactUse.optional() }),
    z.strictObject({ kind: z.literal('date'), date: PartialDate }),
    z.strictObject({ kind: z.literal('truth'), value: z.boolean() }),
    z.strictObject({ kind: z.literal('name'), name: Name }),
    z.strictObject({ kind: z.literal('text'), text: z.string() }),
    z.strictObject({ kind: z.literal('fact'), use: FactUse }),
    z.strictObject({ kind: z.enum(['blank', 'none', 'not-arisen']) }),
  ])
  .meta({ id: 'Value' });
export type Value = z.infer<typeof Value>;

export const comparators = ['=', '≠', '≥', '≤', '>', '<'] as const;
export const Comparator = z.enum(comparators).meta({ id: 'Comparator' });
export type Comparator = z.infer<typeof Comparator>;

/** A bound on a count or a share: `ít nhất 70%`, `từ 2 đến 3`, `mọi`. */
export const Amount = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('bound'),
      comparator: Comparator,
      value: Decimal,
      percent: z.boolean(),
    }),
    z.strictObject({
      kind: z.literal('range'),
      from: Decimal,
      to: Decimal,
      percent: z.boolean(),
    }),
    z.strictObject({ kind: z.enum(['all', 'none']) }),
  ])
  .meta({ id: 'Amount' });
export type Amount = z.infer<typeof Amount>;

/** The years that a history condition looks at. */
export const HistoryWindow = z
  .strictObject({
    from: YearPoint.optional(),
    to: YearPoint.optional(),
    /** `sau lần … gần nhất`: only what came after the last occurrence of this fact. */
    sinceLast: Name.optional(),
  })
  .meta({ id: 'HistoryWindow' });
export type HistoryWindow = z.infer<typeof HistoryWindow>;

const Awarded = z
  .strictObject({ title: Name, equivalents: z.array(Name), year: YearPoint.optional() })
  .meta({ id: 'Awarded' });

/** What a share comes to whose base is empty: `không phát sinh thì đạt`, `không phát sinh thì không đạt`. */
export const WhenEmpty = z.enum(['met', 'unmet']).meta({ id: 'WhenEmpty' });
export type WhenEmpty = z.infer<typeof WhenEmpty>;

/** The share within a share of a target: `trong đó 70% của số đó có …`. */
export type InnerShare = {
  amount: Amount;
  /** `open` where the notice does not say whether the base is the subset or the whole. */
  base: 'subset' | 'whole' | 'open';
  wholeOf?: Name | undefined;
  condition: Expression;
  whenEmpty?: WhenEmpty | undefined;
};

/** What a rule says, in a tree without positions. Its meaning: the semantics of criteria. */
export type Expression =
  | { kind: 'and' | 'or'; operands: Expression[] }
  | { kind: 'not'; operand: Expression }
  | { kind: 'council'; note?: string | undefined }
  | { kind: 'holds'; use: FactUse }
  | { kind: 'compare'; use: FactUse; comparator: Comparator; value: Value }
  | { kind: 'between'; use: FactUse; from: Value; to: Value }
  | { kind: 'one-of'; use: FactUse; values: Value[] }
  | { kind: 'since'; fact: Name; until: UntilPoint; comparator: Comparator; value: Value }
  | { kind: 'exists'; list: Name; condition?: Expression | undefined }
  | { kind: 'meets'; title: Name }
  | { kind: 'awarded'; awarded: z.infer<typeof Awarded> }
  | {
      kind: 'share';
      amount: Amount;
      group: Name;
      within?: Name | undefined;
      per?: Name | undefined;
      condition: Expression;
      /** Absent where the author does not say; an empty base then decides nothing. */
      whenEmpty?: WhenEmpty | undefined;
      inner: InnerShare[];
    }
  | { kind: 'at-least'; count: number; operands: Expression[] }
  | {
      kind: 'history';
      quantity: { consecutive: number } | { atLeast: number; outOf: number };
      condition: Expression;
      window?: HistoryWindow | undefined;
      skipYearWhen?: Expression | undefined;
    };

export const Expression: z.ZodType<Expression> = z
  .lazy(() =>
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['and', 'or']), operands: z.array(Expression) }),
      z.strictObject({ kind: z.literal('not'), operand: Expression }),
      z.strictObject({ kind: z.literal('council'), note: z.string().optional() }),
      z.strictObject({ kind: z.literal('holds'), use: FactUse }),
      z.strictObject({
        kind: z.literal('compare'),
        use: FactUse,
        comparator: Comparator,
        value: Value,
      }),
      z.strictObject({ kind: z.literal('between'), use: FactUse, from: Value, to: Value }),
      z.strictObject({ kind: z.literal('one-of'), use: FactUse, values: z.array(Value) }),
      z.strictObject({
        kind: z.literal('since'),
        fact: Name,
        until: UntilPoint,
        comparator: Comparator,
        value: Value,
      }),
      z.strictObject({ kind: z.literal('exists'), list: Name, condition: Expression.optional() }),
      z.strictObject({ kind: z.literal('meets'), title: Name }),
      z.strictObject({ kind: z.literal('awarded'), awarded: Awarded }),
      z.strictObject({
        kind: z.literal('share'),
        amount: Amount,
        group: Name,
        within: Name.optional(),
        per: Name.optional(),
        condition: Expression,
        whenEmpty: WhenEmpty.optional(),
        inner: z.array(InnerShare),
      }),
      z.strictObject({
        kind: z.literal('at-least'),
        count: z.int(),
        operands: z.array(Expression),
      }),
      z.strictObject({
        kind: z.literal('history'),
        quantity: z.union([
          z.strictObject({ consecutive: z.int() }),
          z.strictObject({ atLeast: z.int(), outOf: z.int() }),
        ]),
        condition: Expression,
        window: HistoryWindow.optional(),
        skipYearWhen: Expression.optional(),
      }),
    ]),
  )
  .meta({ id: 'Expression' });

export const InnerShare: z.ZodType<InnerShare> = z
  .lazy(() =>
    z.strictObject({
      amount: Amount,
      base: z.enum(['subset', 'whole', 'open']),
      wholeOf: Name.optional(),
      condition: Expression,
      whenEmpty: WhenEmpty.optional(),
    }),
  )
  .meta({ id: 'InnerShare' });

/** What stands after a wording: a formal rule, or a statement that there is none and why. */
export const Rule = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('formal'), text: z.string(), expression: Expression }),
    z.strictObject({ kind: z.literal('qualitative') }),
    z.strictObject({ kind: z.literal('deferred'), to: Party }),
  ])
  .meta({ id: 'Rule' });
export type Rule = z.infer<typeof Rule>;

export const Rounding = z
  .strictObject({
    direction: z.enum(['down', 'up', 'nearest']),
    /** Step to round to, in the unit of the rounded value; 1 where absent. */
    step: Decimal.optional(),
  })
  .meta({ id: 'Rounding' });
export type Rounding = z.infer<typeof Rounding>;
