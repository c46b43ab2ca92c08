// A million records in Parquet to decisions with reasons in Parquet, in DuckDB; beside a query by hand that
// knows two outcomes and no reasons, our interpreter, and rule engines on a part of the same records.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { compileAward, outcomeWords, sqlFor } from '@thidua/eligibility';
import {
  awardCount,
  awards,
  columnsSql,
  grades,
  plainRecord,
  plainTests,
  rowOf,
  title,
  year,
} from './decide-workload.ts';
import { machine, median, printTable, type Took, took } from './measure.ts';
import { cedarPeer, jsonLogicPeer, jsonRulesEnginePeer, type Peer } from './peers/rule-engines.ts';
import { cacheFolder } from './workspace-folder.ts';

const records = Number(process.env.THIDUA_BENCH_RECORDS ?? 1_000_000);
const rounds = 7;
const path = (name: string): string => join(cacheFolder, name).replaceAll("'", "''");
const input = path(`records-${records}.parquet`);
const output = path('decisions.parquet');

const connection = await (await DuckDBInstance.create(':memory:')).connect();
mkdirSync(cacheFolder, { recursive: true });
if (!existsSync(input)) {
  const unfinished = `${input}.unfinished`;
  await connection.run(
    `COPY (SELECT ${columnsSql()} FROM range(${records}) AS t(i)) TO '${unfinished}' (FORMAT parquet)`,
  );
  renameSync(unfinished, input);
}
const columns = new Set(
  (await connection.runAndReadAll(`DESCRIBE SELECT * FROM '${input}'`))
    .getRowObjects()
    .map(({ column_name: name }) => String(name)),
);

const ours = (reasons: 'text' | 'dictionary'): string =>
  sqlFor(awards, {
    dialect: 'duckdb',
    source: { parquet: input },
    has: (column) => columns.has(column),
    reasons,
  }).text;
const good = grades
  .slice(2)
  .map((id) => `'${id}'`)
  .join(', ');
const byHand = Array.from({ length: awardCount }, (_, place) => {
  const last =
    place < 2
      ? `list_contains("danh-hiệu", '${title} ${year}')`
      : `"hội-đồng:giấy-khen-${place}.f"`;
  return `"sáng-kiến-${place}" >= 1 AND "hoàn-thành-kế-hoạch-${place}" >= 95
    AND "nghỉ-việc-${place}:working-day" < 40 AND "xếp-loại-${place}" IN (${good})
    AND NOT "kỷ-luật-${place}" AND ${last} AS "giấy-khen-${place}"`;
});
const queries = {
  'thidua, reasons from a dictionary': ours('dictionary'),
  'thidua, reasons put together': ours('text'),
  'by hand: yes, no or null, no reasons': `SELECT "hồ-sơ", ${byHand.join(', ')} FROM '${input}'`,
  'reading and writing names alone': `SELECT "hồ-sơ" FROM '${input}'`,
};

const times = new Map(Object.keys(queries).map((name) => [name, [] as Took[]]));
for (let round = -1; round < rounds; round++) {
  for (const [name, sql] of Object.entries(queries)) {
    const time = await took(() => connection.run(`COPY (${sql}) TO '${output}' (FORMAT parquet)`));
    if (round >= 0) times.get(name)?.push(time);
  }
}
console.log(
  `${records} records, ${awardCount} awards of 6 conditions, Parquet to Parquet, medians of ${rounds} in turns; ${machine()}`,
);
printTable([
  ['', 'wall ms', 'least wall ms', 'CPU ms of all threads'],
  ...[...times].map(([name, figures]) => [
    name,
    median(figures.map(({ wall }) => wall)),
    Math.min(...figures.map(({ wall }) => wall)),
    median(figures.map(({ cpu }) => cpu)),
  ]),
]);

// In this process, on as many of the same records as each is fast enough for.
const part = 100_000;
const rows = (
  await connection.runAndReadAll(`SELECT * FROM '${input}' LIMIT ${part}`)
).getRowObjects();
const forUs = rows.map(rowOf);
const forPeers = forUs.map(plainRecord);
const compiled = awards.map(compileAward);
const traces = compiled.map(({ clauses }) => new Uint8Array(clauses.length));

await connection.run(`COPY (${ours('dictionary')}) TO '${output}' (FORMAT parquet)`);
const decided = (
  await connection.runAndReadAll(`SELECT * FROM '${output}' LIMIT ${part}`)
).getRowObjects();
let differing = 0;
decided.forEach((record, at) => {
  compiled.forEach(({ decide }, place) => {
    const outcome = decide(forUs[at] ?? [], traces[place] ?? new Uint8Array());
    if (record[`giấy-khen-${place}`] !== outcomeWords[outcome]) differing += 1;
  });
});
if (differing > 0) throw new Error(`${differing} decisions are not the interpreter's`);

type Contender = { readonly count: number; readonly decide: (at: number) => unknown };
const peer = (count: number, one: Peer): Contender => ({
  count,
  decide: (at) => one(forPeers[at] ?? {}),
});
const own = 'thidua, with the clauses of each decision';
const contenders: Readonly<Record<string, Contender>> = {
  [own]: {
    count: part,
    decide: (at) => {
      const row = forUs[at] ?? [];
      for (let place = 0; place < awardCount; place++) {
        compiled[place]?.decide(row, traces[place] ?? new Uint8Array());
      }
    },
  },
  'json-logic-js': peer(part / 5, jsonLogicPeer(plainTests)),
  'json-rules-engine': peer(part / 50, jsonRulesEnginePeer(plainTests)),
  'Cedar, policies parsed before': peer(part / 200, cedarPeer(plainTests)),
};

/** The CPU time of one record, in µs, each round. */
const figures = new Map(Object.keys(contenders).map((name) => [name, [] as number[]]));
for (let round = -1; round < rounds; round++) {
  for (const [name, { count, decide }] of Object.entries(contenders)) {
    const { cpu } = await took(async () => {
      for (let at = 0; at < count; at++) {
        const result = decide(at);
        if (result instanceof Promise) await result;
      }
    });
    if (round >= 0) figures.get(name)?.push((cpu * 1000) / count);
  }
}
const medianOf = (name: string): number => median(figures.get(name) ?? []);
console.log(
  `\nthe same awards in process, CPU time, medians of ${rounds} in turns; the peers have two outcomes and no reasons`,
);
printTable([
  ['', 'µs a record', 'least', 'against ours'],
  ...[...figures].map(([name, all]) => [
    name,
    medianOf(name),
    Math.min(...all),
    `${(medianOf(name) / medianOf(own)).toFixed(1)} ×`,
  ]),
]);
rmSync(output, { force: true });
