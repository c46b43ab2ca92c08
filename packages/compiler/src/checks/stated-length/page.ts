import type { CheckPage } from '../check.ts';

export const page: CheckPage = {
  title: { vi: 'Độ dài không khớp hai ngày', en: 'The stated length does not fit the dates' },
  why: {
    vi: 'Khi văn bản vừa ghi “trong 90 ngày” vừa ghi ngày đầu, ngày cuối, người đọc phải biết tin bên nào: hạn đăng ký, sơ kết và khen thưởng tính theo đó. Cách đếm ở đây rộng rãi: 90 ngày được tính dù có kể ngày đầu hay không; 5 năm được chấp nhận khi dài năm năm và thêm vài tuần. Chỉ báo khi không cách đếm nào khớp.',
    en: 'When a notice gives both “90 days” and two dates, readers must know which to trust: registration, reviews and rewards are counted from it. The count is generous: ninety days whether or not the first day counts, five years also for five years and a few weeks. Only what fits no way of counting is reported.',
  },
  avoid: `phong trào cao-điểm-2023 "Đợt thi đua cao điểm năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         từ 01/10/2023 đến 31/12/2023, trong 60 ngày
`,
  prefer: `phong trào cao-điểm-2023 "Đợt thi đua cao điểm năm 2023"
cơ quan ban hành  "Sở Y tế tỉnh A"
thời gian         từ 01/10/2023 đến 29/11/2023, trong 60 ngày
`,
};
