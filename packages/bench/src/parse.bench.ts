// Text to tree: our whole language beside a floor and three peers, in turns.
import { fileURLToPath } from 'node:url';
import { machine, median, printTable, runNode } from './measure.ts';
import { type ReaderName, readers } from './readers.ts';
import type { ReadingCost } from './reading.ts';

const count = 2_000;
/** Slow readers tell as much by fewer texts. */
const slowness: Partial<Record<ReaderName, number>> = { yaml: 10, 'Langium, whole language': 5 };
const countOf = (name: ReaderName): number => count / (slowness[name] ?? 1);
const rounds = 3;

const reading = fileURLToPath(new URL('reading.ts', import.meta.url));
const names = Object.keys(readers) as ReaderName[];
const costs = new Map(names.map((name) => [name, [] as ReadingCost[]]));
for (let round = 0; round < rounds; round++) {
  for (const name of names) {
    const { output, status } = runNode([reading, name, String(countOf(name))]);
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
const timeOfFile = (row: (typeof rows)[number] | undefined): number =>
  row === undefined ? Number.NaN : row.time / row.files;
const ours = timeOfFile(rows.find(({ name }) => name === 'thidua'));
console.log(`${count} movements, medians of ${rounds} processes each, in turns; ${machine()}`);
printTable([
  ['', 'MB/s', 'files/s', 'time a file against ours', 'init ms'],
  ...rows.map((row) => [
    row.name,
    row.bytes / 1000 / row.time,
    1000 / timeOfFile(row),
    `${(timeOfFile(row) / ours).toFixed(2)} ×`,
    row.init,
  ]),
]);
