import { z } from 'zod';
import { PartialDate } from './date.ts';
import { Citation, Party, Scope, SourceNote } from './reference.ts';
import { Decimal, Expression, Name, Rounding, Rule, Unit, Value, YearPoint } from './rule.ts';

/** A criterion: its official wording, the rules that stand for it, and its own sub-criteria. */
export type Criterion = {
  label?: string | undefined;
  wording: string;
  rules: Rule[];
  children: Criterion[];
};
export const Criterion: z.ZodType<Criterion> = z
  .lazy(() =>
    z.strictObject({
      label: z.string().optional(),
      wording: z.string(),
      rules: z.array(Rule),
      children: z.array(Criterion),
    }),
  )
  .meta({ id: 'Criterion' });

/** A preference among the eligible, in order of weight: a condition, or a fact to rank by. */
export type Preference = {
  label?: string | undefined;
  wording: string;
  rules: Rule[];
  rankBy?: { fact: Name; direction: 'ascending' | 'descending' } | undefined;
  children: Preference[];
};
export const Preference: z.ZodType<Preference> = z
  .lazy(() =>
    z.strictObject({
      label: z.string().optional(),
      wording: z.string(),
      rules: z.array(Rule),
      rankBy: z
        .strictObject({ fact: Name, direction: z.enum(['ascending', 'descending']) })
        .optional(),
      children: z.array(Preference),
    }),
  )
  .meta({ id: 'Preference' });

/** The base that a percentage quota is taken of: a group, or the holders of a title in a year. */
export const QuotaBase = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('group'),
      group: Name,
      condition: Expression.optional(),
    }),
    z.strictObject({ kind: z.literal('holders'), title: Name, year: YearPoint.optional() }),
  ])
  .meta({ id: 'QuotaBase' });

export const Quota = z
  .strictObject({
    kind: z.enum(['entitlement', 'ceiling', 'floor', 'range', 'exact']),
    from: Decimal.optional(),
    to: Decimal.optional(),
    /** Whether the figures are percents. Absent with `parameter`: its declared type says. */
    percent: z.boolean().optional(),
    /** A dated parameter instead of a figure; the quota is a share where the parameter is one. */
    parameter: Name.optional(),
    /** What is counted, where the quota says: `3 người`, `10 tập thể`. */
    unit: Unit.optional(),
    base: QuotaBase.optional(),
    /** `mỗi …`: the quota holds for each of these; absent with `whole` for `toàn cơ quan`. */
    per: Name.optional(),
    whole: z.literal(true).optional(),
    rounding: Rounding.optional(),
    text: z.string(),
  })
  .meta({ id: 'Quota' });
export type Quota = z.infer<typeof Quota>;

/** Money of an award: an amount in đồng, or a multiple of a dated parameter such as the base salary. */
export const Prize = z
  .strictObject({
    amount: Decimal.optional(),
    multiple: z.strictObject({ times: Decimal, of: Name }).optional(),
    rounding: Rounding.optional(),
    text: z.string(),
  })
  .meta({ id: 'Prize' });
export type Prize = z.infer<typeof Prize>;

/** What decides an award; shared by the awards of a movement and the titles of the law. */
export const AwardRule = z
  .strictObject({
    for: z.array(Name),
    assessment: z.string().optional(),
    authorities: z.array(Party),
    form: Party.optional(),
    criteria: z.array(Criterion),
    barredWhen: z.array(Criterion),
    pendingWhen: z.array(Criterion),
    preferences: z.array(Preference),
    quotas: z.array(Quota),
    prizes: z.array(Prize),
    inKind: z.array(z.string()),
    onlyHighestOf: z.array(Name),
    basedOn: z.array(Citation),
  })
  .meta({ id: 'AwardRule' });
export type AwardRule = z.infer<typeof AwardRule>;

export const Award = z
  .strictObject({ id: z.string(), slug: z.string(), name: z.string(), rule: AwardRule })
  .meta({ id: 'Award' });
export type Award = z.infer<typeof Award>;

/** One version of a legal title, in force between two dates. */
export const RuleVersion = z
  .strictObject({
    id: z.string(),
    from: PartialDate.optional(),
    to: PartialDate.optional(),
    /** `cho kỳ xét từ …`: applies by assessed period, not by the date of the decision. */
    assessedFrom: PartialDate.optional(),
    scope: Scope.optional(),
    rule: AwardRule,
    sources: z.array(SourceNote),
  })
  .meta({ id: 'RuleVersion' });
export type RuleVersion = z.infer<typeof RuleVersion>;

/** One step of a grid item: the points, and what or which values they are for. */
export const GridOption = z
  .strictObject({
    points: Decimal,
    label: z.string().optional(),
    from: Value.optional(),
    /** The last value that still counts; `below` is the first that no longer does. */
    to: Value.optional(),
    below: Value.optional(),
  })
  .meta({ id: 'GridOption' });
export type GridOption = z.infer<typeof GridOption>;

export const GridMethod = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('choice'), options: z.array(GridOption) }),
    z.strictObject({ kind: z.literal('bands'), fact: Name, options: z.array(GridOption) }),
    z.strictObject({ kind: z.literal('ratio'), fact: Name, rounding: Rounding.optional() }),
    z.strictObject({
      kind: z.enum(['deduct-per', 'add-per']),
      points: Decimal,
      fact: Name,
      max: Decimal.optional(),
    }),
    z.strictObject({ kind: z.literal('points-met'), conditions: z.array(Expression) }),
    z.strictObject({ kind: z.literal('council'), step: Decimal.optional() }),
  ])
  .meta({ id: 'GridMethod' });
export type GridMethod = z.infer<typeof GridMethod>;

/** How the points of a grid item are found. `text` is the rule as written. */
export const GridScoring = z
  .strictObject({
    text: z.string(),
    method: GridMethod.optional(),
    fullWhenNotArisen: z.boolean(),
    zeroItemWhen: Expression.optional(),
  })
  .meta({ id: 'GridScoring' });
export type GridScoring = z.infer<typeof GridScoring>;

/** A group, an item or a part of one; without points where the grid states none. */
export type GridItem = {
  /** The identifier of a group, where it has one. */
  id?: string | undefined;
  label?: string | undefined;
  wording: string;
  points?: string | undefined;
  scoring?: GridScoring | undefined;
  /** `không quá`: the children may add up to more than the item gives. */
  capped: boolean;
  children: GridItem[];
};
export const GridItem: z.ZodType<GridItem> = z
  .lazy(() =>
    z.strictObject({
      id: z.string().optional(),
      label: z.string().optional(),
      wording: z.string(),
      points: Decimal.optional(),
      scoring: GridScoring.optional(),
      capped: z.boolean(),
      children: z.array(GridItem),
    }),
  )
  .meta({ id: 'GridItem' });

export const GridBand = z
  .strictObject({
    value: Name,
    label: z.string().optional(),
    from: Decimal,
    gate: Expression.optional(),
    quota: Quota.optional(),
  })
  .meta({ id: 'GridBand' });

/** `trần`, `hạ` and `xếp`: what is done to a band once it is found, in this order. */
export const GridAdjustment = z
  .strictObject({
    kind: z.enum(['ceiling', 'lower', 'set']),
    value: Name.optional(),
    steps: z.int().optional(),
    when: Expression,
    wording: z.string().optional(),
  })
  .meta({ id: 'GridAdjustment' });
