import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource } from '../src/source-files.ts';
import { fine, folderWith, thidua } from './support.ts';

type Found = { code: string; file: string; message: string; severity: string };

async function findings(folder: string) {
  const { code, out, err } = await thidua(folder, ['check', '--format', 'json']);
  expect(err).toBe('');
  return { code, found: JSON.parse(out).diagnostics as Found[] };
}

const only = (path: string, content: string | Uint8Array) =>
  findings(folderWith({ [path]: content }));

describe('files that are hardly files', () => {
  test('an empty file', async () => {
    const { code, found } = await only('campaigns/a.thidua', '');
    expect(code).toBeLessThanOrEqual(1);
    expect(found.every(({ message }) => message !== '')).toBe(true);
  });

  test('a file of 50 MB is not read', async () => {
    const folder = folderWith({ 'campaigns/a.thidua': '' });
    truncateSync(join(folder, 'campaigns/a.thidua'), 50 * 1024 * 1024);
    const began = performance.now();
    const { code, found } = await findings(folder);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(code).toBe(1);
    expect(found.map(({ code, message }) => [code, message])).toEqual([
      ['TD0002', 'Tệp quá lớn: 50,0 MB, tối đa 4,0 MB.'],
    ]);
  });

  test('a file a little too long', async () => {
    const { code, found } = await only('campaigns/a.thidua', `# ${'x'.repeat(4 * 1024 * 1024)}\n`);
    expect([code, found.map((one) => one.code)]).toEqual([1, ['TD0002']]);
  });

  test('a binary file', async () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, at) => (at * 97) % 256);
    const { code, found } = await only('campaigns/a.thidua', bytes);
    expect([code, found.map((one) => one.code)]).toEqual([1, ['TD0001']]);
  });

  test('a file in Windows-1258', async () => {
    // "phong trào", with à as one byte and the tone marks of that encoding.
    const bytes = Buffer.concat([
      Buffer.from('phong tr\u00e0o thi-\u00f0ua "Thi \u00f0ua n\u0103m 2023"\n', 'latin1'),
    ]);
    const { code, found } = await only('campaigns/a.thidua', bytes);
    expect(code).toBe(1);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(/bảng mã|Unicode/);
  });

  test('a file in UTF-16', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(fine, 'utf16le')]);
    const { code, found } = await only('campaigns/a.thidua', bytes);
    expect(code).toBe(1);
    expect(found[0]?.message).toContain('UTF-16');
  });

  test('a byte order mark is mended by --fix', async () => {
    const folder = folderWith({ 'campaigns/a.thidua': `\ufeff${fine}` });
    const { found } = await findings(folder);
    expect(found.map(({ code }) => code)).toEqual(['TD0003']);
    expect((await thidua(folder, ['check', '--fix'])).code).toBe(0);
    expect((await findings(folder)).found).toEqual([]);
  });

  test('detached marks are mended by --fix', async () => {
    const folder = folderWith({ 'campaigns/a.thidua': fine.normalize('NFD') });
    const { found } = await findings(folder);
    expect(found.map(({ code }) => code)).toContain('TD0004');
    expect((await thidua(folder, ['check', '--fix'])).code).toBe(0);
  });

  test.each([
    ['an unclosed text', `${fine}trích yếu "Một\n`],
    ['an unclosed block', 'cơ quan a-b "A" {\n  cấp tỉnh\n'],
    [
      '100,000 brackets',
      `${fine}yêu cầu\n  - "x" : ${'('.repeat(100_000)}a-b${')'.repeat(100_000)}\n`,
    ],
    ['100,000 fields', fine + 'trích yếu "Một"\n'.repeat(100_000)],
    ['one line of 3 MB', `${fine}trích yếu "${'x '.repeat(1_500_000)}"\nsai sai\n`],
  ])('%s: findings, quickly', { timeout: 30_000 }, async (_name, text) => {
    const folder = folderWith({ 'campaigns/a.thidua': text });
    const { code, out, err } = await thidua(folder, ['check']);
    expect([code, err]).toEqual([1, '']);
    expect(out.split('\n').every((line) => line.length < 1000)).toBe(true);
  });
});

describe('folders with surprises', () => {
  test('a link out of the workspace is refused, one within it passed over', async () => {
    const folder = folderWith({ 'campaigns/a.thidua': fine, 'secret/b.thidua': fine });
    symlinkSync('../secret/b.thidua', join(folder, 'campaigns/b.thidua'));
    symlinkSync('../secret', join(folder, 'campaigns/more'));
    symlinkSync('a.thidua', join(folder, 'campaigns/c.thidua'));
    symlinkSync('.', join(folder, 'campaigns/loop'));
    const { code, found } = await findings(folder);
    expect(code).toBe(1);
    expect(found.map((one) => [one.code, one.file])).toEqual([
      ['TD0903', 'campaigns/b.thidua'],
      ['TD0903', 'campaigns/more'],
    ]);
  });

  test('a link that leads nowhere', async () => {
    const folder = folderWith({ 'campaigns/a.thidua': fine });
    symlinkSync('gone.thidua', join(folder, 'campaigns/b.thidua'));
    const { code, found } = await findings(folder);
    expect([code, found.map((one) => one.code)]).toEqual([2, ['TD0902']]);
  });

  test('a folder with the name of a file', async () => {
    const folder = folderWith({ 'campaigns/a.thidua': fine });
    mkdirSync(join(folder, 'campaigns/b.thidua'));
    const { code, found } = await findings(folder);
    expect([code, found.map((one) => [one.code, one.file])]).toEqual([
      1,
      [['TD0904', 'campaigns/b.thidua']],
    ]);
  });

  test('a file that vanishes before it is read', () => {
    const folder = folderWith({});
    const { problem } = readSource({ path: join(folder, 'gone.thidua') });
    expect(problem?.code).toBe('TD0902');
  });

  test('a file that grows or shrinks is read as far as it was', () => {
    const folder = folderWith({ 'a.thidua': fine });
    expect(readSource({ path: join(folder, 'a.thidua') }).text).toBe(fine);
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a file that may not be read',
    async () => {
      const folder = folderWith({ 'campaigns/a.thidua': fine });
      chmodSync(join(folder, 'campaigns/a.thidua'), 0o000);
      const { code, found } = await findings(folder);
      expect([code, found.map((one) => one.code)]).toEqual([2, ['TD0901']]);
    },
  );

  test('two files that declare one name', async () => {
    const { code, found } = await findings(
      folderWith({ 'campaigns/a.thidua': fine, 'campaigns/b.thidua': fine }),
    );
    expect(code).toBe(1);
    expect(found.some((one) => one.code === 'TD0203')).toBe(true);
  });

  test('names with spaces, quotes and Vietnamese letters', async () => {
    const path = `campaigns/Đợt 1, "x": y/tệp%20 mẫu.thidua`;
    const folder = folderWith({ [path]: 'sai\n' });
    const { found } = await findings(folder);
    expect(found[0]?.file).toBe(path);
    const github = await thidua(folder, ['check', '--format', 'github']);
    expect(github.out).toContain('file=campaigns/Đợt 1%2C "x"%3A y/tệp%2520 mẫu.thidua,');
    const sarif = JSON.parse((await thidua(folder, ['check', '--format', 'sarif'])).out);
    const uri = sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;
    expect(decodeURIComponent(uri)).toBe(path);
    expect(uri).not.toMatch(/[ "]/);
  });

  test('a workspace of many files', { timeout: 30_000 }, async () => {
    const folder = folderWith({});
    mkdirSync(join(folder, 'campaigns'));
    for (let at = 0; at < 1000; at++) {
      const text = fine.replace('thi-đua-mẫu-2023', `thi-đua-mẫu-${at}`);
      writeFileSync(join(folder, 'campaigns', `${at}.thidua`), text);
    }
    const { out } = await thidua(folder, ['check']);
    expect(out).toContain('1000 tệp');
  });
});
