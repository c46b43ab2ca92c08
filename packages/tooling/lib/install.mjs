// Installs from the lockfile when what is installed is not what the lockfile says.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { messages, say, stageLine, stages, stop } from './messages.mjs';
import { lockfile, modules, root } from './paths.mjs';

const stamp = join(modules, '.thidua-installed');

const wanted = () =>
  createHash('sha256')
    .update(`${process.platform}-${process.arch}\n`)
    .update(readFileSync(lockfile))
    .digest('hex');

/** Said by the root's `prepare` script, which npm runs when an install has succeeded. */
export function markInstalled() {
  if (existsSync(modules)) writeFileSync(stamp, `${wanted()}\n`);
}

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === wanted();

/** @param {string} output */
function explain(output) {
  if (
    /EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|FETCH_ERROR/.test(
      output,
    )
  ) {
    return messages.noNetwork;
  }
  if (/ENOSPC/.test(output)) return messages.diskFull;
  if (/npm ci.{0,40}can only install|Missing: .* from lock file|EUSAGE/.test(output)) {
    return messages.lockfileStale;
  }
  const line = output
    .split('\n')
    .map((text) => text.replace(/^npm (error|ERR!)( code)?\s*/, '').trim())
    .find((text) => text !== '' && !text.startsWith('npm warn'));
  return messages.installFailed(line ?? '?');
}

export async function installIfNeeded() {
  if (isInstalled()) return;
  say(messages.installing);
  const began = performance.now();
  // On Windows a running program cannot be deleted, and this one may be in node_modules.
  const verb = process.platform === 'win32' && existsSync(modules) ? 'install' : 'ci';
  const args = [
    verb,
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
    '--no-progress',
    '--prefer-offline',
  ];
  args.push('--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=4000');
  const npm = process.env.npm_execpath;
  const viaNode = npm !== undefined && /\.c?js$/.test(npm);
  const child = viaNode
    ? spawn(process.env.npm_node_execpath ?? process.execPath, [npm, ...args], { cwd: root })
    : spawn('npm', args, { cwd: root, shell: process.platform === 'win32' });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve('missing'));
    child.on('close', resolve);
  });
  if (code === 'missing') stop(messages.noNpm);
  if (code !== 0) {
    if (process.env.THIDUA_DEBUG) console.error(output);
    stop(explain(output));
  }
  markInstalled();
  stageLine(stages.install, true, performance.now() - began);
}
