// The Node that everything runs on: the one from the lockfile, whatever the machine has.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { messages, stop } from './messages.mjs';
import { modules } from './paths.mjs';

/** @param {string} version @param {readonly [number, number]} least */
function atLeast(version, least) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > least[0] || (major === least[0] && minor >= least[1]);
}

/** What these scripts need before anything is installed. */
const bootstrapNode = /** @type {const} */ ([20, 11]);
/** What the tools need: Astro and commander 22.12, type stripping without a flag 22.18. */
const toolNode = /** @type {const} */ ([22, 18]);

/** The path of the packaged Node, if this platform has one. */
export function packagedNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  return [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`]
    .map((name) => join(modules, name, 'bin', file))
    .find((path) => existsSync(path));
}

/** The environment in which the tools run: packaged Node first, no telemetry. */
function environment(node = packagedNode() ?? process.execPath) {
  const path = process.env.PATH ?? process.env.Path ?? '';
  const first = [dirname(node), join(modules, '.bin')];
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  };
  // Turbo's hash leaves the version of Node out; turbo.json names this variable.
  env.THIDUA_NODE = process.version;
  const rest = path.split(delimiter).filter((entry) => !first.includes(entry));
  for (const name of Object.keys(env)) if (/^path$/i.test(name)) delete env[name];
  env.PATH = [...first, ...rest].join(delimiter);
  return env;
}

export function requireBootstrapNode() {
  if (!atLeast(process.version, bootstrapNode)) stop(messages.oldNode(process.version));
}

/**
 * Goes on under the packaged Node: returns in that process, and never in the one that called for it.
 * @param {string} script
 */
export async function goOnUnderPackagedNode(script) {
  const node = packagedNode();
  if (process.env.THIDUA_REEXEC === '1' || node === undefined) {
    if (!atLeast(process.version, toolNode)) {
      stop(messages.noModernNode(process.version, `${process.platform}-${process.arch}`));
    }
    Object.assign(process.env, environment());
    return;
  }
  const child = spawn(node, [script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...environment(node), THIDUA_REEXEC: '1' },
  });
  // The terminal sends Ctrl+C to both; a supervisor only to this one.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (status, signal) => resolve(status ?? (signal === 'SIGINT' ? 130 : 143)));
  });
  process.exit(code);
}
