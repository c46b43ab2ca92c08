import type { ClauseCoverage, Outcome, TestFailure } from '@thidua/eligibility';
import type { Message } from '@thidua/language';

const outcomes: Readonly<Record<Outcome, Message>> = {
  met: { vi: 'đủ tiêu chuẩn', en: 'met' },
  unmet: { vi: 'không đủ tiêu chuẩn', en: 'not met' },
  unknown: { vi: 'chưa đủ dữ liệu', en: 'not enough data' },
  council: { vi: 'hội đồng xét', en: 'for the council' },
};

const expected = {
  ...outcomes,
  awarded: { vi: 'đạt', en: 'awarded' },
  'not-awarded': { vi: 'không đạt', en: 'not awarded' },
} as const satisfies Record<string, Message>;

const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const inWords = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(', ');

const places = ({ least, most }: { least: number; most?: number }): Message => {
  if (most === undefined) return { vi: `từ ${least} trở lên`, en: `${least} or more` };
  return least === most
    ? { vi: String(least), en: String(least) }
    : { vi: `từ ${least} đến ${most}`, en: `${least} to ${most}` };
};

/** Why a test did not pass, in a sentence. */
export function failureText(failure: TestFailure): Message {
  switch (failure.kind) {
    case 'no-award':
      return {
        vi: 'Ca kiểm thử chưa nói kiểm thử danh hiệu nào: thêm `cho …` sau tên ca.',
        en: 'The test does not say which award it tests: add `cho …` after its name.',
      };
    case 'unknown-award':
      return {
        vi: `Không tìm thấy danh hiệu hay giải thưởng \`${failure.award}\`.`,
        en: `There is no title or award \`${failure.award}\`.`,
      };
    case 'no-record':
      return {
        vi: `Không có hồ sơ \`${failure.record}\`.`,
        en: `There is no record \`${failure.record}\`.`,
      };
    case 'not-for':
      return {
        vi: `Hồ sơ \`${failure.record}\` không thuộc đối tượng được xét.`,
        en: `Record \`${failure.record}\` is not of a kind that the award is for.`,
      };
    case 'outcome': {
      const wanted = expected[failure.expected];
      const found = outcomes[failure.found];
      return {
        vi: `Hồ sơ \`${failure.record}\`: mong đợi ${wanted.vi}, nhưng kết quả là ${found.vi}.`,
        en: `Record \`${failure.record}\`: expected ${wanted.en}, but it came to ${found.en}.`,
      };
    }
    case 'reason': {
      const { record, notFound, notExpected } = failure;
      const vi = [
        ...(notFound.length > 0 ? [`lý do không gồm ${quoted(notFound)}`] : []),
        ...(notExpected.length > 0 ? [`còn thiếu cả ${quoted(notExpected)}`] : []),
      ];
      const en = [
        ...(notFound.length > 0 ? [`${quoted(notFound)} is not among the reasons`] : []),
        ...(notExpected.length > 0 ? [`${quoted(notExpected)} is missing as well`] : []),
      ];
      return {
        vi: `Hồ sơ \`${record}\`: kết quả đúng, nhưng ${vi.join('; ')}.`,
        en: `Record \`${record}\`: the outcome is right, but ${en.join('; ')}.`,
      };
    }
    case 'words': {
      const { record, given, notGiven } = failure;
      const vi =
        notGiven.length > 0 ? `không có ${inWords(notGiven)}` : 'đúng từng chữ mà khác thứ tự';
      const en =
        notGiven.length > 0
          ? `${inWords(notGiven)} is not in it`
          : 'the words stand in another order';
      return {
        vi: `Hồ sơ \`${record}\`: kết quả đúng, nhưng lý do là “${given.vi}”; ${vi}.`,
        en: `Record \`${record}\`: the outcome is right, but the reason is “${given.vi}”; ${en}.`,
      };
    }
    case 'score': {
      const { record, grid, expected: wanted, found } = failure;
      return {
        vi: `Hồ sơ \`${record}\`: \`${grid}\` mong đợi ${wanted.vi}, nhưng kết quả là ${found.vi}.`,
        en: `Record \`${record}\`: \`${grid}\` expected ${wanted.en}, but it came to ${found.en}.`,
      };
    }
    case 'no-grid': {
      const { grid, grids } = failure;
      return {
        vi: `Danh hiệu được kiểm thử không hỏi đến thang điểm \`${grid}\`${grids.length > 0 ? `, chỉ hỏi ${quoted(grids)}` : ''}.`,
        en: `The award that is tested does not ask for the grid \`${grid}\`${grids.length > 0 ? `, only for ${quoted(grids)}` : ''}.`,
      };
    }
    case 'no-item':
      return {
        vi: `Thang điểm không có mục nhập điểm \`${failure.input}\`; có: ${quoted(failure.inputs)}.`,
        en: `The grid has no input \`${failure.input}\`; there are: ${quoted(failure.inputs)}.`,
      };
    case 'no-option':
      return {
        vi: `Mục \`${failure.input}\` không có lựa chọn “${failure.given}”; có: ${inWords(failure.options)}.`,
        en: `\`${failure.input}\` has no option “${failure.given}”; there are: ${inWords(failure.options)}.`,
      };
    case 'quota': {
      const found = failure.found === undefined ? undefined : places(failure.found);
      return {
        vi: `Số lượng: mong đợi ${failure.expected}, nhưng ${found === undefined ? 'không có quy định số lượng tính được' : `kết quả là ${found.vi}`}.`,
        en: `Number of awards: expected ${failure.expected}, but ${found === undefined ? 'no quota can be computed' : `it came to ${found.en}`}.`,
      };
    }
  }
}

export const say = {
  passed: (tests: number, expectations: number): Message => ({
    vi: `${tests} ca kiểm thử, ${expectations} mong đợi, tất cả đúng`,
    en: `${tests} tests, ${expectations} expectations, all as expected`,
  }),
  failed: (tests: number, failed: number): Message => ({
    vi: `${tests} ca kiểm thử, ${failed} ca không như mong đợi`,
    en: `${tests} tests, ${failed} not as expected`,
  }),
  noTests: (): Message => ({
    vi: 'Không có ca kiểm thử nào. Viết thêm `kiểm thử "…" cho … { hồ sơ … mong đợi … }` cạnh quy định.',
    en: 'There are no tests. Write `kiểm thử "…" cho … { hồ sơ … mong đợi … }` beside the rules.',
  }),
  notRun: (): Message => ({
    vi: 'Tệp còn lỗi, chưa chạy kiểm thử. Sửa các lỗi trên rồi chạy lại.',
    en: 'The files have errors, so no test was run. Mend them and try again.',
  }),
  coverage: (full: number, all: number): Message => ({
    vi: `Độ phủ: ${full}/${all} tiêu chí đã thấy đủ đạt, không đạt và chưa đủ dữ liệu`,
    en: `Coverage: ${full} of ${all} clauses seen met, not met and unknown`,
  }),
  unseen: ({ unseen }: ClauseCoverage): Message => ({
    vi: `chưa thấy ${unseen.map((outcome) => clauseOutcomes[outcome].vi).join(', ')}`,
    en: `not seen ${unseen.map((outcome) => clauseOutcomes[outcome].en).join(', ')}`,
  }),
};

const clauseOutcomes: Readonly<Record<Outcome, Message>> = {
  ...outcomes,
  met: { vi: 'đạt', en: 'met' },
  unmet: { vi: 'không đạt', en: 'not met' },
};
