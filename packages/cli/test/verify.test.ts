import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fine, folderWith, thidua, workspace } from './support.ts';

const path = 'campaigns/mau/2023/thi-dua-mau-2023.thidua';
const issued = fine
  .replace('dự thảo', 'đã ban hành')
  .replace('thời gian', 'số  12/KH-SM\nngày  05/01/2023\nthời gian');

async function built(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = folderWith({ ...workspace, [path]: issued, ...files });
  const { code, err } = await thidua(folder, ['build', '--out', 'd']);
  expect(code, err).toBe(0);
  return folder;
}

const document = 'd/campaigns/thi-dua-mau-2023.json';

describe('thidua verify', () => {
  test('a build agrees with itself', async () => {
    const { code, out } = await thidua(await built(), ['verify', 'd']);
    expect({ code, out }).toEqual({ code: 0, out: '3 tài liệu, đều khớp.\n' });
  });

  test('a document that was altered, one that is missing, one that is not listed', async () => {
    const folder = await built();
    const file = join(folder, document);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('12/KH-SM', '13/KH-SM'));
    const altered = await thidua(folder, ['verify', 'd']);
    expect(altered.code).toBe(1);
    expect(altered.out).toContain('Nội dung không khớp mã băm: campaigns/thi-dua-mau-2023.json');
    cpSync(file, join(folder, 'd/campaigns/la.json'));
    rmSync(file);
    const { out } = await thidua(folder, ['verify', 'd']);
    expect(out).toContain('Thiếu tệp: campaigns/thi-dua-mau-2023.json');
    expect(out).toContain('Không có trong mục lục: campaigns/la.json');
  });

  test('an index whose digests were changed along with the files', async () => {
    const folder = await built();
    const index = join(folder, 'd/index.json');
    const text = readFileSync(index, 'utf8');
    const [digest = ''] = /(?<="digest": ")[0-9a-f]{64}/.exec(text) ?? [];
    writeFileSync(
      index,
      text.replaceAll(
        digest,
        digest.replace(/^./, (c) => (c === '0' ? '1' : '0')),
      ),
    );
    const { code } = await thidua(folder, ['verify', 'd']);
    expect(code).toBe(1);
  });

  test('against an earlier build: with a correction, and without one', async () => {
    const before = await built();
    const longer = issued.replace('năm 2023', 'năm 2024');
    const without = await built({ [path]: longer });
    const told = await thidua(without, ['verify', 'd', '--against', join(before, 'd')]);
    expect(told.code).toBe(1);
    expect(told.out).toContain('Sửa nội dung đã ban hành mà không có đính chính: “Phong trào mẫu”');
    const corrected = await built({
      [path]: `${longer}\nđính chính bởi  "Công văn đính chính" ngày 20/10/2023 : "Kéo dài thời gian bắt đầu, thời gian kết thúc"\n`,
    });
    const fineNow = await thidua(corrected, ['verify', 'd', '--against', join(before, 'd')]);
    expect(fineNow.code).toBe(0);
    expect(fineNow.out).toContain('Sửa, có đính chính hoặc lý do: “Phong trào mẫu”');
    const elsewhere = await built({
      [path]: `${longer}\nđính chính bởi  "Công văn đính chính" ngày 20/10/2023 : "Sửa người ký"\n`,
    });
    const stillWithout = await thidua(elsewhere, ['verify', 'd', '--against', join(before, 'd')]);
    expect(stillWithout.code).toBe(1);
  });

  test('what the editors add beside an issued notice needs no correction', async () => {
    const before = await built();
    const noted = await built({ [path]: `${issued}ghi chú biên tập  "Đã xem lại"\n` });
    const told = await thidua(noted, ['verify', 'd', '--against', join(before, 'd')]);
    expect(told.code).toBe(0);
    expect(told.out).toContain('Sửa: “Phong trào mẫu”');
  });

  test('a folder that is no archive', async () => {
    const { code, err } = await thidua(folderWith(workspace), ['verify', 'campaigns']);
    expect(code).toBe(2);
    expect(err).toContain('không có index.json đọc được');
  });
});

describe('two builds of the same files', () => {
  const root = join(import.meta.dirname, '../../..');
  const bin = join(import.meta.dirname, '../bin/thidua.js');

  /** Folders as another system may list them. */
  const listedBackwards = `data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { readdirSync } = fs;
    fs.readdirSync = (...args) => readdirSync(...args).reverse();
    syncBuiltinESMExports();
  `)}`;

  /** Builds a copy of the archive's own sources, and gives what was written, by its path. */
  function builtAt(
    place: string,
    given: { readonly env: Readonly<Record<string, string>>; readonly backwards?: boolean },
  ): ReadonlyMap<string, string> {
    const folder = join(folderWith({ 'tools/.keep': '' }), place);
    mkdirSync(folder, { recursive: true });
    cpSync(join(root, 'campaigns'), join(folder, 'campaigns'), { recursive: true });
    const preload = given.backwards === true ? ['--import', listedBackwards] : [];
    execFileSync(process.execPath, [...preload, bin, 'build', '--out', 'd'], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', ...given.env },
      stdio: 'ignore',
    });
    const files = readdirSync(join(folder, 'd'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return new Map(
      files
        .map((file) => [file.slice(folder.length), readFileSync(file, 'base64')] as const)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  }

  const here = { env: { TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'vi_VN.UTF-8' } };

  test.each([
    ['in another folder', 'kho dữ liệu/bản sao 2/đây', here],
    ['in another time zone', 'a', { env: { ...here.env, TZ: 'Pacific/Kiritimati' } }],
    ['in the zone on the other side', 'a', { env: { ...here.env, TZ: 'Pacific/Niue' } }],
    [
      'in another locale',
      'a',
      { env: { ...here.env, LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } },
    ],
    ['where folders are listed otherwise', 'a', { ...here, backwards: true }],
  ])('are the same byte for byte %s', { timeout: 60_000 }, (_how, place, given) => {
    const first = builtAt('a', here);
    const other = builtAt(place, given);
    expect(first.size).toBeGreaterThan(100);
    expect([...other.keys()]).toEqual([...first.keys()]);
    const differing = [...first].filter(([path, bytes]) => other.get(path) !== bytes);
    expect(differing.map(([path]) => path)).toEqual([]);
  });
});
