import { describe, expect, it } from 'vitest';
import { FileGrammar } from '../src/grammar/file-grammar.ts';
import {
  declarations,
  fields,
  format,
  isComposed,
  parse,
  phrases,
  withAgreedTone,
  withoutMarks,
  words,
} from '../src/index.ts';
import { synonyms } from '../src/lexer/synonyms.ts';

const rows = [...Object.values(declarations), ...Object.values(fields), ...Object.values(words)];
const openers = phrases.filter((phrase) => phrase.declaration ?? phrase.field);
const inLine = phrases.filter((phrase) => phrase.word);

const alike = (list: typeof phrases, fold: (text: string) => string): string[][] => {
  const byFold = new Map<string, string[]>();
  for (const { vi } of list) byFold.set(fold(vi), [...(byFold.get(fold(vi)) ?? []), vi]);
  return [...byFold.values()].filter((twins) => twins.length > 1);
};

describe('the keyword table', () => {
  it('holds lower-case, composed words with an explanation in each language', () => {
    for (const { vi, en, about } of rows) {
      expect(vi).toMatch(/^\p{Ll}+(?: \p{Ll}+)*$/u);
      expect(isComposed(vi + about)).toBe(true);
      expect(en).toMatch(/^\p{L}/u);
      expect(about).toMatch(/^\p{Lu}/u);
      expect(about).not.toMatch(/[.:]$/);
    }
  });

  it('has one keyword for each spelling in a role', () => {
    for (const table of [declarations, fields, words]) {
      const spelt = Object.values(table).map(({ vi }) => vi);
      expect(new Set(spelt).size).toBe(spelt.length);
    }
  });

  it('has no two openers of a line that are one without marks, and two pairs of words', () => {
    expect(alike(openers, withoutMarks)).toEqual([]);
    expect(alike(inLine, withoutMarks)).toEqual([
      ['số', 'sở'],
      ['mọi', 'mỗi'],
    ]);
    expect(alike(phrases, withAgreedTone)).toEqual([]);
  });

  it.each([
    ['cơ quan a-b "c" {\n  cấp  so\n}\n', 'sở'],
    ['dữ kiện a-b "c" {\n  kiểu  so\n}\n', 'số'],
    ['phong trào a-b "c"\nchỉ tiêu\n  1. "d" : moi e-f có g-h\n', 'mọi'],
    ['thang điểm a-b "c" {\n  điểm trừ {\n    - "d" : trừ 1 điểm moi e-f\n  }\n}\n', 'mỗi'],
  ])('tells twins without marks by what stands before them: %s', (text, wanted) => {
    const [found, ...others] = parse(text).diagnostics;
    expect(others).toEqual([]);
    expect(found?.fixes.map((fix) => fix.edits[0]?.newText)).toContain(wanted);
    expect(found?.fixes[0]?.edits[0]?.newText).toBe(wanted);
    expect(format(text)).toBeUndefined();
  });

  it('recognises every keyword without its marks and in capitals', () => {
    for (const { vi } of openers) {
      const capital = parse(`${vi.toUpperCase()} a-b "c"\n`);
      expect(
        capital.diagnostics.filter(({ code }) => code === 'TD0011' || code === 'TD0012'),
      ).toEqual([]);
      if (withoutMarks(vi) === vi) continue;
      const plain = parse(`${withoutMarks(vi)} a-b "c"\n`).diagnostics;
      expect(plain[0]?.fixes[0]?.edits[0]?.newText).toBe(vi);
    }
  });

  it('stands behind every synonym, which is none of its keywords', () => {
    const known = new Set(phrases.map(({ vi }) => vi));
    for (const [typed, keyword] of synonyms) {
      expect(known).toContain(keyword);
      expect(known).not.toContain(typed);
    }
  });
});

describe('the grammar', () => {
  it('has no ambiguity and no left recursion', () => {
    expect(() => new FileGrammar({ validate: true })).not.toThrow();
  });
});
