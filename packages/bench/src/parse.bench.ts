// Text to tree: our whole language beside a floor and three peers, in turns.
import { fileURLToPath } from 'node:url';
import { machine, median, printTable, runNode } from './measure.ts';
import { type ReaderName, readers } from './readers.ts';
import type { ReadingCost } from './reading.ts';

const count = 2_000;
const rounds = 3;

const reading = fileURLToPath(new URL('reading.ts', import.meta.url));
const names = Object.keys(readers) as ReaderName[];
const costs = new Map(names.map((name) => [name, [] as ReadingCost[]]));
for (let round = 0; round < rounds; round++) {
  for (const name of names) {
    const { output, status } = runNode(['--expose-gc', reading, name, String(count)]);
    if (status !== 0) throw new Error(output);
    costs.get(name)?.push(JSON.parse(output) as ReadingCost);
  }
}

const rows = [...costs].map(([name, taken]) => {
  const [{ files, bytes } = { files: 0, bytes: 0 }] = taken;
  const time = median(taken.map((cost) => cost.time));
  const init = median(taken.map((cost) => cost.init));
  return { name, time, init, files, bytes };
});
const ours = rows.find(({ name }) => name === 'thidua')?.time ?? Number.NaN;
console.log(`${count} movements, medians of ${rounds} processes each, in turns; ${machine()}`);
printTable([
  ['', 'MB/s', 'files/s', 'time a file against ours', 'init ms'],
  ...rows.map(({ name, time, init, files, bytes }) => [
    name,
    bytes / 1000 / time,
    (files * 1000) / time,
    `${(time / ours).toFixed(2)} ×`,
    init,
  ]),
]);
