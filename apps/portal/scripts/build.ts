/*
 * Builds the archive: `npm run build`, after `npm run compile`. What does not wait for anything else runs at the same
 * time, each in a process of its own, as many as there are processors.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { archiveIndex } from '../src/archive/archive.ts';
import { writeOfflineWorker } from '../src/archive/offline-worker.ts';
import { publishAddresses } from '../src/archive/publish-addresses.ts';
import { publishForMachines } from '../src/archive/publish-for-machines.ts';
import { originOf } from '../src/publishing/site.ts';

type Stage = {
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
};

/** Each further process for pages costs two seconds of its own: below this it takes longer than it saves. */
const movementsForTwo = 1_000;
const mostParts = 4;

/** Runs a stage; what it says is shown only where it fails. */
function run({ script, args = [], env = {} }: Stage, running: Set<() => void>): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => said.push(part));
  child.stderr.on('data', (part: Buffer) => said.push(part));
  const end = (): void => void child.kill();
  running.add(end);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => {
      running.delete(end);
      if (status === 0) done();
      else failed(new Error(Buffer.concat(said).toString()));
    });
  });
}

/** Runs stages in their order, so many at a time; one that fails ends the others. */
async function runAll(stages: readonly Stage[], atOnce: number): Promise<void> {
  const waiting = [...stages];
  const running = new Set<() => void>();
  const worker = async (): Promise<void> => {
    for (let stage = waiting.shift(); stage !== undefined; stage = waiting.shift())
      await run(stage, running);
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, worker));
  } catch (error) {
    waiting.length = 0;
    for (const end of running) end();
    throw error;
  }
}

/** Moves what is in a folder into another, file by file where both have a folder of the same name. */
function moveInto(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) {
      moveInto(source, target);
      continue;
    }
    try {
      renameSync(source, target);
    } catch {
      // On another file system.
      cpSync(source, target, { recursive: true });
    }
  }
}

async function build(site: string): Promise<void> {
  const work = resolve('.astro');
  mkdirSync(work, { recursive: true });
  const folder = mkdtempSync(join(work, 'build-'));
  const cores = availableParallelism();
  const origin = originOf(process.env.SITE_URL);
  const shares = archiveIndex().campaigns.length < movementsForTwo ? 1 : Math.min(cores, mostParts);
  const pages = Array.from({ length: shares }, (_, part) => ({
    out: join(folder, `pages-${part}`),
    list: join(folder, `pages-${part}.json`),
    part,
  }));
  try {
    rmSync(site, { recursive: true, force: true });
    await runAll(
      [
        ...pages.map(({ out, list, part }) => ({
          script: '../../packages/tooling/astro.mjs',
          args: ['build'],
          env: { THIDUA_OUT: out, THIDUA_PAGES: list, THIDUA_PART: `${part}/${shares}` },
        })),
        { script: 'scripts/write-formats.ts' },
        { script: 'src/search/build-index.ts' },
        ...(origin === undefined ? [] : [{ script: 'scripts/draw-pictures.ts' }]),
      ],
      cores,
    );
    for (const { out } of pages) moveInto(out, site);
    const lost = publishAddresses(site, origin);
    if (lost > 0) console.log(`${lost} addresses that were published lead nowhere any more.`);
    publishForMachines(
      site,
      origin,
      pages.flatMap(({ list }): string[] => JSON.parse(readFileSync(list, 'utf8'))),
    );
    writeOfflineWorker(site);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await build(resolve(process.env.THIDUA_OUT ?? 'dist')).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
