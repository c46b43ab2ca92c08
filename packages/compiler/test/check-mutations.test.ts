import fc from '@thidua/tooling/properties';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../scripts/example-files.ts';
import { catalogue } from '../src/index.ts';
import { campaignFiles } from './campaign-files.ts';
import { workspaceOf } from './workspace-of.ts';

const isMovement = (text: string): boolean => text.startsWith('phong trào');
/** The registries that the real movements name, without the long lists of units. */
const registries = Object.fromEntries(
  Object.entries(campaignFiles).filter(
    ([path, text]) => !isMovement(text) && !path.startsWith('don-vi-hanh-chinh/'),
  ),
);
/** What is spoilt: the real movements, and the examples of the pages. */
const movements = [
  ...Object.values(campaignFiles).filter(isMovement),
  ...catalogue
    .flatMap(({ page }) => Object.values(filesOf(page.avoid)))
    .filter((text) => text !== ''),
];

type Mutation = (text: string) => string;

const figure = fc.constantFrom('0', '1', '9', '29', '31', '99', '101', '2019', '2100', '9999', '…');
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  // Another figure in the place of one: a date, a count, a share, a document number.
  fc.tuple(fc.nat(), figure).map(
    ([at, value]): Mutation =>
      (text) => {
        const figures = [...text.matchAll(/\d+/g)];
        const chosen = figures[at % Math.max(1, figures.length)];
        if (chosen === undefined) return text;
        return text.slice(0, chosen.index) + value + text.slice(chosen.index + chosen[0].length);
      },
  ),
  // A line less, a line twice, two lines swapped.
  fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('drop', 'repeat', 'swap')).map(
    ([first, second, how]): Mutation =>
      (text) => {
        const lines = text.split('\n');
        const [a, b] = [first % lines.length, second % lines.length];
        if (how === 'drop') return lines.toSpliced(a, 1).join('\n');
        if (how === 'repeat') return lines.toSpliced(a, 0, lines[b] ?? '').join('\n');
        return lines
          .with(a, lines[b] ?? '')
          .with(b, lines[a] ?? '')
          .join('\n');
      },
  ),
  // The text ends early.
  fc.nat().map(
    (at): Mutation =>
      (text) =>
        text.slice(0, at % (text.length + 1)),
  ),
  // A text emptied, a name turned into words.
  fc.nat().map(
    (at): Mutation =>
      (text) => {
        const texts = [...text.matchAll(/"[^"\n]*"/g)];
        const chosen = texts[at % Math.max(1, texts.length)];
        if (chosen === undefined) return text;
        return `${text.slice(0, chosen.index)}""${text.slice(chosen.index + chosen[0].length)}`;
      },
  ),
);

describe('whatever a file says', () => {
  it('the checks give findings whose places lie in the file, and throw nothing', () => {
    let examined = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...movements),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        (movement, mutations) => {
          const text = mutations.reduce((spoilt, mutate) => mutate(spoilt), movement);
          const workspace = workspaceOf({ ...registries, 'a.thidua': text });
          const found = workspace.diagnostics('a.thidua');
          if (!found.some(({ code }) => code < 'TD0100')) examined++;
          for (const { span, message, related, fixes } of found) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeLessThanOrEqual(text.length);
            expect(message.vi).not.toMatch(/undefined|NaN/);
            for (const other of related) {
              if (other.file === undefined) expect(other.span.end).toBeLessThanOrEqual(text.length);
            }
            for (const { span: edited } of fixes.flatMap((fix) => fix.edits)) {
              expect(edited.start).toBeLessThanOrEqual(edited.end);
              expect(edited.end).toBeLessThanOrEqual(text.length);
            }
          }
        },
      ),
      { numRuns: 600 },
    );
    // Many mutations leave a file that can be read, so that the checks really run.
    expect(examined).toBeGreaterThan(80);
  }, 60_000);
});
