import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { subsetFaces } from '../scripts/subset-fonts.ts';

const directory = new URL('../src/fonts/', import.meta.url);

test('the faces are what the script makes of the packages', async () => {
  const made = await subsetFaces();
  expect(readdirSync(directory).toSorted()).toEqual([...made.keys()].toSorted());
  for (const [file, bytes] of made)
    expect(readFileSync(new URL(file, directory)).equals(bytes), `${file}: npm run fonts`).toBe(
      true,
    );
});
