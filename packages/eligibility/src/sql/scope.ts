import type { Scope } from './atoms.ts';
import type { Query } from './condition.ts';
import type { Dialect } from './dialect.ts';
import { columnName, partsOf } from './layout.ts';

/** Whether a table has a column; of the records of a list `list[].column`. All are there where it is absent. */
export type Present = ((column: string) => boolean) | undefined;

/** The columns of a table that goes by a name of ours in the query. */
export const tableScope = (dialect: Dialect, alias: string, present: Present): Scope => ({
  dialect,
  column: (slot, part) => {
    if (!partsOf(slot).includes(part)) return undefined;
    const name = columnName(slot, part);
    return present?.(name) === false ? undefined : `${alias}.${dialect.identifier(name)}`;
  },
});

export function queryOf(dialect: Dialect, present: Present = undefined): Query {
  let names = 0;
  return {
    dialect,
    present,
    fresh: () => {
      names += 1;
      return `td${names}`;
    },
  };
}
