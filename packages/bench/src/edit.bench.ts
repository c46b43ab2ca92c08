// One edit in a workspace of ten thousand movements: until its own findings are known, and until all are.
import { Workspace } from '@thidua/compiler';
import { machine, median, printTable } from './measure.ts';
import { generateWorkspace, muchUsed } from './workspace-generator.ts';

const campaigns = Number(process.env.THIDUA_BENCH_CAMPAIGNS ?? 10_000);

const files = generateWorkspace(campaigns);
const workspace = new Workspace();
for (const { path, text } of files) workspace.setFile(path, text);
const everything = (): void => {
  for (const path of workspace.files()) workspace.diagnostics(path);
};
everything();

const movement = files[files.length - 1]?.path ?? '';
const parent = files.findLast(({ path }) => path.includes('/thi-dua-'))?.path ?? '';
const issuer = 'co-quan/lao-cai.thidua';
const note = (text: string, round: number): string => `# Lần ${round}\n${text}`;
const edits: readonly (readonly [
  string,
  string,
  (text: string, round: number) => string,
  number,
])[] = [
  ['a movement, its findings', movement, note, 25],
  ['a movement that others respond to', parent, note, 25],
  [
    'the number of a movement',
    movement,
    (text, round) => text.replace(/số +\d+/, `số ${round + 1}`),
    25,
  ],
  ['a comment in the scale that all use', muchUsed.file, note, 25],
  [
    'the label of the scale that all use',
    muchUsed.file,
    (text, round) => text.replace(muchUsed.label, `${muchUsed.label} ${round}`),
    3,
  ],
  ['the symbol of one issuer', issuer, (text, round) => text.replace('"SYT"', `"SYT${round}"`), 15],
];

console.log(`${campaigns} movements, medians; ${machine()}`);
const rows = edits.map(([name, path, change, rounds]) => {
  const text = workspace.text(path) ?? '';
  const own: number[] = [];
  const all: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    workspace.setFile(path, change(text, round));
    workspace.diagnostics(path);
    own.push(performance.now() - start);
    everything();
    all.push(performance.now() - start);
  }
  workspace.setFile(path, text);
  everything();
  return [name, median(own), median(all)];
});
printTable([['edit of', 'own findings ms', 'all findings ms'], ...rows]);
