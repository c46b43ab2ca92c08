import { expect, it } from 'vitest';
import { FileGrammar } from '../src/grammar/file-grammar.ts';
import { lex } from '../src/lexer/lexer.ts';
import type { Token } from '../src/lexer/token.ts';
import { goodTexts } from './corpus.ts';

const recorded = new FileGrammar();
// By way of text, as a bundle has them.
const prepared = new FileGrammar({ prepared: JSON.parse(JSON.stringify(recorded.packed())) });

const readWith = (grammar: FileGrammar, text: string) => {
  const file = grammar.read(lex(text).tokens as Token[]);
  const errors = grammar.errors.map(({ name, message, token }) => [
    name,
    message,
    token.startOffset,
  ]);
  return { file, errors, findings: [...grammar.findings] };
};

const withoutEvery = (which: number, text: string): string =>
  text
    .split(/\b/)
    .filter((_, at) => at % which !== which - 1)
    .join('');

it.each([
  ['as they are', (text: string) => text],
  ['with words missing', (text: string) => withoutEvery(31, text)],
  ['with many words missing', (text: string) => withoutEvery(5, text)],
])('reads texts %s as a parser does that has recorded its grammar', (_, change) => {
  for (const text of goodTexts.map(change)) {
    expect(readWith(prepared, text)).toEqual(readWith(recorded, text));
  }
});
