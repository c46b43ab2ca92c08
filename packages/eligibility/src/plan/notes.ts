import type { PlanNote } from './award-plan.ts';
import type { Misreading, Words } from './typing/mistake.ts';

const note = (kind: PlanNote['kind'], { vi, en }: Words): PlanNote => ({ kind, vi, en });

export const notes = {
  noVersion: (title: string, day: string): PlanNote =>
    note('no-version-in-force', {
      vi: `Không có bản quy định nào của “${title}” có hiệu lực vào ngày ${day}; mọi tiêu chí do hội đồng xét.`,
      en: `No version of “${title}” is in force on ${day}; all criteria are the council's.`,
    }),
  severalVersions: (title: string, version: string, day: string): PlanNote =>
    note('ambiguous-wording', {
      vi: `Nhiều bản quy định của “${title}” cùng có hiệu lực vào ngày ${day}; tính theo bản \`${version}\`.`,
      en: `Several versions of “${title}” are in force on ${day}; \`${version}\` is used.`,
    }),
  versionOfScope: (title: string, version: string): PlanNote =>
    note('ambiguous-wording', {
      vi: `Bản \`${version}\` của “${title}” chỉ áp dụng trong một phạm vi; chưa rõ cơ quan xét có thuộc phạm vi ấy.`,
      en: `Version \`${version}\` of “${title}” is of limited scope; whether the deciding body is within it is not known.`,
    }),
  noValue: (parameter: string, day: string): PlanNote =>
    note('no-value-of-parameter', {
      vi: `Tham số “${parameter}” không có giá trị vào ngày ${day} cho cơ quan này.`,
      en: `The parameter “${parameter}” has no value for this body on ${day}.`,
    }),
  unverifiedParameter: (parameter: string): PlanNote =>
    note('unverified-rule', {
      vi: `Giá trị của tham số “${parameter}” chưa đối chiếu với bản văn gốc.`,
      en: `The values of the parameter “${parameter}” are not compared with the original text.`,
    }),
  unverified: (title: string): PlanNote =>
    note('unverified-rule', {
      vi: `Quy định của “${title}” có chỗ chưa đối chiếu với bản văn gốc.`,
      en: `The rules of “${title}” are not all compared with the original text.`,
    }),
  noCriteria: (title: string): PlanNote =>
    note('ambiguous-wording', {
      vi: `Quy định của “${title}” không nêu tiêu chí nào; do hội đồng xét.`,
      en: `The rules of “${title}” state no criteria; the council judges.`,
    }),
  deferred: (wording: string): PlanNote =>
    note('deferred-criteria', {
      vi: `“${wording}”: chờ hướng dẫn, nên do hội đồng xét.`,
      en: `“${wording}”: guidance is still to come; the council judges.`,
    }),
  unreadable: ({ said, help }: Misreading, wording: string | undefined): PlanNote => {
    const at = wording === undefined || wording === '' ? '' : `“${wording}”: `;
    return note('unreadable-rule', {
      vi: [`${at}${said.vi}`, help?.vi ?? ''].join(' ').trim(),
      en: [`${at}${said.en}`, help?.en ?? ''].join(' ').trim(),
    });
  },
  ambiguous: (words: Words): PlanNote => note('ambiguous-wording', words),
} as const;
