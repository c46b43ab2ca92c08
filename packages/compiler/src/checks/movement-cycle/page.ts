import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: {
    vi: 'Các phong trào trỏ vòng vào nhau',
    en: 'Movements that point to each other in a circle',
  },
  why: {
    vi: 'Hưởng ứng đi từ dưới lên, tiếp nối và thay thế đi từ sau về trước, gồm đi từ toàn thể đến thành phần. Nếu đi theo các mối liên hệ ấy mà trở về chỗ cũ thì không biết phong trào nào là gốc, và trang lịch sử của phong trào chạy vòng không dứt.',
    en: 'Responding goes upwards, continuing and replacing go back in time, consisting goes from the whole to its parts. Where following them leads back to the start, nobody can tell which movement is the origin, and the history of a movement never ends.',
  },
  avoid: `phong trào thi-đua-sở-y-tế-2023 "Phong trào thi đua ngành Y tế năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
hưởng ứng         thi-đua-tỉnh-a-2023
thời gian         năm 2023
# tệp: tinh.thidua
phong trào thi-đua-tỉnh-a-2023 "Phong trào thi đua của tỉnh A năm 2023"
cơ quan ban hành  "Ủy ban nhân dân tỉnh A"
hưởng ứng         thi-đua-sở-y-tế-2023
thời gian         năm 2023
`,
  prefer: `phong trào thi-đua-sở-y-tế-2023 "Phong trào thi đua ngành Y tế năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
hưởng ứng         thi-đua-tỉnh-a-2023
thời gian         năm 2023
# tệp: tinh.thidua
phong trào thi-đua-tỉnh-a-2023 "Phong trào thi đua của tỉnh A năm 2023"
cơ quan ban hành  "Ủy ban nhân dân tỉnh A"
thời gian         năm 2023
`,
};
