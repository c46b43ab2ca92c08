import type { Diagnostic } from '@thidua/language';
import { personalData } from './entry.ts';
import { say } from './messages.ts';

/** Nothing in a text without these can be what is looked for; most texts end here. */
const hint = /\d{9}|\d[. ]\d{3}[. ]\d{3}|sinh (?:ngày|năm)|ngày sinh/iu;

const forms = [
  // A citizen's number has twelve figures, often set in groups of three; money and symbols do not.
  ['identity', /(?<![\d/.,-])0\d{2}([. ]?)\d{3}\1\d{3}\1\d{3}(?![\d.,]*\d|[/-])/gu],
  [
    'identity',
    /(?<=(?:CMND|CMT|CCCD|chứng minh nhân dân|chứng minh thư|căn cước(?: công dân)?)(?: số)?[:\s]+)\d[\d. ]{7,15}\d/giu,
  ],
  ['birth', /(?<!\p{L})(?:sinh ngày|ngày sinh|sinh năm)[:\s]+\d[\d/.-]{3,9}/giu],
  ['insurance', /(?<=(?:sổ BHXH|mã số BHXH|số BHXH|bảo hiểm xã hội)(?: số)?[:\s]+)\d{10}(?!\d)/giu],
  ['account', /(?<=(?:số tài khoản|STK|tài khoản số)[:\s]+)\d{6,19}(?!\d)/giu],
] as const;

/** What identifies a person, wherever in a file it stands: in wordings, in test cases, in comments. */
export function personalDataIn(text: string): Diagnostic[] {
  if (!hint.test(text)) return [];
  const found: Diagnostic[] = [];
  for (const [kind, pattern] of forms) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
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
