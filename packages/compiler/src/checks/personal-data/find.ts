import type { Diagnostic } from '@thidua/language';
import { personalData } from './entry.ts';
import { say } from './messages.ts';

/** Nothing in a text without these can be what is looked for; most texts end here. */
const hint =
  /\d{9}|\d[-. ]\d{3}[-. ]\d{3}|sinh(?:[ -](?:ngày|năm))?(?: là)?[: "]+\d|(?<!\p{L})SN(?!\p{L})|hồ sơ +(?:\p{L}+-){2}|CMND|CMT|CCCD|ch[ứu]ng[ -]minh|c[ăa]n[ -]c[ướu]|STK|tài khoản|\d{4}[. ]\d{3}[. ]\d{3}/iu;

const surnames =
  'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|lò|vàng|giàng|sùng|mùa|hà|đinh|đào|tẩn|chẻo|phàn|lù|thào|hạng|cứ|mạ|quàng|tòng|cà|lường';

const forms = [
  // A citizen's number has twelve figures, often set in groups of three; money and symbols do not.
  ['identity', /(?<![\d/.,-])0\d{2}([-. ]?)\d{3}\1\d{3}\1\d{3}(?![\d.,]*\d|[/-])/gu],
  [
    'identity',
    /(?<=(?:CMND|CMT|CCCD|(?:chứng[ -]minh|chung[ -]minh)[ -](?:nhân dân|thư|nhan dan|thu)|(?:căn|can)[ -](?:cước|cuoc)(?: công dân| cong dan)?)(?: số| so)?[: "]+)\d[-\d. ]{7,15}\d/giu,
  ],
  [
    'birth',
    /(?<![\p{L}-])(?:sinh[ -]ngày|ngày[ -]sinh|sinh[ -]năm|năm[ -]sinh|SN)(?: là)?[: "]+(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?:\d{1,2}[/.-])?(?:19|20)\d\d(?![\d/]))/giu,
  ],
  [
    'birth',
    /(?<![\p{L}-]|(?:phát|học|vệ|thí|dân|tái|nảy) )sinh[: "]+\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d/giu,
  ],
  [
    'insurance',
    /(?<=(?:sổ BHXH|mã số BHXH|số BHXH|BHXH|bảo hiểm xã hội)(?: số)?[: "]+)\d{10}(?!\d)/giu,
  ],
  ['account', /(?<=(?:số tài khoản|STK|tài khoản(?: số)?)[: "]+)\d[\d ]{4,22}\d(?!\d)/giu],
  // Offices have numbers that begin with 02; a mobile telephone is somebody's.
  ['phone', /(?<![\d/.,-])0[35789]\d{2}([. -]?)\d{3}\1\d{3}(?![\d.,]*\d|[/-])/gu],
  [
    'record',
    new RegExp(
      `hồ sơ +(?<name>(?:${surnames})-(?:văn|thị|đức|thanh|a|minh|quang|ngọc)-\\p{L}+)`,
      'giu',
    ),
  ],
] as const;

/** What identifies a person, wherever in a file it stands: in wordings, in test cases, in comments. */
export function personalDataIn(text: string): Diagnostic[] {
  const { plain, at } = plainOf(text);
  if (!hint.test(plain)) return [];
  const found: Diagnostic[] = [];
  for (const [kind, pattern] of forms) {
    for (const match of plain.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const span = { start: at(end - (match.groups?.name ?? match[0]).length), end: at(end) };
      if (found.some((other) => other.span.start < span.end && span.start < other.span.end))
        continue;
      found.push({
        code: personalData.code,
        severity: personalData.severity,
        message: say.found(kind),
        help: say.remove(),
        span,
        related: [],
        fixes: [],
      });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** What hides figures and words from a search: letters in pieces, other figures and spaces, signs without width. */
const disguised = /\p{M}|[\u00a0\u00ad\u2000-\u200f\u2060\ufeff\uff10-\uff19]/u;

/** Characters that hide nothing, as most texts have no others: told several times faster than what does. */
const beyondPlain =
  /[^\t-\u009f\u00a1-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2010-\u205f\u20a0-\u20cf\u2100-\u22ff]/;

/** The text as it reads, and where in the file each of its places is. */
function plainOf(text: string): { plain: string; at: (index: number) => number } {
  if (!beyondPlain.test(text) || !disguised.test(text))
    return { plain: text, at: (index) => index };
  let plain = '';
  const places: number[] = [];
  for (const match of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const shown = match[0].normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '');
    for (let unit = 0; unit < shown.length; unit++) places.push(match.index);
    plain += shown;
  }
  places.push(text.length);
  return { plain, at: (index) => places[index] ?? text.length };
}
