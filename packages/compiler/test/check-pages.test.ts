import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPages, isAboutPublication } from '../scripts/check-page.ts';
import { catalogue } from '../src/index.ts';

const folder = new URL('../../../docs/checks/', import.meta.url);

describe('docs/checks', () => {
  const pages = checkPages(catalogue);

  it('holds a page for each code and nothing else', () => {
    const names = readdirSync(folder).filter((name) => !isAboutPublication(name));
    expect(names.sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages])(
    '%s is what `node packages/compiler/scripts/check-pages.ts` writes',
    (name, text) => {
      expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text);
    },
  );
});
