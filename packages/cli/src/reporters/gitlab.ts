import { digestOf } from '../digest.ts';
import type { Finding, Report } from '../findings.ts';

const level = { error: 'critical', warning: 'minor', info: 'info' } as const;

/**
 * A Code Quality report: GitLab shows each finding beside its line in a merge request. Accepted ones stay out.
 * https://docs.gitlab.com/ci/testing/code_quality/
 */
export function gitlabReport(report: Report): string {
  const seen = new Map<string, number>();
  const issues = report.findings
    .filter((found) => found.waived === undefined)
    .map((found) => {
      const told = JSON.stringify([found.code, found.place.file, found.message]);
      const before = seen.get(told) ?? 0;
      seen.set(told, before + 1);
      return issueOf(found, `${told}${before}`);
    });
  return `${JSON.stringify(issues)}\n`;
}

/** The fingerprint leaves the line out: a finding that only moved is not a new one. */
const issueOf = ({ code, severity, message, help, place }: Finding, identity: string) => ({
  description: help === undefined ? message : `${message} ${help}`,
  check_name: code,
  fingerprint: digestOf(identity),
  severity: level[severity],
  location: { path: place.file, lines: { begin: place.range.start.line } },
});
