import type { Message } from '@thidua/language';
import { command } from '../command-name.ts';

/** What `decide` and `template` say by themselves. */
export const say = {
  unknownSubject: (id: string): Message => ({
    vi: `Không có phong trào, danh hiệu hay hình thức khen thưởng nào tên là \`${id}\`.`,
    en: `There is no movement, title or form of commendation called \`${id}\`.`,
  }),
  didYouMean: (ids: readonly string[]): Message => ({
    vi: `Có phải ${ids.map((id) => `\`${id}\``).join(', ')}?`,
    en: `Did you mean ${ids.map((id) => `\`${id}\``).join(', ')}?`,
  }),
  nameOne: (): Message => ({
    vi: 'Ghi đường dẫn của tệp .thidua, hoặc định danh của phong trào hay danh hiệu.',
    en: 'Give the path of a .thidua file, or the identifier of a movement or a title.',
  }),
  severalSubjects: (path: string, ids: readonly string[]): Message => ({
    vi: `Trong \`${path}\` có nhiều quy định để xét: ${ids.join(', ')}.`,
    en: `There are several rules to decide by in \`${path}\`: ${ids.join(', ')}.`,
  }),
  chooseOne: (id: string): Message => ({
    vi: `Ghi định danh của một trong số đó, ví dụ \`${id}\`.`,
    en: `Give the identifier of one of them, such as \`${id}\`.`,
  }),
  noSubject: (path: string): Message => ({
    vi: `\`${path}\` không có phong trào, danh hiệu hay hình thức khen thưởng nào.`,
    en: `There is no movement, title or form of commendation in \`${path}\`.`,
  }),
  hasErrors: (path: string): Message => ({
    vi: `\`${path}\` còn lỗi nên chưa xét được.`,
    en: `\`${path}\` has errors; nothing can be decided by it.`,
  }),
  seeErrors: (path: string): Message => ({
    vi: `Xem lỗi: ${command} check ${path}`,
    en: `To see them: ${command} check ${path}`,
  }),
  whichYear: (name: string): Message => ({
    vi: `“${name}” không gắn với năm nào.`,
    en: `“${name}” is not tied to a year.`,
  }),
  giveYear: (): Message => ({ vi: 'Ghi năm xét: --year 2024', en: 'Give the year: --year 2024' }),
  badYear: (text: string): Message => ({
    vi: `\`${text}\` không phải là một năm.`,
    en: `\`${text}\` is not a year.`,
  }),
  badDate: (text: string): Message => ({
    vi: `\`${text}\` không phải là một ngày.`,
    en: `\`${text}\` is not a date.`,
  }),
  dateForm: (): Message => ({
    vi: 'Ghi ngày như 20/12/2024.',
    en: 'Write a date as 20/12/2024.',
  }),
  unknownIssuer: (id: string): Message => ({
    vi: `Không có cơ quan nào tên là \`${id}\`.`,
    en: `There is no body called \`${id}\`.`,
  }),
  seeIssuers: (): Message => ({
    vi: 'Ghi định danh của một cơ quan trong campaigns/co-quan, như `ubnd-tỉnh-lai-châu`.',
    en: 'Give the identifier of a body in campaigns/co-quan, such as `ubnd-tỉnh-lai-châu`.',
  }),
  otherDate: (): Message => ({
    vi: 'Chọn ngày xét khác bằng --date, hoặc thêm bản quy định có hiệu lực vào ngày ấy.',
    en: 'Choose another date of assessment by --date, or add the version in force on that day.',
  }),
  nothingToDecide: (name: string): Message => ({
    vi: `“${name}” không có danh hiệu, hình thức khen thưởng hay chỉ tiêu nào tính được từ hồ sơ.`,
    en: `“${name}” has no award or target that records decide.`,
  }),
  allForCouncil: (): Message => ({
    vi: 'Tiêu chí viết bằng lời thì hội đồng xét; muốn máy kiểm tra, thêm quy tắc sau dấu `:`.',
    en: 'Criteria in words are for the council; a rule after `:` lets them be checked.',
  }),
  unknownAward: (id: string): Message => ({
    vi: `Không có danh hiệu hay hình thức khen thưởng \`${id}\` ở đây.`,
    en: `There is no award \`${id}\` here.`,
  }),
  awards: (ids: readonly string[]): Message => ({
    vi: `Có: ${ids.join(', ')}.`,
    en: `There are: ${ids.join(', ')}.`,
  }),
  unknownFormat: (path: string): Message => ({
    vi: `Không biết ghi \`${path}\` ra loại tệp nào.`,
    en: `\`${path}\` does not say which kind of file to write.`,
  }),
  formats: (endings: readonly string[]): Message => ({
    vi: `Tên tệp kết thúc bằng ${endings.join(', ')}.`,
    en: `Let its name end in ${endings.join(', ')}.`,
  }),
  overRecords: (path: string): Message => ({
    vi: `\`${path}\` là tệp đang đọc; không ghi đè lên nó.`,
    en: `\`${path}\` is being read; it is not written over.`,
  }),
  otherFile: (): Message => ({ vi: 'Chọn tên tệp khác.', en: 'Choose another name.' }),
  written: (path: string): Message => ({ vi: `Đã ghi ${path}.`, en: `Wrote ${path}.` }),
  templateWritten: (path: string): Message => ({
    vi: `Đã ghi mẫu hồ sơ ${path}. Điền xong, chạy: ${command} decide`,
    en: `Wrote the form ${path}. Once it is filled in, run: ${command} decide`,
  }),

  // The summary.
  heading: (name: string, year: number, date: string): Message => ({
    vi: `${name}: năm xét ${year}, ngày xét ${date}`,
    en: `${name}: year ${year}, assessed on ${date}`,
  }),
  rows: (
    name: string,
    as: string,
    {
      read,
      accepted,
      refused,
      blank,
      aside,
    }: Record<'read' | 'accepted' | 'refused' | 'blank' | 'aside', number>,
  ): Message => {
    const title = name === as ? name : `${name} (${as})`;
    const vi = [`${accepted} nhận`, `${refused} từ chối`];
    const en = [`${accepted} accepted`, `${refused} refused`];
    if (blank > 0) {
      vi.push(`${blank} trống`);
      en.push(`${blank} blank`);
    }
    if (aside > 0) {
      vi.push(`${aside} dòng tổng, tiêu đề`);
      en.push(`${aside} totals or headings`);
    }
    return {
      vi: `${title}: đọc ${read} dòng = ${vi.join(' + ')}`,
      en: `${title}: ${read} rows read = ${en.join(' + ')}`,
    };
  },
  refusedRows: (): Message => ({ vi: 'Dòng bị từ chối', en: 'Refused rows' }),
  notes: (): Message => ({ vi: 'Cần lưu ý', en: 'To note' }),
  more: (count: number): Message => ({ vi: `… và ${count} nữa`, en: `… and ${count} more` }),
  records: (size: number): Message => ({ vi: `${size} hồ sơ`, en: `${size} records` }),
  tally: ({
    met,
    council,
    unknown,
    unmet,
  }: Record<'met' | 'council' | 'unknown' | 'unmet', number>): Message => ({
    vi: `đạt ${met} · hội đồng xét ${council} · chưa đủ dữ liệu ${unknown} · không đạt ${unmet}`,
    en: `met ${met} · for the council ${council} · not enough data ${unknown} · not met ${unmet}`,
  }),
  quota: (group: string, places: string, candidates: string, working: Message): Message => ({
    vi: `Số lượng${group}: ${places} (${working.vi}); ${candidates} ứng viên`,
    en: `Places${group}: ${places} (${working.en}); ${candidates} candidates`,
  }),
  prize: ({ vi, en }: Message): Message => ({ vi: `Tiền thưởng: ${vi}`, en: `Prize: ${en}` }),
  unlimited: (): Message => ({ vi: 'không hạn chế', en: 'no limit' }),
  targets: (): Message => ({ vi: 'Chỉ tiêu', en: 'Targets' }),
} as const;
