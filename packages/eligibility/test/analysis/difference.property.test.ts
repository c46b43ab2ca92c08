import fc from '@thidua/tooling/properties';
import { describe, expect, it } from 'vitest';
import { difference } from '../../src/analysis/difference.ts';
import { evaluate } from '../../src/evaluate/compile.ts';
import { randomCondition } from '../random/condition.ts';
import { randomFrom } from '../random/random.ts';
import { randomRow } from '../random/row.ts';
import { randomTable } from '../random/table.ts';

const runs = Number(process.env.RUNS ?? 150);
const shape = { slots: 3, lists: 1, histories: 1, depth: 1, hostile: false };

describe('two rules', () => {
  it.each(['full-data', 'every-record'] as const)(
    'of which it is said that they agree (%s) do so for each record tried, and others are shown by a record',
    (records) => {
      const counts = { none: 0, found: 0, 'not-analysed': 0 };
      fc.assert(
        fc.property(fc.nat(), fc.boolean(), (seed, variant) => {
          const random = randomFrom(seed);
          const table = randomTable(random, shape);
          const a = randomCondition(random, table, { depth: 2, once: false, exactShares: true });
          const b = variant
            ? ({
                op: 'and',
                of: [
                  a,
                  {
                    op: 'or',
                    of: [
                      a,
                      randomCondition(random, table, { depth: 1, once: false, exactShares: true }),
                    ],
                  },
                ],
              } as const)
            : randomCondition(random, table, { depth: 1, once: false, exactShares: true });
          const answer = difference(a, b, records);
          counts[answer.kind]++;
          if (answer.kind === 'found') {
            const { row } = answer.witness;
            expect([evaluate(a, row), evaluate(b, row)]).toEqual(answer.outcomes);
            expect(answer.outcomes[0]).not.toBe(answer.outcomes[1]);
          }
          if (answer.kind !== 'none') return;
          for (let tried = 0; tried < 200; tried++) {
            const row = randomRow(random, table, {
              states:
                records === 'full-data'
                  ? { known: 1, unknown: 0, interval: 0, none: 0, 'not-arisen': 0 }
                  : { known: 4, unknown: 2, interval: 2, none: 1, 'not-arisen': 1 },
              rows: 3,
            });
            const [first, second] = [evaluate(a, row), evaluate(b, row)];
            if (records === 'full-data') {
              expect(isOpposite(first, second)).toBe(false);
            } else expect(first).toBe(second);
          }
        }),
        { numRuns: runs },
      );
      expect(counts.none).toBeGreaterThan(0);
      expect(counts.found).toBeGreaterThan(0);
    },
  );
});

const isOpposite = (a: string, b: string): boolean =>
  (a === 'met' && b === 'unmet') || (a === 'unmet' && b === 'met');
