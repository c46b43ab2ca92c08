// Runs one tool and keeps what it printed.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { colour } from './messages.mjs';
import { modules, root } from './paths.mjs';

/** @typedef {{ ok: boolean, code: number, output: string, ms: number }} Outcome */

const bins = /** @type {const} */ ({
  turbo: 'turbo/bin/turbo',
  biome: '@biomejs/biome/bin/biome',
  depcruise: 'dependency-cruiser/bin/dependency-cruiser.mjs',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  thidua: '@thidua/cli/bin/thidua.js',
});

/**
 * @param {keyof typeof bins} tool
 * @param {string[]} args
 * @param {{ show?: boolean }} [options] show: to the terminal at once, instead of keeping it
 * @returns {Promise<Outcome>}
 */
export async function run(tool, args, { show = false } = {}) {
  const began = performance.now();
  const child = spawn(process.execPath, [join(modules, bins[tool]), ...args], {
    cwd: root,
    stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(colour ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }) },
  });
  let output = '';
  child.stdout?.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output += chunk;
  });
  const code = await new Promise((resolve) => {
    child.on('error', (error) => {
      output += String(error.message);
      resolve(1);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
  return { ok: code === 0, code, output, ms: performance.now() - began };
}

/** Runs one turbo task, quietly. @param {string} task @param {string} [only] */
export async function turbo(task, only) {
  const args = ['run', task, '--ui=stream', '--log-prefix=none', '--output-logs=errors-only'];
  if (only) args.push(`--filter=${only}`);
  return run('turbo', args);
}

/** Turbo's and npm's frame around what a task printed, and the frames of stack traces. */
const noise = [
  /^\s+at .+[):\d]$/,
  /^\s*Stack trace:$/,
  /^\s*(• |> |npm (error|warn|notice)|cache (miss|hit|bypass))/,
  /^\s*(Tasks|Cached|Time|Failed):\s/,
  /^\s*(\S+#\S+:)?\s*ERROR\s+(command|run failed)/,
];

/** @param {string} output */
export function withoutNoise(output) {
  return output
    .split('\n')
    .filter((line) => !noise.some((pattern) => pattern.test(line)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** No stack trace reaches a person. @param {unknown} error */
export function describe(error) {
  if (process.env.THIDUA_DEBUG) console.error(error);
  return error instanceof Error ? error.message : String(error);
}
