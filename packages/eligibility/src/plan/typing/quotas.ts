import type { Name } from '@thidua/model';
import type { Misreading, Mistake } from './mistake.ts';
import { askedBy, type Names } from './names.ts';
import { forWhom } from './participants.ts';
import type { PlacedQuota } from './placed-rules.ts';
import { otherParticipant } from './readings.ts';

/** Quotas by a share that do not say of what, for which groups, or how to round. */
export function quotaMistakes(
  { quota, pointer, participants }: PlacedQuota,
  names: Names,
): Mistake[] {
  const { parameter, base, rounding, per, whole, text } = quota;
  const asked = parameter === undefined ? undefined : askedBy(parameter, names);
  const byParameter = asked?.kind === 'parameter' && asked.parameter.type === 'share';
  const found: Misreading[] = [];
  if (base?.kind === 'holders') found.push(...holdersMistakes(base.title, participants, names));
  if (quota.percent === true || byParameter) {
    if (rounding === undefined) found.push(unrounded(text));
    if (base === undefined) found.push(withoutBase(text));
    else if (per === undefined && whole === undefined) found.push(withoutReach(text));
  }
  return found.map((mistake) => ({ ...mistake, pointer }));
}

function holdersMistakes(title: Name, participants: readonly string[], names: Names): Misreading[] {
  const asked = askedBy(title, names);
  if (asked.kind !== 'title' || participants.length === 0) return [];
  const whom = forWhom(asked.title);
  return whom.length === 0 || participants.some((one) => whom.includes(one))
    ? []
    : [otherParticipant(asked.title.name, asked.title.id)];
}

const unrounded = (text: string): Misreading => ({
  kind: 'unrounded-quota',
  said: {
    vi: 'Số lượng theo tỷ lệ chưa nói cách làm tròn.',
    en: 'The quota is a share and does not say how to round.',
  },
  help: {
    vi: 'Ghi thêm `, làm tròn xuống`, `, làm tròn lên` hoặc `, làm tròn`, đúng như quy định.',
    en: 'Add `, làm tròn xuống` (down), `, làm tròn lên` (up) or `, làm tròn` (nearest), as the rule has it.',
  },
  words: text,
  instead: `${text}, làm tròn xuống`,
});

const withoutBase = (text: string): Misreading => ({
  kind: 'quota-of-nobody',
  said: {
    vi: 'Số lượng là tỷ lệ mà chưa nói tính trên số nào.',
    en: 'The quota is a share and does not say of what.',
  },
  help: {
    vi: 'Ghi `của …`: `của viên-chức`, `của người được tặng lao-động-tiên-tiến năm xét`.',
    en: 'Write `của …`: `của viên-chức`, `của người được tặng lao-động-tiên-tiến năm xét`.',
  },
  words: text,
});

/** Where the rounding begins, before which `toàn cơ quan` goes. */
const rounding = /,\s*làm tròn/u;

function withoutReach(text: string): Misreading {
  const at = text.search(rounding);
  const instead =
    at < 0 ? `${text} toàn cơ quan` : `${text.slice(0, at)} toàn cơ quan${text.slice(at)}`;
  return {
    kind: 'quota-without-reach',
    said: {
      vi: 'Chưa nói tỷ lệ tính chung cho toàn cơ quan hay cho mỗi đơn vị.',
      en: 'It does not say whether the share is of the whole body or of each unit.',
    },
    help: {
      vi: 'Ghi `toàn cơ quan` hoặc `mỗi …` trước phần làm tròn: 15% của từng phòng rồi cộng lại khác 15% của toàn cơ quan.',
      en: 'Write `toàn cơ quan` or `mỗi …` before the rounding: 15% of each unit, added up, is not 15% of the whole.',
    },
    words: text,
    instead,
  };
}
