import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { entriesOf } from '../src/archive/archive.ts';
import { isProvince } from '../src/archive/provinces.ts';
import { isPlaceName } from '../src/search/places.ts';

process.env.THIDUA_DATA ??= fileURLToPath(new URL('../.data', import.meta.url));

test('search knows the name of every province of the registry, past and present', () => {
  const provinces = entriesOf('administrative-unit').filter(isProvince);
  expect(provinces.length).toBeGreaterThanOrEqual(63);
  // One word alone is a word like any other: `Huế` needs no keeping together.
  const names = provinces.map(({ name }) => name).filter((name) => !/ Huế$/u.test(name));
  expect(names.filter((name) => !isPlaceName(name))).toEqual([]);
});
