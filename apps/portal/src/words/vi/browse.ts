import type { FacetKey } from '../../search/facets.ts';

/** What the pages say by which the archive is browsed without a script. */
export const browse = {
  title: 'Duyệt kho',
  fromHome: 'Hoặc duyệt theo tỉnh, năm, cấp và khối ban hành, tình trạng, khen thưởng, ngày lễ',
  about:
    'Toàn bộ phong trào trong kho, xếp theo từng đặc điểm. Các trang này không cần JavaScript; trang tìm kiếm dùng đúng những đặc điểm ấy để lọc.',
  facetAbout: {
    provinceToday: 'Theo tỉnh, thành phố ngày nay: gồm cả phong trào của những tỉnh đã nhập vào.',
    provinceAsIssued: 'Theo tên tỉnh, thành phố lúc văn bản được ban hành.',
    year: 'Theo năm của văn bản phát động.',
    level: 'Theo cấp của cơ quan ban hành vào lúc ban hành.',
    branch: 'Theo khối: Nhà nước, Đảng, Mặt trận, công đoàn và các tổ chức khác.',
    theme: 'Theo tên phong trào, cuộc vận động lặp lại qua nhiều năm, nhiều nơi.',
    status: 'Theo tình trạng: dự thảo, đã ban hành, đã tổng kết, đã thay thế hay đã hủy.',
    form: 'Theo hình thức thi đua mà luật đặt ra, khi văn bản nêu.',
    award: 'Theo danh hiệu và hình thức khen mà văn bản gọi đích danh.',
    event: 'Theo ngày lễ, đại hội và sự kiện mà phong trào chào mừng.',
  } satisfies Readonly<Record<FacetKey, string>>,
  nothing: 'Chưa có phong trào nào nêu điều này.',
  everyOf: (count: number): string => `Xem cả ${count}`,
  searchWithin: 'Tìm và lọc thêm trong danh sách này',
} as const;
