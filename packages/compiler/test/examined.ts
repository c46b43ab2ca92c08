import type { Fix } from '@thidua/language';
import { findingsIn } from '../scripts/example-findings.ts';

export { findingsIn };

type Files = Readonly<Record<string, string>>;

/** The codes found, each once, sorted. */
export const codesIn = (files: Files): string[] =>
  [...new Set(findingsIn(files).map(({ code }) => code))].sort();

export const errorsIn = (files: Files): ReturnType<typeof findingsIn> =>
  findingsIn(files).filter(({ severity }) => severity === 'error');

/** The workspace after one fix. */
export function mended(files: Files, file: string, { edits }: Fix): Files {
  let text = files[file] ?? '';
  for (const { span, newText } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    text = text.slice(0, span.start) + newText + text.slice(span.end);
  }
  return { ...files, [file]: text };
}
