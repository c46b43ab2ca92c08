// Cold start of `thidua check` on the five notices with their registries, beside Node doing nothing.
import { bundleCommand, campaignsFolder, thidua } from './command.ts';
import { machine, median, printTable, timeNode } from './measure.ts';

const rounds = 15;

bundleCommand();
const commands = {
  'node, nothing': ['-e', '0'],
  'thidua --version': [thidua, '--version'],
  'thidua check, five notices': [thidua, 'check', campaignsFolder],
};

const times = new Map(Object.keys(commands).map((name) => [name, [] as number[]]));
for (let round = 0; round <= rounds; round++) {
  for (const [name, args] of Object.entries(commands)) {
    const time = timeNode(args);
    if (round > 0) times.get(name)?.push(time);
  }
}
console.log(`medians of ${rounds} whole processes in turns; ${machine()}`);
printTable([
  ['', 'median ms', 'least ms'],
  ...[...times].map(([name, figures]) => [name, median(figures), Math.min(...figures)]),
]);
