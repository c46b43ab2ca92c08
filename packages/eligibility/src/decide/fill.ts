import { MET, UNMET } from '../evaluate/code.ts';
import type { Datum, Row, Scalar } from '../meaning/datum.ts';
import type { Plan } from '../plan/award-plan.ts';
import type { ScoringPlan } from '../plan/scoring-plan.ts';
import type { SlotTable } from '../plan/slot.ts';
import { scoreValues } from '../scoring/score.ts';

const verdictKey = 'được-tặng:';

/** The slots of a table that hold what became of an award of the plan, with the award's place in it. */
function verdictSlots(table: SlotTable, { awards }: Plan): { index: number; award: number }[] {
  return table.slots.flatMap(({ index, key }) => {
    if (!key.startsWith(verdictKey)) return [];
    const award = awards.findIndex(
      ({ id, participant }) => participant === table.of && id === key.slice(verdictKey.length),
    );
    return award < 0 ? [] : [{ index, award }];
  });
}

/** Puts what is worked out for a record into its row. */
export type Filler = {
  /** Points and bands, and what was decided before; a copy, unless the row may be written into. */
  readonly fill: (row: Row, inPlace: boolean, known: Known) => Datum[];
  /** What has been decided since. A verdict that is still open stays as the record has it. */
  readonly update: (row: Datum[], known: Known) => void;
};

export type Known = {
  /** The code of what became of an award, by its place in the plan. */
  readonly verdict: (award: number) => number | undefined;
  /** The band of a grid after the quotas of its bands, where those are worked out. */
  readonly band?: (grid: ScoringPlan) => { readonly value: Scalar } | undefined;
};

export function fillerOf(table: SlotTable, plan: Plan): Filler | undefined {
  const slots = verdictSlots(table, plan);
  const grids = gridsOf(table, plan);
  if (slots.length === 0 && grids.length === 0) return undefined;
  const update: Filler['update'] = (row, { verdict }) => {
    for (const { index, award } of slots) {
      const code = verdict(award);
      if (code === MET) row[index] = 1;
      else if (code === UNMET) row[index] = 0;
    }
  };
  return {
    update,
    fill(row, inPlace, known) {
      const filled = inPlace ? (row as Datum[]) : row.slice();
      update(filled, known);
      for (const grid of grids) {
        const { points, band } = scoreValues(grid, filled);
        filled[grid.points.index] = points;
        if (grid.band === undefined) continue;
        const limited = known.band?.(grid);
        filled[grid.band.index] = limited === undefined ? band : limited.value;
      }
      return filled;
    },
  };
}

/** The grids whose points stand in this table, each once. */
export function gridsOf(table: SlotTable, plan: Plan): ScoringPlan[] {
  const grids = plan.awards
    .flatMap(({ scorings }) => scorings)
    .filter(({ points }) => table.slots.includes(points));
  return [...new Map(grids.map((grid) => [grid.points, grid])).values()];
}

/** Whether records that records hold are asked what is worked out for them. */
export const asksWithin = (plan: Plan): boolean =>
  plan.tables.some((table) =>
    table.slots.some(({ rows }) => rows !== undefined && isFilled(rows, plan)),
  );

const isFilled = (table: SlotTable, plan: Plan): boolean =>
  verdictSlots(table, plan).length > 0 ||
  gridsOf(table, plan).length > 0 ||
  table.slots.some(({ rows }) => rows !== undefined && isFilled(rows, plan));
