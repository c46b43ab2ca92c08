import { type Diagnostic, LineIndex } from '../src/index.ts';

const underline = (text: string, from: number, to: number): string =>
  ' '.repeat(Math.max(0, from)) + '^'.repeat(Math.max(1, Math.min(to, text.length) - from));

function frame(lines: LineIndex, start: number, end: number): string[] {
  const { line, column } = lines.positionAt(start);
  const text = lines.lineText(line);
  const last = lines.positionAt(end);
  const to = last.line === line ? last.column - 1 : text.length;
  const margin = String(line);
  return [
    `${margin} | ${text}`.trimEnd(),
    `${' '.repeat(margin.length)} | ${underline(text, column - 1, to)}`,
  ];
}

/** The text after the first fix of a diagnostic. */
export function fixed(text: string, found: Diagnostic): string | undefined {
  const [fix] = found.fixes;
  if (fix === undefined) return undefined;
  return [...fix.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (out, { span, newText }) => out.slice(0, span.start) + newText + out.slice(span.end),
      text,
    );
}

/** A diagnostic as people read it: message in both languages, place, help, and what its fix does. */
export function rendered(found: Diagnostic, text: string): string {
  const lines = new LineIndex(text);
  const out = [`${found.severity} ${found.code}: ${found.message.vi}`, `  ${found.message.en}`];
  out.push(...frame(lines, found.span.start, found.span.end));
  for (const related of found.related) {
    out.push(`  ${related.message.vi}`, ...frame(lines, related.span.start, related.span.end));
  }
  if (found.help !== undefined) out.push(`  = ${found.help.vi}`, `    ${found.help.en}`);
  const [fix] = found.fixes;
  const after = fixed(text, found);
  if (fix !== undefined && after !== undefined) {
    const at = fix.edits[0]?.span.start ?? 0;
    const { line } = lines.positionAt(at);
    out.push(`  + ${fix.title.vi}: ${new LineIndex(after).lineText(line).trim()}`);
  }
  return out.join('\n');
}
