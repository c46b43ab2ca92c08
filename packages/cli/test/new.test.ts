import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createWith } from '../src/commands/new.ts';
import type { Io } from '../src/io.ts';
import type { Asker } from '../src/movement/ask.ts';
import { RunContext } from '../src/run-context.ts';
import { folderWith, thidua, workspace } from './support.ts';

const given = (more: Record<string, string> = {}): string[] =>
  Object.entries({
    issuer: 'ubnd-tỉnh-mẫu',
    title: 'Thi đua chuyển đổi số năm 2023',
    to: '31/12/2023',
    ...more,
  }).flatMap(([name, value]) => [`--${name}`, value]);

const full = given({ number: '512/UBND-NC', date: '10/02/2023' });
const path = 'campaigns/mau/2023/thi-dua-chuyen-doi-so-mau-2023.thidua';

describe('thidua new, from options', () => {
  test('writes a file in the right place that passes the checks and the formatter', async () => {
    const folder = folderWith(workspace);
    const { code, out, err } = await thidua(folder, ['new', ...full]);
    expect({ code, out }).toEqual({ code: 0, out: `Đã tạo ${path}\n` });
    expect(err).toContain(`thidua check ${path}`);
    const report = JSON.parse((await thidua(folder, ['check', '--format', 'json'])).out);
    expect(
      report.diagnostics.filter((one: { severity: string }) => one.severity === 'error'),
    ).toEqual([]);
    expect((await thidua(folder, ['fmt', '--check'])).code).toBe(0);
    const text = readFileSync(join(folder, path), 'utf8');
    expect(text).toContain('số         512/UBND-NC\n');
    expect(text).not.toContain('tình trạng');
  });

  test('is a draft without number or date', async () => {
    const folder = folderWith(workspace);
    expect((await thidua(folder, ['new', ...given()])).code).toBe(0);
    const text = readFileSync(join(folder, path), 'utf8');
    expect(text).toContain('tình trạng        dự thảo\n');
    expect(text).toContain('…/UBND');
    expect((await thidua(folder, ['check'])).code).toBe(0);
  });

  test('never overwrites: a second one gets another name, the same name is refused', async () => {
    const folder = folderWith(workspace);
    await thidua(folder, ['new', ...full]);
    const before = readFileSync(join(folder, path), 'utf8');
    expect((await thidua(folder, ['new', ...full])).out).toContain('-2023-2.thidua');
    const same = await thidua(folder, ['new', ...full, '--id', 'thi-đua-chuyển-đổi-số-mẫu-2023']);
    expect(same.code).toBe(2);
    expect(same.err).toContain('đã có phong trào khác dùng');
    expect(readFileSync(join(folder, path), 'utf8')).toBe(before);
    expect((await thidua(folder, ['check'])).code).toBe(0);
  });

  test('a body may be named in words, with the province beside it', async () => {
    const folder = folderWith(workspace);
    const options = ['new', ...given({ issuer: '"Sở Y tế tỉnh Mẫu"', province: 'Tỉnh Mẫu' })];
    expect((await thidua(folder, options)).code).toBe(0);
    expect((await thidua(folder, ['check'])).code).toBe(0);
  });

  test('a body may be named by its name, and by another one', async () => {
    const folder = folderWith(workspace);
    const by = (issuer: string) => thidua(folder, ['new', ...given({ issuer })]);
    expect((await by('ủy ban nhân dân tỉnh mẫu')).code).toBe(0);
    expect((await by('UBND tỉnh Mẫu')).code).toBe(0);
  });

  test('begins a workspace where there is none', async () => {
    const folder = folderWith({});
    const options = ['new', ...given({ issuer: '"Sở Y tế"', province: 'lao-cai' })];
    expect((await thidua(folder, options)).code).toBe(0);
    expect(readdirSync(join(folder, 'campaigns/lao-cai'))).toEqual(['2023']);
    expect((await thidua(folder, ['check'])).code).toBe(0);
  });

  test('quotes and line breaks in a title do not break out of it', async () => {
    const folder = folderWith(workspace);
    const title = 'Phong trào "Một"\nsố 1/A\u0000"';
    const { code } = await thidua(folder, ['new', ...given({ title })]);
    expect([0, 2]).toContain(code);
    expect((await thidua(folder, ['check'])).code).toBe(0);
  });

  test.each([
    ['a date that the calendar lacks', { to: '31/02/2023' }, /--to: .*31\/02\/2023/],
    ['a date that is none', { date: 'hôm qua' }, /--date: `hôm qua`/],
    ['an end before the start', { from: '01/01/2024' }, /Chưa ghi gì|--to/],
    ['a number that is none', { number: 'abc' }, /--number: /],
    ['an unknown body', { issuer: 'ubnd-tỉnh-mãu' }, /Ghi định danh: ubnd-tỉnh-mẫu/],
    ['an unknown province', { province: 'mâu-x' }, /Danh mục không có tỉnh/],
    ['a title of nothing', { title: ' ' }, /--title/],
    ['an identifier that is none', { id: 'Một Hai' }, /Một/],
  ])('%s is refused, and nothing written', async (_name, more, message) => {
    const folder = folderWith(workspace);
    const { code, err } = await thidua(folder, ['new', ...given(more)]);
    expect(err).toMatch(message);
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'campaigns/mau/2024'))).toBe(false);
    expect(readdirSync(join(folder, 'campaigns/mau/2023'))).toEqual(['thi-dua-mau-2023.thidua']);
  });
});

test('thidua new, from answers: an answer that the checks refuse is asked for again', async () => {
  const folder = folderWith(workspace);
  const answers = [
    'Thi đua "nước rút" Quý IV năm 2023',
    'abc',
    '33/UBND-NC',
    '30/02/2023',
    '30/09/2023',
    '',
    '13/2023',
    '31/12/2023',
    'Sai',
    'thi-đua-nước-rút-2023',
  ];
  const asked: string[] = [];
  const refused: string[] = [];
  let ended = '';
  const asker: Asker = {
    begin: () => undefined,
    end: ({ vi }) => {
      ended = vi;
    },
    choose: async (_message, choices) =>
      choices.find(({ value }) => value === 'ubnd-tỉnh-mẫu')?.value ?? '',
    text: async ({ message, problem }) => {
      asked.push(message.vi);
      for (;;) {
        const answer = answers.shift();
        if (answer === undefined) throw new Error(`no answer left for ${message.vi}`);
        if (problem(answer) === undefined) return answer;
        refused.push(answer);
      }
    },
  };
  const output = { write: () => undefined, isTerminal: true, columns: 80 };
  const io: Io = {
    cwd: folder,
    env: {},
    out: output,
    err: output,
    isInputTerminal: true,
    readInput: async () => new Uint8Array(),
  };
  expect(await createWith({}, asker, new RunContext(io, 'vi', '0'))).toBe(0);
  expect(refused).toEqual(['abc', '30/02/2023', '13/2023', 'Sai']);
  expect(asked).toHaveLength(6);
  const file = 'campaigns/mau/2023/thi-dua-nuoc-rut-2023.thidua';
  expect(ended).toContain(file);
  expect(readFileSync(join(folder, file), 'utf8')).toContain('Thi đua “nước rút” Quý IV năm 2023');
  expect((await thidua(folder, ['check'])).code).toBe(0);
});
