import type { CatalogueEntry } from '../check.ts';

/** Found while names are collected. */
export const duplicateName: CatalogueEntry = {
  code: 'TD0203',
  slug: 'duplicate-name',
  severity: 'error',
  page: {
    title: { vi: 'Hai mục cùng một định danh', en: 'Two entries under one name' },
    why: {
      vi: 'Một định danh trỏ tới đúng một mục, ở mọi tệp. Khi hai mục cùng định danh, không ai biết dòng viện dẫn nói tới mục nào. Thường do chép một tệp sang năm khác mà quên đổi dòng đầu: thêm năm hoặc cơ quan vào định danh.',
      en: 'An identifier stands for one entry, across all files. With two, nobody knows which one a reference means. It usually comes from copying last year’s file: put the year or the body into the identifier.',
    },
    avoid: `phong trào thi-đua-sở-y-tế "Phong trào thi đua năm 2022"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2022
# tệp: nam-2023.thidua
phong trào thi-đua-sở-y-tế "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
    prefer: `phong trào thi-đua-sở-y-tế-2022 "Phong trào thi đua năm 2022"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2022
# tệp: nam-2023.thidua
phong trào thi-đua-sở-y-tế-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
  },
};
