import type { FacetKey } from '../../search/facets.ts';

/** What is said of the ways to narrow movements down. */
export const facets = {
  unknownIssuer: 'Chưa rõ',
  unstatedForm: 'Văn bản không nêu',
  noYear: 'Không rõ năm',
  movements: (_count: number) => 'phong trào',
  more: (count: number): string => `Thêm ${count} lựa chọn`,
  chosen: 'Đang lọc theo',
  takeBack: 'Bỏ điều kiện',
  takeAllBack: 'Bỏ mọi điều kiện lọc',
  /** What tells a former place or body from one of today that has its name. */
  before: (date: string | undefined): string => (date === undefined ? ' (cũ)' : ` (trước ${date})`),
  names: {
    provinceToday: 'Tỉnh, thành phố ngày nay',
    provinceAsIssued: 'Tỉnh, thành phố khi ban hành',
    year: 'Năm ban hành',
    level: 'Cấp của cơ quan ban hành',
    branch: 'Khối của cơ quan ban hành',
    theme: 'Tên phong trào',
    status: 'Tình trạng',
    form: 'Hình thức thi đua',
    award: 'Danh hiệu, hình thức khen',
    event: 'Ngày lễ, sự kiện chào mừng',
  } satisfies Readonly<Record<FacetKey, string>>,
} as const;
