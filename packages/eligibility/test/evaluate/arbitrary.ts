import fc from '@thidua/tooling/properties';
import {
  type Condition,
  type Datum,
  none,
  notArisen,
  type Row,
  type Rows,
  type ShareAmount,
  type Slot,
  type SlotTable,
} from '../../src/index.ts';
import { initiatives, slot, table, title } from './slots.ts';

const constants = [0, 1, 2, 3, 0.3, 0.1] as const;
const years = [2019, 2020, 2021, 2022];
const titles = [title('lđtt', 'Lao động tiên tiến'), title('cstđ', 'Chiến sĩ thi đua cơ sở')];
const comparator = fc.constantFrom('=', '≠', '≥', '≤', '>', '<');

const scalars = (of: SlotTable): Slot[] =>
  of.slots.filter(({ type }) => !['rows', 'history', 'text', 'verdict'].includes(type));

const scalarAtom = (of: SlotTable): fc.Arbitrary<Condition> =>
  fc.oneof(
    fc.record({
      op: fc.constant('compare' as const),
      slot: fc.constantFrom(...scalars(of)),
      comparator,
      value: fc.constantFrom(...constants),
      text: fc.constant(''),
    }),
    fc.record({
      op: fc.constant('one-of' as const),
      slot: fc.constantFrom(...scalars(of)),
      values: fc.subarray([...constants]),
    }),
  );

const connected = (atom: fc.Arbitrary<Condition>, depth: number): fc.Arbitrary<Condition> => {
  if (depth === 0) return atom;
  const inner = connected(atom, depth - 1);
  const several = fc.array(inner, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    atom,
    fc.record({ op: fc.constantFrom('and' as const, 'or' as const), of: several }),
    fc.record({ op: fc.constantFrom('not' as const, 'pending' as const), of: inner }),
    several.chain((of) =>
      fc.record({
        op: fc.constant('at-least' as const),
        count: fc.integer({ min: 1, max: of.length }),
        of: fc.constant(of),
      }),
    ),
  );
};

const rowCondition = connected(
  fc.oneof(scalarAtom(initiatives.table), fc.constant({ op: 'council', because: 'judgement' })),
  1,
) as fc.Arbitrary<Condition>;

const amount: fc.Arbitrary<ShareAmount> = fc.oneof(
  fc.record({
    kind: fc.constant('percent' as const),
    // Exactly so much of an open base is not told from its ends alone.
    comparator: fc.constantFrom('≥', '≤', '>', '<'),
    value: fc.constantFrom(0, 33.3, 50, 66.6, 100),
  }),
  fc.record({
    kind: fc.constant('count' as const),
    comparator: fc.constantFrom('≥', '≤', '>', '<'),
    value: fc.integer({ min: 0, max: 3 }),
  }),
  fc.constantFrom({ kind: 'all' as const }, { kind: 'none' as const }),
);

const awarded = (year: number): fc.Arbitrary<Condition> =>
  fc.record({
    op: fc.constant('awarded' as const),
    slot: fc.constant(slot['danh-hiệu']),
    titles: fc.subarray(titles, { minLength: 1 }),
    year: fc.constant(year),
  });

const openToCouncil: Condition = {
  op: 'council',
  slot: slot['hội-đồng:a.b'],
  because: 'judgement',
};

const overYears: fc.Arbitrary<Condition> = fc.record({
  op: fc.constant('years' as const),
  mode: fc.oneof(
    fc.record({
      kind: fc.constantFrom('run-to-last' as const, 'run-anywhere' as const),
      length: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({ kind: fc.constant('at-least' as const), count: fc.integer({ min: 1, max: 4 }) }),
  ),
  years: fc.tuple(
    ...years.map((year) =>
      fc.record(
        {
          year: fc.constant(year),
          holds: fc.oneof(awarded(year), scalarAtom(table), fc.constant(openToCouncil)),
          skip: fc.oneof(scalarAtom(table), fc.constant(openToCouncil)),
        },
        { requiredKeys: ['year', 'holds'] },
      ),
    ),
  ),
}) as fc.Arbitrary<Condition>;

const atom: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 6, arbitrary: scalarAtom(table) },
  fc.constant({ op: 'truth' as const, slot: slot['đang-xem-xét'] }),
  fc.constant(openToCouncil),
  fc.constant({ op: 'council' as const, because: 'deferred' as const }),
  fc.constantFrom(...years).chain(awarded),
  fc.record({
    op: fc.constant('compare-facts' as const),
    slot: fc.constantFrom(slot['thu-nhập'], slot['số-sáng-kiến']),
    comparator,
    // Those whose inverse is a decimal too, so that the reference can try every bound.
    percent: fc.constantFrom(100, 50, 200, 0, -50),
    other: fc.constantFrom(slot['thu-nhập#kế-hoạch'], slot['đề-tài']),
  }),
  fc.record(
    { op: fc.constant('some' as const), slot: fc.constant(slot['sáng-kiến']), where: rowCondition },
    { requiredKeys: ['op', 'slot'] },
  ),
  fc.record(
    {
      op: fc.constant('share' as const),
      slot: fc.constant(slot['sáng-kiến']),
      amount,
      base: rowCondition,
      holds: rowCondition,
      whenEmpty: fc.constantFrom('met' as const, 'unmet' as const, 'council' as const),
    },
    { requiredKeys: ['op', 'slot', 'amount', 'holds', 'whenEmpty'] },
  ),
  overYears,
) as fc.Arbitrary<Condition>;

/** Conditions of every kind over the worker's table. */
export const condition: fc.Arbitrary<Condition> = connected(atom, 2);

const interval = fc
  .tuple(fc.constantFrom(...constants), fc.constantFrom(...constants))
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

function datum(of: Slot, places: readonly number[]): fc.Arbitrary<Datum> {
  const missing = fc.constantFrom<Datum[]>(undefined, none, notArisen);
  switch (of.type) {
    case 'text':
      return fc.constant({ text: 'Phòng A' });
    case 'verdict':
      return fc.constantFrom(0, 1, undefined);
    case 'truth':
      return fc.oneof(fc.constantFrom<Datum[]>(0, 1), missing);
    case 'scale':
    case 'category':
      return fc.oneof(
        fc.constantFrom<Datum[]>(...places),
        fc
          .subarray([...places], { minLength: 2, maxLength: 2 })
          .map(([from = 0, to = 0]) => ({ from, to })),
        missing,
      );
    case 'rows':
      return fc.oneof(
        {
          weight: 5,
          arbitrary: fc.array(rowOf(initiatives.table), { maxLength: 4 }) as fc.Arbitrary<Rows>,
        },
        { weight: 1, arbitrary: missing },
      );
    case 'history':
      return fc.oneof(history, missing);
    default:
      return fc.oneof(fc.constantFrom<Datum[]>(...constants), interval, missing);
  }
}

const history: fc.Arbitrary<Datum> = fc.record({
  from: fc.integer({ min: 2018, max: 2020 }),
  to: fc.integer({ min: 2020, max: 2023 }),
  held: fc.tuple(fc.subarray(years), fc.subarray(years)).map(
    ([a, b]) =>
      new Map([
        ['lđtt', a],
        ['cstđ', b],
      ]),
  ),
});

const rowOf = (of: SlotTable): fc.Arbitrary<Row> =>
  fc.tuple(
    ...of.slots.map((one) =>
      datum(
        one,
        (one.values ?? []).map((_, place) => place),
      ),
    ),
  );

/** Records with data missing in every way that data can be. */
export const row: fc.Arbitrary<Row> = rowOf(table);
