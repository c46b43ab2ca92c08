import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedParts, placesIn, withGeneratedParts } from '../scripts/reference-tables.ts';
import { declarations, fields, format, parse, words } from '../src/index.ts';
import { declarationNameOf, fieldNameOf, wordNameOf } from '../src/lexer/token-types.ts';
import { rendered } from './code-frame.ts';
import { examples } from './corpus.ts';

const page = (name: string) =>
  readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
const reference = page('language.md');
const grammar = page('grammar.md');
const snippets = [...reference.matchAll(/```thidua\n([\s\S]*?)```/g)].map(
  (match) => match[1] ?? '',
);

const isCorrect = (text: string): void => {
  expect(parse(text).diagnostics.map((found) => rendered(found, text))).toEqual([]);
  expect(format(text)).toBe(text);
};

describe('the reference', () => {
  it('has its generated parts as the language is; `npm run reference` writes them anew', () => {
    expect(withGeneratedParts(reference)).toBe(reference);
    expect(withGeneratedParts(grammar)).toBe(grammar);
    const inBlocks = ['fields group', 'fields bonus', 'fields deductions', 'fields participants'];
    const twins = ['fields awardForm', 'fields parameter'];
    expect([...placesIn(reference), ...placesIn(grammar), ...inBlocks, ...twins].sort()).toEqual(
      [...generatedParts().keys()].sort(),
    );
  });

  it.each(snippets.map((text) => [text.split('\n', 1)[0], text]))(
    'shows what is read and laid out so: %s',
    (_, text) => isCorrect(text),
  );
});

describe('the examples', () => {
  it.each(examples.map(({ name, text }) => [name, text]))(
    'are read and laid out so: %s',
    (_, text) => isCorrect(text),
  );

  it('are marked as invented', () => {
    for (const { text } of examples) expect(text).toMatch(/^# Ví dụ tự đặt/);
  });

  it('use every keyword of the language', () => {
    const types = examples.flatMap(({ text }) =>
      parse(text).tokens.map((token) => token.tokenType),
    );
    const used = (nameOf: (type: (typeof types)[number]) => string | undefined) =>
      [...new Set(types.map(nameOf))].filter((name) => name !== undefined).sort();
    expect(used(declarationNameOf)).toEqual(Object.keys(declarations).sort());
    expect(used(fieldNameOf)).toEqual(Object.keys(fields).sort());
    expect(used(wordNameOf)).toEqual(Object.keys(words).sort());
  });
});
