/** A stage of years with the number of years that the wording gives it. */
export type Stage = {
  readonly text: string;
  readonly stated: number;
  readonly from: number;
  readonly to: number;
};

const words: Readonly<Record<string, number>> = {
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

const count = `(\\d{1,2}|${Object.keys(words).join('|')}) năm`;
const years = 'giai đoạn (\\d{4}) ?[-–—] ?(\\d{4})';
const before = new RegExp(`(?<![\\p{L}\\d.,/-])${count}(, ?| ?\\(| )${years}(?!\\d)`, 'giu');
const after = new RegExp(`${years} \\(${count}\\)`, 'giu');

/** Years that went by, or an anniversary, are not the length of a stage. */
const notALength =
  /(?:^|\s)(?:sau|trước|hơn|gần|qua|từ|đến|kỷ niệm|nhân|(?:sơ|tổng) kết|kết quả|thực hiện|trong) $/iu;
/** Without a comma between them, only what is planned for the years has its length from them. */
const planned = /(?:kế hoạch|chương trình|đề án|chiến lược)[^.;:]*$/iu;

const stageWord = 'iai đoạn';
const between = new Set([' ', ',', '(', '\n', '\u00a0']);

/**
 * Whether a text can hold a stage with its number of years: asked of every file, so by looking at the
 * letters around the word alone. It must have years before it or a bracket after it.
 */
export function mayHoldStage(text: string): boolean {
  for (let at = text.indexOf(stageWord); at !== -1; at = text.indexOf(stageWord, at + 1)) {
    let before = at - 2;
    while (between.has(text[before] ?? '')) before--;
    if (text.startsWith('ăm', before - 1)) return true;
    if (text.slice(at, at + stageWord.length + 20).includes('(')) return true;
  }
  return false;
}

/** The stages in a wording that say how many years they are; terms of office are none. */
export function stagesIn(wording: string): Stage[] {
  const text = wording.replace(/\s+/g, ' ');
  const found: Stage[] = [];
  for (const match of text.matchAll(before)) {
    const [all, stated, between, from, to] = match;
    const leading = text.slice(0, match.index);
    if (notALength.test(leading) || (between === ' ' && !planned.test(leading))) continue;
    found.push(stage(all, stated, from, to));
  }
  for (const [all, from, to, stated] of text.matchAll(after)) {
    found.push(stage(all, stated, from, to));
  }
  return found;
}

const stage = (
  text: string,
  stated: string | undefined,
  from: string | undefined,
  to: string | undefined,
): Stage => ({
  text,
  stated: words[(stated ?? '').toLowerCase()] ?? Number(stated),
  from: Number(from),
  to: Number(to),
});
