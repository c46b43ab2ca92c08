import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outline, review } from '../src/index.ts';
import { edits } from './edits.ts';
import { statesOf } from './examples.ts';

const golden = (language: string) => join(import.meta.dirname, 'golden', `pairs.${language}.txt`);

const shown = (text: string): string => JSON.stringify(text).slice(1, -1);

describe('before and after, a sentence for each construct', () => {
  const told = edits.map((edit) => {
    const { before, after, files } = statesOf(edit);
    return { edit, review: review(before, after, files) };
  });

  test('there are more than a hundred pairs', () => {
    expect(edits.length).toBeGreaterThan(100);
  });

  test.each(['vi', 'en'] as const)('in %s', async (language) => {
    const text = told.map(({ edit: [file, from, to], review: one }) => {
      const { sections, layoutOnly } = outline(one, language);
      const lines = [
        ...sections.flatMap(({ title, lines: all }) => [
          `  ${title}`,
          ...all.map(({ grade, text: said }) => `    ${grade ?? '·'}: ${said}`),
        ]),
        ...layoutOnly.map((path) => `  layout: ${path}`),
      ];
      return [`${file}: ${shown(from)} → ${shown(to)}`, ...lines].join('\n');
    });
    await expect(`${text.join('\n\n')}\n`).toMatchFileSnapshot(golden(language));
  });

  test.each(told.map(({ edit, review: one }) => [edit.join(' | '), one] as const))(
    'the sentences are of the construct itself: %s',
    (_edit, { documents, layoutOnly }) => {
      expect(documents.length + layoutOnly.length).toBeGreaterThan(0);
      for (const { changes } of documents) {
        for (const { fallback, sentence } of changes) expect(fallback, sentence.vi).toBeUndefined();
      }
    },
  );
});
