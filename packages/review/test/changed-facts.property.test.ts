import { Campaign, canonicalJson, RegistryEntry } from '@thidua/model';
import fc from '@thidua/tooling/properties';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { changedFacts, type Document } from '../src/documents/facts.ts';
import { edited, editsOf, pointerOf, type Spot, spotsIn, valuesOf } from './random-model.ts';

const runs = Number(process.env.RUNS ?? 40);

/** Worked out of other facts or of the checks: no facts of the document. */
const derived = ['schema', 'kind', 'slug', 'digest', 'findings', 'places'];

const factsOf = (document: Document): string =>
  canonicalJson(
    Object.fromEntries(Object.entries(document).filter(([key]) => !derived.includes(key))),
  );

const isFact = ({ path }: Spot): boolean =>
  !derived.includes(String(path[0])) &&
  // The address of an award follows from its identifier.
  !/^\/recognition\/awards\/\d+\/slug$/.test(pointerOf(path));

/** What two readings of one thing may differ in and be read alike: which entry it is that is referred to. */
const isIdentity = (path: Spot['path']): boolean =>
  ['id', 'kind', 'slug', 'name'].includes(String(path.at(-1)));

/** Rules, quotas and prizes are told as the file writes them: there their text changes with what it says. */
const isReadFromText = (path: Spot['path']): boolean =>
  /\/(expression|quotas?|prizes|gate|when|zeroItemWhen|conditions)(\/|$)/.test(pointerOf(path));

const isAbout = (told: string | undefined, edit: string): boolean =>
  told !== undefined && (edit.startsWith(told) || told.startsWith(edit));

const documents: [string, z.ZodType][] = [
  ['a movement', Campaign],
  ...RegistryEntry.options.map((option): [string, z.ZodType] => [
    String([...(option.shape.kind._zod.values ?? [])][0]),
    option,
  ]),
];

const withoutDigest = (document: unknown): Document =>
  ({ ...(document as object), digest: '' }) as Document;

describe.each(documents)('any edit of %s', (_name, schema) => {
  const cases = valuesOf(schema, 2)
    .map((document) => ({ document, spots: spotsIn(schema, document).filter(isFact) }))
    .filter(({ spots }) => spots.length > 0)
    .chain(({ document, spots }) =>
      fc.constantFrom(...spots).chain((spot) =>
        editsOf(spot).map((value) => ({
          before: withoutDigest(document),
          after: withoutDigest(edited(document, spot.path, value)),
          spot,
        })),
      ),
    );

  test('is told exactly where the two differ, and by the fact that was edited', () => {
    fc.assert(
      fc.property(cases, ({ before, after, spot }) => {
        const changes = changedFacts(before, after, false);
        expect(changes.length === 0).toBe(factsOf(before) === factsOf(after));
        if (changes.length === 0) return;
        const pointer = pointerOf(spot.path);
        const about = changes.filter(
          ({ pointers }) => isAbout(pointers.before, pointer) || isAbout(pointers.after, pointer),
        );
        expect(about, pointer).not.toEqual([]);
        for (const { sentence, fallback } of about) {
          expect(sentence.vi).toMatch(/\p{L}/u);
          expect(sentence.en).toMatch(/\p{L}/u);
          // A field that the model gained has no words yet: it would be told by the fallback.
          if (!isIdentity(spot.path) && !isReadFromText(spot.path))
            expect(fallback, `${pointer}: ${sentence.vi}`).toBeUndefined();
        }
      }),
      { numRuns: runs },
    );
  });

  test('is not told where there is none', () => {
    fc.assert(
      fc.property(valuesOf(schema, 2), (document) => {
        const copy = JSON.parse(JSON.stringify(document));
        expect(changedFacts(withoutDigest(document), withoutDigest(copy), false)).toEqual([]);
      }),
      { numRuns: Math.min(runs, 30) },
    );
  });
});
