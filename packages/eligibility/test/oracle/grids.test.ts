import { expect, test } from 'vitest';
import { compareGrids, gridKinds } from './grids.ts';

test('a grid says nothing impossible that a completion of the record comes to', () => {
  const tallies = compareGrids(2000, 7, (wrong) => {
    expect.fail(JSON.stringify(wrong));
  });
  for (const kind of gridKinds) {
    expect(tallies[kind].cases).toBeGreaterThan(500);
    expect(tallies[kind].wrong).toBe(0);
  }
  // Each fact once: the least and the most that points may come to are reached.
  expect(tallies['each fact once']['points weaker']).toBe(0);
});
