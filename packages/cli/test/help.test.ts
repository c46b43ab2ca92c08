import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandHelp } from '../src/help-texts.ts';
import { folderWith, thidua } from './support.ts';

const commands = Object.keys(commandHelp).filter((name) => name !== 'thidua');
const golden = (name: string) => join(import.meta.dirname, 'golden', name);

describe('help', () => {
  test.each(['vi', 'en'])('of the command and of each of its commands, in %s', async (lang) => {
    const folder = folderWith({});
    const texts = [];
    for (const args of [[], ...commands.map((name) => [name])]) {
      const { code, out, err } = await thidua(folder, [...args, '--help', '--lang', lang]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      texts.push(`$ thidua ${[...args, '--help'].join(' ')}\n${out}`);
    }
    await expect(texts.join('\n\n')).toMatchFileSnapshot(golden(`help.${lang}.txt`));
  });

  test('`help check` is `check --help`', async () => {
    const folder = folderWith({});
    const { out } = await thidua(folder, ['check', '--help']);
    expect((await thidua(folder, ['help', 'check'])).out).toBe(out);
  });

  test('nothing typed: the help, as wrong use', async () => {
    const { code, out, err } = await thidua(folderWith({}), []);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Cách dùng: thidua');
  });

  test('the version', async () => {
    const { code, out } = await thidua(folderWith({}), ['--version']);
    expect(code).toBe(0);
    expect(out).toMatch(/^thidua \d+\.\d+\.\d+/);
  });
});
