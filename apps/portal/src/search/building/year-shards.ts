import { earliestDay } from '@thidua/model';
import type { Movement } from '../../archive/movements.ts';

/** Movements of some years, or of some months of one year, that are indexed together. */
export type YearShard = {
  /** `2019`, `2010_2014`, `2021-01_2021-06`: years or months from and to; movements of no year are with the oldest. */
  readonly name: string;
  /** Latest first. */
  readonly movements: readonly Pick<Movement, 'slug'>[];
};

type Dated = Pick<Movement, 'slug' | 'date' | 'year'>;
type Group = { readonly from: string; readonly to: string; readonly movements: readonly Dated[] };

const monthOf = ({ date, year }: Dated): string =>
  (date && earliestDay(date))?.slice(0, 7) ?? `${year ?? ''}`;
const yearOf = (movement: Dated): string => monthOf(movement).slice(0, 4);

/** The movements of each year or month, the oldest first. */
function groupsBy(keyOf: (movement: Dated) => string, movements: readonly Dated[]): Group[] {
  const groups: { key: string; movements: Dated[] }[] = [];
  for (const movement of movements) {
    const key = keyOf(movement);
    const last = groups.at(-1);
    if (last?.key === key) last.movements.push(movement);
    else groups.push({ key, movements: [movement] });
  }
  return groups.map(({ key, movements }) => ({ from: key, to: key, movements })).toReversed();
}

/** Puts neighbours together as long as they are not too many. */
function together(groups: readonly Group[], most: number): Group[] {
  const joined: Group[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    if (last !== undefined && last.movements.length + group.movements.length <= most)
      joined.splice(-1, 1, {
        from: last.from,
        to: group.to,
        movements: [...group.movements, ...last.movements],
      });
    else joined.push(group);
  }
  return joined;
}

/**
 * Cuts movements, latest first, into shards of whole years; a year of too many for one into shards of whole months. Counted
 * from the oldest on, so that what comes new changes no other shard than the last.
 *
 * @param most that a shard has, but for a month that has more by itself
 * @returns shards, latest first: their movements one after the other are those given
 */
export function yearShards(movements: readonly Dated[], most: number): YearShard[] {
  const shards: Group[] = [];
  let small: Group[] = [];
  const close = (): void => {
    shards.push(...together(small, most));
    small = [];
  };
  for (const year of groupsBy(yearOf, movements)) {
    if (year.movements.length <= most) {
      small.push(year);
      continue;
    }
    close();
    shards.push(...together(groupsBy(monthOf, year.movements), most));
  }
  close();
  return shards
    .toReversed()
    .map(({ from, to, movements }) => ({ name: from === to ? from : `${from}_${to}`, movements }));
}
