import type { Field, Sheet } from '../layout/layout.ts';

/** What may be chosen in a column; people may write what is not in the list as well. */
export function choicesOf({ role }: Field, titles: readonly string[]): readonly string[] {
  if (role.kind === 'title') return titles;
  if (role.kind !== 'slot') return [];
  const { slot } = role;
  switch (slot.type) {
    case 'truth':
      return ['Có', 'Không', 'Không phát sinh'];
    case 'verdict':
      return ['Đạt', 'Không đạt'];
    case 'scale':
    case 'category':
      return (slot.values ?? []).map(({ label }) => label);
    case 'rows':
      return ['Đã kê đủ', 'Không có', 'Không phát sinh'];
    case 'history':
      return ['Không có'];
    default:
      return [];
  }
}

/** What to write in a column, in a few words. */
export function hintOf({ role, unit }: Field, sheet: Sheet): string {
  switch (role.kind) {
    case 'id':
      return sheet.kind === 'participants'
        ? 'Mã riêng của mỗi hồ sơ, không trùng nhau'
        : 'Mã của hồ sơ mà dòng này thuộc về';
    case 'name':
      return 'Tên để đọc; không dùng để xét';
    case 'title':
      return 'Chọn trong danh sách; mỗi danh hiệu một dòng';
    case 'year':
      return 'Năm đạt thành tích: 2022; nhiều năm thì 2021, 2022 hoặc 2020-2022';
    case 'known-from':
    case 'known-to':
      return 'Trong những năm này, ngoài các danh hiệu đã kê không còn danh hiệu nào khác';
    case 'choice':
      return 'Hội đồng ghi: Chọn hoặc Không chọn';
    case 'belongs':
      return 'Mã hoặc tên của tập thể, đúng như ở trang tập thể';
    default:
  }
  switch (role.slot.type) {
    case 'number':
      return unit === undefined ? 'Một số: 12 hoặc 1.250,5' : `Số ${unit}: 12 hoặc 1.250,5`;
    case 'share':
      return 'Phần trăm: 95 hoặc 95,5';
    case 'money':
      return 'Đồng: 1.800.000; hoặc ghi rõ: 1,8 triệu';
    case 'duration':
      return `Số ${unit}; hoặc ghi rõ: 5 ${unit}`;
    case 'date':
      return 'Ngày: 22/06/2022; hoặc tháng, năm: 6/2022';
    case 'truth':
      return 'Có hoặc Không';
    case 'verdict':
      return 'Hội đồng ghi: Đạt hoặc Không đạt';
    case 'scale':
    case 'category':
      return 'Chọn trong danh sách';
    case 'rows':
      return `Kê từng dòng ở trang «${role.slot.label}»; ở đây ghi Đã kê đủ hoặc Không có`;
    case 'history':
      return 'Kê ở trang danh hiệu; ghi Không có nếu chưa từng được tặng';
    default:
      return role.slot.of === undefined
        ? 'Chữ'
        : 'Mã hoặc tên của tập thể, đúng như ở trang tập thể';
  }
}

/** How wide a column is, in letters. */
export function widthOf({ role }: Field): number {
  if (role.kind === 'id') return 14;
  if (role.kind === 'name') return 28;
  if (role.kind === 'title') return 36;
  if (role.kind !== 'slot') return 16;
  return (
    { text: 28, scale: 26, category: 26, verdict: 22, rows: 18, history: 18 }[
      role.slot.type as string
    ] ?? 16
  );
}
