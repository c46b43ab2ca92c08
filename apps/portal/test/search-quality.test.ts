import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, SearchEngine } from '../src/search/engine.ts';
import { openIndex } from './search-index.ts';
import { expectedAnswers, type Movement, movements } from './search-queries.ts';

let engine: SearchEngine;

beforeAll(async () => {
  ({ engine } = await openIndex());
});

const addressesOf = (found: Answer['movements']): string[] => found.map(({ hit }) => hit.url);
const addressOf = (movement: Movement): string => movements[movement];

describe('people find first what they expect', () => {
  test.each(expectedAnswers)('$query', async (expected) => {
    const answer = await engine.search(expected.query);
    const found = addressesOf(answer.movements);
    if (expected.first !== undefined) {
      const may = [expected.first].flat() as Movement[];
      expect(may.map(addressOf)).toContain(found[0]);
    }
    if (expected.also !== undefined) {
      expect(found).toEqual(expect.arrayContaining(expected.also.map(addressOf)));
    }
    if (expected.noMovement) expect(found).toEqual([]);
    if (expected.direct !== undefined) {
      expect(addressesOf(answer.direct)[0]).toBe(expected.direct);
    }
    if (expected.page !== undefined) {
      expect(addressesOf([...answer.direct, ...answer.pages])[0]).toBe(expected.page);
    }
    if (expected.readAs !== undefined) {
      expect(answer.reading).toBe('corrected');
      expect(answer.query.text).toBe(expected.readAs);
    }
    if (expected.unknown !== undefined) expect(answer.unknown).toEqual(expected.unknown);
  });

  test('the table asks in enough ways', () => {
    expect(expectedAnswers.length).toBeGreaterThanOrEqual(150);
    const asked = expectedAnswers.map(({ query }) => query);
    expect(new Set(asked).size).toBe(asked.length);
  });
});

test.each([
  ['hoà', 'hòa'],
  ['kĩ thuật', 'kỹ thuật'],
  ['quý III năm 2022', 'qui 3/2022'],
  ['LĐLĐ', 'liên đoàn lao động'],
  ['22/6/2022', 'ngày 22 tháng 06 năm 2022'],
  ['THI ĐUA', 'thi dua'],
  ['UBND tỉnh Lào Cai', 'Uỷ ban nhân dân tỉnh Lào Cai'],
])('%s and %s find the same', async (one, other) => {
  const left = await engine.search(one);
  const right = await engine.search(other);
  expect(addressesOf(left.movements)).toEqual(addressesOf(right.movements));
  expect(left.movementCount).toBeGreaterThan(0);
});
