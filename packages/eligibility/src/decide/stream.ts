import { type Code, MET, outcomeOf, UNMET } from '../evaluate/code.ts';
import { verdictOf } from '../evaluate/compile.ts';
import type { Plan } from '../plan/award-plan.ts';
import type { Decision } from './award-decisions.ts';
import { hasBandQuotas } from './band-quotas.ts';
import { fillerOf } from './fill.ts';
import { higherAwards, takenBy, withoutHigher } from './highest-only.ts';
import { passesOf } from './passes.ts';
import type { SelectionReason } from './reason.ts';
import { withOpenQuota } from './stage.ts';
import type { Subject } from './subject.ts';

/** What one record comes to for one award, where no other record has a say. */
export type SingleDecision = Omit<Decision, 'record' | 'ordinal' | 'rank'>;

/**
 * Decides record by record and keeps nothing: for each record the decisions on the awards for its kind, in
 * the order of the plan. Nothing where other records have a say: where an award has a quota, or asks what
 * became of records of another kind. There `decide` or `decideInPasses` is needed.
 */
export function decideStream(
  plan: Plan,
): ((subject: Subject) => readonly SingleDecision[]) | undefined {
  const { awards } = plan;
  const higher = higherAwards(awards);
  if (awards.some(({ quotas }) => quotas.length > 0)) return undefined;
  if (awards.some(({ scorings }) => scorings.some(hasBandQuotas))) return undefined;
  if (passesOf(plan, higher, 0).some((pass) => pass > 0)) return undefined;

  const fillers = new Map(plan.tables.map((table) => [table.of, fillerOf(table, plan)]));
  const verdicts = awards.map(({ condition }) => verdictOf(condition));
  const selected = awards.map((): number => UNMET);
  const seen = awards.map((): number | undefined => undefined);

  return ({ id, name, participant, row }) => {
    const filler = fillers.get(participant);
    const known = { verdict: (other: number) => seen[other] };
    const own: { at: number; criteria: Code }[] = [];
    selected.fill(UNMET);
    seen.fill(undefined);
    const filled = filler?.fill(row, false, known);
    for (const [at, award] of awards.entries()) {
      if (award.participant !== participant) continue;
      if (filled !== undefined) filler?.update(filled, known);
      const criteria = verdicts[at]?.(filled ?? row) ?? UNMET;
      const code = withOpenQuota(criteria, award);
      selected[at] = code;
      const before = (higher[at] ?? []).filter((other) => other < at);
      seen[at] = withoutHigher(
        code,
        before.map((other) => selected[other] ?? UNMET),
      );
      own.push({ at, criteria });
    }
    return own.flatMap(({ at, criteria }): SingleDecision[] => {
      const award = awards[at];
      if (award === undefined) return [];
      const code = selected[at] ?? UNMET;
      const above = (higher[at] ?? []).map((other) => selected[other] ?? UNMET);
      const final = withoutHigher(code, above);
      const by = awards[higher[at]?.[takenBy(above)] ?? -1];
      const reason = (): SelectionReason => {
        if (final !== code && by !== undefined) {
          return {
            kind: 'higher',
            award: { id: by.id, name: by.name },
            certain: final === UNMET,
          };
        }
        if (code !== criteria) return { kind: 'open-quota', quotas: award.openQuotas };
        return criteria === MET ? { kind: 'unlimited' } : { kind: 'criteria' };
      };
      return [
        {
          id,
          ...(name === undefined ? {} : { name }),
          award: award.id,
          outcome: outcomeOf(final as Code),
          criteria: outcomeOf(criteria),
          reason: reason(),
        },
      ];
    });
  };
}
