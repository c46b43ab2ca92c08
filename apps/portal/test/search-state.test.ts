import fc from '@thidua/tooling/properties';
import { describe, expect, test } from 'vitest';
import {
  emptyState,
  orders,
  othersLength,
  pageLength,
  readAddress,
  writeAddress,
} from '../src/search/address.ts';
import { FacetTable, facetFileOf } from '../src/search/facet-table.ts';
import { type FacetKey, type FacetValues, facetKeys } from '../src/search/facets.ts';
import { encode, unveil, veil } from '../src/search/index-text.ts';
import { compareValues } from '../src/search/movement-facets.ts';
import { readQuery } from '../src/search/query.ts';
import { withMarks } from '../src/search/with-marks.ts';

describe('the address of a search', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);
  const state = fc.record({
    text: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
    chosen: fc
      .uniqueArray(fc.constantFrom(...facetKeys))
      .chain((keys) =>
        fc.record(
          Object.fromEntries(
            keys.map((key) => [key, fc.uniqueArray(slug, { minLength: 1, maxLength: 4 })]),
          ),
        ),
      ),
    order: fc.constantFrom(...orders),
    exactMarks: fc.boolean(),
    shown: fc.integer({ min: 1, max: 20 }).map((pages) => pages * pageLength),
    othersShown: fc.integer({ min: 1, max: 20 }).map((parts) => parts * othersLength),
  });

  test('holds every state, and gives it back', () => {
    fc.assert(
      fc.property(state, (one) => {
        expect(readAddress(writeAddress(one))).toEqual(one);
      }),
    );
  });

  test('says only what is not as usual', () => {
    expect(writeAddress(emptyState)).toBe('');
    expect(
      writeAddress({ ...emptyState, text: 'thi đua', chosen: { branch: ['cong-doan', 'dang'] } }),
    ).toBe('?q=thi+%C4%91ua&khoi=cong-doan&khoi=dang');
  });

  test('may say anything; what means nothing is left out', () => {
    expect(readAddress('?xep=len&so=1e9&cap=<b>&khoi=&dau=có&nam=2022&nam=2022&so=')).toEqual({
      ...emptyState,
      chosen: { year: ['2022'] },
    });
    expect(readAddress('?so=9999').shown).toBe(600);
    expect(readAddress('?so=13').shown).toBe(2 * pageLength);
    expect(readAddress('?khac=7').othersShown).toBe(2 * othersLength);
    fc.assert(fc.property(fc.string(), (text) => void readAddress(text)));
  });
});

describe('the table of facets', () => {
  const values = (given: Partial<Record<FacetKey, string[]>>): FacetValues =>
    Object.fromEntries(
      facetKeys.map((key) => [key, (given[key] ?? []).map((slug) => ({ slug, label: slug }))]),
    ) as unknown as FacetValues;
  const table = new FacetTable(
    facetFileOf(
      [
        { facets: values({ year: ['2023'], branch: ['dang', 'cong-doan'] }), end: '20231231' },
        { facets: values({ year: ['2022'], branch: ['cong-doan'] }), end: undefined },
        { facets: values({ year: ['2022'] }), end: '20221231' },
      ],
      compareValues,
    ),
  );

  test('keeps any of one facet and all of the facets', () => {
    const all = [0, 1, 2];
    expect(table.fitting(all, {})).toEqual(all);
    expect(table.fitting(all, { year: ['2022', '2023'], branch: ['cong-doan'] })).toEqual([0, 1]);
    expect(table.fitting(all, { year: ['2022'], branch: ['dang'] })).toEqual([]);
    expect(table.fitting(all, { year: ['1999'] })).toEqual([]);
    expect(table.fitting([2, 5], {})).toEqual([2]);
  });

  test('counts what a choice would leave, years latest first', () => {
    const { year, branch } = table.counts([0, 1, 2], { branch: ['dang'] });
    expect(year.map(({ slug, count, total }) => [slug, count, total])).toEqual([
      ['2023', 1, 1],
      ['2022', 0, 2],
    ]);
    expect(branch.map(({ slug, count }) => [slug, count])).toEqual([
      ['dang', 1],
      ['cong-doan', 2],
    ]);
    expect([0, 1, 2].map((row) => table.endOf(row))).toEqual(['20231231', undefined, '20221231']);
  });
});

describe('marks that count', () => {
  const forms = (text: string) => withMarks(readQuery(text)).terms.map((term) => term.forms);

  test('words are asked for as typed, a tone on either of two vowels', () => {
    expect(forms('giỏi')).toEqual([['giỏi']]);
    expect(forms('hoà')).toEqual([['hoà', 'hòa']]);
    expect(forms('thúy')).toEqual([['thúy', 'thuý']]);
    expect(forms('quý giá')).toEqual([['quý'], ['giá']]);
    expect(forms('Trà Vinh')).toEqual([['trà vinh']]);
  });

  test('folded words are veiled in the index, and come out again', () => {
    expect(veil('ubnd tinh lao cai zd20220622')).not.toContain('lao cai');
    expect(veil('ubnd tinh lao cai zd20220622')).toContain('zd20220622');
    expect(veil(encode('Lào Cai'))).toBe(encode('Lào Cai'));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 ]{0,30}$/), (text) => {
        expect(unveil(veil(text))).toBe(text);
      }),
    );
  });
});
