import fc from '@thidua/tooling/properties';
import { describe, expect, it, vi } from 'vitest';
import { decode, format, largestText, parse, withoutMarks } from '../src/index.ts';
import { lex } from '../src/lexer/lexer.ts';
import { goodTexts } from './corpus.ts';
import { bare } from './readable-tree.ts';

const good = fc.constantFrom(...goodTexts);
const fragments = [
  ...new Set(goodTexts.flatMap((text) => text.match(/"[^"\n]*"|[\p{L}\p{M}\d-]+|[^\s]/gu) ?? [])),
];
/** Texts made of pieces of the language, in any order. */
const scrambled = fc
  .array(
    fc.oneof(fc.constantFrom(...fragments), fc.constantFrom(' ', '\n', '\n\n', '\t', '\r\n')),
    {
      maxLength: 120,
    },
  )
  .map((parts) => parts.join(' '));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'"{}()#:,-…./1a \n'), maxLength: 200 }),
  scrambled,
);

/** A good text with pieces deleted, doubled or exchanged. */
const mutated = fc
  .tuple(
    good,
    fc.constantFrom(/\n/, /\b/),
    fc.array(
      fc.tuple(fc.constantFrom('delete', 'double', 'swap'), fc.nat(10_000), fc.nat(10_000)),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([text, separator, edits]) => {
    const parts = text.split(new RegExp(`(${separator.source})`));
    for (const [kind, first, second] of edits) {
      const a = first % parts.length;
      const b = second % parts.length;
      if (kind === 'delete') parts[a] = '';
      else if (kind === 'double') parts[a] = `${parts[a] ?? ''}${parts[a] ?? ''}`;
      else [parts[a], parts[b]] = [parts[b] ?? '', parts[a] ?? ''];
    }
    return parts.join('');
  });

function isSound(text: string): void {
  const result = parse(text);
  for (const { span, fixes } of result.diagnostics) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
    for (const edit of fixes.flatMap((fix) => fix.edits)) {
      expect(edit.span.end).toBeLessThanOrEqual(text.length);
    }
  }
  const formatted = format(text);
  if (formatted === undefined) return;
  expect(format(formatted)).toBe(formatted);
  expect(bare(parse(formatted).file)).toEqual(bare(result.file));
}

/** Every span of a tree lies within the text and within that of its parent. */
function spansAreNested(node: unknown, from: number, to: number): void {
  if (node === null || typeof node !== 'object') return;
  let [start, end] = [from, to];
  if ('start' in node && typeof node.start === 'number' && 'end' in node) {
    expect(node.start).toBeGreaterThanOrEqual(from);
    expect(node.end).toBeLessThanOrEqual(to);
    [start, end] = [node.start, Number(node.end)];
    expect(start).toBeLessThanOrEqual(end);
  }
  for (const child of Object.values(node)) spansAreNested(child, start, end);
}

/** `FUZZ=50` looks fifty times as long. */
const effort = Number(process.env.FUZZ ?? 1);
const runs = (numRuns: number) => ({ numRuns: numRuns * effort });
vi.setConfig({ testTimeout: 20_000 * effort });

describe('any text', () => {
  it('is read without a crash, and formatted to the same meaning or not at all', () => {
    fc.assert(fc.property(anything, isSound), runs(1500));
  });

  it('is read when it is a good one with pieces exchanged', () => {
    fc.assert(fc.property(mutated, isSound), runs(800));
  });

  it('is decoded whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const result = decode(bytes);
        expect('text' in result || result.diagnostic.severity === 'error').toBe(true);
      }),
      runs(1000),
    );
  });

  it('has its tokens in order, and nothing but space and comments between them', () => {
    fc.assert(
      fc.property(good, (text) => {
        const { tokens, comments } = lex(text);
        const places = [
          ...tokens
            .filter((token) => token.endOffset >= token.startOffset)
            .map((token) => ({ start: token.startOffset, end: token.endOffset + 1 })),
          ...comments,
        ].sort((a, b) => a.start - b.start);
        let at = 0;
        for (const { start, end } of places) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(at);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('a good text', () => {
  it('is read wherever it is cut off', { timeout: 60_000 }, () => {
    for (const text of goodTexts) {
      // At every character of the small ones; of the large ones every eleventh, or it takes minutes.
      const step = text.length < 2000 ? 1 : 11;
      for (let end = 0; end < text.length; end += step) {
        expect(parse(text.slice(0, end)).file.kind).toBe('file');
      }
    }
  });

  it('has spans that nest', () => {
    for (const text of goodTexts) {
      const { file } = parse(text);
      spansAreNested(file.declarations, 0, text.length);
    }
  });

  it('says the same in detached letters', () => {
    for (const text of goodTexts) {
      expect(bare(parse(text.normalize('NFD')).file)).toEqual(bare(parse(text).file));
    }
  });

  it('keeps nine fields of ten when a keyword is misspelt', () => {
    fc.assert(
      fc.property(good, fc.nat(), fc.nat(), (text, which, where) => {
        const openers = [...text.matchAll(/^\s*(\p{Ll}[\p{Ll} ]*\p{Ll})(?=\s{2}|$| ["\d…])/gmu)];
        const chosen = openers[which % Math.max(1, openers.length)];
        if (chosen === undefined) return;
        const at = chosen.index + chosen[0].length - (1 + (where % (chosen[1] ?? ' ').length));
        if (text[at] === ' ') return;
        const wrong = `${text.slice(0, at)}z${text.slice(at + 1)}`;
        const before = countFields(parse(text).file);
        const after = countFields(parse(wrong).file);
        if (before >= 10)
          expect(after / before, wrong.slice(at - 20, at + 20)).toBeGreaterThanOrEqual(0.9);
      }),
      runs(500),
    );
  });

  it('keeps every keyword when they are typed without marks', () => {
    for (const text of goodTexts) {
      const plain = text
        .split('\n')
        .map((line) => (/["#-]|\p{Lu}/u.test(line) ? line : withoutMarks(line)))
        .join('\n');
      expect(countFields(parse(plain).file)).toBeGreaterThanOrEqual(
        countFields(parse(text).file) * 0.9,
      );
    }
  });
});

function countFields(node: unknown): number {
  if (node === null || typeof node !== 'object') return 0;
  const own = 'kind' in node && node.kind === 'field' ? 1 : 0;
  return Object.values(node).reduce((sum: number, child) => sum + countFields(child), own);
}

describe('a hostile text', () => {
  const campaign = 'phong trào một-hai-ba "Ba"\n';
  const times = 100_000;
  const hostile: Readonly<Record<string, string>> = {
    'open brackets': `${campaign}chỉ tiêu\n 1. "a" : ${'('.repeat(times)}a-b`,
    'closed brackets': `${campaign}chỉ tiêu\n 1. "a" : ${'('.repeat(times)}a-b${')'.repeat(times)}`,
    'open blocks': '{'.repeat(times),
    'blocks with owners': 'tặng a-b "c" {\n'.repeat(times / 4),
    'closing braces': '}'.repeat(times),
    không: `${campaign}chỉ tiêu\n 1. "a" : ${'không '.repeat(times)}a-b`,
    'one long line': `${campaign}trích yếu "${'a '.repeat(500_000)}"`,
    'a long line without quotes': `${campaign}trích yếu ${'abc def '.repeat(100_000)}`,
    'a long line of identifiers': `${campaign}căn cứ ${'a-b, '.repeat(200_000)}c-d`,
    quotes: `${campaign}trích yếu ${'" '.repeat(times)}`,
    'quotes before letters': `${campaign}trích yếu ${'"a'.repeat(times)}`,
    'unclosed texts': `${campaign}${'trích yếu "a\n'.repeat(times)}`,
    'unclosed prose': '"""\n'.repeat(times + 1),
    blanks: '…'.repeat(times * 5),
    'blanks in dates': '…/'.repeat(times * 5),
    digits: '1'.repeat(times * 5),
    'digits and dots': '1.'.repeat(times * 5),
    spaces: ' '.repeat(times * 10),
    'spaces before a word': `${campaign}số${' '.repeat(times * 10)}x`,
    hyphens: `a${'-a'.repeat(times * 5)}`,
    letters: 'a'.repeat(times * 5),
    'detached marks': `a${'\u0301'.repeat(times * 5)}`,
    'unknown words': 'abcd efgh ijkl\n'.repeat(times),
    'unknown words within lines': `${campaign}${'số abcd 12/A-B efgh\n'.repeat(times)}`,
    'strange characters': '@ '.repeat(times * 5),
    'fields without values': `${campaign}${'số\n'.repeat(times)}`,
    'marks alone': `${campaign}nội dung\n${'- \n'.repeat(times)}`,
    comments: '# a\n'.repeat(times * 2),
    'capital words': 'ABC '.repeat(times * 2),
    connectives: `${campaign}chỉ tiêu\n 1. "a" : ${'a-b và c-d hoặc '.repeat(50_000)}a-b`,
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`is read and formatted in time: ${name}`, { timeout: 10_000 }, () => {
      expect(text.length).toBeLessThan(largestText);
      expect(parse(text).file.kind).toBe('file');
      format(text);
    });
  }

  it('is refused when it is too large or holds zero characters', () => {
    expect(parse('a'.repeat(largestText + 1)).diagnostics).toHaveLength(1);
    expect(parse('a\u0000b').diagnostics).toHaveLength(1);
  });
});
