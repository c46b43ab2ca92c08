import type { CatalogueEntry } from '../check.ts';

/** Found when the waivers of a file are applied. */
export const unusedWaiver: CatalogueEntry = {
  code: 'TD0208',
  slug: 'unused-waiver',
  severity: 'warning',
  page: {
    title: {
      vi: 'Dòng bỏ qua không còn ứng với phát hiện nào',
      en: 'A waiver that waives nothing',
    },
    why: {
      vi: '`bỏ qua` giữ lại một phát hiện đã biết và lý do chấp nhận. Khi chỗ sai đã sửa, hoặc mã ghi nhầm, dòng ấy không còn ứng với điều gì; để lại thì lần sau một lỗi thật cùng mã sẽ bị che. Lỗi cú pháp và lỗi tên không bỏ qua được.',
      en: 'A `bỏ qua` keeps a known finding with the reason for accepting it. Once the text is mended, or where the code is wrong, the line answers to nothing; left there, it would hide a real finding later. Errors of syntax and of names cannot be waived.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
bỏ qua            TD0106 vì "Nguồn ghi như vậy"
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
`,
  },
};
