import type { ChapterGroup } from '../../manual/chapters.ts';

const groups: Readonly<Record<ChapterGroup, string>> = {
  writing: 'Viết phong trào',
  reviewing: 'Duyệt thay đổi',
  computing: 'Xét tặng',
  reference: 'Tra cứu',
};

export const manual = {
  title: 'Tài liệu',
  about:
    'Cách đọc kho này, cách viết một phong trào thành văn bản mà người và máy cùng đọc được, cách tính ai đủ điều kiện, và nghĩa của từng phát hiện.',
  reading: 'Đọc kho này',
  readingGuide: 'Cách đọc kho này',
  groups,
  contents: 'Trong trang này',
  checks: 'Các phát hiện',
  sameText: 'Trang này lấy nguyên từ tài liệu kèm mã nguồn:',
};
