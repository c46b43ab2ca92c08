import type { Misreading } from './mistake.ts';

/** `lao-động-tiên-tiến` alone: it may mean the criteria or the award. */
export const titleAlone = (id: string): Misreading => ({
  kind: 'not-comparable',
  said: {
    vi: `\`${id}\` đứng một mình: chưa rõ là đủ tiêu chuẩn hay đã được tặng.`,
    en: `\`${id}\` stands alone: it does not say whether its criteria are met or it was awarded.`,
  },
  help: {
    vi: `Ghi \`đủ tiêu chuẩn ${id}\` hoặc \`được tặng ${id} năm xét\`.`,
    en: `Write \`đủ tiêu chuẩn ${id}\` or \`được tặng ${id} năm xét\`.`,
  },
  words: id,
});

export const unknownName = (id: string): Misreading => ({
  kind: 'not-comparable',
  said: {
    vi: `Không tính được với \`${id}\` ở đây.`,
    en: `\`${id}\` cannot be computed with here.`,
  },
  words: id,
});

export const notATitle = (id: string): Misreading => ({
  kind: 'not-comparable',
  said: {
    vi: `\`${id}\` không phải là danh hiệu hay hình thức khen thưởng.`,
    en: `\`${id}\` is neither a title nor a form of commendation.`,
  },
  words: id,
});

/** After `mọi`, `70%`, `có`: only lists and participants have members. */
export const notAGroup = (id: string): Misreading => ({
  kind: 'not-comparable',
  said: {
    vi: `Không đếm được \`${id}\` ở đây: đây không phải danh sách hay đối tượng thuộc hồ sơ được xét.`,
    en: `\`${id}\` cannot be counted here: it is no list, and no kind of participant that belongs to the record.`,
  },
  words: id,
});

/** The days of holidays and the hours of a day are not known between two dates. */
export const badCalendarMeasure = (id: string, written: string): Misreading => ({
  kind: 'other-measure',
  said: {
    vi: `Thời gian kể từ \`${id}\` không tính được theo ${written}.`,
    en: `The time since \`${id}\` cannot be counted as ${written}.`,
  },
  help: {
    vi: 'Tính từ một ngày thì ghi số nguyên năm, quý, tháng, tuần hoặc ngày.',
    en: 'From a date, count whole years, quarters, months, weeks or days.',
  },
  words: written,
});

export const badWindow = (): Misreading => ({
  kind: 'open-window',
  said: {
    vi: 'Chưa nói các năm tính đến năm nào.',
    en: 'It does not say up to which year the years are counted.',
  },
  help: {
    vi: 'Ghi `đến năm xét`, `đến năm trước`, hoặc `từ 2021 đến 2024`.',
    en: 'Write `đến năm xét`, `đến năm trước`, or `từ 2021 đến 2024`.',
  },
});

export const withoutYear = (id: string): Misreading => ({
  kind: 'year-not-stated',
  said: {
    vi: `Chưa nói được tặng \`${id}\` năm nào.`,
    en: `It does not say in which year \`${id}\` was awarded.`,
  },
  help: {
    vi: `Ghi \`được tặng ${id} năm xét\`, hoặc \`ít nhất 1 trong 3 năm được tặng ${id} đến năm trước\`.`,
    en: `Write \`được tặng ${id} năm xét\`, or \`ít nhất 1 trong 3 năm được tặng ${id} đến năm trước\`.`,
  },
  words: id,
});

export const otherParticipant = (name: string, id: string): Misreading => ({
  kind: 'other-participant',
  said: {
    vi: `“${name}” không dành cho đối tượng đang xét.`,
    en: `“${name}” is not for the kind of participant that is judged here.`,
  },
  words: id,
});

export const cycleOf = (ids: readonly string[]): Misreading => ({
  kind: 'award-cycle',
  said: {
    vi: `Tiêu chuẩn đi vòng: ${ids.join(' → ')}.`,
    en: `The criteria go in a circle: ${ids.join(' → ')}.`,
  },
});
