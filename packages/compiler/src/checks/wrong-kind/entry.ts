import type { CatalogueEntry } from '../check.ts';

/** Found while names are resolved. */
export const wrongKind: CatalogueEntry = {
  code: 'TD0202',
  slug: 'wrong-kind',
  severity: 'error',
  page: {
    title: { vi: 'Định danh trỏ tới mục không cùng loại', en: 'A name of the wrong kind' },
    why: {
      vi: 'Mỗi chỗ trong tệp nhận một loại mục: `cơ quan ban hành` nhận cơ quan, `chào mừng` nhận sự kiện. Tỉnh A là một đơn vị hành chính, không ban hành văn bản; Ủy ban nhân dân tỉnh A mới ban hành. Nhầm loại thì trang của cơ quan, của tỉnh sẽ liệt kê sai.',
      en: 'Each place takes one kind of entry: `cơ quan ban hành` an issuer, `chào mừng` an event. Province A is an administrative unit and issues nothing; its People’s Committee does. With the wrong kind, the pages of bodies and provinces would list the wrong things.',
    },
    avoid: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  tỉnh-a
thời gian         năm 2023
# tệp: tinh.thidua
đơn vị hành chính tỉnh-a "Tỉnh A" {
  cấp  tỉnh
}
`,
    prefer: `phong trào thi-đua-2023 "Phong trào thi đua năm 2023"
cơ quan ban hành  ubnd-tỉnh-a
thời gian         năm 2023
# tệp: tinh.thidua
đơn vị hành chính tỉnh-a "Tỉnh A" {
  cấp  tỉnh
}

cơ quan ubnd-tỉnh-a "Ủy ban nhân dân tỉnh A" {
  ngành    nhà nước
  cấp      tỉnh
  địa bàn  tỉnh-a
}
`,
  },
};
