import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groupsOf } from '../src/targets.ts';
import { folderWith } from './support.ts';

const told = (cwd: string, given: string[]) =>
  groupsOf(given, cwd).map(({ base, files, isAsked }) => ({
    base: relative(cwd, base),
    files: files.map(({ path }) => `${isAsked(path) ? '+' : '-'}${relative(cwd, path)}`),
  }));

describe('the workspaces of given paths', () => {
  const files = {
    'campaigns/a.thidua': '',
    'campaigns/b/c.thidua': '',
    'campaigns/b/node_modules/no.thidua': '',
    'campaigns/.hidden/no.thidua': '',
    'campaigns/readme.md': '',
    'docs/d.thidua': '',
    'docs/deep/campaigns/e.thidua': '',
  };

  test('a folder `campaigns` is one workspace', () => {
    expect(told(folderWith(files), ['campaigns'])).toEqual([
      { base: '', files: ['+campaigns/a.thidua', '+campaigns/b/c.thidua'] },
    ]);
  });

  test('a file in it is reported on alone, and read with the others', () => {
    expect(told(folderWith(files), ['campaigns/b/c.thidua'])).toEqual([
      { base: '', files: ['-campaigns/a.thidua', '+campaigns/b/c.thidua'] },
    ]);
    expect(told(folderWith(files), ['campaigns/b'])).toEqual([
      { base: '', files: ['-campaigns/a.thidua', '+campaigns/b/c.thidua'] },
    ]);
  });

  test('files elsewhere are read with each other, and a nested `campaigns` by itself', () => {
    expect(told(folderWith(files), ['.'])).toEqual([
      { base: '', files: ['+campaigns/a.thidua', '+campaigns/b/c.thidua'] },
      { base: 'docs/deep', files: ['+docs/deep/campaigns/e.thidua'] },
      { base: '', files: ['+docs/d.thidua'] },
    ]);
  });

  test('a hidden file that is named is read', () => {
    expect(told(folderWith(files), ['campaigns/.hidden/no.thidua'])).toEqual([
      {
        base: '',
        files: ['-campaigns/a.thidua', '-campaigns/b/c.thidua', '+campaigns/.hidden/no.thidua'],
      },
    ]);
  });

  test('a link within the workspace stands for what it leads to', () => {
    const folder = folderWith(files);
    symlinkSync('a.thidua', join(folder, 'campaigns/link.thidua'));
    expect(told(folder, ['campaigns/link.thidua'])).toEqual([
      { base: '', files: ['+campaigns/a.thidua', '-campaigns/b/c.thidua'] },
    ]);
  });

  test('the whole is asked about where a part is named too', () => {
    expect(told(folderWith(files), ['campaigns/b', 'campaigns'])).toEqual([
      { base: '', files: ['+campaigns/a.thidua', '+campaigns/b/c.thidua'] },
    ]);
  });
});
