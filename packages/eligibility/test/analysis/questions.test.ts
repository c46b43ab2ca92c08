import { describe, expect, it } from 'vitest';
import { bandFindings } from '../../src/analysis/band-questions.ts';
import { difference } from '../../src/analysis/difference.ts';
import { smallestBaseFor, smallestDifference } from '../../src/analysis/quota-questions.ts';
import { witnessText } from '../../src/analysis/witness-text.ts';
import type { QuotaPlan } from '../../src/plan/award-plan.ts';
import { all, any, holds, is } from './rules.ts';
import { slots } from './small-records.ts';

const ceiling = (percent: string, direction: 'down' | 'up' | 'nearest'): QuotaPlan => ({
  text: '',
  kind: 'ceiling',
  to: percent,
  percent: true,
  rounding: { direction },
  base: { kind: 'group', participant: 'người-lao-động' },
});

describe('the smallest base', () => {
  it('on which a share allows so many', () => {
    expect(smallestBaseFor(ceiling('15', 'down'), 1)).toBe(7);
    expect(smallestBaseFor(ceiling('15', 'nearest'), 1)).toBe(4);
    expect(smallestBaseFor(ceiling('15', 'up'), 1)).toBe(1);
    expect(smallestBaseFor(ceiling('15', 'down'), 4)).toBe(27);
    expect(smallestBaseFor(ceiling('0', 'down'), 1)).toBeUndefined();
  });

  it('on which two shares allow different numbers', () => {
    expect(smallestDifference(ceiling('15', 'down'), ceiling('20', 'down'))).toEqual({
      base: 5,
      places: [0, 1],
    });
    expect(smallestDifference(ceiling('15', 'down'), ceiling('15', 'down'))).toBeUndefined();
  });
});

describe('bands of a grid', () => {
  it('that no points fall into', () => {
    const bands = [
      { from: '110', place: 3 },
      { from: '75', place: 1 },
      { from: '50', place: 2 },
      { from: '50', place: 0 },
    ];
    expect(bandFindings(bands, '100')).toEqual([
      { kind: 'out-of-reach', band: 1, most: '100' },
      { kind: 'shadowed', band: 2, by: 3 },
      { kind: 'shadowed', band: 4, by: 3 },
    ]);
    expect(bandFindings([{ from: '90' }, { from: '75' }, { from: '0' }], '100')).toEqual([]);
  });
});

describe('two versions of a rule', () => {
  const { count, barred, verdict } = slots;
  const council = { op: 'council', slot: verdict, because: 'judgement' } as const;

  it('that differ for a record with full data', () => {
    const found = difference(is(count, '≥', 1), is(count, '≥', 2), 'full-data');
    if (found.kind !== 'found') throw new Error(found.kind);
    expect(found.outcomes).toEqual(['met', 'unmet']);
    expect(witnessText(found.witness)).toEqual({ vi: 'sáng-kiến: 1', en: 'sáng-kiến: 1' });
  });

  it('that agree on every record', () => {
    const [a, b] = [is(count, '≥', 1), holds(barred)];
    expect(difference(any(a, b), any(b, a), 'every-record')).toEqual({ kind: 'none' });
  });

  it('that agree with full data and ask for different things while it is missing', () => {
    const a = any(holds(barred), council);
    const b = all(a, any(is(count, '≥', 1), is(count, '<', 1)));
    expect(difference(a, b, 'full-data')).toEqual({ kind: 'none' });
    const found = difference(a, b, 'every-record');
    if (found.kind !== 'found') throw new Error(found.kind);
    expect(found.outcomes).toEqual(['met', 'unknown']);
    expect(witnessText(found.witness).vi).toBe(
      'kỷ-luật: không; hội-đồng:x: đạt; sáng-kiến: chưa có dữ liệu',
    );
  });
});
