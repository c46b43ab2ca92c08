// What .githooks/pre-commit runs: the .thidua files of a commit, formatted and checked as they will be committed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messages, say, stop } from './lib/messages.mjs';
import { packagedNode } from './lib/node.mjs';
import { root } from './lib/paths.mjs';

const command = join(root, 'packages', 'cli', 'bin', 'thidua.js');

/** @param {string[]} args @param {string} [input] */
function git(args, input) {
  const { status, stdout, stderr } = spawnSync('git', args, { input, encoding: 'utf8' });
  if (status !== 0) stop(messages.gitFailed(stderr.trim()));
  return stdout;
}
/** @param {string} list */
const names = (list) => list.split('\0').filter(Boolean);
/** @param {string[]} args @param {import('node:child_process').SpawnSyncOptions} [options] */
const thidua = (args, options) =>
  spawnSync(packagedNode() ?? process.execPath, [command, ...args], {
    stdio: 'inherit',
    ...options,
  }).status;

// Names are told from where git runs hooks, the top of the repository.
const sources = ['--', '*.thidua'];
const staged = (/** @type {string} */ kinds) =>
  names(git(['diff', '--cached', '--name-only', '-z', `--diff-filter=${kinds}`, ...sources]));

const written = staged('ACMR');
const removed = staged('D');
if (written.length + removed.length === 0) process.exit(0);

const unstaged = new Set(names(git(['diff', '--name-only', '-z', ...sources])));
const untracked = names(git(['ls-files', '--others', '--exclude-standard', '-z', ...sources]));

// A file that is staged in part has two texts; which of them to lay out is not ours to say.
const whole = written.filter((file) => !unstaged.has(file));
if (whole.length > 0) {
  // What cannot be formatted has an error, and that is told below, with its place.
  thidua(['fmt', ...whole], { stdio: 'ignore' });
  git(['add', '--', ...whole]);
}

// A file that goes may leave others without what they name: then all are looked at.
const asked = removed.length > 0 ? [] : written;
const status = unstaged.size + untracked.length > 0 ? checkCommit() : thidua(['check', ...asked]);
if (status !== 0) {
  console.error('');
  say(messages.notCommitted);
  process.exit(1);
}

/** Checks what the commit will hold, apart from what else lies in the folder. */
function checkCommit() {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-'));
  try {
    git(
      ['checkout-index', '-z', '--stdin', `--prefix=${folder}/`],
      git(['ls-files', '--cached', '-z', ...sources]),
    );
    return thidua(['check', ...asked], { cwd: folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
