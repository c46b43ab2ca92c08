import { syntaxCodes } from '@thidua/language';
import type { CatalogueEntry } from '../../check.ts';

export const severalCampaigns: CatalogueEntry = {
  code: syntaxCodes.severalCampaigns,
  slug: 'several-campaigns',
  severity: 'error',
  page: {
    title: { vi: 'Nhiều phong trào trong một tệp', en: 'Several movements in one file' },
    why: {
      vi: 'Mỗi tệp một phong trào, để mỗi thay đổi của một phong trào là một thay đổi của một tệp, dễ xem xét và dễ tìm lại.',
      en: 'One movement a file, so that a change of a movement is a change of one file, easy to review and to find again.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023

phong trào thi-đua-2024 "Phong trào thi đua năm 2024"
cơ quan ban hành  "Sở Y tế tỉnh A"
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2023
# tệp: nam-2024.thidua
phong trào thi-đua-2024 "Phong trào thi đua năm 2024"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         năm 2024
`,
  },
};
