/**
 * Holds DuckDB to the interpreter for as many random rules and records as wanted, and then for as many random
 * awards with the clauses that decide them: `npm run parity -w @thidua/eligibility -- --cases 100000 --seed 1`;
 * `--census` counts what the rules and records hold.
 */
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { type Census, censusLines, countCase } from '../random/census.ts';
import { awardDifferences, randomAwardBatch } from './award-parity.ts';
import { describeAwardDifference, describeDifference } from './describe-difference.ts';
import { differences, randomBatch } from './parity.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    census: { type: 'boolean', default: false },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const seed = Number(values.seed);
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const census: Census = new Map();
let found = 0;

function tell(batch: number, described: readonly string[]): void {
  for (const each of described) {
    if (found++ < 5) print(`batch ${batch}\n${each}\n`);
  }
}

const [rules, records] = [50, 50];
const batches = Math.ceil(Number(values.cases) / (rules * records));
for (let at = seed; at < seed + batches; at++) {
  const batch = randomBatch(at, rules, records);
  tell(at, (await differences(connection, batch)).map(describeDifference));
  for (const condition of values.census ? batch.conditions : []) {
    for (const row of batch.rows) countCase(census, condition, batch.table, row);
  }
}
print(
  `${batches * rules * records} cases (${batches * rules} rules, ${records} records each) ` +
    `from seed ${seed}: ${found} differences`,
);

const [awards, people] = [4, 100];
const awardBatches = Math.ceil(Number(values.cases) / (awards * people));
const ofRules = found;
for (let at = seed; at < seed + awardBatches; at++) {
  const batch = randomAwardBatch(at, awards, people);
  tell(at, (await awardDifferences(connection, batch)).map(describeAwardDifference));
}
print(
  `${awardBatches * awards * people} decisions with reasons (${awardBatches * awards} awards, ` +
    `${people} records each): ${found - ofRules} differences`,
);
if (values.census) {
  print('how many of the cases have:');
  for (const line of censusLines(census, batches * rules * records)) print(line);
}
process.exitCode = found > 0 ? 1 : 0;
