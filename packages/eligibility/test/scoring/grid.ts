import type { ScoringItem, ScoringMethod, ScoringPlan } from '../../src/index.ts';
import { compare, no, tableOf } from '../evaluate/slots.ts';

const points = { type: 'number', unit: 'điểm' } as const;

export const { table, slot } = tableOf('phòng-ban', {
  'kế-hoạch': {
    label: 'Kế hoạch năm',
    type: 'category',
    values: [
      { id: '1', label: 'Vượt kế hoạch' },
      { id: '2', label: 'Đạt kế hoạch' },
      { id: '3', label: 'Không đạt' },
    ],
  },
  'tỷ-lệ-giải-ngân': { label: 'Tỷ lệ giải ngân', type: 'share' },
  'báo-cáo-chậm': { label: 'Báo cáo chậm', type: 'number', unit: 'lần' },
  'trồng-cây': { label: 'Cây đã trồng', type: 'number', unit: 'cây' },
  'đạt-chuẩn-xanh': { label: 'Đạt chuẩn xanh', type: 'truth' },
  'đề-tài': { label: 'Số đề tài', type: 'number' },
  'nền-nếp': { label: 'Nền nếp', ...points },
  'kỷ-luật': { label: 'Có người bị kỷ luật', type: 'truth' },
  'sáng-kiến': { label: 'Sáng kiến', type: 'rows' },
  điểm: { label: 'Điểm thi đua', ...points },
  'điểm:xếp-loại': {
    label: 'Xếp loại thi đua',
    type: 'scale',
    values: [
      { id: 'không-hoàn-thành', label: 'Không hoàn thành' },
      { id: 'hoàn-thành', label: 'Hoàn thành' },
      { id: 'tốt', label: 'Tốt' },
      { id: 'xuất-sắc', label: 'Xuất sắc' },
    ],
  },
});

export const item = (
  id: string,
  of: string | undefined,
  method: ScoringMethod,
  more: Partial<ScoringItem> = {},
): ScoringItem => ({
  id,
  wording: `Mục ${id}`,
  ...(of === undefined ? {} : { points: of }),
  capped: false,
  method,
  fullWhenNotArisen: false,
  children: [],
  ...more,
});

export const methods = {
  choice: {
    kind: 'choice',
    slot: slot['kế-hoạch'],
    options: [{ points: '30' }, { points: '20' }, { points: '0' }],
  },
  bands: {
    kind: 'bands',
    slot: slot['tỷ-lệ-giải-ngân'],
    options: [
      { points: '15', from: 95 },
      { points: '10', from: 90, below: 95 },
      { points: '5', from: 80, below: 90 },
      { points: '0', below: 80 },
    ],
  },
  ratio: {
    kind: 'ratio',
    slot: slot['tỷ-lệ-giải-ngân'],
    rounding: { direction: 'nearest', step: '0.5' },
  },
  deduct: { kind: 'deduct-per', slot: slot['báo-cáo-chậm'], points: '2', max: '10' },
  add: { kind: 'add-per', slot: slot['trồng-cây'], points: '0.1', max: '20' },
  met: {
    kind: 'points-met',
    conditions: [{ op: 'truth', slot: slot['đạt-chuẩn-xanh'] }, compare(slot['đề-tài'], '≥', 1)],
  },
  council: { kind: 'given', slot: slot['nền-nếp'], step: '0.5', by: 'council' },
} as const satisfies Record<string, ScoringMethod>;

const disciplined = { op: 'truth', slot: slot['kỷ-luật'] } as const;
const group = (id: string, of: string, capped: boolean, children: ScoringItem[]): ScoringItem => ({
  id,
  wording: `Nhóm ${id}`,
  points: of,
  capped,
  fullWhenNotArisen: false,
  children,
});

/** The grid of the language's reference: every kind of item, bonus, deductions, gates and adjustments. */
export const grid: ScoringPlan = {
  id: 'điểm',
  name: 'Thang điểm thi đua các phòng, ban',
  points: slot.điểm,
  band: slot['điểm:xếp-loại'],
  total: '100',
  items: [
    group('nhiệm-vụ', '60', false, [
      item('kế-hoạch', '30', methods.choice, { zeroWhen: disciplined }),
      item('giải-ngân', '15', methods.bands),
      item('tiến-độ', '5', methods.ratio),
      item('báo-cáo', '10', methods.deduct, { fullWhenNotArisen: true }),
    ]),
    group('phong-trào', '40', true, [
      item('trồng-cây', '20', methods.add),
      item('việc-khác', '15', methods.met),
      item('nền-nếp', '15', methods.council),
    ]),
  ],
  bonus: {
    cap: '5',
    items: [item('thưởng', undefined, { kind: 'add-per', slot: slot['sáng-kiến'], points: '1' })],
  },
  deductions: {
    items: [
      item('trừ', undefined, { kind: 'deduct-per', slot: slot['báo-cáo-chậm'], points: '1' }),
    ],
  },
  bands: [
    { value: 3, label: 'Xuất sắc', from: '70', gate: no(disciplined) },
    { value: 2, label: 'Tốt', from: '60' },
    { value: 1, label: 'Hoàn thành', from: '50' },
  ],
  adjustments: [
    { kind: 'set', value: 0, when: compare(slot['tỷ-lệ-giải-ngân'], '<', 30) },
    { kind: 'lower', steps: 1, when: compare(slot['báo-cáo-chậm'], '>', 3) },
    { kind: 'ceiling', value: 2, when: compare(slot['đề-tài'], '=', 0) },
  ],
};
