import { describe, expect, it } from 'vitest';
import { type Diagnostic, decode, format, parse, syntaxCodes } from '../src/index.ts';
import { fixed, rendered } from './code-frame.ts';
import { badSamples, goodSamples, type Sample } from './corpus.ts';
import { bare, readable } from './readable-tree.ts';

// The expected outputs lie beside the texts; `npx vitest run --project language -u` writes them anew.

const decoded = ({ bytes }: Sample): { text: string; diagnostics: readonly Diagnostic[] } => {
  const result = decode(bytes);
  if ('diagnostic' in result) return { text: '', diagnostics: [result.diagnostic] };
  return { text: result.text, diagnostics: parse(result.text).diagnostics };
};

describe('texts without mistakes', () => {
  for (const sample of goodSamples) {
    it(sample.name, async () => {
      const { text, diagnostics } = decoded(sample);
      expect(diagnostics.map((found) => rendered(found, text))).toEqual([]);
      const { file } = parse(text);
      const tree = `${JSON.stringify(readable(file, text), undefined, 2)}\n`;
      await expect(tree).toMatchFileSnapshot(`golden/good/${sample.name}.tree.json`);
      const formatted = format(text) ?? '';
      await expect(formatted).toMatchFileSnapshot(`golden/good/${sample.name}.formatted.thidua`);
      expect(format(formatted)).toBe(formatted);
      expect(bare(parse(formatted).file)).toEqual(bare(file));
    });
  }
});

describe('texts with mistakes', () => {
  for (const sample of badSamples) {
    it(sample.name, async () => {
      const { text, diagnostics } = decoded(sample);
      const report = `${diagnostics.map((found) => rendered(found, text)).join('\n\n')}\n`;
      await expect(report).toMatchFileSnapshot(`golden/bad/${sample.name}.txt`);
      expect(diagnostics).not.toEqual([]);
    });

    it(`${sample.name}: each fix mends what it is offered for`, () => {
      const { text, diagnostics } = decoded(sample);
      for (const found of diagnostics) {
        const after = fixed(text, found);
        if (after === undefined) continue;
        const same = (other: Diagnostic): boolean =>
          other.code === found.code && other.message.vi === found.message.vi;
        const left = parse(after).diagnostics.filter(same).length;
        expect(left, rendered(found, text)).toBeLessThan(diagnostics.filter(same).length);
      }
    });
  }

  it('show every code', () => {
    const tooLarge = decode(new Uint8Array(50 * 1024 * 1024));
    const shown = new Set(
      badSamples.flatMap((sample) => decoded(sample).diagnostics.map((found) => found.code)),
    );
    if ('diagnostic' in tooLarge) shown.add(tooLarge.diagnostic.code);
    expect([...shown].sort()).toEqual(Object.values(syntaxCodes).sort());
  });

  it('get one diagnostic for each of ten mistakes', () => {
    const sample = badSamples.find(({ name }) => name === 'ten-mistakes');
    expect(sample && decoded(sample).diagnostics).toHaveLength(10);
  });
});
