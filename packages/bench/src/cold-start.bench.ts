// Cold start of `thidua check` on the five notices with their registries, beside Node doing nothing and beside a command
// that does no more than read one of them by Chevrotain, bundled in the same way. The titles of the law, which no notice
// names, are half of what there is to analyse: the notices are timed with them and without.
import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundleCommand, campaignsFolder, thidua } from './command.ts';
import { machine, median, printTable, timeNode } from './measure.ts';
import { cacheFolder } from './workspace-folder.ts';

const rounds = 15;

bundleCommand();
const [notice = ''] = globSync(`${campaignsFolder}/*/2*/*.thidua`);
const peerName = 'Chevrotain, bundled: the outer form of one notice';
const commands = {
  'node, nothing': ['-e', '0'],
  [peerName]: [await bundledPeer(), notice],
  'thidua --version': [thidua, '--version'],
  'thidua check, five notices and what they name': [thidua, 'check', withoutTitles()],
  'thidua check, and the titles of the law': [thidua, 'check', campaignsFolder],
};

const times = new Map(Object.keys(commands).map((name) => [name, [] as number[]]));
for (let round = 0; round <= rounds; round++) {
  for (const [name, args] of Object.entries(commands)) {
    const time = timeNode(args);
    if (round > 0) times.get(name)?.push(time);
  }
}
console.log(`medians of ${rounds} whole processes in turns; ${machine()}`);
const peer = median(times.get(peerName) ?? []);
printTable([
  ['', 'median ms', 'least ms', 'against the peer'],
  ...[...times].map(([name, figures]) => [
    name,
    median(figures),
    Math.min(...figures),
    `${(median(figures) / peer).toFixed(2)} ×`,
  ]),
]);

/** The notices and the registries that they name. */
function withoutTitles(): string {
  const folder = join(cacheFolder, 'notices', 'campaigns');
  rmSync(folder, { recursive: true, force: true });
  cpSync(campaignsFolder, folder, { recursive: true });
  rmSync(join(folder, 'danh-hieu'), { recursive: true });
  return folder;
}

/** The peer in one file, with what V8 made of it the last time. */
async function bundledPeer(): Promise<string> {
  const folder = join(cacheFolder, 'cold-peer');
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL('peers/cold-chevrotain.ts', import.meta.url))],
    outfile: join(folder, 'peer.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    minifySyntax: true,
    minifyWhitespace: true,
  });
  const start = join(folder, 'start.mjs');
  writeFileSync(
    start,
    "process.getBuiltinModule('node:module').enableCompileCache();\nawait import('./peer.mjs');\n",
  );
  return start;
}
