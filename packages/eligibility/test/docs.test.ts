import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  and,
  atLeast,
  compileCondition,
  type Datum,
  none,
  not,
  notArisen,
  type Outcome,
  or,
  pending,
} from '../src/index.ts';
import { compare, table } from './evaluate/slots.ts';

/** The tables of docs/eligibility.md, read and held against the engine. */
const page = readFileSync(new URL('../../../docs/eligibility.md', import.meta.url), 'utf8');

const outcomes: Readonly<Record<string, Outcome>> = {
  Đ: 'met',
  H: 'council',
  '?': 'unknown',
  K: 'unmet',
};
const outcomeOf = (sign: string): Outcome => {
  const outcome = outcomes[sign];
  if (outcome === undefined) throw new Error(`No outcome is written ${sign}.`);
  return outcome;
};

/** The cells of the table that follows a line: its head, and its rows. */
function tableAfter(line: string): { head: string[]; rows: string[][] } {
  const at = page.indexOf(`\n${line}\n`);
  if (at === -1) throw new Error(`The page has no line “${line}”.`);
  const lines = page
    .slice(at + line.length + 2)
    .trimStart()
    .split('\n');
  const cells = lines
    .slice(
      0,
      lines.findIndex((each) => !each.startsWith('|')),
    )
    .map((each) =>
      each
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const [head = [], , ...rows] = cells;
  return { head, rows };
}

describe('the truth tables of docs/eligibility.md', () => {
  test.each([
    ['Bảng `và`:', and],
    ['Bảng `hoặc`:', or],
  ])('%s', (line, connective) => {
    const { head, rows } = tableAfter(line);
    expect(rows).toHaveLength(4);
    for (const [left = '', ...results] of rows) {
      results.forEach((result, column) => {
        const right = head[column + 1] ?? '';
        expect(connective(outcomeOf(left), outcomeOf(right)), `${left} ${right}`).toBe(
          outcomeOf(result),
        );
      });
    }
  });

  test('không, chưa xét khi', () => {
    const { head, rows } = tableAfter('Bảng `không` và `chưa xét khi`:');
    const applied = { không: not, 'chưa xét khi': pending } as const;
    expect(rows.map(([name]) => name)).toEqual(Object.keys(applied));
    for (const [name, ...results] of rows) {
      results.forEach((result, column) => {
        const given = outcomeOf(head[column + 1] ?? '');
        expect(applied[name as keyof typeof applied](given)).toBe(outcomeOf(result));
      });
    }
  });

  test('ít nhất 2 trong 3', () => {
    const { rows } = tableAfter('Bảng `ít nhất 2 trong 3`:');
    expect(rows.length).toBeGreaterThan(4);
    for (const [three = '', result = ''] of rows) {
      const tally = { met: 0, unmet: 0, unknown: 0, council: 0 };
      for (const sign of three.split(' ')) tally[outcomeOf(sign)] += 1;
      expect(atLeast(2, tally), three).toBe(outcomeOf(result));
    }
  });

  test('a comparison over what is known', () => {
    const { rows } = tableAfter('Bảng so sánh với `≥ 10`:');
    const number = table.slots.find(({ type }) => type === 'number');
    if (number === undefined) throw new Error('The table of the tests has no number.');
    const ask = compileCondition(compare(number, '≥', 10));
    const figure = (text: string): number => Number(text.replace(',', '.'));
    const datumOf = (cell: string): Datum => {
      if (cell === '…') return undefined;
      if (cell === 'không có') return none;
      if (cell === 'không phát sinh') return notArisen;
      const [, from, to] = /^từ (\S+) đến (\S+)$/.exec(cell) ?? [];
      return from === undefined || to === undefined
        ? figure(cell)
        : { from: figure(from), to: figure(to) };
    };
    expect(rows.length).toBeGreaterThan(6);
    for (const [cell = '', result = ''] of rows) {
      const row: Datum[] = table.slots.map(() => undefined);
      row[number.index] = datumOf(cell);
      expect(ask(row), cell).toBe(outcomeOf(result));
    }
  });
});
