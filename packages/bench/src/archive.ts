// The archive of a thousand and of ten thousand movements: documents, pages, search index, first search.
// Long, so apart from the other benchmarks: `npm run bench:archive [movements …]`.
import { spawn } from 'node:child_process';
import { globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCommand, thidua } from './command.ts';
import { machine, printTable } from './measure.ts';
import { whileEdited } from './while-edited.ts';
import { cacheFolder, workspaceFolder } from './workspace-folder.ts';

const portal = fileURLToPath(new URL('../../../apps/portal', import.meta.url));

type StageCost = { readonly seconds: number; readonly memory: number; readonly output: string };

/** Runs a stage with all the processes that it starts; the peak is that of their memory together (Linux only). */
async function stage(args: readonly string[], env: NodeJS.ProcessEnv): Promise<StageCost> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: portal,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (part) => {
    output += part;
  });
  child.stderr.on('data', (part) => {
    output += part;
  });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0));
  }, 250);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (status !== 0) throw new Error(output.slice(-2000));
  return { seconds: (performance.now() - start) / 1000, memory, output };
}

/** Megabytes resident of a process and all that it started. */
function memoryOf(root: number): number {
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const parent = Number(fields[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      resident.set(Number(name), Number(fields[21]) * 4096);
    } catch {
      // The process ended while it was looked at.
    }
  }
  const sum = (at: number): number =>
    (resident.get(at) ?? 0) +
    (children.get(at) ?? []).reduce((total, child) => total + sum(child), 0);
  return sum(root) / 1e6;
}

/**
 * Kilobytes that the index and the records of a first search bring, by the portal's own account: text as a
 * server compresses it; what Pagefind makes is compressed already.
 */
const firstSearch = (query: string): string =>
  `const { gzipSync } = await import('node:zlib');
   const { openIndex } = await import('./test/search-index.ts');
   const { engine, fetched } = await openIndex(process.env.THIDUA_OUT);
   await engine.search(${JSON.stringify(query)});
   const sent = ({ path, content }) => (/\\.(?:js|json)$/.test(path) ? gzipSync(content) : content).length;
   console.log(fetched.reduce((sum, file) => sum + sent(file), 0) / 1024);`;

/** Another wording in one movement, as somebody would correct it. */
const inOtherWords = (text: string): string =>
  text.replace('trực tiếp, không giữ', 'trực tiếp và không giữ');

bundleCommand();
const queries = ['thi đua', 'lao động giỏi', 'Lào Cai'];
const sizes = process.argv.slice(2).map(Number);

for (const campaigns of sizes.length === 0 ? [1_000, 10_000] : sizes) {
  const sources = workspaceFolder(campaigns);
  const folder = join(cacheFolder, `archive-${campaigns}`);
  rmSync(folder, { recursive: true, force: true });
  const env = {
    THIDUA_DATA: join(folder, 'data'),
    THIDUA_OUT: join(folder, 'site'),
    THIDUA_STATE: join(folder, 'state'),
  };
  console.log(`\n${campaigns} movements, one run; ${machine()}`);
  const documents = await stage([thidua, 'build', sources, '--out', env.THIDUA_DATA], env);
  const site = await stage(['scripts/build.ts'], env);
  const one = globSync('*/20*/*.thidua', { cwd: sources }).sort()[0] ?? '';
  const [documentsAgain, again] = await whileEdited(join(sources, one), inOtherWords, async () => [
    await stage([thidua, 'build', sources, '--out', env.THIDUA_DATA], env),
    await stage(['scripts/build.ts'], env),
  ]);
  const count = globSync('**/*.html', { cwd: env.THIDUA_OUT }).length;
  const row = (name: string, { seconds, memory }: StageCost): (string | number)[] => [
    name,
    seconds,
    memory,
  ];
  printTable([
    ['', 'seconds', 'peak MB'],
    row('documents', documents),
    row(`site with ${count} pages`, site),
    ['together', documents.seconds + site.seconds, Math.max(documents.memory, site.memory)],
    row('documents again, after one movement was changed', documentsAgain),
    row('the site again, after that', again),
    [
      'together',
      documentsAgain.seconds + again.seconds,
      Math.max(documentsAgain.memory, again.memory),
    ],
  ]);
  for (const query of queries) {
    const { output } = await stage(['--input-type=module', '-e', firstSearch(query)], env);
    console.log(`first search for “${query}”: ${Number(output.trim()).toFixed(0)} KB`);
  }
  rmSync(folder, { recursive: true, force: true });
}
