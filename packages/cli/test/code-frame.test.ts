import { describe, expect, test } from 'vitest';
import { markLine } from '../src/reporters/code-frame.ts';

const lines = ({ text, underline }: { text: string; underline: string }) => [text, underline];

describe('the marked line', () => {
  test('marks what it is told', () => {
    expect(lines(markLine('số 12/UBND', 3, 10, 80))).toEqual(['số 12/UBND', '   ~~~~~~~']);
  });

  test('is as wide for detached marks as for composed letters', () => {
    const composed = 'đại hội Đảng bộ';
    const detached = composed.normalize('NFD');
    const [, wanted] = lines(markLine(composed, 4, 7, 80));
    const at = detached.indexOf('h');
    expect(lines(markLine(detached, at, at + 'hội'.normalize('NFD').length, 80))[1]).toBe(wanted);
  });

  test('gives wide letters two columns', () => {
    expect(lines(markLine('"日本" x', 1, 3, 80))).toEqual(['"日本" x', ' ~~~~']);
  });

  test('turns tabs into the blanks that they take up', () => {
    expect(lines(markLine('\tab\tc', 1, 3, 80))).toEqual(['    ab  c', '    ~~']);
    expect(lines(markLine('ab\tc', 2, 3, 80))).toEqual(['ab  c', '  ~~']);
  });

  test('marks an empty stretch with one sign', () => {
    expect(lines(markLine('abc', 3, 3, 80))).toEqual(['abc', '   ~']);
    expect(lines(markLine('', 0, 0, 80))).toEqual(['', '~']);
  });

  test('cuts a long line around the mark, by whole letters', () => {
    const line = `${'đ'.normalize('NFD').repeat(300)}SAI${'ế'.normalize('NFD').repeat(300)}`;
    const { text, underline } = markLine(line, line.indexOf('SAI'), line.indexOf('SAI') + 3, 40);
    expect(text).toContain('SAI');
    expect(text.startsWith('…')).toBe(true);
    expect(text.endsWith('…')).toBe(true);
    expect([...new Intl.Segmenter('vi').segment(text)].length).toBeLessThanOrEqual(40);
    expect(underline.trim()).toBe('~~~');
    expect(underline.indexOf('~')).toBe(
      [...new Intl.Segmenter('vi').segment(text.slice(0, text.indexOf('SAI')))].length,
    );
  });

  test('a line of megabytes takes no time', () => {
    const began = performance.now();
    markLine('x'.repeat(4_000_000), 2_000_000, 3_000_000, 80);
    expect(performance.now() - began).toBeLessThan(200);
  });

  test('shows what a terminal would obey', () => {
    expect(markLine('a\u001b[2Jb\u202ec', 0, 1, 80).text).toBe('a<U+001B>[2Jb<U+202E>c');
  });
});
