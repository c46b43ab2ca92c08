import fc from '@thidua/tooling/properties';
import { describe, expect, it } from 'vitest';
import { Space } from '../../src/analysis/space.ts';
import { evaluate } from '../../src/evaluate/compile.ts';
import { condition, howMany, recordsFor } from './small-records.ts';

describe('the records with full data that meet a condition', () => {
  it('are shown by one that does, or there is none', () => {
    fc.assert(
      fc.property(condition, (rule) => {
        const space = new Space([rule]);
        for (const [node, outcome] of [
          [space.node(rule), 'met'],
          [space.not(space.node(rule)), 'unmet'],
        ] as const) {
          const found = space.find(node);
          if (found.kind === 'not-analysed') throw new Error(found.because);
          if (found.kind === 'found') {
            expect(evaluate(rule, found.witness.row)).toBe(outcome);
            continue;
          }
          fc.pre(howMany(rule) < 200_000);
          for (const row of recordsFor(rule)) {
            if (evaluate(rule, row) === outcome) expect.fail(`overlooked: ${JSON.stringify(row)}`);
          }
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 500) },
    );
  });
});
