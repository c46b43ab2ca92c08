import type { Prize } from '@thidua/model';
import { vietnameseDate } from '@thidua/model/calendar';
import type { PrizePlan } from './award-plan.ts';
import { product, rounded } from './exact-decimal.ts';
import { notes } from './notes.ts';
import { isUnverifiedParameter, parameterValue } from './parameters.ts';
import { type Asking, tell } from './resolution.ts';
import { askedBy } from './typing/names.ts';

/** Money in đồng, exact; a multiple of a parameter by its value on the day. Left out, and told, where it has none. */
export const prizesOf = (prizes: readonly Prize[], asking: Asking): PrizePlan[] =>
  prizes.flatMap((prize) => prizePlan(prize, asking) ?? []);

function prizePlan(
  { amount, multiple, rounding, text }: Prize,
  { resolution, findings }: Asking,
): PrizePlan | undefined {
  if (multiple === undefined)
    return amount === undefined ? undefined : { text, amount: rounded(amount, rounding) };
  const asked = askedBy(multiple.of, resolution.names);
  if (asked.kind !== 'parameter') return undefined;
  const { parameter } = asked;
  const found = parameterValue(parameter, resolution.day, resolution.near)?.value;
  if (found?.kind !== 'number') {
    tell(findings, notes.noValue(parameter.name, vietnameseDate(resolution.day)));
    return undefined;
  }
  if (isUnverifiedParameter(parameter)) tell(findings, notes.unverifiedParameter(parameter.name));
  return {
    text,
    amount: rounded(product(multiple.times, found.value), rounding),
    multiple: { times: multiple.times, of: parameter.name, unit: found.value },
  };
}
