/** Words for taking the archive away: addresses, formats, feeds, citations. */
export const takingAway = {
  moved: {
    title: 'Trang đã chuyển',
    text: 'Trang này nay ở địa chỉ khác. Nếu trình duyệt không tự chuyển, xin mở liên kết dưới đây.',
  },
  movedTo: 'Tới địa chỉ mới của trang',
  withdrawn: {
    title: 'Tài liệu đã rút khỏi kho',
    text: (reason: string) => `Tài liệu từng công bố ở địa chỉ này đã được rút. Lý do: ${reason}`,
  },
};
