import { councilMistakes, emptyBaseMistakes, nestedMistakes, yearMistakes } from './aggregates.ts';
import { comparisonMistakes } from './comparisons.ts';
import { cycleMistakes } from './cycles.ts';
import type { Mistake } from './mistake.ts';
import type { Names } from './names.ts';
import { participantMistakes } from './participants.ts';
import {
  expressionsIn,
  isCampaign,
  type PlacedExpression,
  quotasIn,
  type Ruled,
} from './placed-rules.ts';
import { gridMistakes } from './points.ts';
import { quotaMistakes } from './quotas.ts';
import { partsOf } from './standing.ts';
import { valueMistakes, versionMistakes } from './validity.ts';

/**
 * Everything that is wrong with the types, measures, names and figures in the rules of a document, as far as
 * can be told without a record, a year or a day. Names that are not declared are not told again here.
 */
export function mistakesOf(document: Ruled, names: Names): Mistake[] {
  const found = expressionsIn(document).flatMap((placed) => inExpression(placed, names));
  for (const quota of quotasIn(document)) found.push(...quotaMistakes(quota, names));
  found.push(...cycleMistakes(document, names));
  if (isCampaign(document)) return found;
  if (document.kind === 'scoring-grid') found.push(...gridMistakes(document, names));
  if (document.kind === 'title' || document.kind === 'award-form')
    found.push(...versionMistakes(document));
  if (document.kind === 'parameter') found.push(...valueMistakes(document));
  return found;
}

function inExpression(placed: PlacedExpression, names: Names): Mistake[] {
  const parts = partsOf(placed, names);
  const { role, pointer } = placed;
  return [
    ...comparisonMistakes(parts, names),
    ...councilMistakes(parts, role),
    ...nestedMistakes(parts),
    ...yearMistakes(parts),
    ...emptyBaseMistakes(parts, role),
    ...participantMistakes(parts, names),
  ].map((mistake) => ({ ...mistake, pointer }));
}
