/**
 * Dates in every form that people and offices write, as one word each: `zd20220622` a day, `zd202206`
 * a month, `zd0902` a day of any year, `zq20223` a quarter. No Vietnamese word begins with `z`, and
 * neither do the symbols of documents.
 */

/** Roman numerals up to 39, folded; terms, congresses and quarters go no further. */
export function romanValue(word: string): number | undefined {
  if (!/^x{0,3}(?:ix|iv|v?i{0,3})$/.test(word) || word === '') return undefined;
  const value = { i: 1, v: 5, x: 10 } as const;
  let sum = 0;
  for (let at = 0; at < word.length; at += 1) {
    const here = value[word[at] as 'i' | 'v' | 'x'];
    const next = value[word[at + 1] as 'i' | 'v' | 'x'] ?? 0;
    sum += here < next ? -here : here;
  }
  return sum;
}

/** Months and quarters in words, folded. `năm` is left out: after `tháng` it is rather a year. */
const counted: Readonly<Record<string, string>> = {
  mot: '1',
  gieng: '1',
  hai: '2',
  ba: '3',
  bon: '4',
  tu: '4',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
  muoi: '10',
  'muoi mot': '11',
  'muoi hai': '12',
  chap: '12',
};
const inWords = 'muoi mot|muoi hai|mot|gieng|hai|ba|bon|tu|sau|bay|tam|chin|muoi|chap';

const two = (part: string | number): string => String(Number(part)).padStart(2, '0');

const isDay = (day: string, month: string): boolean =>
  Number(day) >= 1 && Number(day) <= 31 && isMonth(month);
const isMonth = (month: string): boolean => Number(month) >= 1 && Number(month) <= 12;
const isYear = (year: string): boolean => Number(year) >= 1800 && Number(year) <= 2199;

/** The word for a day, or nothing where the calendar has no such day and month. */
function dayWord(day: string, month: string, year: string): string | undefined {
  return isDay(day, month) && isYear(year) ? `zd${year}${two(month)}${two(day)}` : undefined;
}

export function monthWord(month: string, year: string): string | undefined {
  return isMonth(month) && isYear(year) ? `zd${year}${two(month)}` : undefined;
}

function dayOfYearWord(day: string, month: string): string | undefined {
  return isDay(day, month) ? `zd${two(month)}${two(day)}` : undefined;
}

export function quarterWord(quarter: string, year: string): string | undefined {
  const value = /^\d$/.test(quarter) ? Number(quarter) : (romanValue(quarter) ?? 0);
  return value >= 1 && value <= 4 && isYear(year) ? `zq${year}${value}` : undefined;
}

/** A date found in folded text: where it stands, and the word for it. */
export type FoundDate = {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** A month and year given as figures alone may as well be a document number: `5/2022`. */
  readonly ambiguous: boolean;
};

/** What a date may begin with comes first: a look back at every letter of a text is what would cost. */
const start = '(?=[\\dnqt])(?<![\\p{L}\\p{N}/.-])';
const end = '(?![\\p{L}\\p{N}]|[/.-]\\d|/\\p{L})';
const gap = '\\s*';
const month = '(?:thang|thg)';
const sign = `${gap}[/.-]${gap}`;

type Form = {
  readonly pattern: RegExp;
  readonly word: (...parts: string[]) => string | undefined;
  readonly ambiguous?: true;
};

const form = (source: string, word: Form['word']): Form => ({
  pattern: new RegExp(`${start}${source}${end}`, 'gu'),
  word,
});

/** `20` is 2020 and `45` is 1945: no notice is dated farther ahead. */
const lastShortYear = 40;

/** Longest forms first: a shorter one never takes a part of a longer one. `quý` folds to `qui`. */
const forms: readonly Form[] = [
  form(`(?:ngay )?(\\d{1,2}) ${month} (\\d{1,2}) (?:nam )?(\\d{4})`, (d = '', m = '', y = '') =>
    dayWord(d, m, y),
  ),
  form(
    `(?:ngay )?(\\d{1,2}) ${month} (\\d{1,2})${gap}[/-]${gap}(\\d{4})`,
    (d = '', m = '', y = '') => dayWord(d, m, y),
  ),
  form(`(?:ngay )?(\\d{1,2})${sign}(\\d{1,2})${sign}(\\d{4})`, (d = '', m = '', y = '') =>
    dayWord(d, m, y),
  ),
  form(`(?:ngay )?(\\d{1,2})${sign}(\\d{1,2})${sign}(\\d{2})`, (d = '', m = '', y = '') =>
    dayWord(d, m, `${Number(y) <= lastShortYear ? 20 : 19}${y}`),
  ),
  form(`(\\d{4})-(\\d{2})-(\\d{2})`, (y = '', m = '', d = '') => dayWord(d, m, y)),
  form(`(?:qui|q) ?([1-4]|iv|i{1,3})(?:${gap}[/-]${gap}| nam | )(\\d{4})`, (q = '', y = '') =>
    quarterWord(q, y),
  ),
  form(`${month} (\\d{1,2})(?:${gap}[/-]${gap}| nam | )(\\d{4})`, (m = '', y = '') =>
    monthWord(m, y),
  ),
  form(`qui (mot|hai|ba|bon|tu)(?: nam)? (\\d{4})`, (q = '', y = '') =>
    quarterWord(counted[q] ?? '', y),
  ),
  form(`${month} (${inWords})(?: nam)? (\\d{4})`, (m = '', y = '') =>
    monthWord(counted[m] ?? '', y),
  ),
  {
    ...form(`(\\d{1,2})${gap}/${gap}(\\d{4})`, (m = '', y = '') => monthWord(m, y)),
    ambiguous: true,
  },
  form(`(?:ngay )?(\\d{1,2}) ${month} (\\d{1,2})`, (d = '', m = '') => dayOfYearWord(d, m)),
  form(`(?:ngay )?(\\d{1,2})/(\\d{1,2})`, (d = '', m = '') => dayOfYearWord(d, m)),
];

/** What every form has a part of: figures with a sign between them, a month's or a quarter's word. */
const dateLike = /\d\s*[/.-]\s*\d|(?:thang|thg)|q(?:ui)? ?[1-4i]|qui [a-z]/u;

/** Every date in folded text, in order, none overlapping another. */
export function findDates(folded: string): FoundDate[] {
  if (!dateLike.test(folded)) return [];
  const found: FoundDate[] = [];
  for (const { pattern, word, ambiguous } of forms) {
    for (const match of folded.matchAll(pattern)) {
      const made = word(...match.slice(1));
      const from = match.index;
      const to = from + match[0].length;
      if (made === undefined || found.some((other) => from < other.end && other.start < to))
        continue;
      found.push({ start: from, end: to, word: made, ambiguous: ambiguous === true });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The words under which a date given as EDTF is found: its day, its month, its day of the year and its
 * year, as far as they are known.
 */
export function wordsOfPartialDate(date: string): string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  return [
    dayWord(day, month, year),
    monthWord(month, year),
    dayOfYearWord(day, month),
    isYear(year) ? year : undefined,
  ].filter((word) => word !== undefined);
}

/** `12-15`, a day that comes back every year, as the word for it. */
export function dayOfEveryYear(monthDay: string): string {
  return `zd${monthDay.replace('-', '')}`;
}

/** All the words by which a date word may be asked for: the day itself, its month, its day of any year. */
export function widerDateWords(word: string): string[] {
  const [, year, month, day] = /^zd(\d{4})(\d{2})(\d{2})$/.exec(word) ?? [];
  if (year === undefined || month === undefined || day === undefined) return [word];
  return [word, `zd${year}${month}`, `zd${month}${day}`];
}
