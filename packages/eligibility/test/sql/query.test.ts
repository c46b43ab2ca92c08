import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { compileCondition } from '../../src/evaluate/compile.ts';
import type { Condition, Datum, Outcome, Row, Slot, SlotTable } from '../../src/index.ts';
import { outcomeWords, sqlFor } from '../../src/sql/query.ts';
import { randomFrom } from '../random/random.ts';
import { randomRow } from '../random/row.ts';
import { randomTable } from '../random/table.ts';
import { store } from './laid-out.ts';
import { complaints } from './parsers.ts';
import { awardOf, clauseOf, randomAward } from './random-award.ts';

const slot = (index: number, key: string, type: Slot['type'], more: Partial<Slot> = {}): Slot => ({
  index,
  key,
  fact: key,
  label: key,
  type,
  ...more,
});
const grades = ['không-hoàn-thành', 'hoàn-thành', 'hoàn-thành-tốt'].map((id) => ({
  id,
  label: id,
}));
const grade = slot(0, 'xếp-loại', 'scale', { values: grades });
const ideas = slot(1, 'sáng-kiến', 'number');
const verdict = slot(2, 'hội-đồng:b', 'verdict');
const discipline = slot(3, 'kỷ-luật', 'truth');
const table: SlotTable = { of: 'người-lao-động', slots: [grade, ideas, verdict, discipline] };

const wellDone: Condition = {
  op: 'compare',
  slot: grade,
  comparator: '≥',
  value: 2,
  text: 'hoàn thành tốt',
};
const oneIdea: Condition = { op: 'compare', slot: ideas, comparator: '≥', value: 1, text: '1' };
const award = awardOf(table, {
  barred: [clauseOf('1', 'Bị kỷ luật', { op: 'truth', slot: discipline })],
  criteria: [
    clauseOf('a', 'Hoàn thành tốt nhiệm vụ', wellDone),
    clauseOf('b', 'Có tinh thần tự học', { op: 'council', slot: verdict, because: 'judgement' }),
    clauseOf('c', 'Có sáng kiến', oneIdea),
  ],
});

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const source = { table: ['records'] };

const answers = async (sql: string): Promise<Record<string, unknown>[]> =>
  (await connection.runAndReadAll(`SELECT * FROM (${sql}) ORDER BY 1`)).getRowObjects();
async function decided(...rows: Datum[][]): Promise<[unknown, unknown][]> {
  await store(connection, table, rows);
  const { text } = sqlFor([award], { dialect: 'duckdb', source });
  return (await answers(text)).map((row) => [row['giấy-khen'], row['giấy-khen/vì']]);
}

test('each record has its outcome, and the clauses that it comes from in their official wording', async () => {
  expect(
    await decided(
      [2, 1, 1, 0],
      [2, 1, undefined, 0],
      [2, undefined, undefined, 0],
      [0, 0, undefined, 0],
      [2, 1, 1, 1],
    ),
  ).toEqual([
    ['đạt', null],
    ['hội đồng xét', 'b) Có tinh thần tự học'],
    ['chưa đủ dữ liệu', 'c) Có sáng kiến'],
    ['không đạt', 'a) Hoàn thành tốt nhiệm vụ; c) Có sáng kiến'],
    ['không đạt', 'không xét khi: 1. Bị kỷ luật'],
  ]);
});

test('an unknown never becomes a no: nulls, what is no number, what is not on the scale', async () => {
  await store(connection, table, [[2, 1, 1, 0]]);
  await connection.run(`INSERT INTO records ("hồ-sơ", "xếp-loại", "sáng-kiến", "kỷ-luật", "hội-đồng:b")
    VALUES (1, 'hoàn thành tốt', 1, false, true), (2, 'hoàn-thành-tốt', 'NaN', false, true)`);
  const { text } = sqlFor([award], { dialect: 'duckdb', source });
  const rows = await answers(text);
  expect(rows.map((row) => row['giấy-khen/vì'])).toEqual([
    null,
    'a) Hoàn thành tốt nhiệm vụ',
    'c) Có sáng kiến',
  ]);
  expect(rows.map((row) => row['giấy-khen'])).toEqual([
    'đạt',
    'chưa đủ dữ liệu',
    'chưa đủ dữ liệu',
  ]);
});

test('a table needs only the columns that it has: without the others nothing is known there', async () => {
  await connection.run(`CREATE OR REPLACE TABLE records AS
    SELECT 7 AS "hồ-sơ", 'hoàn-thành-tốt' AS "xếp-loại", 0 AS "sáng-kiến"`);
  const has = (column: string): boolean => ['xếp-loại', 'sáng-kiến'].includes(column);
  const query = sqlFor([award], { dialect: 'duckdb', source, has });
  expect(query.columns.map(({ name }) => name)).toEqual(['xếp-loại', 'sáng-kiến']);
  expect(await answers(query.text)).toEqual([
    { 'hồ-sơ': 7, 'giấy-khen': 'không đạt', 'giấy-khen/vì': 'c) Có sáng kiến' },
  ]);
  const nothing = sqlFor([award], { dialect: 'duckdb', source, has: () => false });
  expect(await answers(nothing.text)).toMatchObject([{ 'giấy-khen': 'chưa đủ dữ liệu' }]);
});

test('what looks at more than one record is left out, and the query says so', () => {
  const chosen = awardOf(table, {
    quotas: [{ text: 'chọn 5', kind: 'exact', from: '5', to: '5', percent: false }],
    onlyHighestOf: ['giấy-khen', 'bằng-khen'],
    after: ['bằng-khen'],
  });
  const { refused, text } = sqlFor([chosen, award], { dialect: 'duckdb', source });
  expect(refused.map(({ kind }) => kind)).toEqual(['selection', 'highest-only', 'other-award']);
  expect(text).toContain('-- Giấy khen: câu lệnh chỉ xét tiêu chuẩn của từng hồ sơ');
});

const awardsFrom = (seed: number) => {
  const random = randomFrom(seed);
  const of = randomTable(random, { slots: 5, lists: 1, histories: 1, depth: 1, hostile: true });
  return {
    of,
    awards: [0, 1].map((place) => randomAward(random, of, place)),
    rows: Array.from({ length: 40 }, () => randomRow(random, of)),
  };
};

test('whole awards come out as the interpreter has them, whatever names and wordings hold', async () => {
  for (let seed = 1; seed <= 6; seed++) {
    const { of, awards, rows } = awardsFrom(seed);
    await store(connection, of, rows);
    const plain = await answers(sqlFor(awards, { dialect: 'duckdb', source }).text);
    for (const { id, condition } of awards) {
      const verdict: (row: Row) => Outcome = compileCondition(condition);
      expect(plain.map((row) => row[id])).toEqual(rows.map((row) => outcomeWords[verdict(row)]));
    }
    const quick = sqlFor(awards, { dialect: 'duckdb', source, reasons: 'dictionary' });
    expect(await answers(quick.text)).toEqual(plain);
  }
});

test('a name longer than Postgres keeps is shortened, and stays apart from its companions', () => {
  const long = slot(0, `hội-đồng:${'chiến-sĩ-thi-đua-'.repeat(6)}a`, 'number');
  const wide = awardOf(
    { of: 'người', slots: [long] },
    {
      criteria: [clauseOf('a', 'A', { ...oneIdea, slot: long } as Condition)],
    },
  );
  const { text } = sqlFor([wide], { dialect: 'postgres', source });
  const names = [...text.matchAll(/hs\."((?:[^"]|"")*)"/g)].map(([, name = '']) => name);
  expect(new Set(names).size).toBe(4);
  for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(63);
});

test('the parser of Postgres takes queries for queries, whatever names and wordings hold', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { text } = sqlFor(awardsFrom(seed).awards, { dialect: 'postgres', source });
    expect(complaints(text, 'postgres')).toEqual([]);
  }
});

test('parsers of Spark and Trino take every kind of condition', () => {
  const income = slot(0, "thu-nhập'\\", 'money');
  const past = slot(1, 'thu-nhập"@2019`', 'money');
  const titles = slot(2, 'danh-hiệu', 'history');
  const members = slot(3, 'thành-viên', 'rows', { rows: { of: 'thành-viên', slots: [income] } });
  const paid: Condition = { ...oneIdea, slot: income } as Condition;
  const awarded = (year: number): Condition => ({
    op: 'awarded',
    slot: titles,
    titles: [{ id: "chiến-sĩ'\\", name: '' }],
    year,
  });
  const share = { op: 'share', slot: members, holds: paid, whenEmpty: 'council' } as const;
  const more = { op: 'compare-facts', slot: income, other: past, comparator: '≥' } as const;
  const conditions: Condition[] = [
    { op: 'or', of: [{ op: 'at-least', count: 1, of: [paid, { ...more, percent: 105 }] }] },
    { ...share, amount: { kind: 'percent', comparator: '≥', value: 70 } },
    { ...share, amount: { kind: 'count', comparator: '≥', value: 2 }, base: paid },
    {
      op: 'not',
      of: { op: 'some', slot: members, where: { op: 'one-of', slot: income, values: [1] } },
    },
    {
      op: 'years',
      mode: { kind: 'run-to-last', length: 2 },
      years: [
        { year: 2023, holds: awarded(2023) },
        { year: 2024, holds: awarded(2024), skip: paid },
      ],
    },
  ];
  const all = awardOf(
    { of: 'tập-thể', slots: [income, past, titles, members] },
    {
      pending: [clauseOf('1', "Đang xem xét'\\; SELECT 1", paid)],
      criteria: conditions.map((condition, place) => clauseOf(`${place}`, 'B', condition)),
    },
  );
  for (const dialect of ['spark', 'trino'] as const) {
    expect(complaints(sqlFor([all], { dialect, source }).text, dialect), dialect).toEqual([]);
    expect(complaints('SELECT a FROM', dialect), dialect).not.toEqual([]);
  }
}, 300_000);
