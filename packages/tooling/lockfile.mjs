// npm run lockfile: refreshes package-lock.json so that it serves every platform and names no registry.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLockfile } from './lib/lockfile.mjs';
import { lockfile, root } from './lib/paths.mjs';

const extra = process.argv.slice(2);
const { status } = spawnSync(
  'npm',
  ['install', '--package-lock-only', '--ignore-scripts', ...extra],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
if (status !== 0) process.exit(status ?? 1);

const lock = JSON.parse(readFileSync(lockfile, 'utf8'));
const added = completeLockfile(lock);
writeFileSync(lockfile, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  `package-lock.json: +${added.length} platform packages${added.map((name) => `\n  ${name}`).join('')}`,
);
