import type { DuckDBConnection } from '@duckdb/node-api';
import { codeOf } from '../../src/evaluate/code.ts';
import {
  type AwardPlan,
  type ClauseRole,
  compileAward,
  type Outcome,
  outcomeWords,
  type Row,
  type SlotTable,
  sqlFor,
} from '../../src/index.ts';
import { not, outcomes, pending } from '../../src/meaning/outcome.ts';
import { randomFrom } from '../random/random.ts';
import { randomRow } from '../random/row.ts';
import { randomTable } from '../random/table.ts';
import { store } from './laid-out.ts';
import { randomAward } from './random-award.ts';

export type AwardBatch = {
  readonly table: SlotTable;
  readonly awards: readonly AwardPlan[];
  readonly rows: readonly Row[];
};

export function randomAwardBatch(seed: number, awards: number, rows: number): AwardBatch {
  const random = randomFrom(seed);
  const table = randomTable(random, {
    slots: 3 + random.below(6),
    lists: random.below(2),
    histories: random.below(2),
    depth: 1,
    hostile: random.chance(0.5),
  });
  return {
    table,
    awards: Array.from({ length: awards }, (_, place) => randomAward(random, table, place)),
    rows: Array.from({ length: rows }, () => randomRow(random, table)),
  };
}

/** An outcome and the clauses it comes from, in words. */
type Decided = { readonly outcome: unknown; readonly reason: unknown };

export type AwardDifference = Decided & {
  readonly award: AwardPlan;
  readonly row: Row;
  readonly form: 'text' | 'dictionary';
  readonly expected: Decided;
};

/** Asks DuckDB and the interpreter for decisions with the clauses that decide. */
export async function awardDifferences(
  connection: DuckDBConnection,
  { table, awards, rows }: AwardBatch,
): Promise<AwardDifference[]> {
  await store(connection, table, rows);
  const found: AwardDifference[] = [];
  for (const form of ['text', 'dictionary'] as const) {
    const { text } = sqlFor(awards, {
      dialect: 'duckdb',
      source: { table: ['records'] },
      reasons: form,
    });
    const answers = await connection.runAndReadAll(`SELECT * FROM (${text}) ORDER BY 1`);
    const decided = answers.getRowObjects();
    for (const award of awards) {
      const expect = byInterpreter(award);
      rows.forEach((row, place) => {
        const expected = expect(row);
        const { [award.id]: outcome, [`${award.id}/vì`]: reason } = decided[place] ?? {};
        if (outcome === expected.outcome && reason === expected.reason) return;
        found.push({ award, row, form, outcome, reason, expected });
      });
    }
  }
  return found;
}

const asDemanded: Record<ClauseRole, (outcome: Outcome) => Outcome> = {
  criterion: (outcome) => outcome,
  barred: not,
  pending,
};

/** From what the interpreter notes of each clause: the innermost that come out as the award does. */
function byInterpreter(award: AwardPlan): (row: Row) => Decided {
  const { clauses, decide } = compileAward(award);
  const trace = new Uint8Array(clauses.length);
  const places = new Map(clauses.map(({ clause }, place) => [clause, place]));
  return (row) => {
    const outcome = decide(row, trace);
    if (outcome === 'met') return { outcome: outcomeWords[outcome], reason: null };
    const decides = (place: number, role: ClauseRole): boolean =>
      codeOf(asDemanded[role](outcomes[trace[place] ?? 0] ?? 'unknown')) === codeOf(outcome);
    const said = clauses.flatMap(({ clause, role }, place) => {
      if (!decides(place, role)) return [];
      const within = clause.children.some((child) => decides(places.get(child) ?? 0, role));
      return within ? [] : [`${openings[role]}${clause.label}. ${oneLine(clause.wording)}`];
    });
    return { outcome: outcomeWords[outcome], reason: said.join('; ') };
  };
}

const openings = { criterion: '', barred: 'không xét khi: ', pending: 'chưa xét khi: ' } as const;
const oneLine = (text: string): string => text.replace(/[\s\p{C}]+/gu, ' ').trim();
