/*
 * Builds the archive: `npm run build`, after `npm run compile`. What does not wait for anything else runs at the same
 * time, each in a process of its own, as many as there are processors. What the build before made, and would come out the
 * same, is kept.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { archiveIndex } from '../src/archive/archive.ts';
import { digestOfCode, digestOfInputs } from '../src/archive/build-inputs.ts';
import { isAsMarked, markOf } from '../src/archive/file-marks.ts';
import { writeOfflineWorker } from '../src/archive/offline-worker.ts';
import { type PageList, type PagesBefore, pageFile } from '../src/archive/page-stage.ts';
import { publishAddresses } from '../src/archive/publish-addresses.ts';
import { publishForMachines } from '../src/archive/publish-for-machines.ts';
import { filesBelow, SiteFiles } from '../src/archive/site-files.ts';
import { originOf } from '../src/publishing/site.ts';

type Stage = {
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** The stage that has to be done before. */
  readonly after?: Stage;
};

/** Each further process for pages costs two seconds of its own: below this it takes longer than it saves. */
const movementsForTwo = 1_000;
const mostParts = 4;

/** Runs a stage; what it says is shown only where it fails. */
function runStage({ script, args = [], env = {} }: Stage, running: Set<() => void>): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const start = performance.now();
  const said: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => said.push(part));
  child.stderr.on('data', (part: Buffer) => said.push(part));
  const end = (): void => void child.kill();
  running.add(end);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => {
      running.delete(end);
      if (process.env.THIDUA_DEBUG)
        console.log(`${script}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
      if (status === 0) done();
      else failed(new Error(Buffer.concat(said).toString()));
    });
  });
}

/** Runs stages in their order, so many at a time; one that fails ends the others. */
async function runAll(stages: readonly Stage[], atOnce: number): Promise<void> {
  const waiting = [...stages];
  const started = new Map<Stage, Promise<void>>();
  const done = new Set<Stage>();
  const running = new Set<() => void>();
  const start = (stage: Stage): Promise<void> => {
    const run = runStage(stage, running).then(() => void done.add(stage));
    started.set(stage, run);
    return run;
  };
  const worker = async (): Promise<void> => {
    while (waiting.length > 0) {
      const next = waiting.findIndex(({ after }) => after === undefined || done.has(after));
      const [stage] = next === -1 ? [] : waiting.splice(next, 1);
      if (stage === undefined) await Promise.race(unfinished());
      else await start(stage);
    }
  };
  const unfinished = (): Promise<void>[] =>
    [...started].flatMap(([stage, run]) => (done.has(stage) ? [] : [run]));
  try {
    await Promise.all(Array.from({ length: atOnce }, worker));
  } catch (error) {
    waiting.length = 0;
    for (const end of running) end();
    throw error;
  }
}

/** What a build leaves for the next one. */
type State = {
  readonly code: string;
  /** Everything that was read. */
  readonly inputs: string;
  readonly records: PagesBefore['records'];
  readonly files: PagesBefore['files'];
};

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** What the build before left in a folder, if it was one of this code. */
function stateIn(folder: string | undefined, code: string): State | undefined {
  const file = folder === undefined ? undefined : join(folder, 'state.json');
  if (file === undefined || !existsSync(file)) return undefined;
  const state = readJson(file) as State;
  return state.code === code ? state : undefined;
}

/** Whether a site is as the build before left it, and nothing that it is made of has changed. */
const isUnchanged = (site: string, before: State): boolean =>
  before.inputs === digestOfInputs(before.code, before.records) &&
  filesBelow(site).length === Object.keys(before.files).length &&
  Object.entries(before.files).every(([path, mark]) => isAsMarked(join(site, path), mark));

async function build(site: string, memory: string | undefined): Promise<void> {
  const cores = availableParallelism();
  const origin = originOf(process.env.SITE_URL);
  const code = digestOfCode();
  const before = stateIn(memory, code);
  if (before !== undefined && isUnchanged(site, before)) return;
  mkdirSync(resolve('.astro'), { recursive: true });
  const work = mkdtempSync(resolve('.astro', 'build-'));
  const at = (name: string): string => join(work, name);
  const shares =
    before !== undefined || archiveIndex().campaigns.length < movementsForTwo
      ? 1
      : Math.min(cores, mostParts);
  const pages = Array.from({ length: shares }, (_, part) => ({
    out: at(`pages-${part}`),
    list: at(`pages-${part}.json`),
    part,
  }));
  /** What the build before left under a name; nothing where it is of no use any more. */
  const remembered = (name: string): string =>
    before === undefined || memory === undefined ? '' : join(memory, name);
  const survey: Stage = {
    script: 'scripts/take-survey.ts',
    args: [at('survey.json'), remembered('survey.json')],
  };
  const env = { THIDUA_SURVEY: at('survey.json') };
  try {
    if (before === undefined) rmSync(site, { recursive: true, force: true });
    else
      writeFileSync(at('before.json'), JSON.stringify({ site, ...before } satisfies PagesBefore));
    mkdirSync(site, { recursive: true });
    // Whoever is stopped half-way leaves a site of which nothing is known.
    if (memory !== undefined) rmSync(join(memory, 'state.json'), { force: true });
    await runAll(
      [
        survey,
        {
          script: 'src/search/build-index.ts',
          args: [at('search'), remembered('search')],
          env: before === undefined ? {} : env,
          ...(before === undefined ? {} : { after: survey }),
        },
        ...pages.map(({ out, list, part }) => ({
          script: '../../packages/tooling/astro.mjs',
          args: ['build'],
          env: {
            ...env,
            THIDUA_OUT: out,
            THIDUA_PAGES: list,
            THIDUA_PAGES_BEFORE: at('before.json'),
            THIDUA_PART: `${part}/${shares}`,
          },
          after: survey,
        })),
        {
          script: 'scripts/write-formats.ts',
          args: [
            site,
            at('formats.json'),
            at('formats-kept.json'),
            remembered('formats-kept.json'),
            at('before.json'),
          ],
          env,
          after: survey,
        },
        ...(origin === undefined
          ? []
          : [{ script: 'scripts/draw-pictures.ts', args: [site, at('pictures.json')] }]),
      ],
      cores,
    );

    const files = new SiteFiles(site);
    const lists = pages.map(({ list }) => readJson(list) as PageList);
    for (const { out } of pages) files.take(out);
    for (const { kept } of lists) for (const address of kept) files.add(pageFile(address));
    for (const list of ['formats.json', 'pictures.json'])
      if (existsSync(at(list))) for (const path of readJson(at(list)) as string[]) files.add(path);
    for (const path of filesBelow(join(site, 'pagefind'))) files.add(`pagefind/${path}`);
    const lost = publishAddresses(files, origin);
    if (lost > 0) console.log(`${lost} addresses that were published lead nowhere any more.`);
    publishForMachines(
      files,
      origin,
      lists.flatMap(({ made, kept }) => [...made, ...kept]),
    );
    files.add('sw.js');
    files.sweep();
    writeOfflineWorker(site);
    if (memory === undefined) return;
    mkdirSync(memory, { recursive: true });
    rmSync(join(memory, 'search'), { recursive: true, force: true });
    for (const name of ['survey.json', 'search', 'formats-kept.json'])
      cpSync(at(name), join(memory, name), { recursive: true });
    const records: State['records'] = Object.assign({}, ...lists.map(({ records }) => records));
    const state: State = {
      code,
      inputs: digestOfInputs(code, records),
      records,
      files: Object.fromEntries(
        [...files.belonging].flatMap((path) => {
          const mark = markOf(join(site, path));
          return mark === undefined ? [] : [[path, mark]];
        }),
      ),
    };
    writeFileSync(join(memory, 'state.json'), JSON.stringify(state));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const { THIDUA_OUT: out, THIDUA_STATE: state } = process.env;
await build(
  resolve(out ?? 'dist'),
  // A site that is built elsewhere is built afresh, unless somebody says where to remember it.
  state ?? (out === undefined ? resolve('.astro', 'state') : undefined),
).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
