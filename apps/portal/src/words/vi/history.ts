import { vietnameseCount } from '../../reading/figure.ts';

/** Within a sentence. */
const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** What the pages of a movement's history say. */
export const history = {
  title: 'Lịch sử',
  of: (name: string) => `Lịch sử: ${name}`,
  head: 'Các phiên bản đã công bố',
  count: (count: number) => `${vietnameseCount(count)} phiên bản`,
  between: (first: string, last: string) => `công bố từ ${first} đến ${last}`,
  onDay: (day: string) => `công bố ngày ${day}`,
  /** Before and after the name of who recorded it. */
  one: (day: string): readonly [before: string, after: string] => [
    `Một phiên bản duy nhất, công bố ngày ${day}, do `,
    ' ghi. Từ đó nội dung chưa thay đổi.',
  ],
  oneOrOlder: (day: string) =>
    `Nội dung không thay đổi kể từ ngày ${day}. Bản sao kho dùng để dựng trang này không có lịch sử trước ngày ấy.`,
  notCommitted: 'Phiên bản này chưa được lưu vào kho nguồn.',
  unknown:
    'Không biết những phiên bản trước: trang này được dựng từ một bản sao không kèm kho nguồn.',
  partly:
    'Bản sao kho dùng để dựng trang này chỉ có các lần lưu gần đây; phiên bản cũ hơn có thể có mà không hiện ở đây.',
  see: 'Xem lịch sử',
  seeAll: (count: number) => `Xem cả ${vietnameseCount(count)} phiên bản và đối chiếu`,
  version: (day: string) => `Phiên bản ngày ${day}`,
  versionNow: 'Phiên bản đang soạn',
  version2: (version: string, count: number) => `${version}, lần ${count} trong ngày`,
  atLatest: (day: string) => `có từ ngày ${day} hoặc trước đó`,
  current: 'Hiện hành',
  first: 'Phiên bản đầu tiên được công bố.',
  published: 'Ngày công bố',
  author: 'Người ghi',
  reason: 'Lý do',
  commit: 'Mã lần lưu',
  weights: {
    presentation: 'Trình bày',
    editorial: 'Biên tập',
    substantive: 'Nội dung',
    authority: 'Dữ kiện của văn bản đã ban hành',
  },
  changedSince: (version: string) => `Thay đổi so với ${lowered(version)}`,
  more: (count: number) => `${vietnameseCount(count)} điều khác`,
  read: 'Đọc phiên bản này',
  compare: 'Đối chiếu với phiên bản trước',
  compareLater: 'Đối chiếu với phiên bản sau',
  otherPairs: 'Đối chiếu khác',
  howCounted: 'Cách tính phiên bản',
  version1: 'Phiên bản này',
  anyTwo: 'Đối chiếu hai phiên bản bất kỳ',
  from: (version: string) => `Từ ${lowered(version)} đến`,
  fewPairs:
    'Phong trào có nhiều phiên bản: mỗi phiên bản được đối chiếu với phiên bản liền trước và với phiên bản hiện hành.',
  unread: 'Lần lưu không đọc được',
  unreadWhy:
    'Tệp nguồn ở những lần lưu này viết sai hoặc viết theo cách cũ, nên không tính là một phiên bản.',
  folded: 'Lần lưu chỉ đổi cách trình bày, không đổi nội dung, không tính là một phiên bản.',
  comparison: 'Đối chiếu hai phiên bản',
  comparisonOf: (name: string, from: string, to: string) =>
    `${name}: ${lowered(from)} và ${lowered(to)}`,
  earlier: 'Bản cũ',
  later: 'Bản mới',
  sameFacts: 'Hai phiên bản nói như nhau.',
  inFacts: 'Bằng dữ kiện',
  inWords: 'Bằng lời văn',
  inWordsNote: 'Chỗ bỏ đi gạch ngang, chỗ thêm vào gạch chân; đoạn giữ nguyên được lược bớt.',
  sameWords: 'Lời văn trên trang của phong trào như nhau.',
  leftOut: (count: number) => `${vietnameseCount(count)} dòng không đổi`,
  unchangedSections: 'Phần không đổi',
  name: 'Tên phong trào',
  old: (day: string) => `Đây là phiên bản cũ, công bố ngày ${day}.`,
  replacedOn: (day: string) => `Phiên bản sau nó công bố ngày ${day}.`,
  replacedNow: 'Phiên bản sau nó đang được soạn.',
  older: 'Bản cũ',
  isCurrent: 'Đây là phiên bản hiện hành, cũng là trang của phong trào.',
  toCurrent: 'Xem phiên bản hiện hành',
  toHistory: 'Xem mọi phiên bản',
  namesOfToday:
    'Tên cơ quan, địa phương, sự kiện hiện theo danh mục ngày nay; lời văn là của phiên bản này.',
  asData: 'Dữ liệu của phiên bản (JSON)',
} as const;
