import { globSync, readFileSync } from 'node:fs';
import fc from '@thidua/tooling/properties';
import { expect, it } from 'vitest';
import { parse, soleMovement } from '../src/index.ts';

const root = new URL('../../../', import.meta.url);
const texts = globSync(['campaigns/*/*/*.thidua', 'docs/examples/**/*.thidua'], { cwd: root }).map(
  (file) => readFileSync(new URL(file, root), 'utf8'),
);

it('tells the head of a movement as the parser does', () => {
  const heads = texts.map(soleMovement);
  expect(heads.filter((head) => head !== undefined).length).toBeGreaterThanOrEqual(5);
});

it('says nothing where the parser would say anything else, whatever is cut out or doubled', () => {
  const change = fc.record({
    text: fc.constantFrom(...texts),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 400 }),
    doubled: fc.boolean(),
  });
  fc.assert(
    fc.property(change, ({ text, from, length, doubled }) => {
      const at = Math.floor(from * text.length);
      const edited = doubled
        ? text.slice(0, at + length) + text.slice(at)
        : text.slice(0, at) + text.slice(at + length);
      const head = soleMovement(edited);
      if (head === undefined) return;
      const { declarations } = parse(edited).file;
      expect(declarations.map(({ name }) => name)).toEqual(['campaign']);
      expect(declarations[0]).toMatchObject(head);
      const names = JSON.stringify(declarations);
      expect(names).not.toMatch(/"name":"(?:list|values|bands)"/);
    }),
    { numRuns: 300 },
  );
}, 60_000);
