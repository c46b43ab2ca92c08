import type { CatalogueEntry } from '../check.ts';

/** Found while names are resolved. */
export const unknownName: CatalogueEntry = {
  code: 'TD0201',
  slug: 'unknown-name',
  severity: 'error',
  page: {
    title: { vi: 'Định danh chưa được khai báo', en: 'A name that nothing declares' },
    why: {
      vi: 'Định danh (chữ thường, có gạch nối) trỏ tới một mục trong danh mục, một phong trào hoặc một đối tượng của chính tệp này. Định danh không trỏ tới đâu thường là gõ nhầm một chữ; định danh gần nhất được gợi ý. Nếu danh mục chưa có mục ấy thì khai báo thêm, hoặc ghi tên bằng lời trong dấu ngoặc kép ở chỗ nhận lời văn.',
      en: 'An identifier (lower case, hyphened) points to a registry entry, a movement, or a participant of this file. One that points nowhere is usually mistyped, and the nearest is offered. Where the registry lacks the entry, declare it, or write the name in words between quotes where words may stand.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  sở-y-tế-tinh-a
thời gian         năm 2023
# tệp: co-quan.thidua
cơ quan sở-y-tế-tỉnh-a "Sở Y tế tỉnh A" {
  ngành  nhà nước
  cấp    sở
}
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  sở-y-tế-tỉnh-a
thời gian         năm 2023
# tệp: co-quan.thidua
cơ quan sở-y-tế-tỉnh-a "Sở Y tế tỉnh A" {
  ngành  nhà nước
  cấp    sở
}
`,
    fix: {
      vi: 'Đổi sang định danh gần nhất.',
      en: 'Changes it to the nearest identifier.',
    },
  },
};
