import type { Comparator } from '@thidua/model';
import type { Words } from '../plan/typing/mistake.ts';

// Every sentence of an explanation, Vietnamese beside English. The Vietnamese is for the minutes of a council.

export const words = (vi: string, en: string): Words => ({ vi, en });

/** Several in one language each, joined. */
export const join = (parts: readonly Words[], vi: string, en: string = vi): Words =>
  words(parts.map((part) => part.vi).join(vi), parts.map((part) => part.en).join(en));

const list = (parts: readonly Words[]): Words => join(parts, ', ');
const years = (some: readonly number[]): string => some.join(', ');
const plural = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;

type Compared = (value: Words) => Words;

/** What a comparison asks for: `từ 1 trở lên`. */
const amounts: Readonly<Record<Comparator, Compared>> = {
  '≥': ({ vi, en }) => words(`từ ${vi} trở lên`, `at least ${en}`),
  '≤': ({ vi, en }) => words(`không quá ${vi}`, `at most ${en}`),
  '>': ({ vi, en }) => words(`trên ${vi}`, `more than ${en}`),
  '<': ({ vi, en }) => words(`dưới ${vi}`, `less than ${en}`),
  '=': ({ vi, en }) => words(`bằng ${vi}`, `exactly ${en}`),
  '≠': ({ vi, en }) => words(`khác ${vi}`, `other than ${en}`),
};

const steps: Readonly<Record<Comparator, Compared>> = {
  '≥': ({ vi, en }) => words(`từ ${vi} trở lên`, `${en} or higher`),
  '≤': ({ vi, en }) => words(`từ ${vi} trở xuống`, `${en} or lower`),
  '>': ({ vi, en }) => words(`trên mức ${vi}`, `above ${en}`),
  '<': ({ vi, en }) => words(`dưới mức ${vi}`, `below ${en}`),
  '=': ({ vi, en }) => words(`là ${vi}`, `${en}`),
  '≠': ({ vi, en }) => words(`khác ${vi}`, `other than ${en}`),
};

const days: Readonly<Record<Comparator, Compared>> = {
  '≥': ({ vi, en }) => words(`từ ngày ${vi} trở đi`, `on ${en} or later`),
  '≤': ({ vi, en }) => words(`từ ngày ${vi} trở về trước`, `on ${en} or earlier`),
  '>': ({ vi, en }) => words(`sau ngày ${vi}`, `after ${en}`),
  '<': ({ vi, en }) => words(`trước ngày ${vi}`, `before ${en}`),
  '=': ({ vi, en }) => words(`đúng ngày ${vi}`, `on ${en}`),
  '≠': ({ vi, en }) => words(`khác ngày ${vi}`, `not on ${en}`),
};

/** Of a share or a number of rows: `ít nhất 70%`. */
const quantities: Readonly<Record<Comparator, Compared>> = {
  ...amounts,
  '≥': ({ vi, en }) => words(`ít nhất ${vi}`, `at least ${en}`),
  '=': ({ vi, en }) => words(`đúng ${vi}`, `exactly ${en}`),
};

export const texts = {
  outcomes: {
    met: words('đạt', 'met'),
    unmet: words('không đạt', 'not met'),
    unknown: words('chưa đủ dữ liệu', 'not enough data'),
    council: words('hội đồng xét', 'for the council'),
  },
  roles: {
    criterion: words('Tiêu chuẩn', 'Criterion'),
    barred: words('Trường hợp không xét', 'Barring case'),
    pending: words('Trường hợp chưa xét', 'Case that must wait'),
  },
  /** Of a case that bars or makes wait: whether it applies. */
  applies: {
    met: words('thuộc trường hợp này', 'applies'),
    unmet: words('không thuộc trường hợp này', 'does not apply'),
    unknown: words('chưa đủ dữ liệu', 'not enough data'),
    council: words('hội đồng xét', 'for the council'),
  },

  // Values
  yes: words('có', 'yes'),
  no: words('không', 'no'),
  none: words('không có', 'none'),
  notArisen: words('không phát sinh', 'does not arise'),
  notKnown: words('chưa có dữ liệu', 'not known'),
  anyValue: words('có dữ liệu', 'known'),
  entries: (count: number) => words(`${count} mục`, plural(count, 'entry', 'entries')),
  knownYears: (from: number, to: number) =>
    words(`đã biết các năm ${from} đến ${to}`, `known for ${from} to ${to}`),
  between: (from: Words, to: Words) =>
    words(`từ ${from.vi} đến ${to.vi}`, `from ${from.en} to ${to.en}`),
  orMore: (from: Words) => words(`từ ${from.vi} trở lên`, `${from.en} or more`),
  month: (month: number, year: number) => words(`tháng ${month}/${year}`, `${month}/${year}`),
  year: (year: number) => words(`năm ${year}`, `${year}`),
  heldIn: (
    title: Words,
    held: readonly number[],
    not: readonly number[],
    open: readonly number[],
  ) =>
    join(
      [
        ...(held.length > 0
          ? [words(`được tặng ${title.vi}: ${years(held)}`, `${title.en} awarded: ${years(held)}`)]
          : []),
        ...(not.length > 0
          ? [
              words(
                `không được tặng ${title.vi}: ${years(not)}`,
                `${title.en} not awarded: ${years(not)}`,
              ),
            ]
          : []),
        ...(open.length > 0
          ? [words(`chưa có dữ liệu: ${years(open)}`, `not known: ${years(open)}`)]
          : []),
      ],
      '; ',
    ),
  tally: (met: number, all: number, open: number) =>
    words(
      `${met}/${all} đạt${open > 0 ? `, ${open} chưa xác định` : ''}`,
      `${met} of ${all} met${open > 0 ? `, ${open} open` : ''}`,
    ),

  // What a rule asks for
  amounts,
  steps,
  days,
  quantities,
  oneOf: (values: readonly Words[]) =>
    words(`là một trong: ${list(values).vi}`, `one of: ${list(values).en}`),
  percentOf: (percent: Words, other: Words) =>
    words(`${percent.vi}% của ${other.vi}`, `${percent.en}% of ${other.en}`),
  is: (subject: Words, predicate: Words) =>
    words(`${subject.vi} ${predicate.vi}`, `${subject.en}: ${predicate.en}`),
  stated: (subject: Words, value: Words) =>
    words(`${subject.vi}: ${value.vi}`, `${subject.en}: ${value.en}`),
  and: (parts: readonly Words[]) => join(parts, ' và ', ' and '),
  /** Statements one after another; of more than two, none runs into the next. */
  statements: (parts: readonly Words[]) =>
    parts.length > 2 ? join(parts, '; ') : join(parts, ' và ', ' and '),
  or: (parts: readonly Words[]) => join(parts, ' hoặc ', ' or '),
  equals: (subject: Words, value: Words) =>
    words(`${subject.vi} là ${value.vi}`, `${subject.en} is ${value.en}`),
  bracketed: (part: Words) => words(`(${part.vi})`, `(${part.en})`),
  not: (part: Words) => words(`không (${part.vi})`, `not (${part.en})`),
  notWaiting: (part: Words) => words(`không phải chờ vì ${part.vi}`, `not waiting for: ${part.en}`),
  allOf: words('tất cả các nội dung sau', 'all of the following'),
  anyOf: words('một trong các nội dung sau', 'one of the following'),
  someOf: (count: number) =>
    words(`ít nhất ${count} trong các nội dung sau`, `at least ${count} of the following`),
  atLeastOf: (count: number, parts: readonly Words[]) =>
    words(
      `ít nhất ${count} trong: ${join(parts, '; ').vi}`,
      `at least ${count} of: ${join(parts, '; ').en}`,
    ),
  judged: (what: string | undefined) =>
    what === undefined
      ? words('hội đồng xét', 'the council judges')
      : words(`hội đồng xét “${what}”`, `the council judges “${what}”`),
  deferred: words('chờ hướng dẫn; hội đồng xét', 'guidance to come; the council judges'),
  awarded: (titles: Words, year: number) =>
    words(`được tặng ${titles.vi} năm ${year}`, `${titles.en} awarded for ${year}`),
  titles: (names: readonly Words[]) => join(names, ' hoặc ', ' or '),
  some: (rows: Words, where: Words | undefined) =>
    where === undefined
      ? words(`có ${rows.vi}`, `some ${rows.en}`)
      : words(`có ${rows.vi} đạt yêu cầu “${where.vi}”`, `some ${rows.en} with “${where.en}”`),
  all: words('mọi', 'all'),
  noneOf: words('không có', 'none of'),
  range: (from: Words, to: Words) => words(`từ ${from.vi} đến ${to.vi}`, `${from.en} to ${to.en}`),
  share: (amount: Words, rows: Words, base: Words | undefined, holds: Words) =>
    words(
      `${amount.vi} ${rows.vi}${base === undefined ? '' : ` có (${base.vi})`} đạt (${holds.vi})`,
      `${amount.en} ${rows.en}${base === undefined ? '' : ` with (${base.en})`} meet (${holds.en})`,
    ),
  runToLast: (length: number, what: Words, last: number) =>
    words(
      `${length} năm liên tục ${what.vi} đến năm ${last}`,
      `${what.en} for ${length} years in a row up to ${last}`,
    ),
  runAnywhere: (length: number, what: Words, from: number, to: number) =>
    words(
      `${length} năm liên tục ${what.vi} trong các năm ${from} đến ${to}`,
      `${what.en} for ${length} years in a row within ${from} to ${to}`,
    ),
  someYears: (count: number, of: number, what: Words, from: number, to: number) =>
    words(
      `ít nhất ${count} trong ${of} năm (${from} đến ${to}) ${what.vi}`,
      `${what.en} in at least ${count} of ${of} years (${from} to ${to})`,
    ),
  eachYear: (what: Words) => words(`đạt (${what.vi})`, `meeting (${what.en})`),
  awardedTitle: (titles: Words) => words(`được tặng ${titles.vi}`, `${titles.en} awarded`),
  meets: (title: Words) => words(`đủ tiêu chuẩn ${title.vi}`, `meets the criteria of ${title.en}`),

  // Why it came out so
  needs: (now: Words, needed: Words) =>
    words(`${now.vi}, cần ${needed.vi}`, `${now.en}, needs ${needed.en}`),
  notAwarded: (titles: Words, year: number) =>
    words(`không được tặng ${titles.vi} năm ${year}`, `${titles.en} not awarded for ${year}`),
  runSoFar: (held: number, what: Words, length: number) =>
    words(
      `mới có ${held} năm liên tục ${what.vi}, cần ${length}`,
      `only ${plural(held, 'year')} in a row with ${what.en}, ${length} needed`,
    ),
  yearsSoFar: (held: number, what: Words, needed: number) =>
    words(
      `mới có ${held} năm ${what.vi}, cần ${needed}`,
      `only ${plural(held, 'year')} with ${what.en}, ${needed} needed`,
    ),
  partsSoFar: (held: number, of: number, needed: number) =>
    words(
      `mới đạt ${held} trong ${of} nội dung, cần ${needed}`,
      `only ${held} of ${of} met, ${needed} needed`,
    ),
  noSuch: (rows: Words, where: Words | undefined) =>
    where === undefined
      ? words(`không có ${rows.vi} nào`, `no ${rows.en}`)
      : words(
          `không có ${rows.vi} nào đạt yêu cầu “${where.vi}”`,
          `no ${rows.en} with “${where.en}”`,
        ),
  shareSoFar: (met: number, all: number, rows: Words, percent: Words | undefined, needed: Words) =>
    words(
      `${met}/${all} ${rows.vi} đạt${percent === undefined ? '' : ` (${percent.vi}%)`}, cần ${needed.vi}`,
      `${met} of ${all} ${rows.en} met${percent === undefined ? '' : ` (${percent.en}%)`}, needs ${needed.en}`,
    ),
  emptyBase: (rows: Words) =>
    words(`không có ${rows.vi} nào để tính tỷ lệ`, `no ${rows.en} to take a share of`),
  councilSaid: {
    met: words('hội đồng kết luận đạt', 'the council found it met'),
    unmet: (what: string | undefined) =>
      what === undefined
        ? words('hội đồng kết luận không đạt', 'the council found it not met')
        : words(`hội đồng kết luận không đạt “${what}”`, `the council found “${what}” not met`),
  },
  notMeeting: (title: Words, why: Words) =>
    words(
      `chưa đủ tiêu chuẩn ${title.vi} (${why.vi})`,
      `criteria of ${title.en} not met (${why.en})`,
    ),

  // The sentence that comes first
  met: (why: Words) => words(`Đạt: ${why.vi}.`, `Met: ${why.en}.`),
  metAll: (labels: Words) =>
    words(`đủ các tiêu chuẩn ${labels.vi}`, `all of criteria ${labels.en} are met`),
  metCount: (count: number) => words(`đủ cả ${count} tiêu chuẩn`, `all ${count} criteria are met`),
  metPlain: words('đủ tiêu chuẩn', 'the criteria are met'),
  unmet: (why: Words) => words(`Không đạt: ${why.vi}.`, `Not met: ${why.en}.`),
  barred: (why: Words) => words(`Không xét: ${why.vi}.`, `Barred: ${why.en}.`),
  waiting: (why: Words) => words(`Chưa xét: ${why.vi}.`, `Pending: ${why.en}.`),
  unknown: (facts: readonly Words[]) =>
    words(
      `Chưa đủ dữ liệu: chưa biết ${list(facts).vi}.`,
      `Not enough data: not known ${list(facts).en}.`,
    ),
  unknownBand: (grids: readonly Words[]) =>
    words(
      `Chưa đủ dữ liệu: điểm hoặc xếp loại theo ${join(grids, ', ').vi} chưa xác định; hội đồng chấm, xếp loại trước.`,
      `Not enough data: points or band by ${join(grids, ', ').en} are open; the council gives them first.`,
    ),
  unknownEarlier: words(
    'Chưa đủ dữ liệu: cần biết thêm những năm trước.',
    'Not enough data: earlier years would have to be known.',
  ),
  moreFacts: (count: number) =>
    words(`và ${count} dữ kiện khác`, `and ${plural(count, 'other fact')}`),
  /** Clauses are `labelled` (`b)`) or quoted by their wording. */
  council: (clauses: readonly Words[], labelled: boolean) => {
    const criteria = !labelled
      ? words('', '')
      : words('tiêu chuẩn ', clauses.length === 1 ? 'criterion ' : 'criteria ');
    return words(
      `Đủ phần kiểm tra được; còn hội đồng xét ${criteria.vi}${list(clauses).vi}.`,
      `All that can be checked is met; the council still judges ${criteria.en}${list(clauses).en}.`,
    );
  },
  councilWhole: words('Hội đồng xét.', 'For the council to judge.'),
  factInYears: (fact: Words, some: readonly number[]) =>
    words(
      `${fact.vi} ${some.length === 1 ? 'năm' : 'các năm'} ${years(some)}`,
      `${fact.en} of ${years(some)}`,
    ),
  factWithin: (fact: Words, rows: number, of: Words) =>
    words(
      `${fact.vi} (${rows} mục ${of.vi})`,
      `${fact.en} (${plural(rows, 'entry', 'entries')} of ${of.en})`,
    ),

  // What would have to differ
  change: (label: Words, now: Words, needed: Words) =>
    words(
      `${label.vi}: cần ${needed.vi}, hiện ${now.vi}`,
      `${label.en}: needs ${needed.en}, now ${now.en}`,
    ),
  ifChanged: (changes: readonly Words[]) =>
    words(`Để đạt cần: ${join(changes, '; ').vi}.`, `To be met: ${join(changes, '; ').en}.`),
  ifChangedCouncil: (changes: readonly Words[]) =>
    words(
      `Để hội đồng xét được cần: ${join(changes, '; ').vi}.`,
      `For the council to judge: ${join(changes, '; ').en}.`,
    ),
  changeNotFound: words(
    'Chưa tìm được một thay đổi ngắn nào của các dữ kiện làm cho đạt.',
    'No short change of the facts was found that would have it met.',
  ),
  rowsMore: (needed: Words, count: number) =>
    words(
      `${needed.vi} (thêm hoặc sửa ${count} mục)`,
      `${needed.en} (${plural(count, 'entry', 'entries')} to add or to change)`,
    ),

  // Headings of the whole
  facts: words('Dữ kiện', 'Facts'),
  rule: words('Quy tắc', 'Rule'),
  place: words('Nơi ghi', 'Place'),
  recorded: (value: Words) => words(`hồ sơ ghi: ${value.vi}`, `recorded: ${value.en}`),
  basis: words('Căn cứ', 'Legal basis'),
  notes: words('Ghi chú', 'Notes'),
  points: words('Điểm', 'Points'),
  changes: words('Cần thay đổi', 'What would have to differ'),
  force: (from: Words | undefined, to: Words | undefined) =>
    words(
      [
        ...(from === undefined ? [] : [`có hiệu lực từ ${from.vi}`]),
        ...(to === undefined ? [] : [`đến ${to.vi}`]),
      ].join(' '),
      [
        ...(from === undefined ? [] : [`in force from ${from.en}`]),
        ...(to === undefined ? [] : [`to ${to.en}`]),
      ].join(' '),
    ),
  verification: {
    verified: words('đã đối chiếu', 'compared with the original'),
    secondary: words('theo nguồn thứ cấp', 'from a secondary source'),
    unverified: words('chưa đối chiếu', 'not compared with the original'),
  },
  provision: {
    article: (number: string) => words(`điều ${number}`, `article ${number}`),
    clause: (number: string) => words(`khoản ${number}`, `clause ${number}`),
    point: (number: string) => words(`điểm ${number}`, `point ${number}`),
  },

  // Scoring
  ofMost: (points: Words, most: Words) =>
    words(`${points.vi}/${most.vi} điểm`, `${points.en} of ${most.en} points`),
  somePoints: (points: Words) => words(`${points.vi} điểm`, `${points.en} points`),
  lost: words('mất điểm cả mục', 'the whole item is lost'),
  full: words('không phát sinh, tính đủ điểm', 'does not arise, counted in full'),
  open: {
    unknown: words('chưa đủ dữ liệu', 'not enough data'),
    council: words('hội đồng chấm', "the council's to give"),
  },
  parts: {
    items: words('Điểm các mục', 'Items'),
    bonus: words('Điểm thưởng', 'Bonus'),
    deductions: words('Điểm trừ', 'Deductions'),
  },
  total: words('Tổng điểm', 'Total'),
  band: words('Xếp loại', 'Band'),
  noBand: words('không xếp loại', 'no band'),
  bandSteps: {
    points: words('theo điểm', 'by points'),
    gate: words('điều kiện của mức', 'condition of the band'),
    ceiling: words('trần', 'ceiling'),
    lower: words('hạ mức', 'lowered'),
    set: words('xếp vào mức', 'set'),
    quota: words('số lượng của mức', 'quota of the band'),
  },
} as const;
