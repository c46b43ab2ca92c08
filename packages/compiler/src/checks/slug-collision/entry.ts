import type { CatalogueEntry } from '../check.ts';

/** Found while names are collected. */
export const slugCollision: CatalogueEntry = {
  code: 'TD0204',
  slug: 'slug-collision',
  severity: 'error',
  page: {
    title: { vi: 'Hai định danh chung một địa chỉ trang', en: 'Two names, one page address' },
    why: {
      vi: 'Địa chỉ của trang là định danh bỏ dấu. Hai định danh chỉ khác nhau ở dấu, như `thi-đua-2023` và `thị-đua-2023`, sẽ cùng một địa chỉ, và trang này che mất trang kia. Thêm vào định danh điều phân biệt hai mục: tên cơ quan, năm, quý.',
      en: 'A page’s address is the identifier without its diacritics. Two that differ only in marks would share one address and hide each other. Put into the identifier what tells the two apart: the body, the year, the quarter.',
    },
    avoid: `phong trào thi-đua-sở-y-tế-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
# tệp: tinh-b.thidua
phong trào thi-đua-sở-y-tê-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh B"
thời gian         năm 2023
`,
    prefer: `phong trào thi-đua-sở-y-tế-tỉnh-a-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
# tệp: tinh-b.thidua
phong trào thi-đua-sở-y-tế-tỉnh-b-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh B"
thời gian         năm 2023
`,
  },
};
