import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Để trống mà không ghi dự thảo', en: 'Blank, but not marked as a draft' },
  why: {
    vi: 'Dấu … nghĩa là bản này chưa điền, nên chỉ có ở dự thảo. Một văn bản đã ban hành luôn có số và ngày; nếu nguồn không còn đọc được thì ghi `không rõ`. Dự thảo bị hủy hoặc được thay thế thì vẫn để trống được. Công bố một dự thảo như văn bản đã ban hành là nói sai về giá trị của văn bản, nên đây là lỗi.',
    en: 'A … means “not filled in yet”, which only a draft can say. An issued document has a number and a date; where the source is illegible, write `không rõ`. A draft that was cancelled or replaced may keep its blanks. To publish a draft as if issued misstates its standing, so this is an error.',
  },
  avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
số                …/SYT-VP
ngày              …/01/2023
thời gian         năm 2023
`,
  prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
tình trạng        dự thảo
cơ quan ban hành  "Sở Y tế tỉnh A"
số                …/SYT-VP
ngày              …/01/2023
thời gian         năm 2023
`,
  fix: {
    vi: 'Thêm dòng `tình trạng dự thảo`, hoặc đổi tình trạng đã ghi thành dự thảo.',
    en: 'Adds the line `tình trạng dự thảo`, or changes the stated status to draft.',
  },
};
