import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Workspace } from '@thidua/compiler';
import { format } from '@thidua/language';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const example = /```thidua\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

describe('the first campaign of the README', () => {
  it('passes the checks beside the registries of this repository', () => {
    const workspace = new Workspace();
    for (const path of globSync('campaigns/**/*.thidua', { cwd: root })) {
      workspace.setFile(path, readFileSync(`${root}${path}`, 'utf8'));
    }
    const path = 'campaigns/lao-cai/2022/vi-du.thidua';
    workspace.setFile(path, example);
    expect(workspace.diagnostics(path)).toEqual([]);
  });

  it('is laid out as the formatter would', () => {
    expect(format(example)).toBe(example);
  });

  it('shows the message that its misspelt keyword really gives', () => {
    const workspace = new Workspace();
    workspace.setFile('vi-du.thidua', example.replace('thời gian', 'thoi gian'));
    const messages = workspace.diagnostics('vi-du.thidua').map((found) => found.message.vi);
    expect(messages.some((message) => readme.includes(message))).toBe(true);
  });

  it('links to documents that are there', () => {
    const links = [...readme.matchAll(/\]\(((?!http)[^)#]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => globSync(link, { cwd: root }).length === 0)).toEqual([]);
  });
});
