// A million records as lines of JSON to decisions with reasons, by the command as people run it; beside reading
// the same lines and nothing else. Of a quarter of them too, to see whether memory grows with their number.
import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCommand, thidua } from './command.ts';
import { files, movement, writeRecords } from './decide-files-workload.ts';
import { machine, median, type ProcessCost, printTable, runNode } from './measure.ts';
import { cacheFolder } from './workspace-folder.ts';

const records = Number(process.env.THIDUA_BENCH_RECORDS ?? 1_000_000);
const rounds = 3;
const folder = join(cacheFolder, 'decide-files');
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function recordsOf(count: number): string {
  const path = join(folder, `records-${count}.ndjson`);
  if (!existsSync(path)) {
    writeRecords(`${path}.unfinished`, count);
    renameSync(`${path}.unfinished`, path);
  }
  return path;
}

bundleCommand();
process.chdir(folder);
const jsonLines = fileURLToPath(new URL('peers/json-lines.ts', import.meta.url));
const all = recordsOf(records);
const quarter = recordsOf(records / 4);
const out = join(folder, 'decisions.ndjson');
const runs: Record<string, readonly string[]> = {
  'thidua decide, to a summary with reasons': [thidua, 'decide', movement, all],
  'thidua decide, every reason to NDJSON': [thidua, 'decide', movement, all, '--out', out],
  'thidua decide, a quarter of the records': [thidua, 'decide', movement, quarter],
  'readline and JSON.parse alone': [jsonLines, all],
};
const costs = new Map(Object.keys(runs).map((name) => [name, [] as ProcessCost[]]));
for (let round = 0; round < rounds; round++) {
  for (const [name, args] of Object.entries(runs)) {
    const cost = runNode(args);
    if (cost.status !== 0) throw new Error(cost.output);
    costs.get(name)?.push(cost);
  }
}
const megabytes = Math.round(statSync(all).size / 1e6);
console.log(
  `${records} records, ${megabytes} MB, 5 awards of 6 conditions; whole processes, medians of ${rounds} in turns; ${machine()}`,
);
printTable([
  ['', 'wall s', 'CPU s', 'peak MB'],
  ...[...costs].map(([name, all]) => [
    name,
    median(all.map(({ wall }) => wall)) / 1000,
    median(all.map(({ cpu }) => cpu)) / 1000,
    median(all.map(({ memory }) => memory)),
  ]),
]);
