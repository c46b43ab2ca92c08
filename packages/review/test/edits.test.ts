import { parse } from '@thidua/language';
import { expect, test } from 'vitest';
import { edits } from './edits.ts';
import { exampleFiles } from './examples.ts';

/** A field of the language in what takes it: `award/quota`. */
type Construct = string;

type Node = Readonly<Record<string, unknown>> & {
  readonly name: string;
  readonly start: number;
  readonly end: number;
};

const isNode = (value: unknown): value is Node =>
  value !== null &&
  typeof value === 'object' &&
  'name' in value &&
  typeof value.name === 'string' &&
  'start' in value &&
  typeof value.start === 'number';

/** The fields of a text, those within others included, each with what it stands in. */
function* fieldsOf(value: unknown, within = ''): Generator<readonly [Construct, Node]> {
  if (value === null || typeof value !== 'object') return;
  const isField = isNode(value) && 'value' in value;
  if (isField && within !== '') yield [`${within}/${value.name}`, value];
  const inner = isNode(value) ? value.name : within;
  for (const part of Object.values(value)) yield* fieldsOf(part, inner);
}

const constructsOf = (text: string): readonly Construct[] =>
  [...fieldsOf(parse(text).file.declarations)].map(([construct]) => construct);

/** Where an edit differs, in a text that has it. */
function differing(text: string, mine: string, other: string): readonly [number, number] {
  const shortest = Math.min(mine.length, other.length);
  let start = 0;
  while (start < shortest && mine[start] === other[start]) start++;
  let end = 0;
  while (end < shortest - start && mine.at(-1 - end) === other.at(-1 - end)) end++;
  const at = text.indexOf(mine);
  return [at + start, at + Math.max(start, mine.length - end - 1)];
}

function editedIn(text: string, mine: string, other: string): readonly Construct[] {
  const [from, to] = differing(text, mine, other);
  return [...fieldsOf(parse(text).file.declarations)]
    .filter(([, { start, end }]) => start <= to && end >= from)
    .map(([construct]) => construct);
}

test('every field of the language is edited somewhere, in each place that takes it', () => {
  const used = new Set(Object.values(exampleFiles).flatMap(constructsOf));
  expect(used.size).toBeGreaterThan(140);
  const edited = new Set(
    edits.flatMap(([file, from, to]) => {
      const text = exampleFiles[file] ?? '';
      return [
        ...editedIn(text, from, to),
        ...editedIn(
          text.replace(from, () => to),
          to,
          from,
        ),
      ];
    }),
  );
  expect([...used].filter((construct) => !edited.has(construct))).toEqual([]);
});
