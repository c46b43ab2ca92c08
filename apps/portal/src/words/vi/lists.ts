/** What long lists say about their parts. */
export const lists = {
  pages: 'Trang của danh sách',
  page: (page: number) => `Trang ${page}`,
  pageOf: (page: number, pages: number) => `trang ${page} trên ${pages}`,
  previous: 'Trang trước',
  next: 'Trang sau',
  notSummedUp: (end: string) => `Hết hạn ${end}, chưa thấy tổng kết`,
} as const;
