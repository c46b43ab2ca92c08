import fc from '@thidua/tooling/properties';
import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { markLine } from '../src/reporters/code-frame.ts';

const line = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      'a',
      'ộ',
      'ệ'.normalize('NFD'),
      '\t',
      '日',
      '\u0301',
      '\u202e',
      '…',
      '👩‍👩‍👧',
      '\ud800',
    ),
    fc.string({ minLength: 1, maxLength: 1 }),
  ),
  maxLength: 300,
});

test('any stretch of any line is shown within the columns, with a mark under it', () => {
  fc.assert(
    fc.property(
      line,
      fc.nat(400),
      fc.nat(400),
      fc.integer({ min: 20, max: 120 }),
      (text, from, length, columns) => {
        const marked = markLine(text, from, from + length, columns);
        // A letter of two columns may be the one that no longer fits.
        expect(stringWidth(marked.text)).toBeLessThanOrEqual(columns + 1);
        expect(stringWidth(marked.underline)).toBeLessThanOrEqual(columns + 1);
        expect(marked.underline).toMatch(/^ *~+$/);
        expect(marked.text).not.toMatch(/[\p{Cc}\u202e]/u);
      },
    ),
    { numRuns: 2000 },
  );
});
