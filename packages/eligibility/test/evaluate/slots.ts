import type { Condition, Slot, SlotTable } from '../../src/index.ts';

/** A table of slots by their keys, each at its place. */
export function tableOf<Key extends string>(
  of: string,
  slots: Readonly<Record<Key, Omit<Slot, 'index' | 'key' | 'fact'>>>,
): { readonly table: SlotTable; readonly slot: Readonly<Record<Key, Slot>> } {
  const keys = Object.keys(slots) as Key[];
  const made = keys.map(
    (key, index): Slot => ({ index, key, fact: key.split(/[@#:]/u)[0] ?? key, ...slots[key] }),
  );
  return {
    table: { of, slots: made },
    slot: Object.fromEntries(made.map((slot) => [slot.key, slot])) as Record<Key, Slot>,
  };
}

type Compare = Extract<Condition, { op: 'compare' }>;

export const compare = (
  slot: Slot,
  comparator: Compare['comparator'],
  value: number,
  text = String(value),
): Compare => ({ op: 'compare', slot, comparator, value, text });
export const all = (...of: Condition[]): Condition => ({ op: 'and', of });
export const any = (...of: Condition[]): Condition => ({ op: 'or', of });
export const no = (of: Condition): Condition => ({ op: 'not', of });
export const title = (id: string, name: string = id) => ({ id, name });

export const initiatives = tableOf('sáng-kiến', {
  'được-áp-dụng': { label: 'Được áp dụng', type: 'truth' },
  'phạm-vi': {
    label: 'Phạm vi',
    type: 'scale',
    values: [
      { id: 'cấp-cơ-sở', label: 'Cấp cơ sở' },
      { id: 'cấp-tỉnh', label: 'Cấp tỉnh' },
      { id: 'toàn-quốc', label: 'Toàn quốc' },
    ],
  },
});

const ratings = [
  { id: 'không-hoàn-thành', label: 'Không hoàn thành nhiệm vụ' },
  { id: 'hoàn-thành', label: 'Hoàn thành nhiệm vụ' },
  { id: 'hoàn-thành-tốt', label: 'Hoàn thành tốt nhiệm vụ' },
  { id: 'hoàn-thành-xuất-sắc', label: 'Hoàn thành xuất sắc nhiệm vụ' },
];

/** A worker's record with one slot of each type. */
export const { table, slot } = tableOf('người-lao-động', {
  'xếp-loại': { label: 'Xếp loại', type: 'scale', values: ratings },
  'số-sáng-kiến': { label: 'Số sáng kiến', type: 'number', unit: 'sáng kiến' },
  'đề-tài': { label: 'Số đề tài', type: 'number', unit: 'đề tài' },
  'tỷ-lệ': { label: 'Tỷ lệ hoàn thành', type: 'share' },
  'thu-nhập': { label: 'Thu nhập', type: 'money' },
  'thu-nhập#kế-hoạch': { label: 'Thu nhập kế hoạch', type: 'money', planned: true },
  'nghỉ-việc:working-day': {
    label: 'Nghỉ việc (ngày làm việc)',
    type: 'duration',
    duration: 'working-day',
  },
  'ngày-tuyển-dụng': { label: 'Ngày tuyển dụng', type: 'date' },
  'đang-xem-xét': { label: 'Đang xem xét kỷ luật', type: 'truth' },
  'lĩnh-vực': {
    label: 'Lĩnh vực',
    type: 'category',
    values: [
      { id: 'y-tế', label: 'Y tế' },
      { id: 'giáo-dục', label: 'Giáo dục' },
    ],
  },
  'phòng-ban': { label: 'Phòng ban', type: 'text' },
  'sáng-kiến': { label: 'Sáng kiến', type: 'rows', rows: initiatives.table },
  'danh-hiệu': { label: 'Danh hiệu đã đạt', type: 'history' },
  'hội-đồng:a.b': { label: 'Kết luận của hội đồng về điểm b', type: 'verdict' },
} satisfies Record<string, Omit<Slot, 'index' | 'key' | 'fact'>>);
