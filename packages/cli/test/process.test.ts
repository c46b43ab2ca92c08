import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { broken, fine, folderWith, workspace } from './support.ts';

const bin = join(import.meta.dirname, '../bin/thidua.js');
const run = (cwd: string, args: string[], env: Record<string, string> = {}) =>
  spawnSync(process.execPath, [bin, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
    maxBuffer: 64 * 1024 * 1024,
  });

describe('the installed command', { timeout: 60_000 }, () => {
  test('ends in 0, 1 and 2', () => {
    const folder = folderWith({ ...workspace, 'bad/campaigns/a.thidua': broken });
    expect(run(folder, ['check']).status).toBe(0);
    expect(run(folder, ['check', 'bad']).status).toBe(1);
    const wrong = run(folder, ['check', 'nowhere']);
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).not.toMatch(/\n\s+at /);
  });

  test('speaks the language of the system', () => {
    const folder = folderWith(workspace);
    expect(run(folder, ['check'], { LANG: 'en_US.UTF-8' }).stdout).toContain('nothing wrong');
    expect(run(folder, ['check'], { LANG: 'C.UTF-8' }).stdout).toContain('không có lỗi');
  });

  test('a reader that goes away ends it in silence', async () => {
    const folder = folderWith({
      'campaigns/a.thidua': fine + 'trích yếu "Một"\n'.repeat(20_000),
    });
    const child = spawn(process.execPath, [bin, 'check'], { cwd: folder });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('');
    expect(code).toBe(1);
  });

  test('output that is long comes whole through a pipe', () => {
    const folder = folderWith({ 'campaigns/a.thidua': fine + 'trích yếu "Một"\n'.repeat(5000) });
    const { stdout } = run(folder, ['check', '--format', 'json']);
    expect(JSON.parse(stdout).diagnostics).toHaveLength(4999);
  });

  test('a signal ends it at once', async () => {
    const child = spawn(process.execPath, [bin, 'fmt', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    child.kill('SIGINT');
    const signal = await new Promise((resolve) => child.on('close', (_code, by) => resolve(by)));
    expect(signal).toBe('SIGINT');
  });
});
