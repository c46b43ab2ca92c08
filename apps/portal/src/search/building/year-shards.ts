import type { Movement } from '../../archive/movements.ts';

/** Whole years of movements that are indexed together. */
export type YearShard = {
  /** `2019`, `2010-2014`; movements of no year are with the oldest. */
  readonly name: string;
  /** Latest first. */
  readonly movements: readonly Pick<Movement, 'slug'>[];
};

type Dated = Pick<Movement, 'slug' | 'date' | 'year'>;

const yearOf = ({ date, year }: Dated): string => date?.slice(0, 4) ?? `${year ?? ''}`;

/**
 * Cuts movements, latest first, into shards of whole years. Counted from the oldest on, so that what comes new changes no
 * other shard than the last; a year that has more than a shard should have is one of its own.
 *
 * @returns shards, latest first: their movements one after the other are those given
 */
export function yearShards(movements: readonly Dated[], most: number): YearShard[] {
  const years: { year: string; movements: Dated[] }[] = [];
  for (const movement of movements) {
    const year = yearOf(movement);
    const last = years.at(-1);
    if (last?.year === year) last.movements.push(movement);
    else years.push({ year, movements: [movement] });
  }
  const shards: { from: string; to: string; movements: Dated[] }[] = [];
  for (const { year, movements: ofYear } of years.toReversed()) {
    const open = shards.at(-1);
    if (open !== undefined && open.movements.length + ofYear.length <= most) {
      open.to = year;
      open.movements.unshift(...ofYear);
    } else shards.push({ from: year, to: year, movements: [...ofYear] });
  }
  return shards
    .toReversed()
    .map(({ from, to, movements }) => ({ name: from === to ? from : `${from}-${to}`, movements }));
}
