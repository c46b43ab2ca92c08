import { Workspace } from '@thidua/compiler';
import { expect, test } from 'vitest';
import { generateWorkspace } from '../src/workspace-generator.ts';

const campaigns = 48;
const files = generateWorkspace(campaigns);

test('the same number and seed give the same bytes', () => {
  expect(generateWorkspace(campaigns)).toEqual(files);
  expect(generateWorkspace(campaigns, 2)).not.toEqual(files);
});

test('movements are of the size of real ones', () => {
  const sizes = files.slice(-campaigns).map((file) => Buffer.byteLength(file.text));
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  expect(mean).toBeGreaterThan(5_500);
  expect(mean).toBeLessThan(6_500);
});

test('nothing in it is an error', () => {
  const workspace = new Workspace();
  for (const { path, text } of files) workspace.setFile(path, text);
  const errors = workspace
    .files()
    .flatMap((path) => workspace.diagnostics(path))
    .filter((found) => found.severity === 'error');
  expect(errors).toEqual([]);
});
