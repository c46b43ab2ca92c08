import type { ClauseRole, Witness } from '@thidua/eligibility/analysis';
import { witnessText } from '@thidua/eligibility/analysis';
import type { Clause } from '@thidua/eligibility/plan';
import type { Message } from '@thidua/language';

/** A clause as people refer to it: `điểm a`, `mục 1`, or by its words. */
export function clauseName({ label, wording, rules }: Clause): Message {
  if (label === undefined) {
    const words = `“${wording === '' ? (rules[0] ?? '') : wording}”`;
    return { vi: words, en: words };
  }
  return /^\d/.test(label)
    ? { vi: `mục ${label}`, en: `item ${label}` }
    : { vi: `điểm ${label}`, en: `point ${label}` };
}

/** What it takes not to be stopped by a clause. */
export function keptTo(clause: Clause, role: ClauseRole): Message {
  const name = clauseName(clause);
  switch (role) {
    case 'criterion':
      return { vi: `đạt ${name.vi}`, en: `meet ${name.en}` };
    case 'barred':
      return {
        vi: `không thuộc trường hợp không xét ${name.vi}`,
        en: `not be barred by ${name.en}`,
      };
    case 'pending':
      return {
        vi: `không thuộc trường hợp chưa xét ${name.vi}`,
        en: `not have to wait for ${name.en}`,
      };
  }
}

export const joined = (parts: readonly Message[], vi: string, en: string): Message => ({
  vi: parts.map((part) => part.vi).join(vi),
  en: parts.map((part) => part.en).join(en),
});

/** What a help line says, and after it the example record where there is one to show. */
export function withExample(help: Message, lead: Message, witness: Witness | undefined): Message {
  const example = witness === undefined ? { vi: '', en: '' } : witnessText(witness);
  if (example.vi === '') return help;
  return {
    vi: `${lead.vi}: ${example.vi}. ${help.vi}`,
    en: `${lead.en}: ${example.en}. ${help.en}`,
  };
}
