import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '@thidua/language';
import { expect, test } from 'vitest';
import { langiumOfWholeLanguage } from '../src/peers/langium.ts';
import { generateWorkspace } from '../src/workspace-generator.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const written = ['campaigns', 'docs/examples'].flatMap((folder) =>
  globSync(`${root}/${folder}/**/*.thidua`).map((path) => readFileSync(path, 'utf8')),
);
const generated = generateWorkspace(24).map(({ text }) => text);
const texts = [...written, ...generated];

const parser = await langiumOfWholeLanguage();
const errorsOf = (text: string): string[] => {
  const { lexerErrors, parserErrors } = parser.parse(text);
  return [...lexerErrors, ...parserErrors].map(({ message }) => message);
};

test('Langium reads everything that is written in the language', () => {
  expect(texts.length).toBeGreaterThan(80);
  expect(texts.flatMap(errorsOf)).toEqual([]);
});

test('it sees what is no part of the language', () => {
  const movement = 'phong trào thi-đua-một "Thi đua"\n';
  for (const wrong of [
    'ngày "hôm nay"',
    'thời gian từ',
    'chỉ tiêu\n  1. "A" : có và',
    'thời gian 3 của',
  ]) {
    expect(errorsOf(`${movement}${wrong}\n`), wrong).not.toEqual([]);
    expect(parse(`${movement}${wrong}\n`).diagnostics, wrong).not.toEqual([]);
  }
});

/** How often something is in a tree, told by what its nodes are called. */
function count(node: unknown, isOne: (node: Readonly<Record<string, unknown>>) => boolean): number {
  if (typeof node !== 'object' || node === null) return 0;
  if (Array.isArray(node)) return node.reduce((sum, one) => sum + count(one, isOne), 0);
  const parts = Object.entries(node).filter(([name]) => !name.startsWith('$') || name === '$type');
  const own = isOne(node as Readonly<Record<string, unknown>>) ? 1 : 0;
  return parts.reduce((sum, [, part]) => sum + count(part, isOne), own);
}

test('its trees tell the same fields, entries and citations apart as ours', () => {
  for (const text of texts) {
    const theirs = parser.parse(text).value;
    const ours = parse(text).file;
    const pairs: [string, number, number][] = [
      [
        'fields',
        count(theirs, ({ $type }) => /Field(?:Participants|Recognition)?$/.test(String($type))),
        count(ours, ({ kind }) => kind === 'field'),
      ],
      [
        'entries',
        count(theirs, ({ $type }) => /^(?:Numbered|Lettered|Bullet)Entry$/.test(String($type))),
        count(ours, ({ meanings, label }) => meanings !== undefined && label !== undefined),
      ],
      [
        'citations',
        count(theirs, ({ $type }) => $type === 'Citation'),
        count(ours, ({ target }) => target !== undefined),
      ],
    ];
    for (const [what, found, expected] of pairs)
      expect(found, `${what} of ${text.slice(0, 200)}`).toBe(expected);
  }
});
