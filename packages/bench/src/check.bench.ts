// `thidua check` and `thidua build` of ten thousand movements, each as a whole process from cold.
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCommand, thidua } from './command.ts';
import { machine, median, type ProcessCost, printTable, runNode } from './measure.ts';
import { whileEdited } from './while-edited.ts';
import { cacheFolder, workspaceFolder } from './workspace-folder.ts';

const campaigns = Number(process.env.THIDUA_BENCH_CAMPAIGNS ?? 10_000);
const rounds = 5;

bundleCommand();
const folder = workspaceFolder(campaigns);
const out = join(cacheFolder, 'built');
const repeat = (times: number, run: () => ProcessCost): ProcessCost[] =>
  Array.from({ length: times }, () => {
    const cost = run();
    if (cost.status !== 0) throw new Error(cost.output.slice(-2000));
    return cost;
  });
const row = (name: string, costs: readonly ProcessCost[]): (string | number)[] => [
  name,
  median(costs.map(({ wall }) => wall)) / 1000,
  median(costs.map(({ cpu }) => cpu)) / 1000,
  median(costs.map(({ memory }) => memory)),
];

console.log(`${campaigns} movements, medians of whole processes; ${machine()}`);
const checked = repeat(rounds, () => runNode([thidua, 'check', folder, '--format', 'json']));
const build = (): ProcessCost => runNode([thidua, 'build', folder, '--out', out]);
const built = repeat(3, () => {
  rmSync(out, { recursive: true, force: true });
  return build();
});
/** Each time a text is another than at the build before: edited, or put back. */
async function builtAfter(path: string, edit: (text: string) => string): Promise<ProcessCost[]> {
  const costs: ProcessCost[] = [];
  for (let round = 0; round < 2; round++) {
    costs.push(...(await whileEdited(join(folder, path), edit, () => repeat(1, build))));
    costs.push(...repeat(1, build));
  }
  return costs;
}
const movement = globSync('*/20*/*.thidua', { cwd: folder }).sort()[campaigns / 2] ?? '';
const inWords = await builtAfter(movement, (text) => text.replace(/^trích yếu +"/m, '$&Sửa: '));
const offices = await builtAfter('co-quan/kon-tum.thidua', (text) =>
  text.replace(/"(?=Sở )/, '$&Ngành '),
);
const again = repeat(3, build);
rmSync(out, { recursive: true, force: true });
printTable([
  ['', 'wall s', 'CPU s', 'peak MB'],
  row('check', checked),
  row('build into an empty folder', built),
  row('build after one movement was changed', inWords),
  row('build after an office of one province was given another name', offices),
  row('build with nothing changed', again),
]);
