import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { awardDifferences, randomAwardBatch } from './award-parity.ts';
import { describeAwardDifference, describeDifference } from './describe-difference.ts';
import { differences, randomBatch } from './parity.ts';

test('DuckDB and the interpreter say the same of random rules and records', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const found: string[] = [];
  for (let seed = 1; seed <= 20; seed++) {
    const batch = randomBatch(seed, 10, 20);
    found.push(...(await differences(connection, batch)).map(describeDifference));
  }
  expect(found).toEqual([]);
}, 60_000);

test('and the same clauses decide, in both forms of the reasons', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const found: string[] = [];
  for (let seed = 1; seed <= 10; seed++) {
    const batch = randomAwardBatch(seed, 3, 40);
    found.push(...(await awardDifferences(connection, batch)).map(describeAwardDifference));
  }
  expect(found).toEqual([]);
}, 60_000);
