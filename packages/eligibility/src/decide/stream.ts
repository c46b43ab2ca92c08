import {
  COUNCIL,
  type Code,
  MET,
  outcomeOf,
  UNKNOWN,
  UNMET,
  type Verdict,
} from '../evaluate/code.ts';
import { verdictOf } from '../evaluate/compile.ts';
import type { Row } from '../meaning/datum.ts';
import type { AwardPlan, Plan } from '../plan/award-plan.ts';
import type { AwardFigures, RecordDecision } from './award-decisions.ts';
import { hasBandQuotas } from './band-quotas.ts';
import type { DecisionFigures } from './decide.ts';
import { choiceIn } from './decider.ts';
import { type Filler, fillerOf, type Known } from './fill.ts';
import { higherAwards, takenBy, withoutHigher } from './highest-only.ts';
import { prizeSums } from './money.ts';
import { passesOf } from './passes.ts';
import type { Choice } from './ranking.ts';
import type { SelectionReason } from './reason.ts';
import { withChoice, withOpenQuota } from './stage.ts';
import type { Subject } from './subject.ts';

/** Decides record by record and keeps nothing but sums. */
export type StreamingDecisions = {
  /** Takes a record into the sums; its row as the awards asked it, with what was worked out for it. */
  readonly push: (subject: Subject) => Row;
  /** What a record comes to for each award for its kind, in the order of the plan; into no sum. */
  readonly decide: (subject: Subject) => SingleDecisions;
  /** The sums. */
  readonly figures: () => DecisionFigures;
};

type SingleDecisions = {
  /** The row as the awards asked it, with what was worked out for it. */
  readonly row: Row;
  readonly decisions: readonly RecordDecision[];
};

/**
 * Decides where no other record has a say. Nothing where one has: where an award has a quota, or asks what
 * became of records of another kind. There `decide` or `decideInPasses` is needed.
 */
export function decideStream(plan: Plan): StreamingDecisions | undefined {
  const { awards } = plan;
  const higher = higherAwards(awards);
  if (awards.some(({ quotas }) => quotas.length > 0)) return undefined;
  if (awards.some(({ scorings }) => scorings.some(hasBandQuotas))) return undefined;
  if (passesOf(plan, higher, 0).some((pass) => pass > 0)) return undefined;

  /** What the record at hand comes to for each award: before higher ones, and of later ones asked. */
  const criteria = awards.map((): Code => UNMET);
  const selected = awards.map((): number => UNMET);
  const seen = awards.map((): number | undefined => undefined);
  const known: Known = { verdict: (award) => seen[award] };
  const sums = awards.map(
    (): Sums => ({
      counts: new Float64Array(4),
      open: { least: 0, most: 0 },
      change: { least: 0, most: 0 },
    }),
  );
  const kinds = new Map(
    plan.tables.map((table): [string, Kind] => {
      const own = awards.flatMap((award, at): OwnAward[] => {
        if (award.participant !== table.of) return [];
        const above = higher[at] ?? [];
        const verdict = verdictOf(award.condition);
        return [{ award, at, verdict, above, before: above.filter((other) => other < at) }];
      });
      return [table.of, { own, filler: fillerOf(table, plan), size: 0 }];
    }),
  );
  let size = 0;

  /** The row as it was asked; the codes of the awards for its kind are in `criteria` and `selected`. */
  function work({ own, filler }: Kind, { row, choices }: Subject): Row {
    const filled = filler?.fill(row, false, known);
    const asked = filled ?? row;
    for (const { award, at, verdict, before } of own) {
      if (filled !== undefined) filler?.update(filled, known);
      const code = verdict(asked);
      criteria[at] = code;
      const choice = choices === undefined ? 0 : choiceIn(choices, award.id);
      const chosen = withChoice(withOpenQuota(code, award), code, choice);
      selected[at] = chosen;
      if (filled !== undefined) seen[at] = before.length === 0 ? chosen : without(chosen, before);
    }
    if (filled !== undefined) {
      filler?.update(filled, known);
      seen.fill(undefined);
    }
    return asked;
  }
  const without = (code: number, others: readonly number[]): number =>
    withoutHigher(
      code,
      others.map((other) => selected[other] ?? UNMET),
    );

  return {
    push(subject) {
      size += 1;
      const kind = kinds.get(subject.participant);
      if (kind === undefined) return subject.row;
      kind.size += 1;
      const row = work(kind, subject);
      for (const { award, at, above } of kind.own) {
        const code = selected[at] ?? UNMET;
        const final = above.length === 0 ? code : without(code, above);
        const sum = sums[at];
        if (sum !== undefined) count(sum, withOpenQuota(criteria[at] ?? UNMET, award), code, final);
      }
      return row;
    },
    decide(subject) {
      const kind = kinds.get(subject.participant);
      if (kind === undefined) return { row: subject.row, decisions: [] };
      const row = work(kind, subject);
      const { id, name, choices } = subject;
      const decisions = kind.own.map(({ award, at, above }): RecordDecision => {
        const code = selected[at] ?? UNMET;
        const own = criteria[at] ?? UNMET;
        const final = above.length === 0 ? code : without(code, above);
        const by = awards[above[takenBy(above.map((other) => selected[other] ?? UNMET))] ?? -1];
        return {
          id,
          ...(name === undefined ? {} : { name }),
          award: award.id,
          outcome: outcomeOf(final as Code),
          criteria: outcomeOf(own),
          reason:
            final !== code && by !== undefined
              ? { kind: 'higher', award: { id: by.id, name: by.name }, certain: final === UNMET }
              : reasonOf(award, own, code, choiceIn(choices, award.id)),
        };
      });
      return { row, decisions };
    },
    figures() {
      const considered = [...kinds.values()].filter(({ own }) => own.length > 0);
      return {
        plan,
        size,
        notConsidered: size - considered.reduce((sum, kind) => sum + kind.size, 0),
        awards: awards.flatMap((award, at) => {
          const sum = sums[at];
          const kind = kinds.get(award.participant);
          return sum === undefined ? [] : [figuresOf(award, sum, kind?.size ?? 0)];
        }),
      };
    },
  };
}

type OwnAward = {
  readonly award: AwardPlan;
  readonly at: number;
  readonly verdict: Verdict;
  readonly above: readonly number[];
  /** Those above that are decided before. */
  readonly before: readonly number[];
};

/** Records of one kind, and the awards for it. */
type Kind = {
  readonly own: readonly OwnAward[];
  readonly filler: Filler | undefined;
  size: number;
};

type Span = { least: number; most: number };
type Sums = {
  /** Of each final code. */
  readonly counts: Float64Array;
  /** How many are eligible before the council chooses, surely and possibly. */
  readonly open: Span;
  /** How many a higher award takes away, surely and possibly. */
  readonly change: Span;
};

function count(
  { counts, open, change }: Sums,
  eligible: number,
  code: number,
  final: number,
): void {
  counts[final] = (counts[final] ?? 0) + 1;
  if (eligible === MET) open.least += 1;
  if (eligible !== UNMET) open.most += 1;
  if (code === final) return;
  change.most += 1;
  if (code === MET && final === UNMET) change.least += 1;
}

function figuresOf(award: AwardPlan, { counts, open, change }: Sums, size: number): AwardFigures {
  const [met = 0, council = 0, unknown = 0, unmet = 0] = [MET, COUNCIL, UNKNOWN, UNMET].map(
    (code) => counts[code] ?? 0,
  );
  const selected = {
    least: Math.max(met, open.least - change.most),
    most: Math.min(size - unmet, open.most - change.least),
  };
  return {
    award,
    size,
    tally: { met, unmet, unknown, council },
    quotas: [],
    selected,
    freed: { least: change.least, most: Math.min(change.most, open.most) },
    prizes: prizeSums(award.prizes, selected),
  };
}

function reasonOf(award: AwardPlan, own: Code, code: number, choice: Choice): SelectionReason {
  if (own === UNMET) return { kind: 'criteria' };
  if (choice !== 0 && own === MET && (code === MET || code === UNMET)) {
    return { kind: code === MET ? 'chosen' : 'not-chosen' };
  }
  if (code !== own) return { kind: 'open-quota', quotas: award.openQuotas };
  return own === MET ? { kind: 'unlimited' } : { kind: 'criteria' };
}
