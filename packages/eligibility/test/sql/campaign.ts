/**
 * Holds DuckDB to the interpreter for as many random rules and records as wanted:
 * `npm run parity -w @thidua/eligibility -- --cases 100000 --seed 1`.
 */
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { describeDifference } from './describe-difference.ts';
import { differences, randomBatch } from './parity.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const [rules, records] = [50, 50];
const batches = Math.ceil(Number(values.cases) / (rules * records));
const connection = await (await DuckDBInstance.create(':memory:')).connect();
let found = 0;
for (let at = 0; at < batches; at++) {
  const batch = randomBatch(Number(values.seed) + at, rules, records);
  for (const difference of await differences(connection, batch)) {
    if (found++ < 5)
      print(`batch ${Number(values.seed) + at}\n${describeDifference(difference)}\n`);
  }
}
print(
  `${batches * rules * records} cases (${batches * rules} rules, ${records} records each) ` +
    `from seed ${values.seed}: ${found} differences`,
);
process.exitCode = found > 0 ? 1 : 0;
