import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@thidua/language';
import { describe, expect, test } from 'vitest';
import { findingsAfter, publicationCodes, publicationPages } from '../scripts/publication-page.ts';
import { publicationFindings } from '../src/review/publication-rules.ts';

const folder = join(import.meta.dirname, '../../../docs/checks');

describe.each(publicationCodes)('%s', (code) => {
  const { published, avoid, prefer, waiver } = publicationFindings[code];
  const codesIn = (edited: string): string[] =>
    findingsAfter(published, edited, 'vi').map((found) => found.code);

  test('what is to be avoided is found, and what is to be written is not', () => {
    expect(codesIn(avoid)).toEqual([code]);
    expect(codesIn(prefer)).toEqual([]);
  });

  test('all of its examples can be read', () => {
    for (const text of [published, avoid, prefer]) {
      const { diagnostics } = parse(text);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  test('it can be accepted where the page says so, and only there', () => {
    const reason = 'Chép sai bản gốc: thời gian kết thúc là 31/12/2024';
    const [found] = findingsAfter(published, `${avoid}bỏ qua  ${code} vì "${reason}"\n`, 'vi');
    expect(found?.waived).toBe(waiver.vi.startsWith('Được') ? reason : undefined);
  });

  test('its page is what `node packages/cli/scripts/publication-pages.ts` writes', () => {
    const name = `${code}.md`;
    expect(readFileSync(join(folder, name), 'utf8')).toBe(publicationPages().get(name));
  });
});

test('docs/checks has no page of another code of theirs', () => {
  const names = readdirSync(folder).filter((name) => name.startsWith('TD08'));
  expect(names.sort()).toEqual(publicationCodes.map((code) => `${code}.md`));
});
