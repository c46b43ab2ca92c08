// What the history of ten thousand movements in five thousand commits adds to `thidua build`: whole
// processes from cold, beside the same build where git may not look.
import { globSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCommand, thidua } from './command.ts';
import { repositoryFolder } from './history-workload.ts';
import { machine, median, type ProcessCost, printTable, runNode } from './measure.ts';
import { whileEdited } from './while-edited.ts';
import { cacheFolder } from './workspace-folder.ts';

const movements = Number(process.env.THIDUA_BENCH_CAMPAIGNS ?? 10_000);
const commits = movements / 2;
const rounds = Number(process.env.THIDUA_BENCH_ROUNDS ?? 3);

bundleCommand();
const repository = repositoryFolder(movements, commits);
const sources = join(repository, 'campaigns');
const [told, untold] = ['told', 'untold'].map((name) => join(cacheFolder, name)) as [
  string,
  string,
];
const withoutGit = { GIT_DIR: join(cacheFolder, 'nowhere') };

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): ProcessCost {
  const cost = runNode([thidua, ...args], env);
  if (cost.status !== 0) throw new Error(cost.output.slice(-2000));
  return cost;
}
const build = (out: string, env: NodeJS.ProcessEnv, isFresh: boolean): ProcessCost => {
  if (isFresh) rmSync(out, { recursive: true, force: true });
  return run(['build', sources, '--out', out], env);
};
const costs = {
  untold: [] as ProcessCost[],
  told: [] as ProcessCost[],
  untoldAgain: [] as ProcessCost[],
  toldAgain: [] as ProcessCost[],
  toldAnew: [] as ProcessCost[],
};
const one = globSync('*/20*/*.thidua', { cwd: sources }).sort()[0] ?? '';
const inOtherWords = (text: string): string => text.replace(/^trích yếu +"/m, '$&Sửa: ');
for (let round = 0; round < rounds; round++) {
  costs.untold.push(build(untold, withoutGit, true));
  costs.told.push(build(told, {}, true));
  costs.untoldAgain.push(build(untold, withoutGit, false));
  costs.toldAgain.push(build(told, {}, false));
  const anew = await whileEdited(join(sources, one), inOtherWords, () => build(told, {}, false));
  costs.toldAnew.push(anew, build(told, {}, false));
}
const row = (name: string, list: readonly ProcessCost[]): (string | number)[] => [
  name,
  median(list.map(({ wall }) => wall)) / 1000,
  median(list.map(({ cpu }) => cpu)) / 1000,
  median(list.map(({ memory }) => memory)),
];
console.log(`${movements} movements, ${commits} commits, medians of whole processes; ${machine()}`);
printTable([
  ['', 'wall s', 'CPU s', 'peak MB'],
  row('build without git', costs.untold),
  row('build with its history', costs.told),
  row('without git, nothing changed', costs.untoldAgain),
  row('with its history, nothing changed', costs.toldAgain),
  row('with its history, one movement changed', costs.toldAnew),
]);
console.log(
  `movements with more than one version: ${readdirSync(join(told, 'history')).length - 1}`,
);
rmSync(told, { recursive: true, force: true });
rmSync(untold, { recursive: true, force: true });
