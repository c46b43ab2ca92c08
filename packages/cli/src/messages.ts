import type { Message, Severity } from '@thidua/language';
import { command } from './command-name.ts';
import type { Phase } from './progress.ts';

const phases: Record<Phase, Message> = {
  reading: { vi: 'Đang đọc', en: 'Reading' },
  checking: { vi: 'Đang kiểm tra', en: 'Checking' },
  writing: { vi: 'Đang ghi', en: 'Writing' },
};

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

const decimal = (value: number, digits: number): Message => {
  const en = value.toFixed(digits);
  return { vi: en.replace('.', ','), en };
};

/** Everything the command says by itself, Vietnamese first. Findings bring their own words. */
export const say = {
  severity: (severity: Severity): Message =>
    ({
      error: { vi: 'lỗi', en: 'error' },
      warning: { vi: 'cảnh báo', en: 'warning' },
      info: { vi: 'lưu ý', en: 'note' },
    })[severity],

  // Mistakes in the use of the command.
  noSuchPath: (path: string): Message => ({
    vi: `Không có tệp hay thư mục \`${path}\`.`,
    en: `There is no file or folder \`${path}\`.`,
  }),
  didYouMeanPath: (name: string): Message => ({
    vi: `Có phải \`${name}\`?`,
    en: `Did you mean \`${name}\`?`,
  }),
  checkSpelling: (): Message => ({
    vi: 'Kiểm tra lại đường dẫn; đường dẫn có dấu cách phải đặt trong dấu nháy.',
    en: 'Check the path; one with spaces goes into quotes.',
  }),
  cannotRead: (path: string, code: string): Message => ({
    vi: `Không đọc được \`${path}\` (${code}).`,
    en: `Cannot read \`${path}\` (${code}).`,
  }),
  cannotWrite: (path: string, code: string): Message => ({
    vi: `Không ghi được \`${path}\` (${code}).`,
    en: `Cannot write \`${path}\` (${code}).`,
  }),
  checkPermissions: (): Message => ({
    vi: 'Kiểm tra quyền truy cập tệp, thư mục và chỗ trống trên ổ đĩa.',
    en: 'Check the permissions of the file or folder, and the room on the disk.',
  }),
  notASource: (path: string): Message => ({
    vi: `\`${path}\` không phải là tệp .thidua.`,
    en: `\`${path}\` is not a .thidua file.`,
  }),
  sourceEnding: (): Message => ({
    vi: 'Tên tệp phong trào kết thúc bằng .thidua; có thể đưa vào cả thư mục.',
    en: 'The name of a movement’s file ends in .thidua; a folder may be given as well.',
  }),
  noSources: (path: string): Message => ({
    vi: `Không có tệp .thidua nào trong \`${path}\`.`,
    en: `There are no .thidua files in \`${path}\`.`,
  }),
  beginWithNew: (): Message => ({
    vi: 'Chạy lệnh ở thư mục có campaigns/, hoặc tạo tệp đầu tiên: thidua new',
    en: 'Run this where campaigns/ is, or make the first file: thidua new',
  }),
  oneWorkspace: (): Message => ({
    vi: 'Lệnh build chỉ nhận một kho dữ liệu mỗi lần.',
    en: 'build takes one workspace at a time.',
  }),
  unknownCommand: (name: string, near: string | undefined): Message => ({
    vi: `Không có lệnh \`${name}\`${near === undefined ? '.' : `; có phải \`${near}\`?`}`,
    en: `There is no command \`${name}\`${near === undefined ? '.' : `; did you mean \`${near}\`?`}`,
  }),
  toCheckThat: (path: string): Message => ({
    vi: `Để kiểm tra tệp ấy: ${command} check ${path}`,
    en: `To check that file: ${command} check ${path}`,
  }),
  unknownOption: (flag: string, near: string | undefined): Message => ({
    vi: `Không có tùy chọn \`${flag}\`${near === undefined ? '.' : `; có phải \`${near}\`?`}`,
    en: `There is no option \`${flag}\`${near === undefined ? '.' : `; did you mean \`${near}\`?`}`,
  }),
  missingArgument: (name: string): Message => ({
    vi: `Còn thiếu <${name}>.`,
    en: `<${name}> is missing.`,
  }),
  missingValue: (flags: string): Message => ({
    vi: `Tùy chọn \`${flags}\` còn thiếu giá trị.`,
    en: `The option \`${flags}\` needs a value.`,
  }),
  missingOption: (flags: string): Message => ({
    vi: `Còn thiếu tùy chọn \`${flags}\`.`,
    en: `The option \`${flags}\` is required.`,
  }),
  badChoice: (flags: string, value: string): Message => ({
    vi: `Giá trị \`${value}\` không dùng được cho \`${flags}\`.`,
    en: `\`${value}\` is not a value for \`${flags}\`.`,
  }),
  choices: (values: readonly string[]): Message => ({
    vi: `Chọn một trong: ${values.join(', ')}.`,
    en: `One of: ${values.join(', ')}.`,
  }),
  tooManyArguments: (extra: string): Message => ({
    vi: `Thừa \`${extra}\`.`,
    en: `\`${extra}\` is one too many.`,
  }),
  seeHelp: (command: string): Message => ({
    vi: `Cách dùng và ví dụ: ${command} --help`,
    en: `Usage and examples: ${command} --help`,
  }),

  // check
  help: (): Message => ({ vi: 'Gợi ý', en: 'Help' }),
  fixable: (): Message => ({ vi: 'Sửa được tự động', en: 'Can be fixed' }),
  otherFixes: (): Message => ({ vi: 'Có thể sửa', en: 'Possible fix' }),
  accepted: (): Message => ({ vi: 'đã chấp nhận', en: 'accepted' }),
  reason: (): Message => ({ vi: 'Lý do', en: 'Reason' }),
  untilLine: (line: number): Message => ({ vi: `đến dòng ${line}`, en: `to line ${line}` }),
  summary: (files: number, errors: number, warnings: number, notes: number, waived: number) => {
    const vi = [`${files} tệp`];
    const en = [plural(files, 'file')];
    if (errors + warnings + notes === 0) {
      vi.push('không có lỗi');
      en.push('nothing wrong');
    }
    if (errors > 0) {
      vi.push(`${errors} lỗi`);
      en.push(plural(errors, 'error'));
    }
    if (warnings > 0) {
      vi.push(`${warnings} cảnh báo`);
      en.push(plural(warnings, 'warning'));
    }
    if (notes > 0) {
      vi.push(`${notes} lưu ý`);
      en.push(plural(notes, 'note'));
    }
    if (waived > 0) {
      vi.push(`${waived} đã chấp nhận`);
      en.push(`${waived} accepted`);
    }
    return { vi: vi.join(', '), en: en.join(', ') };
  },
  canFix: (count: number): Message => ({
    vi: `${count} chỗ sửa được tự động: ${command} check --fix`,
    en: `${plural(count, 'place')} can be fixed: ${command} check --fix`,
  }),
  checksWait: (): Message => ({
    vi: 'Ngày tháng, chỉ tiêu, thể thức của tệp còn lỗi cú pháp sẽ được kiểm tra sau khi sửa các lỗi này.',
    en: 'Dates, targets and form of a file with syntax errors are checked once these are mended.',
  }),
  noCampaignsHere: (): Message => ({
    vi: 'Không thấy thư mục `campaigns` ở đây.',
    en: 'There is no folder `campaigns` here.',
  }),
  nameAPath: (): Message => ({
    vi: 'Chuyển đến thư mục gốc của kho dữ liệu, hoặc ghi rõ tệp hay thư mục: check ĐƯỜNG-DẪN.',
    en: 'Go to the root of the repository, or name a file or folder: check PATH.',
  }),
  moreAbout: (code: string): Message => ({
    vi: `Vì sao và cách viết đúng: ${command} explain ${code}`,
    en: `Why, and how to write it: ${command} explain ${code}`,
  }),
  fixed: (edits: number, files: number): Message => ({
    vi: `Đã sửa ${edits} chỗ trong ${files} tệp.`,
    en: `Fixed ${plural(edits, 'place')} in ${plural(files, 'file')}.`,
  }),
  progress: (phase: Phase, done: number, all: number): Message => ({
    vi: `${phases[phase].vi} ${done}/${all}…`,
    en: `${phases[phase].en} ${done}/${all}…`,
  }),

  // fmt
  wouldFormat: (file: string): Message => ({
    vi: `chưa đúng cách trình bày: ${file}`,
    en: `not formatted: ${file}`,
  }),
  formatted: (file: string): Message => ({
    vi: `đã trình bày lại: ${file}`,
    en: `formatted: ${file}`,
  }),
  cannotFormat: (file: string): Message => ({
    vi: `để nguyên vì còn lỗi: ${file}`,
    en: `left as it is because of errors: ${file}`,
  }),
  checkFirst: (file: string): Message => ({
    vi: `Xem lỗi: ${command} check ${file}`,
    en: `To see them: ${command} check ${file}`,
  }),
  cannotFormatInput: (): Message => ({
    vi: 'Đầu vào còn lỗi nên không trình bày lại được.',
    en: 'The input has errors and cannot be formatted.',
  }),
  formatSummary: (files: number, changed: number, broken: number, check: boolean): Message => {
    const vi = [`${files} tệp`];
    const en = [plural(files, 'file')];
    if (changed > 0) {
      vi.push(check ? `${changed} chưa đúng cách trình bày` : `${changed} đã trình bày lại`);
      en.push(check ? `${changed} not formatted` : `${changed} formatted`);
    } else {
      vi.push('không có gì phải trình bày lại');
      en.push('nothing to format');
    }
    if (broken > 0) {
      vi.push(`${broken} để nguyên vì còn lỗi`);
      en.push(`${broken} left because of errors`);
    }
    return { vi: vi.join(', '), en: en.join(', ') };
  },
  runFormat: (): Message => ({ vi: 'Để trình bày lại: thidua fmt', en: 'To format: thidua fmt' }),
  inputAlone: (): Message => ({
    vi: 'Dấu `-` (đọc từ đầu vào) phải đứng một mình.',
    en: '`-` (standard input) stands alone.',
  }),

  // build
  historyExtent: (extent: 'part' | 'none'): Message =>
    extent === 'none'
      ? {
          vi: 'Không có kho git ở đây: dữ liệu không kèm lịch sử các phiên bản.',
          en: 'There is no git repository here: the data comes without a history of versions.',
        }
      : {
          vi: 'Bản sao này của kho git chỉ giữ các lần lưu gần đây: lịch sử trước đó không có. Lấy đủ bằng: git fetch --unshallow',
          en: 'This copy of the repository holds the latest commits only: there is no history before them. Fetch all of it: git fetch --unshallow',
        },
  built: (
    campaigns: number,
    entries: number,
    written: number,
    removed: number,
    out: string,
    seconds: number,
  ): Message => {
    const time = decimal(seconds, 2);
    const unchanged = written === 0 && removed === 0;
    return {
      vi: `${campaigns} phong trào, ${entries} mục danh mục → ${out}: ${
        unchanged ? 'không có gì thay đổi' : `ghi ${written} tệp, xóa ${removed} tệp cũ`
      } (${time.vi} giây)`,
      en: `${plural(campaigns, 'movement')}, ${plural(entries, 'registry entry', 'registry entries')} → ${out}: ${
        unchanged
          ? 'nothing changed'
          : `${plural(written, 'file')} written, ${removed} stale removed`
      } (${time.en} s)`,
    };
  },
  notBuilt: (): Message => ({
    vi: 'Còn lỗi nên chưa ghi gì. Sửa các lỗi trên rồi chạy lại.',
    en: 'Nothing was written because of the errors above. Mend them and run again.',
  }),
  outIsFile: (path: string): Message => ({
    vi: `\`${path}\` là một tệp; --out phải là thư mục.`,
    en: `\`${path}\` is a file; --out must be a folder.`,
  }),
  outInSources: (path: string): Message => ({
    vi: `\`${path}\` nằm lẫn với các tệp nguồn .thidua.`,
    en: `\`${path}\` is among the .thidua sources.`,
  }),
  chooseOtherOut: (): Message => ({
    vi: 'Chọn một thư mục riêng, ví dụ: thidua build --out dist/du-lieu',
    en: 'Choose a folder of its own, for example: thidua build --out dist/data',
  }),

  // explain
  published: (): Message => ({ vi: 'Đã công bố', en: 'As published' }),
  avoid: (): Message => ({ vi: 'Tránh', en: 'Avoid' }),
  prefer: (): Message => ({ vi: 'Nên viết', en: 'Prefer' }),
  why: (): Message => ({ vi: 'Vì sao', en: 'Why' }),
  unknownCode: (code: string): Message => ({
    vi: `Không có mã \`${code}\`.`,
    en: `There is no code \`${code}\`.`,
  }),
  nearestCodes: (codes: readonly string[]): Message => ({
    vi: `Gần nhất: ${codes.join('; ')}. Xem tất cả: ${command} explain`,
    en: `Nearest: ${codes.join('; ')}. All of them: ${command} explain`,
  }),
  allCodes: (): Message => ({
    vi: `Xem tất cả các mã: ${command} explain`,
    en: `All the codes: ${command} explain`,
  }),
  explainOne: (): Message => ({
    vi: `Xem một mã: ${command} explain TD0007`,
    en: `One of them: ${command} explain TD0007`,
  }),
} as const;
