import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { format, parse } from '../src/index.ts';
import { rendered } from './code-frame.ts';

const campaigns = fileURLToPath(new URL('../../../campaigns/', import.meta.url));
const files = globSync('**/*.thidua', { cwd: campaigns }).sort();

it.each(files)('campaigns/%s is read without a finding, and can be laid out', (path) => {
  const text = readFileSync(`${campaigns}${path}`, 'utf8');
  expect(parse(text).diagnostics.map((found) => rendered(found, text))).toEqual([]);
  expect(format(text)).toBeDefined();
});
