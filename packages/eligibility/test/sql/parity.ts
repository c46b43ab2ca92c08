import type { DuckDBConnection } from '@duckdb/node-api';
import { compileCondition } from '../../src/evaluate/compile.ts';
import type { Condition, Outcome, Row, SlotTable } from '../../src/index.ts';
import { codeIn } from '../../src/sql/code.ts';
import { conditionSql } from '../../src/sql/condition.ts';
import { dialects } from '../../src/sql/dialect.ts';
import { queryOf, tableScope } from '../../src/sql/scope.ts';
import { randomCondition } from '../random/condition.ts';
import { randomFrom } from '../random/random.ts';
import { randomRow } from '../random/row.ts';
import { randomTable } from '../random/table.ts';
import { store } from './laid-out.ts';

export type Batch = {
  readonly table: SlotTable;
  readonly conditions: readonly Condition[];
  readonly rows: readonly Row[];
};

export type Difference = {
  readonly table: SlotTable;
  readonly condition: Condition;
  readonly row: Row;
  readonly sql: string;
  /** What the database makes of it; a code of no outcome would be a mistake too. */
  readonly found: string;
  readonly expected: Outcome;
};

export function randomBatch(seed: number, conditions: number, rows: number): Batch {
  const random = randomFrom(seed);
  const table = randomTable(random, {
    slots: 3 + random.below(6),
    lists: random.below(3),
    histories: 1 + random.below(2),
    depth: 2,
    hostile: random.chance(0.5),
  });
  return {
    table,
    conditions: Array.from({ length: conditions }, () =>
      randomCondition(random, table, {
        depth: 1 + random.below(3),
        once: random.chance(0.3),
        exactShares: true,
      }),
    ),
    rows: Array.from({ length: rows }, () => randomRow(random, table)),
  };
}

const outcomes = new Map(
  (['met', 'council', 'unknown', 'unmet'] as const).map((outcome) => [
    codeIn('all', outcome),
    outcome,
  ]),
);

/** Asks DuckDB and the interpreter the same, and gives back where they do not say the same. */
export async function differences(
  connection: DuckDBConnection,
  { table, conditions, rows }: Batch,
): Promise<Difference[]> {
  const query = queryOf(dialects.duckdb);
  const scope = tableScope(dialects.duckdb, 'hs', undefined);
  const texts = conditions.map((condition) => conditionSql(condition, scope, query, 'all'));
  await store(connection, table, rows);
  const columns = texts.map((sql, place) => `CAST(${sql} AS VARCHAR) AS c${place}`);
  const reader = await connection.runAndReadAll(
    `SELECT ${columns.join(', ')} FROM records AS hs ORDER BY hs."hồ-sơ"`,
  );
  const found = reader.getColumns();
  return conditions.flatMap((condition, column) => {
    const verdict = compileCondition(condition);
    return rows.flatMap((row, place) => {
      const expected = verdict(row);
      const code = String(found[column]?.[place]);
      if (outcomes.get(code) === expected) return [];
      const sql = texts[column] ?? '';
      return [{ table, condition, row, sql, found: outcomes.get(code) ?? code, expected }];
    });
  });
}
