import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Số năm không khớp giai đoạn', en: 'The years do not fit the stage' },
  why: {
    vi: 'Giai đoạn được tính cả năm đầu và năm cuối: 2021 - 2025 là năm năm, 2021 - 2026 là sáu năm. Nhiệm kỳ thì khác, 2021 - 2026 là một nhiệm kỳ năm năm, nên hai cách viết hay lẫn vào nhau. Phát hiện này xét mọi lời văn và tên văn bản được nêu, chỉ khi có chữ “giai đoạn”.',
    en: 'A stage (giai đoạn) counts its first and its last year: 2021 - 2025 is five years, 2021 - 2026 is six. A term of office (nhiệm kỳ) is different, 2021 - 2026 being one of five years, so the two are easily confused. All wordings and titles are looked at, only where “giai đoạn” is said.',
  },
  avoid: `phong trào thi-đua-2022 "Phong trào thi đua năm 2022"
cơ quan ban hành  "Sở Y tế tỉnh A"
nhằm thực hiện    "Kế hoạch 5 năm, giai đoạn 2021 - 2026 của ngành Y tế"
thời gian         năm 2022
`,
  prefer: `phong trào thi-đua-2022 "Phong trào thi đua năm 2022"
cơ quan ban hành  "Sở Y tế tỉnh A"
nhằm thực hiện    "Kế hoạch 5 năm, giai đoạn 2021 - 2025 của ngành Y tế"
thời gian         năm 2022
`,
};
