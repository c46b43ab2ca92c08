import type { AwardPlan, Clause } from '../plan/award-plan.ts';
import type { Condition } from '../plan/condition.ts';

/** Why an award comes out as it does, as far as clauses say: one of those below, with the words for it. */
export type Reason = {
  /** Its outcome is the award's where the clause is what decides. */
  readonly condition: Condition;
  /** If one of these decides, it says so better. */
  readonly unless: readonly Condition[];
  readonly words: string;
};

const oneLine = (text: string): string => text.replace(/[\s\p{C}]+/gu, ' ').trim();

function words({ label, wording, rules, id }: Clause): string {
  const text = oneLine(wording || rules.join('; ') || id);
  if (label === undefined) return text;
  return `${oneLine(label)}${/^\d+$/.test(label) ? '.' : ')'} ${text}`;
}

const ofClause = (
  clause: Clause,
  opening: string,
  asked: (condition: Condition) => Condition,
): Reason[] => [
  ...clause.children.flatMap((child) => ofClause(child, opening, asked)),
  {
    condition: asked(clause.condition),
    unless: clause.children.map((child) => asked(child.condition)),
    words: opening + words(clause),
  },
];

export const reasonsOf = ({ barred, pending, criteria }: AwardPlan): Reason[] => [
  ...barred.flatMap((clause) =>
    // A bar holds as one: what it is made of bars nothing by itself.
    ofClause({ ...clause, children: [] }, 'không xét khi: ', (of) => ({ op: 'not', of })),
  ),
  ...pending.flatMap((clause) =>
    ofClause({ ...clause, children: [] }, 'chưa xét khi: ', (of) => ({ op: 'pending', of })),
  ),
  ...criteria.flatMap((clause) => ofClause(clause, '', (of) => of)),
];
