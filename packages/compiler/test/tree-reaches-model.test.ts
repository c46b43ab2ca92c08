import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type FileNode, parse, type WordName, words } from '@thidua/language';
import { describe, expect, it } from 'vitest';
import { lower } from '../src/lowering/lower.ts';
import { contextFor } from '../src/lowering/lowering-context.ts';
import { lowerTestCase } from '../src/lowering/test-case.ts';
import { Scope } from '../src/names/scope.ts';
import { SymbolTable } from '../src/names/symbol-table.ts';
import { scaleValuesOf, symbolsOf } from '../src/names/symbols.ts';

const folder = fileURLToPath(new URL('../../../docs/examples/', import.meta.url));
const examples = globSync('*.thidua', { cwd: folder }).map((path) => {
  const text = readFileSync(folder + path, 'utf8');
  const { file } = parse(text);
  return { path, text, file, symbols: symbolsOf(path, file), values: scaleValuesOf(file) };
});

const table = new SymbolTable(() => undefined);
for (const example of examples) table.replace(undefined, example);

/** Everything that is made of a tree, as text: its documents and its test cases, and what is wrong with names. */
function made(path: string, text: string, file: FileNode): string {
  const documents = symbolsOf(path, file).flatMap((symbol) => {
    const node = file.declarations[symbol.declaration];
    if (node === undefined || symbol.kind === 'field') return [];
    return [lower(symbol, node, text, table)?.document];
  });
  const tests = file.declarations
    .filter((node) => node.name === 'testCase')
    .map((node) => lowerTestCase(node, file, contextFor(text, new Scope('campaign', table))));
  return JSON.stringify([documents, tests]);
}

type Leaf = { readonly path: readonly (string | number)[]; readonly means: string };

/** Places, and what tells the shapes of the tree apart. */
const notSaid = new Set(['start', 'end', 'keyword', 'kind', 'name']);

/** Each leaf of a tree with what it means: the fields and keys that lead to it. */
function* leavesOf(node: unknown, path: Leaf['path'] = [], means: string[] = []): Generator<Leaf> {
  if (typeof node !== 'object' || node === null) {
    yield { path, means: means.join(' ') };
    return;
  }
  const isField = 'kind' in node && (node.kind === 'field' || node.kind === 'declaration');
  const inside = isField && 'name' in node ? [...means, `${node.name}`] : means;
  for (const [key, value] of Object.entries(node)) {
    const isText = typeof value !== 'object' || value === null;
    if (notSaid.has(key) && (isText || key === 'keyword')) continue;
    yield* leavesOf(value, [...path, key], Array.isArray(node) ? inside : [...inside, key]);
  }
}

/** The tree with another value at a leaf. */
function changed(file: FileNode, path: Leaf['path']): FileNode {
  const copy = structuredClone(file);
  const last = path[path.length - 1] ?? '';
  const parent = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>(
      (at, key) => at[key] as Record<string | number, unknown>,
      copy as never,
    );
  parent[last] = last === 'word' ? otherWord(parent[last] as WordName) : other(parent[last]);
  return copy;
}

/** Another word of the same choices. */
function otherWord(word: WordName): string | undefined {
  const { group } = words[word];
  const choices = Object.entries(words).filter(([, row]) => row.group === group);
  const at = choices.findIndex(([name]) => name === word);
  return choices[(at + 1) % choices.length]?.[0];
}

function other(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return value === null ? 1 : `${value}x`;
}

/** What a document does not say of itself, and why. */
const elsewhere: readonly (readonly [means: RegExp, why: string])[] = [
  [/ label style$/, 'told by the label itself: `1`, `a`, none'],
  [/ waiver /, 'of a registry entry, it stands with the finding'],
  [/ values label text$/, 'told by the order of the values'],
  [/ rounding step unit word$/, 'told by what is rounded'],
  [
    / (?:parent|parent value|parameter values|act fields validity value) period toExclusive$/,
    'these have no last day',
  ],
  [/(?<!scoringGrid.*) capped$/, 'belongs to points, and these have none'],
];

describe('what the examples say', () => {
  type Place = Leaf & { readonly example: (typeof examples)[number] };
  const leaves = new Map<string, Place[]>();
  for (const example of examples) {
    for (const leaf of leavesOf(example.file)) {
      const places = leaves.get(leaf.means) ?? [];
      places.push({ ...leaf, example });
      leaves.set(leaf.means, places);
    }
  }
  const before = new Map(examples.map(({ path, text, file }) => [path, made(path, text, file)]));
  const matters = ({ path: at, example: { path, text, file } }: Place): boolean =>
    made(path, text, changed(file, at)) !== before.get(path);

  it('reaches the model: each of it changed alone changes what is made of it', () => {
    const lost = [...leaves]
      .filter(([means, places]) => {
        return !elsewhere.some(([known]) => known.test(means)) && !places.some(matters);
      })
      .map(([means]) => means);
    expect(lost).toEqual([]);
    expect(leaves.size).toBeGreaterThan(300);
  });

  it('is left out for no reason that no longer holds', () => {
    const idle = elsewhere.filter(([known]) => {
      return ![...leaves.keys()].some((means) => known.test(means));
    });
    expect(idle.map(([, why]) => why)).toEqual([]);
  });
});
