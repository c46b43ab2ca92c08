import { evaluate } from '../evaluate/compile.ts';
import { type Datum, isInterval, type Row } from '../meaning/datum.ts';
import type { Outcome } from '../meaning/outcome.ts';
import type { AwardPlan } from '../plan/award-plan.ts';
import type { Words } from '../plan/typing/mistake.ts';
import { join, texts } from './catalogue.ts';
import { cause } from './cause.ts';
import type { MissingFact } from './missing.ts';
import { inner, labelled, named } from './values.ts';

type Found = {
  readonly outcome: Outcome;
  readonly missing: readonly MissingFact[];
  readonly council: readonly { readonly label?: string; readonly wording: string }[];
};

/** How many statements of fact a reason names one by one, and how many missing facts. */
const mostStatements = 4;
const mostMissing = 6;

/** The shortest reason for an outcome, in one sentence. */
export function reasonOf(plan: AwardPlan, row: Row, found: Found): Words {
  switch (found.outcome) {
    case 'met':
      return texts.met(metReason(plan, row));
    case 'unmet': {
      const bars = plan.barred.find(({ condition }) => evaluate(condition, row) === 'met');
      return bars === undefined
        ? texts.unmet(texts.statements(cause(plan.condition, row, 'unmet')))
        : texts.barred(texts.statements(cause(bars.condition, row, 'met')));
    }
    case 'unknown': {
      const waits = plan.pending.find(({ condition }) => evaluate(condition, row) === 'met');
      if (waits !== undefined)
        return texts.waiting(texts.statements(cause(waits.condition, row, 'met')));
      if (found.missing.length > 0) return texts.unknown(missingWords(found.missing));
      // Points and bands that no missing fact of the record settles.
      const open = plan.scorings.filter(({ points, band }) =>
        [points, band].some((slot) => slot !== undefined && isOpen(row[slot.index])),
      );
      return open.length === 0
        ? texts.unknownEarlier
        : texts.unknownBand(open.map(({ name }) => named(`“${name}”`)));
    }
    case 'council':
      return found.council.length === 0
        ? texts.councilWhole
        : texts.council(
            found.council.map(clauseName),
            found.council.every(({ label }) => label !== undefined),
          );
  }
}

function metReason(plan: AwardPlan, row: Row): Words {
  const criteria = plan.criteria.map(({ condition }) => condition);
  const statements = cause({ op: 'and', of: criteria }, row, 'met');
  if (statements.length > 0 && statements.length <= mostStatements) return join(statements, '; ');
  const labels = plan.criteria.flatMap(({ label }) => label ?? []);
  if (labels.length > 0 && labels.length === plan.criteria.length)
    return texts.metAll(join(labels.map(labelled).map(named), ', '));
  return plan.criteria.length > 1 ? texts.metCount(plan.criteria.length) : texts.metPlain;
}

const isOpen = (datum: Datum): boolean =>
  datum === undefined || (typeof datum === 'object' && isInterval(datum) && datum.from < datum.to);

/** A clause by its label, or by the beginning of its wording. */
function clauseName({ label, wording }: { label?: string; wording: string }): Words {
  if (label !== undefined) return named(labelled(label));
  return named(`“${wording.length > 60 ? `${wording.slice(0, 57).trimEnd()}…` : wording}”`);
}

/** Each missing fact in words: which years of it, of how many rows. */
export function missingFactWords({ label, years, within }: MissingFact): readonly Words[] {
  if (within !== undefined)
    return within.map((one) => texts.factWithin(inner(one.label), one.rows, inner(label)));
  if (years !== undefined) return [texts.factInYears(inner(label), years)];
  return [inner(label)];
}

function missingWords(missing: readonly MissingFact[]): readonly Words[] {
  const all = missing.flatMap(missingFactWords);
  if (all.length <= mostMissing) return all;
  const more = texts.moreFacts(all.length - mostMissing);
  return [...all.slice(0, mostMissing), more];
}
