import type { Matter } from '../../archive/accountability.ts';
import type { Measure } from '../../archive/outline.ts';
import { vietnameseCount } from '../../reading/figure.ts';

/** What each figure is called, how it is counted, and what it does not say. */
type MatterWords = {
  readonly name: string;
  readonly base: (of: number) => string;
  readonly counted: string;
  readonly unsaid: string;
  readonly none: string;
};

const matters: Readonly<Record<Matter, MatterWords>> = {
  'not-summed-up': {
    name: 'Đã phát động, chưa thấy tổng kết',
    base: (of) => `trong ${vietnameseCount(of)} phong trào đã ban hành và đã hết hạn`,
    counted:
      'Tính phong trào đã ban hành, ngày kết thúc đã qua, mà kho chưa ghi tình trạng “đã tổng kết” và chưa có kết quả nào.',
    unsaid:
      'Không nói rằng cơ quan chưa tổng kết: bản tổng kết có thể đã có mà chưa công bố hoặc chưa được nhập. Phong trào không rõ ngày kết thúc không được tính.',
    none: 'Không có phong trào nào như vậy trong kho.',
  },
  'ended-before': {
    name: 'Kết thúc trước ngày được chào mừng',
    base: (of) =>
      `trong ${vietnameseCount(of)} phong trào có ghi ngày kết thúc và ngày được chào mừng`,
    counted:
      'Tính phong trào có ngày kết thúc sớm hơn ngày lễ, sự kiện mà văn bản ghi là để chào mừng.',
    unsaid:
      'Không nói rằng phong trào sai: một đợt thi đua có thể cố ý kết thúc trước ngày lễ. Sự kiện không ghi ngày không được tính.',
    none: 'Không có phong trào nào như vậy trong kho.',
  },
  'not-measured': {
    name: 'Có chỉ tiêu chưa đo được',
    base: (of) => `trong ${vietnameseCount(of)} phong trào có nêu chỉ tiêu`,
    counted:
      'Tính phong trào có ít nhất một chỉ tiêu không có quy tắc đo được, hoặc chỉ đo được một phần: định tính, chờ hướng dẫn, hoặc mới có lời văn.',
    unsaid:
      'Không nói rằng chỉ tiêu ấy không tốt: có những việc không đo bằng con số. Phong trào không nêu chỉ tiêu nào không được tính.',
    none: 'Chỉ tiêu nào trong kho cũng có quy tắc đo được.',
  },
  'without-number': {
    name: 'Dự thảo chưa có số',
    base: (of) => `trong ${vietnameseCount(of)} bản dự thảo`,
    counted: 'Tính bản dự thảo có số văn bản còn để trống, không rõ, hoặc không ghi.',
    unsaid:
      'Không nói rằng văn bản chưa được ban hành: bản đã ký có thể có số, còn kho chỉ có bản chưa điền.',
    none: 'Bản dự thảo nào trong kho cũng có số.',
  },
  copied: {
    name: 'Nội dung gần như chép văn bản cấp trên',
    base: (of) =>
      `trong ${vietnameseCount(of)} phong trào hưởng ứng một phong trào khác có trong kho`,
    counted:
      'Tính phong trào có ít nhất một mục nội dung mà từ bốn phần năm số cặp từ liền nhau trở lên giống một mục của phong trào mà nó hưởng ứng; không kể mục dưới tám từ.',
    unsaid:
      'Không nói rằng chép lại là sai: cấp dưới có thể được yêu cầu làm đúng như vậy. So sánh trên lời văn nhập vào kho, thường là tóm tắt của người biên tập, không phải nguyên văn.',
    none: 'Không có phong trào nào như vậy trong kho.',
  },
  overlapping: {
    name: 'Cùng lúc, cùng đối tượng',
    base: (of) =>
      `trong ${vietnameseCount(of)} phong trào đã ban hành có thời gian và đối tượng rõ ràng`,
    counted:
      'Tính phong trào có ít nhất một ngày trùng với phong trào khác của cùng cơ quan, cho đối tượng ghi cùng một tên; không kể phong trào hưởng ứng, tiếp nối hoặc là một phần của nhau.',
    unsaid:
      'Không nói rằng các phong trào ấy thừa. Cùng một người được gọi bằng tên khác nhau, hoặc do hai cơ quan phát động, thì chưa được tính.',
    none: 'Không có phong trào nào như vậy trong kho.',
  },
};

const measures: Readonly<Record<Measure, string>> = {
  measured: 'có quy tắc đo được',
  partly: 'đo được một phần',
  words: 'định tính',
  deferred: 'chờ hướng dẫn',
  unwritten: 'mới có lời văn',
};

export const accountability = {
  title: 'Giải trình',
  lead: 'Sáu con số đặt lời phát động bên cạnh điều kho ghi được. Mỗi con số dẫn tới đúng những văn bản làm nên nó.',
  asOf: (day: string) => `Tính đến ngày ${day}.`,
  matters,
  measures,
  nothingToCount: 'Kho chưa có phong trào nào thuộc diện này.',
  howCounted: 'Cách tính',
  notSaid: 'Điều con số này không nói',
  documents: 'Các văn bản',
  endedOn: (day: string) => `kết thúc ngày ${day}`,
  openTargets: (open: number, of: number) =>
    `${vietnameseCount(open)} trong ${vietnameseCount(of)} chỉ tiêu`,
  copiedItems: (copied: number, of: number) =>
    `${vietnameseCount(copied)} trong ${vietnameseCount(of)} mục nội dung giống`,
  own: 'Phong trào này',
  theirs: 'Văn bản cấp trên',
  sameTime: 'cùng lúc với',
  forWhom: 'đối tượng',
  moreOthers: (count: number) => `và ${vietnameseCount(count)} phong trào khác`,
} as const;
