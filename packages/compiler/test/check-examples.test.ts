import type { Fix } from '@thidua/language';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../scripts/example-files.ts';
import { catalogue } from '../src/index.ts';
import { codesIn, errorsIn, findingsIn, mended } from './examined.ts';

describe.each(catalogue.map((entry) => [entry.code, entry.slug, entry] as const))(
  '%s %s',
  (code, _slug, { severity, page }) => {
    const firing = filesOf(page.sample?.() ?? page.avoid);

    it('has a page in both languages', () => {
      for (const text of [page.title, page.why, ...(page.fix === undefined ? [] : [page.fix])]) {
        expect(text.vi.trim()).not.toBe('');
        expect(text.en.trim()).not.toBe('');
      }
      expect(page.avoid).toMatch(/\n$/);
      expect(page.prefer).toMatch(/\n$/);
    });

    it('fires on what the page says to avoid, alone', () => {
      const found = findingsIn(firing);
      expect(found.map((finding) => finding.code)).toContain(code);
      expect(codesIn(firing)).toEqual([code]);
      expect(new Set(found.map((finding) => finding.severity))).toEqual(new Set([severity]));
    });

    it('says what is wrong and how to go on, in both languages', () => {
      for (const { message, help, related } of findingsIn(firing)) {
        const texts = [
          message,
          ...(help === undefined ? [] : [help]),
          ...related.map((r) => r.message),
        ];
        for (const text of texts) {
          expect(text.vi.trim()).not.toBe('');
          expect(text.en.trim()).not.toBe('');
          expect(`${text.vi}${text.en}`).not.toMatch(/undefined|NaN|\[object/);
        }
      }
    });

    it('is silent on what the page prefers, and so is everything else', () => {
      expect(codesIn(filesOf(page.prefer))).toEqual([]);
    });

    it('offers the fix that the page describes, and each fix mends', () => {
      const fixes: readonly Fix[] = findingsIn(firing).flatMap((finding) => finding.fixes);
      expect(fixes.length > 0).toBe(page.fix !== undefined);
      const before = findingsIn(firing).filter((finding) => finding.code === code).length;
      for (const finding of findingsIn(firing)) {
        for (const fix of finding.fixes) {
          const after = mended(firing, finding.file, fix);
          const left = findingsIn(after).filter((other) => other.code === code);
          expect(left.length, fix.title.vi).toBeLessThan(before);
          expect(errorsIn(after).length, fix.title.vi).toBeLessThanOrEqual(
            severity === 'error' ? before - 1 : 0,
          );
        }
      }
    });
  },
);

describe('the catalogue', () => {
  it('is in the order of its codes, each code and each slug once', () => {
    const codes = catalogue.map((entry) => entry.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(new Set(catalogue.map((entry) => entry.slug)).size).toBe(catalogue.length);
  });
});
