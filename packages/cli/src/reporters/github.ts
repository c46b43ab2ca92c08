import type { Finding, Report } from '../findings.ts';

const level = { error: 'error', warning: 'warning', info: 'notice' } as const;

const inMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string): string =>
  inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Workflow commands: GitHub Actions shows each finding on its line in a pull request. Accepted ones stay out. */
export const githubReport = (report: Report): string =>
  report.findings
    .filter((found) => found.waived === undefined)
    .map(command)
    .join('');

function command(found: Finding): string {
  const { file, range } = found.place;
  const properties: Record<string, string | number> = {
    title: found.code,
    file,
    line: range.start.line,
    endLine: range.end.line,
    col: range.start.column,
  };
  // GitHub refuses an end column where the stretch has several lines.
  if (range.start.line === range.end.line) properties.endColumn = range.end.column;
  const listed = Object.entries(properties)
    .map(([name, value]) => `${name}=${inProperty(String(value))}`)
    .join(',');
  const text = found.help === undefined ? found.message : `${found.message}\n${found.help}`;
  return `::${level[found.severity]} ${listed}::${inMessage(text)}\n`;
}
