import type { Preference } from '@thidua/model';
import type { PreferencePlan } from './award-plan.ts';
import { conditionOfRule } from './clauses.ts';
import { council, joined, unreadable } from './conditions.ts';
import { factSlot, listed, pointsSlot } from './fact-slots.ts';
import type { Asking } from './resolution.ts';
import { isAskedOf } from './rule-book.ts';
import type { Slot } from './slot.ts';
import { factOf, typeWord } from './typing/constant.ts';
import { askedBy } from './typing/names.ts';
import { participantMistakes } from './typing/participants.ts';
import { partsOf } from './typing/standing.ts';

/**
 * Preferences in order of weight; those beneath another come right after it. One of words alone is the
 * council's. A list ranks by how many rows it has. One that asks what only records of another kind have says
 * nothing of these.
 */
export function preferencesOf(
  preferences: readonly Preference[],
  prefix: string,
  asking: Asking,
): PreferencePlan[] {
  return preferences.flatMap((preference, index) => {
    const id = `${prefix}.${preference.label ?? index + 1}`;
    const { wording, children } = preference;
    const at: Asking = { ...asking, clause: { id, wording } };
    if (!isAskedOfThese(preference, at)) return [];
    return [...own(preference, at), ...preferencesOf(children, id, asking)];
  });
}

function own({ wording, rules, rankBy, children }: Preference, asking: Asking): PreferencePlan[] {
  const of = rules.map((rule) => conditionOfRule(rule, wording, asking));
  const stated: PreferencePlan[] =
    of.length === 0 ? [] : [{ kind: 'condition', wording, condition: joined('and', of) }];
  if (rankBy !== undefined) {
    const slot = rankingSlot(rankBy.fact, asking);
    stated.push(
      slot === undefined
        ? { kind: 'condition', wording, condition: notRanked(rankBy.fact.id, asking) }
        : { kind: 'rank', wording, slot, direction: rankBy.direction },
    );
  }
  if (stated.length === 0 && children.length === 0)
    return [{ kind: 'condition', wording, condition: council(asking, 'judgement') }];
  return stated;
}

function isAskedOfThese(
  { rules, rankBy }: Preference,
  { resolution: { names }, participant }: Asking,
): boolean {
  const participants = participant === undefined ? [] : [participant];
  const ranked = rankBy === undefined ? undefined : factOf(askedBy(rankBy.fact, names));
  if (participant !== undefined && ranked !== undefined && !isAskedOf(ranked, participant))
    return false;
  return rules.every((rule) => {
    if (rule.kind !== 'formal') return true;
    const { expression } = rule;
    const placed = { expression, pointer: '', role: 'preference', participants } as const;
    return participantMistakes(partsOf(placed, names), names).length === 0;
  });
}

const unranked = ['text', 'history', 'category', 'belongs-to', 'individual', 'collective'];

function rankingSlot(
  name: NonNullable<Preference['rankBy']>['fact'],
  asking: Asking,
): Slot | undefined {
  const { resolution, findings } = asking;
  const asked = askedBy(name, resolution.names);
  if (asked.kind === 'grid') {
    if (!findings.scorings.has(asked.grid.id))
      findings.scorings.set(asked.grid.id, resolution.scoring(asked.grid, asking));
    return pointsSlot(asking, asked.grid);
  }
  if (asked.kind !== 'fact') return undefined;
  const { field } = asked;
  if (field.type === undefined || unranked.includes(field.type)) return undefined;
  const rows = listed(asking, field);
  if (rows !== undefined) return rows.slot;
  const measure = field.type === 'duration' ? 'day' : undefined;
  return factSlot(asking, field, { year: asking.year, measure });
}

function notRanked(id: string, asking: Asking) {
  const text = typeWord('text');
  return unreadable(asking, {
    kind: 'not-comparable',
    said: {
      vi: `\`${id}\` không xếp được thứ tự.`,
      en: `\`${id}\` has no order to rank by.`,
    },
    help: {
      vi: `Xếp theo số, tỷ lệ, tiền, thời gian, bậc hoặc số mục trong danh sách; không theo ${text.vi}.`,
      en: `Rank by numbers, shares, money, time, a scale or the length of a list; not by ${text.en}.`,
    },
    words: id,
  });
}
