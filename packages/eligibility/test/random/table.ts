import type { Slot, SlotTable, SlotType } from '../../src/index.ts';
import type { Random } from './random.ts';

/**
 * Values that facts of each type take and are compared with: few, so that rules and records meet at their
 * bounds; with decimals that no double holds exactly (0.3 against 300% of 0.1).
 */
export const usualValues = {
  number: [0, 1, 2, 3, 5, 20, 21, 0.1, 0.3, 1.1, 3.3, -1, -0.5],
  share: [0, 50, 69.99, 70, 95, 100, 105],
  money: [0, 1_490_000, 1_564_500, 1_800_000, 123_456_789_012.5],
  duration: [0, 1, 6, 9.5, 10, 12, 40],
  date: [-3653, 16_801, 19_722, 19_723, 20_088],
  truth: [0, 1],
} as const;

/** Names of people's files: Vietnamese, and what tries to break out of quotes. */
const plainNames = ['sáng-kiến', 'xếp-loại', 'thu-nhập@2019', 'thu-nhập#kế-hoạch', 'nghỉ-việc:day'];
const hostileNames = [
  'a"b',
  "o'clock",
  '`x`',
  "'); DROP TABLE hồ_sơ; --",
  '"; DROP TABLE "hồ-sơ"; --',
  '\\',
  "\\'",
  '/* a',
  '*/ b',
  '$1',
  '?',
  ':tên',
  '{x}',
  'a.b',
  '[0]',
  'select',
  '😀',
  'dòng\nmới',
  'r',
  'x',
];

export type TableShape = {
  /** How many slots, lists apart. */
  readonly slots: number;
  readonly lists: number;
  readonly histories: number;
  /** How deep lists lie in lists. */
  readonly depth: number;
  readonly hostile: boolean;
};

const scalarWeights = {
  number: 5,
  share: 2,
  money: 2,
  duration: 2,
  date: 2,
  truth: 3,
  scale: 3,
  category: 2,
  verdict: 2,
} as const satisfies Partial<Record<SlotType, number>>;

export const titleNames = ['lao-động-tiên-tiến', "chiến-sĩ'\\thi-đua", 'kỷ-luật'] as const;
export const historyYears = [2020, 2021, 2022, 2023, 2024] as const;

/** Where the council's verdicts are, and the decisions on awards of the same plan. */
const councilKey = 'hội-đồng:';
export const awardKey = 'được-tặng:';

/** A table with at least one slot. */
export function randomTable(random: Random, shape: TableShape, of = 'người-lao-động'): SlotTable {
  const slots: Slot[] = [];
  const name = (): string => {
    const base = random.pick(shape.hostile ? [...plainNames, ...hostileNames] : plainNames);
    return `${base}${slots.length}`;
  };
  const add = (type: SlotType, rest: Partial<Slot> = {}): void => {
    const key = name();
    slots.push({ index: slots.length, key, fact: key, label: key, type, ...rest });
  };
  for (let count = 0; count < shape.slots; count++) {
    const type = random.weighted(scalarWeights);
    const scale = slots.find((slot) => slot.type === 'scale');
    if (type === 'scale' && scale !== undefined && random.chance(0.6)) {
      // The same fact of another year.
      add(type, scale.values === undefined ? {} : { values: scale.values });
    } else if (type === 'scale' || type === 'category') {
      const values = Array.from({ length: 2 + random.below(3) }, (_, place) => {
        const id = shape.hostile ? `${random.pick(hostileNames)}${place}` : `mức-${place}`;
        return { id, label: id };
      });
      add(type, { values });
    } else if (type === 'verdict') {
      const asked = random.chance(0.75) ? councilKey : awardKey;
      add(type, { key: `${asked}${name()}` });
    } else {
      add(type, type === 'duration' ? { duration: 'month' } : {});
    }
  }
  for (let count = 0; count < shape.histories; count++) add('history');
  for (let count = 0; count < shape.lists && shape.depth > 0; count++) {
    const inner = {
      ...shape,
      slots: 1 + random.below(3),
      lists: random.chance(0.5) ? 1 : 0,
      histories: random.chance(0.2) ? 1 : 0,
      depth: shape.depth - 1,
    };
    add('rows', { rows: randomTable(random, inner, `danh-sách-${count}`) });
  }
  return { of, slots };
}
