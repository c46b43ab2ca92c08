import { spawn } from 'node:child_process';
import { cacheDirectory } from '../src/archive/location.ts';

/** A part of a build, in a process of its own. */
export type Stage = {
  readonly script: string;
  /** Of Node itself. */
  readonly options?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** The stages that have to be done before. */
  readonly after?: readonly Stage[];
  /** The stage that checks beside this one what this one reads: where both fail, it knows better why. */
  readonly checkedBy?: Stage;
};

/** Runs a stage; what it says is shown only where it fails. */
function runStage(
  { script, options = [], args = [], env = {} }: Stage,
  signal: AbortSignal,
): Promise<void> {
  const child = spawn(process.execPath, [...options, script, ...args], {
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      // Stages of one build load much of the same code.
      NODE_COMPILE_CACHE: cacheDirectory('compiled'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const start = performance.now();
  const said: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => said.push(part));
  child.stderr.on('data', (part: Buffer) => said.push(part));
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (status) => {
      if (process.env.THIDUA_DEBUG)
        console.log(`${script}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
      if (status === 0) done();
      else failed(new Error(Buffer.concat(said).toString()));
    });
  });
}

/**
 * Runs stages in their order, so many at a time, and does meanwhile what they wait for; where anything fails, all of them end.
 *
 * @returns what was made meanwhile
 */
export async function runAll<Made>(
  stages: readonly Stage[],
  atOnce: number,
  meanwhile: () => Made,
): Promise<Made> {
  const waiting = [...stages];
  const started = new Map<Stage, Promise<void>>();
  const done = new Set<Stage>();
  const ending = new AbortController();
  const start = (stage: Stage): Promise<void> => {
    const run = runStage(stage, ending.signal)
      .then(() => void done.add(stage))
      .catch(async (error) => {
        if (stage.checkedBy !== undefined) await started.get(stage.checkedBy);
        throw error;
      });
    started.set(stage, run);
    return run;
  };
  const unfinished = (): Promise<void>[] =>
    [...started].flatMap(([stage, run]) => (done.has(stage) ? [] : [run]));
  const worker = async (): Promise<void> => {
    while (waiting.length > 0) {
      const next = waiting.findIndex(({ after = [] }) => after.every((one) => done.has(one)));
      const [stage] = next === -1 ? [] : waiting.splice(next, 1);
      if (stage === undefined) await Promise.race(unfinished());
      else await start(stage);
    }
  };
  const all = Promise.all(Array.from({ length: atOnce }, worker));
  try {
    const made = meanwhile();
    await all;
    return made;
  } catch (error) {
    waiting.length = 0;
    ending.abort();
    await Promise.allSettled(unfinished());
    await all.catch(() => undefined);
    throw error;
  }
}
