import type { Range, Report } from '../findings.ts';

const rangeOf = ({ start, end }: Range): Range => ({ start, end });

/**
 * One object for programs. `help` and `waived` are null where there is none; `version` grows when a field
 * changes its meaning or goes.
 */
export function jsonReport(report: Report): string {
  const diagnostics = report.findings.map((found) => ({
    code: found.code,
    severity: found.severity,
    message: found.message,
    help: found.help ?? null,
    file: found.place.file,
    range: rangeOf(found.place.range),
    related: found.related.map(({ place, message }) => ({
      message,
      file: place.file,
      range: rangeOf(place.range),
    })),
    fixes: found.fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map(({ range, newText }) => ({ range: rangeOf(range), newText })),
    })),
    waived: found.waived ?? null,
  }));
  return `${JSON.stringify({ version: 1, files: report.files, diagnostics })}\n`;
}
