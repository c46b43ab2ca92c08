import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { broken, fine, folderWith, thidua, workspace } from './support.ts';

const withErrors = { ...workspace, 'campaigns/mau/2023/sai.thidua': broken };
const golden = (name: string) => join(import.meta.dirname, 'golden', name);

describe('thidua check', () => {
  test('nothing wrong: exit 0 and one line', async () => {
    const { code, out, err } = await thidua(folderWith(workspace), ['check']);
    expect({ code, out, err }).toEqual({ code: 0, out: '✔ 3 tệp, không có lỗi\n', err: '' });
  });

  test.each(['terminal', 'json', 'github', 'gitlab', 'sarif'])(
    'errors in the format %s',
    async (format) => {
      const folder = folderWith(withErrors);
      const { code, out, err } = await thidua(folder, ['check', '--format', format]);
      expect(code).toBe(1);
      expect(err).toBe('');
      const shown = ['gitlab', 'sarif'].includes(format)
        ? `${JSON.stringify(JSON.parse(out), null, 2)}\n`
        : out;
      await expect(shown).toMatchFileSnapshot(golden(`check.${format}.txt`));
    },
  );

  test('in English', async () => {
    const { out } = await thidua(folderWith(withErrors), ['check', '--lang', 'en']);
    await expect(out).toMatchFileSnapshot(golden('check.terminal.en.txt'));
  });

  test('in colour where it is forced, never where it is refused', async () => {
    const folder = folderWith(withErrors);
    const forced = await thidua(folder, ['check'], { env: { FORCE_COLOR: '1' } });
    const refused = await thidua(folder, ['check'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    const piped = await thidua(folder, ['check']);
    expect(forced.out).toContain('\u001b[');
    expect(refused.out).not.toContain('\u001b');
    expect(piped.out).toBe(refused.out);
  });

  test('the JSON has the agreed shape, with places that hold in the text', async () => {
    const folder = folderWith(withErrors);
    const { out } = await thidua(folder, ['check', '--format', 'json']);
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(['version', 'files', 'diagnostics']);
    expect(report).toMatchObject({ version: 1, files: 4 });
    for (const found of report.diagnostics) {
      expect(Object.keys(found)).toEqual([
        'code',
        'severity',
        'message',
        'help',
        'file',
        'range',
        'related',
        'fixes',
        'waived',
      ]);
      const text = readFileSync(join(folder, found.file), 'utf8');
      for (const { line, column, offset } of [found.range.start, found.range.end]) {
        const before = text.slice(0, offset);
        expect(before.split('\n').length).toBe(line);
        expect(offset - before.lastIndexOf('\n')).toBe(column);
      }
    }
    const misspelt = report.diagnostics.find((found: { code: string }) => found.code === 'TD0011');
    const [edit] = misspelt.fixes[0].edits;
    expect(edit.newText).toBe('tình trạng');
  });

  test('files are named from where one stands', async () => {
    const folder = folderWith(withErrors);
    const below = join(folder, 'campaigns/mau');
    const { out } = await thidua(below, ['check', '2023/sai.thidua', '--format', 'json']);
    const report = JSON.parse(out);
    expect(report.files).toBe(1);
    expect(report.diagnostics[0].file).toBe('2023/sai.thidua');
    const above = await thidua(below, ['check', '../co-quan']);
    expect(above.out).toBe('✔ 1 tệp, không có lỗi\n');
  });

  test('a file of a workspace sees the names of the others', async () => {
    const folder = folderWith({
      ...workspace,
      'campaigns/mau/2024/tot.thidua': fine
        .replace('thi-đua-mẫu-2023', 'thi-đua-mẫu-2024')
        .replace('"Sở Mẫu"', 'ubnd-tỉnh-mẫu'),
    });
    const { code } = await thidua(folder, ['check', 'campaigns/mau/2024/tot.thidua']);
    expect(code).toBe(0);
  });

  test('warnings publish, unless they are denied', async () => {
    const warned = `${fine}nhằm thực hiện  "Kế hoạch 5 năm, giai đoạn 2021 - 2026"\n`;
    const folder = folderWith({ 'campaigns/a.thidua': warned });
    const plain = await thidua(folder, ['check', '--format', 'json']);
    const severities = JSON.parse(plain.out).diagnostics.map(
      (found: { severity: string }) => found.severity,
    );
    expect(new Set(severities)).toEqual(new Set(['warning']));
    expect(plain.code).toBe(0);
    expect((await thidua(folder, ['check', '--deny-warnings'])).code).toBe(1);
  });

  test('accepted findings stay visible and forbid nothing', async () => {
    const accepted = `${fine.replace('năm 2023\n', 'từ 2022 đến 2023\n')}nhằm thực hiện
  - "Kế hoạch 5 năm, giai đoạn 2021 - 2026"
bỏ qua            TD0111 vì "nguồn ghi như vậy"
`;
    const folder = folderWith({ 'campaigns/a.thidua': accepted });
    const { code, out } = await thidua(folder, ['check', '--deny-warnings']);
    expect(code).toBe(0);
    expect(out).toContain('đã chấp nhận TD0111 → campaigns/a.thidua:');
    expect(out).toContain('Lý do: nguồn ghi như vậy');
    expect(out).toContain('1 đã chấp nhận');
    const json = JSON.parse((await thidua(folder, ['check', '--format', 'json'])).out);
    expect(json.diagnostics[0].waived).toBe('nguồn ghi như vậy');
    const sarif = JSON.parse((await thidua(folder, ['check', '--format', 'sarif'])).out);
    expect(sarif.runs[0].results[0].suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'nguồn ghi như vậy' },
    ]);
    expect((await thidua(folder, ['check', '--format', 'github'])).out).toBe('');
  });

  test('--fix mends what leaves no choice, and leaves the rest', async () => {
    const folder = folderWith(withErrors);
    const { code, err } = await thidua(folder, ['check', '--fix']);
    const text = readFileSync(join(folder, 'campaigns/mau/2023/sai.thidua'), 'utf8');
    expect(text).toContain('tình trạng        dự thảo');
    // What would change the meaning, such as the name of a body, is for a person to choose.
    expect(text).not.toContain('ubnd-tỉnh-mẫu');
    expect(err).toBe('Đã sửa 1 chỗ trong 1 tệp.\n');
    expect(code).toBe(1);
    const again = await thidua(folder, ['check', '--fix', '--format', 'json']);
    expect(again.err).toBe('');
    const codes = JSON.parse(again.out).diagnostics.map((found: { code: string }) => found.code);
    expect(codes).toContain('TD0021');
    expect(codes).not.toContain('TD0011');
  });

  test('control characters of a file stay characters', async () => {
    const folder = folderWith({
      'campaigns/a.thidua': fine
        .replace('Phong trào mẫu', 'Phong \u001b[31mtrào')
        .concat('\u001b]0;x\u0007\n'),
    });
    const { out } = await thidua(folder, ['check']);
    expect(out).not.toContain('\u001b');
    expect(out).toContain('<U+001B>');
  });

  test('two workspaces at once, each with its own names', async () => {
    const folder = folderWith({ 'a/campaigns/x.thidua': fine, 'b/campaigns/x.thidua': fine });
    const { code, out } = await thidua(folder, ['check', 'a', 'b']);
    expect({ code, out }).toEqual({ code: 0, out: '✔ 2 tệp, không có lỗi\n' });
  });

  test('without `campaigns`, nothing is read unasked', async () => {
    const folder = folderWith({ 'a.thidua': fine });
    const { code, out, err } = await thidua(folder, ['check']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/Không thấy thư mục `campaigns` ở đây/);
    expect((await thidua(folder, ['check', '.'])).out).toBe('✔ 1 tệp, không có lỗi\n');
  });
});

describe('wrong use ends in 2, with one message and no stack', () => {
  const cases: [string, string[], RegExp][] = [
    [
      'a path that is not there',
      ['check', 'campaign'],
      /Không có tệp hay thư mục `campaign`.*\n {2}Có phải `campaigns`/,
    ],
    ['a file that is no source', ['check', 'doc.txt'], /không phải là tệp \.thidua/],
    ['a folder without sources', ['check', 'empty'], /Không có tệp \.thidua nào/],
    ['an unknown command', ['chek'], /Không có lệnh `chek`; có phải `check`/],
    ['a path for a command', ['campaigns/co-quan/mau.thidua'], /thidua check campaigns/],
    ['an unknown option', ['check', '--formt', 'json'], /`--formt`; có phải `--format`/],
    [
      'an unknown format',
      ['check', '--format', 'xml'],
      /`xml`[^\n]*\n[^\n]*terminal, json, github, gitlab, sarif/,
    ],
    ['an unknown language', ['check', '--lang', 'fr'], /`fr`/],
    ['an option without its value', ['build', '--out'], /còn thiếu giá trị/],
    ['a required option', ['build'], /Còn thiếu tùy chọn `--out/],
    ['too many arguments', ['explain', 'TD0001', 'TD0002'], /Thừa `.*TD0002`/],
    ['a missing argument', ['completion'], /Còn thiếu <shell>/],
    ['an unknown code', ['explain', 'TD9999'], /Không có mã `TD9999`/],
    ['a code that is nearly one', ['explain', 'end-befor-start'], /TD0102 \(end-before-start\)/],
    ['standard input beside a file', ['fmt', '-', 'campaigns'], /đứng một mình/],
    ['`new` without its facts', ['new', '--title', 'x'], /Còn thiếu --issuer, --to/],
  ];
  test.each(cases)('%s', async (_name, args, message) => {
    const folder = folderWith({ ...workspace, 'doc.txt': '' });
    mkdirSync(join(folder, 'empty'));
    const { code, out, err } = await thidua(folder, args);
    expect(err).toMatch(message);
    expect(err).toMatch(/^thidua: /);
    expect(err).not.toMatch(/\n\s+at /);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('English where it is asked for', async () => {
    const { err } = await thidua(folderWith(workspace), ['check', 'x'], { env: { LANG: 'en_GB' } });
    expect(err).toMatch(/^thidua: There is no file or folder `x`\./);
  });
});
