import type { Decision } from '../decide/award-decisions.ts';
import { sentenceOf } from '../decide/reason.ts';
import type { Words } from '../plan/typing/mistake.ts';

/**
 * The reason of a decision: `ofCriteria`, that of the criteria, where they decide, that of the selection where
 * it does; both where both are open.
 */
export function decisionReason(
  { reason, criteria, outcome }: Pick<Decision, 'reason' | 'criteria' | 'outcome'>,
  ofCriteria: Words,
): Words {
  const selection = sentenceOf(reason);
  // Whom the selection refuses, the criteria cannot help: what they leave open no longer matters.
  if (outcome === 'unmet' && criteria !== 'unmet') return selection;
  if (reason.kind === 'criteria') {
    if (reason.rank === undefined) return ofCriteria;
    return { vi: `${ofCriteria.vi} ${selection.vi}`, en: `${ofCriteria.en} ${selection.en}` };
  }
  if (reason.kind === 'unlimited') return ofCriteria;
  if (criteria === 'met') return selection;
  // What decides comes first.
  return outcome !== criteria
    ? { vi: `${selection.vi} ${ofCriteria.vi}`, en: `${selection.en} ${ofCriteria.en}` }
    : { vi: `${ofCriteria.vi} ${selection.vi}`, en: `${ofCriteria.en} ${selection.en}` };
}
