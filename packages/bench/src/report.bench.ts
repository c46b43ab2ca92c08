// What a reviewer waits for: 500 of ten thousand movements changed between two commits, each command as a whole
// process from cold. THIDUA_BENCH_CAMPAIGNS=1000 makes it smaller, a twentieth of them changed.
import { bundleCommand, thidua } from './command.ts';
import { machine, median, type ProcessCost, printTable, runNode } from './measure.ts';
import { reviewedRepository } from './reviewed-repository.ts';

const campaigns = Number(process.env.THIDUA_BENCH_CAMPAIGNS ?? 10_000);
const rounds = Number(process.env.THIDUA_BENCH_ROUNDS ?? 3);
const changed = Math.ceil(campaigns / 20);

bundleCommand();
process.chdir(reviewedRepository(campaigns, changed));

const commands: Readonly<Record<string, readonly string[]>> = {
  'report, Markdown': ['report', 'HEAD~1', 'HEAD', '--format', 'markdown'],
  'report, HTML': ['report', 'HEAD~1', 'HEAD', '--format', 'html'],
  'report, JSON': ['report', 'HEAD~1', 'HEAD', '--format', 'json'],
  diff: ['diff', 'HEAD~1', 'HEAD', '--format', 'markdown'],
  'check --since': ['check', '--since', 'HEAD~1', '--format', 'json'],
};
const wanted = process.env.THIDUA_BENCH_ONLY;

/** Findings are told by the exit code 1. */
function run(args: readonly string[]): ProcessCost {
  const cost = runNode([thidua, ...args]);
  if (cost.status !== 0 && cost.status !== 1) throw new Error(cost.output.slice(-2000));
  return cost;
}

console.log(
  `${campaigns} movements, ${changed} changed, medians of ${rounds} whole processes; ${machine()}`,
);
const rows = Object.entries(commands)
  .filter(([name]) => wanted === undefined || name.includes(wanted))
  .map(([name, args]) => {
    const costs = Array.from({ length: rounds }, () => run(args));
    return [
      name,
      median(costs.map(({ wall }) => wall)) / 1000,
      median(costs.map(({ cpu }) => cpu)) / 1000,
      median(costs.map(({ memory }) => memory)),
      (costs[0]?.output.length ?? 0) / 1000,
    ];
  });
printTable([['', 'wall s', 'CPU s', 'peak MB', '1,000 characters told'], ...rows]);
