import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Viện dẫn văn bản ra đời sau', en: 'It cites an act that came later' },
  why: {
    vi: 'Văn bản ban hành năm 2022 không thể căn cứ chỉ thị của năm 2023. Ngày của văn bản được viện dẫn lấy từ chính dòng viện dẫn và từ danh mục văn bản. Ở `nhằm thực hiện` chỉ xét ngày ghi tại dòng ấy, vì một phong trào có thể hướng tới nghị quyết sẽ ra đời sau.',
    en: 'A notice of 2022 cannot rest on a directive of 2023. The date is taken from the citation itself and from the registry. Under `nhằm thực hiện` only the date on the line counts, since a movement may look forward to a resolution yet to come.',
  },
  avoid: `phong trào thi-đua-2022 "Phong trào thi đua năm 2022"
cơ quan ban hành  "Sở Y tế tỉnh A"
số                35/SYT-VP
ngày              10/02/2022
căn cứ            "Kế hoạch phát động thi đua của Ủy ban nhân dân tỉnh A" ngày 20/02/2022
thời gian         năm 2022
`,
  prefer: `phong trào thi-đua-2022 "Phong trào thi đua năm 2022"
cơ quan ban hành  "Sở Y tế tỉnh A"
số                35/SYT-VP
ngày              10/02/2022
căn cứ            "Kế hoạch phát động thi đua của Ủy ban nhân dân tỉnh A" ngày 20/01/2022
thời gian         năm 2022
`,
};
