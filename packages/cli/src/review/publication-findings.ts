import { dirname, join } from 'node:path';
import { LineIndex } from '@thidua/language';
import { placeOf, publicationBreaches, type Review } from '@thidua/review';
import type { Finding, Range } from '../findings.ts';
import { inLang, type Lang } from '../language-choice.ts';
import { shownPath } from '../targets.ts';
import type { Snapshot } from './snapshot.ts';

const nowhere: Range = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 },
};

/** What a change does to published movements and may not, at its place in the files as they are now. */
export function publicationFindingsOf(
  review: Review,
  after: Snapshot,
  at: { readonly workspace: string; readonly cwd: string; readonly lang: Lang },
): readonly Finding[] {
  return publicationBreaches(review).map(
    ({ code, message, help, pointer, waived, review: one }) => {
      const path = one.file.after ?? one.file.before ?? '';
      const text = one.file.after === undefined ? '' : (after.texts.get(path) ?? '');
      const place = pointer === undefined ? undefined : placeOf(one.document, pointer);
      const lines = new LineIndex(text);
      return {
        code,
        severity: 'error',
        message: inLang(message, at.lang),
        help: inLang(help, at.lang),
        place: {
          file: shownPath(at.cwd, join(dirname(at.workspace), path)),
          range: place === undefined || text === '' ? nowhere : rangeOf(place, lines),
          lines,
        },
        related: [],
        fixes: [],
        waived,
      };
    },
  );
}

function rangeOf({ start, end }: NonNullable<ReturnType<typeof placeOf>>, lines: LineIndex): Range {
  const withOffset = ({ line, column }: typeof start): Range['start'] => ({
    line,
    column,
    offset: startOfLine(lines.text, line) + column - 1,
  });
  return { start: withOffset(start), end: withOffset(end) };
}

function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let passed = 1; passed < line; passed++) at = text.indexOf('\n', at) + 1;
  return at;
}
