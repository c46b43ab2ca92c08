import type { Issuer, Party } from '@thidua/model';
import { latestDay } from '@thidua/model/calendar';

/** The day from which a body is no more, and the bodies that took its place. */
export type EndOfBeing = { readonly day: string; readonly successors: readonly Party[] };

/** Successions after which the body itself goes on. */
const goesOn: ReadonlySet<string> = new Set(['functions-moved-to']);

/**
 * When a body ceased to be, by the registry. A body that is among its own successors goes on; the day on
 * which a succession takes effect is already its successors'.
 */
export function endOfBeing(issuer: Issuer): EndOfBeing | undefined {
  const ends = issuer.successions.flatMap(({ kind, successors, date }): EndOfBeing[] => {
    const day = date === undefined ? undefined : latestDay(date);
    const itself = successors.some(({ ref }) => ref?.id === issuer.id);
    return day === undefined || itself || goesOn.has(kind) ? [] : [{ day, successors }];
  });
  const abolished = issuer.abolished === undefined ? undefined : latestDay(issuer.abolished);
  if (abolished !== undefined) ends.push({ day: abolished, successors: [] });
  const [first] = ends.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return first;
}
