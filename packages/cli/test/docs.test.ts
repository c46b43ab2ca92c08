import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitAll } from './repository.ts';
import { folderWith } from './support.ts';

const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'docs/cli.md'), 'utf8');
const examplesOf = (text: string): string[] =>
  [...text.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block]) => (block ?? '').trim().split('\n'));
const examples = examplesOf(page);
/** The README's are for one sitting, one after the other. */
const fromReadme = examplesOf(readFileSync(join(root, 'README.md'), 'utf8'))
  .filter((line) => line.startsWith('npx thidua'))
  .map((line) => line.replace(/\s+#.*$/, ''))
  .join(' && ');

test('docs/cli.md has examples of every command', () => {
  for (const name of [
    'check',
    'fmt',
    'build',
    'test',
    'decide',
    'template',
    'sql',
    'diff',
    'report',
    'history',
    'verify',
    'explain',
    'new',
    'completion',
  ]) {
    expect(examples.some((line) => line.includes(`npx thidua ${name}`))).toBe(true);
  }
});

const lines = [...new Set([...examples, fromReadme])];

test.skipIf(process.platform === 'win32').each(lines)('%s', { timeout: 30_000 }, (line) => {
  const folder = folderWith({ 'tools/.keep': '' });
  cpSync(join(root, 'campaigns'), join(folder, 'campaigns'), { recursive: true });
  const bin = join(import.meta.dirname, '../bin/thidua.js');
  const npx = `#!/bin/sh\nshift\nexec "${process.execPath}" "${bin}" "$@"\n`;
  writeFileSync(join(folder, 'tools/npx'), npx, { mode: 0o755 });
  if (/thidua (diff|report|history|verify)|--since/.test(line)) commitAll(folder);
  const { status, stderr } = spawnSync('sh', ['-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${join(folder, 'tools')}:${process.env.PATH}` },
  });
  // The sources of the archive may bear warnings, never errors.
  const wanted = line.includes('--deny-warnings') ? [0, 1] : [0];
  expect(wanted, stderr).toContain(status);
});
