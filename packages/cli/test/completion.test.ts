import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, thidua } from './support.ts';

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

/** What bash offers after these words, the last of them half typed. */
async function offered(words: string[]): Promise<string[]> {
  const folder = folderWith({ 'campaigns/a.thidua': '' });
  writeFileSync(join(folder, 'script'), (await thidua(folder, ['completion', 'bash'])).out);
  const typed = ['thidua', ...words].map((word) => `'${word}'`).join(' ');
  const { stdout, stderr } = spawnSync(
    'bash',
    [
      '--norc',
      '-c',
      `source ./script; COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _thidua; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish'])('%s can read the script', async (shell) => {
    const { code, out } = await thidua(folderWith({}), ['completion', shell]);
    expect(code).toBe(0);
    for (const part of ['check', 'deny-warnings', 'TD0102', 'end-before-start', 'sarif']) {
      expect(out).toContain(part);
    }
    if (!has(shell)) return;
    const { status, stderr } = spawnSync(shell, ['-n', '-c', out], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test.skipIf(!has('bash')).each([
    [[''], ['check', 'fmt', 'build', 'explain', 'new', 'completion']],
    [['ch'], ['check']],
    [['check', '--for'], ['--format']],
    [['check', '--format', 's'], ['sarif']],
    [
      ['check', '--lang', ''],
      ['vi', 'en'],
    ],
    [['check', 'camp'], ['campaigns']],
    [['build', '--out', 'camp'], ['campaigns']],
    [
      ['explain', 'TD010'],
      ['TD0101', 'TD0102', 'TD0103'],
    ],
    [['explain', 'end-b'], ['end-before-start']],
    [['completion', 'z'], ['zsh']],
  ])('after `thidua %j`, bash offers %j', async (words, wanted) => {
    expect(await offered(words)).toEqual(expect.arrayContaining(wanted));
  });
});
