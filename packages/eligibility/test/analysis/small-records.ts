import type { Comparator } from '@thidua/model';
import fc from '@thidua/tooling/properties';
import type { Datum, Row } from '../../src/meaning/datum.ts';
import type { Condition, ShareAmount, TitleName } from '../../src/plan/condition.ts';
import type { Slot, SlotType } from '../../src/plan/slot.ts';

/** A table of a few facts of every type, with the values that tell their conditions apart. */
const slot = (index: number, key: string, type: SlotType, more: Partial<Slot> = {}): Slot => ({
  index,
  key,
  fact: key,
  label: key,
  type,
  ...more,
});

const grades = ['kém', 'khá', 'tốt'].map((id) => ({ id, label: id }));

const rowSlots = [slot(0, 'được-áp-dụng', 'truth'), slot(1, 'lợi-ích', 'number')] as const;
export const slots = {
  count: slot(0, 'sáng-kiến', 'number'),
  other: slot(1, 'đề-tài', 'number'),
  absence: slot(2, 'nghỉ-việc', 'duration', { duration: 'working-day' }),
  start: slot(3, 'ngày-tuyển-dụng', 'date'),
  grade: slot(4, 'xếp-loại', 'scale', { values: grades }),
  barred: slot(5, 'kỷ-luật', 'truth'),
  verdict: slot(6, 'hội-đồng:x', 'verdict'),
  history: slot(7, 'danh-hiệu', 'history'),
  works: slot(8, 'công-trình', 'rows', {
    rows: { of: 'công-trình', slots: rowSlots },
  }),
};

const titles: readonly TitleName[] = [
  { id: 'tiên-tiến', name: 'Tiên tiến' },
  { id: 'giấy-khen', name: 'Giấy khen' },
];
const years = [2022, 2023, 2024];

const comparator = fc.constantFrom<Comparator>('=', '≠', '≥', '≤', '>', '<');
const compare = (of: Slot, least: number, greatest: number): fc.Arbitrary<Condition> =>
  fc.record({
    op: fc.constant('compare' as const),
    slot: fc.constant(of),
    comparator,
    value: fc.integer({ min: least, max: greatest }),
    text: fc.constant(''),
  });
const truth = (of: Slot): fc.Arbitrary<Condition> => fc.constant({ op: 'truth', slot: of });

const ofRow = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2 },
    truth(rowSlots[0]),
    compare(rowSlots[1], 0, 1),
    fc.record({
      op: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('condition'), { maxLength: 2 }),
    }),
  ),
})).condition;

const amount: fc.Arbitrary<ShareAmount> = fc.oneof(
  fc.record({ kind: fc.constantFrom('all' as const, 'none' as const) }),
  fc.record({
    kind: fc.constant('count' as const),
    comparator,
    value: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    kind: fc.constant('percent' as const),
    comparator,
    value: fc.constantFrom(0, 50, 70, 100),
  }),
  fc.constantFrom<ShareAmount>(
    { kind: 'percent-range', from: 30, to: 60 },
    { kind: 'count-range', from: 1, to: 2 },
    { kind: 'count-range', from: 2, to: 1 },
  ),
);

const awarded: fc.Arbitrary<Condition> = fc.record({
  op: fc.constant('awarded' as const),
  slot: fc.constant(slots.history),
  titles: fc.subarray([...titles], { minLength: 1 }),
  year: fc.constantFrom(...years),
});

const overYears: fc.Arbitrary<Condition> = fc
  .record({
    titles: fc.subarray([...titles], { minLength: 1 }),
    length: fc.integer({ min: 1, max: 3 }),
    kind: fc.constantFrom('run-anywhere' as const, 'at-least' as const, 'run-to-last' as const),
    skip: fc.boolean(),
  })
  .map(
    ({ titles: asked, length, kind, skip }): Condition => ({
      op: 'years',
      mode: kind === 'at-least' ? { kind, count: length } : { kind, length },
      years: years.map((year) => ({
        year,
        holds: { op: 'awarded', slot: slots.history, titles: asked, year },
        ...(skip && kind !== 'run-to-last'
          ? { skip: { op: 'awarded', slot: slots.history, titles: titles.slice(1), year } as const }
          : {}),
      })),
    }),
  );

/** Any condition over the table that has an outcome of Đ or K for each record with full data. */
export const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'medium' },
    compare(slots.count, 0, 2),
    compare(slots.absence, -1, 1),
    compare(slots.start, 19000, 19002),
    compare(slots.grade, 0, 2),
    truth(slots.barred),
    fc.constant<Condition>({ op: 'council', slot: slots.verdict, because: 'judgement' }),
    fc.record({
      op: fc.constant('one-of' as const),
      slot: fc.constantFrom(slots.grade, slots.count),
      values: fc.subarray([0, 1, 2]),
    }),
    awarded,
    overYears,
    fc.record({
      op: fc.constant('compare-facts' as const),
      slot: fc.constantFrom(slots.count, slots.other),
      comparator,
      percent: fc.constantFrom(50, 100, 200),
      other: fc.constantFrom(slots.count, slots.other, slots.absence),
    }),
    fc.record({
      op: fc.constant('some' as const),
      slot: fc.constant(slots.works),
      where: ofRow,
    }),
    fc.record({
      op: fc.constant('share' as const),
      slot: fc.constant(slots.works),
      amount,
      base: ofRow,
      holds: ofRow,
      whenEmpty: fc.constantFrom('met' as const, 'unmet' as const),
    }),
    tie('condition').map((of): Condition => ({ op: 'not', of })),
    tie('condition').map((of): Condition => ({ op: 'meets', title: { id: 'x', name: 'X' }, of })),
    fc.record({
      op: fc.constant('at-least' as const),
      count: fc.integer({ min: 0, max: 3 }),
      of: fc.array(tie('condition'), { maxLength: 3 }),
    }),
    fc.record({
      op: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('condition'), { maxLength: 3 }),
    }),
    fc.record({
      op: fc.constantFrom('and' as const, 'or' as const),
      of: fc.array(tie('condition'), { minLength: 2, maxLength: 4 }),
    }),
  ),
})).condition;

/** The facts that a condition asks for. */
function asked(condition: Condition, found = new Set<Slot>()): Set<Slot> {
  switch (condition.op) {
    case 'and':
    case 'or':
    case 'at-least':
      for (const each of condition.of) asked(each, found);
      break;
    case 'not':
    case 'pending':
    case 'meets':
      asked(condition.of, found);
      break;
    case 'years':
      found.add(slots.history);
      break;
    case 'compare-facts':
      found.add(condition.slot).add(condition.other);
      break;
    default:
      if (condition.slot !== undefined) found.add(condition.slot);
  }
  return found;
}

const kindsOfRow: readonly Row[] = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
  [1, -1],
];

/** Lists of up to four rows, in whatever order: nothing asks for it. */
const lists: readonly Row[][] = (() => {
  let longest: { rows: Row[]; from: number }[] = [{ rows: [], from: 0 }];
  const all = [...longest];
  for (let length = 1; length <= 4; length++) {
    longest = longest.flatMap(({ rows, from }) =>
      kindsOfRow.slice(from).map((row, at) => ({ rows: [...rows, row], from: from + at })),
    );
    all.push(...longest);
  }
  return all.map(({ rows }) => rows);
})();

const histories: readonly Datum[] = Array.from({ length: 2 ** 6 }, (_, bits) => ({
  from: 2022,
  to: 2024,
  held: new Map(
    titles.map(({ id }, at) => [id, years.filter((_year, y) => (bits >> (at * 3 + y)) & 1)]),
  ),
}));

const compared = [-2, -1, -0.5, 0, 0.25, 0.5, 1, 1.5, 2, 3, 4, 5];
const values = new Map<Slot, readonly Datum[]>([
  [slots.count, compared],
  [slots.other, compared],
  [slots.absence, [0, 0.5, 1, 2, 3]],
  [slots.start, [18999, 19000, 19001, 19002, 19003]],
  [slots.grade, [0, 1, 2]],
  [slots.barred, [0, 1]],
  [slots.verdict, [0, 1]],
  [slots.history, histories],
  [slots.works, lists],
]);

/** How many records `recordsFor` would give. */
export const howMany = (condition: Condition): number =>
  [...asked(condition)].reduce((all, each) => all * (values.get(each)?.length ?? 1), 1);

/** Records that hold each mix of values of the facts that a condition asks for. */
export function* recordsFor(condition: Condition): Generator<Row> {
  const places = [...asked(condition)];
  const row: Datum[] = new Array<Datum>(9).fill(undefined);
  function* fill(at: number): Generator<Row> {
    const place = places[at];
    if (place === undefined) {
      yield row;
      return;
    }
    for (const value of values.get(place) ?? []) {
      row[place.index] = value;
      yield* fill(at + 1);
    }
  }
  yield* fill(0);
}
