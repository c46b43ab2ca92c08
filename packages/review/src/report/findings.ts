import type { Reference } from '@thidua/model';
import type { Words } from '../words/words.ts';
import { type LineOrigins, lineOrigins, noLines } from './line-origins.ts';

/** What a check says of a line of a file. */
export type ReportFinding = {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: Words;
  readonly help?: Words;
  /** The reason for which the file accepts it. */
  readonly waived?: string;
  /** As the workspace names it. */
  readonly file: string;
  /** From 1; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
};

/** A finding on a line that nobody edited, with the documents that changed and that it comes from. */
type CausedFinding = ReportFinding & { readonly because: readonly Reference[] };

/** What became of the findings of the files that a change concerns. Those that are accepted stand apart. */
export type SortedFindings = {
  /** New, on lines that the change wrote. */
  readonly onChangedLines: readonly ReportFinding[];
  /** New, on lines or in files that the change did not touch. */
  readonly elsewhere: readonly CausedFinding[];
  /** New as accepted: reviewers see the reason. */
  readonly waived: readonly ReportFinding[];
  readonly fixed: readonly ReportFinding[];
  /** There before and after. */
  readonly standing: {
    readonly onChangedLines: readonly ReportFinding[];
    readonly elsewhere: number;
  };
};

/** One file before and after: its text, and what was found in it. Absent where there was, or is, no such file. */
export type CheckedFile = {
  readonly before?: CheckedText;
  readonly after?: CheckedText;
};
type CheckedText = { readonly text: string; readonly findings: readonly ReportFinding[] };

/** Sorts the findings of files. `causes`: the documents that changed and that a file refers to. */
export function sortedFindings(
  files: readonly CheckedFile[],
  causes: (finding: ReportFinding) => readonly Reference[],
): SortedFindings {
  const sorted = {
    onChangedLines: [] as ReportFinding[],
    elsewhere: [] as CausedFinding[],
    waived: [] as ReportFinding[],
    fixed: [] as ReportFinding[],
    standing: { onChangedLines: [] as ReportFinding[], elsewhere: 0 },
  };
  for (const { before, after } of files) {
    const origins =
      before === undefined || after === undefined ? noLines : lineOrigins(before.text, after.text);
    const { pairs, gone } = paired(before?.findings ?? [], after?.findings ?? [], origins);
    for (const [now, earlier] of pairs) {
      const isOnChanged = origins.of(now.line) === undefined;
      const wasOpen = earlier !== undefined && earlier.waived === undefined;
      if (now.waived !== undefined) {
        if (earlier === undefined || wasOpen) sorted.waived.push(now);
      } else if (wasOpen) {
        if (isOnChanged) sorted.standing.onChangedLines.push(now);
        else sorted.standing.elsewhere++;
      } else if (isOnChanged) sorted.onChangedLines.push(now);
      else sorted.elsewhere.push({ ...now, because: causes(now) });
    }
    sorted.fixed.push(...gone.filter(({ waived }) => waived === undefined));
  }
  return sorted;
}

type Paired = {
  readonly pairs: readonly (readonly [now: ReportFinding, earlier: ReportFinding | undefined])[];
  readonly gone: readonly ReportFinding[];
};

/**
 * Finds each finding again: on the line that it was on, as it was said or otherwise; then wherever it is said in the
 * same words; then, of one code, from a line that is gone to a line that is new.
 */
function paired(
  before: readonly ReportFinding[],
  after: readonly ReportFinding[],
  origins: LineOrigins,
): Paired {
  const left = new Set(before);
  const found = new Map<ReportFinding, ReportFinding>();
  const pairWhere = (alike: (earlier: ReportFinding, now: ReportFinding) => boolean): void => {
    for (const now of after) {
      if (found.has(now)) continue;
      for (const earlier of left) {
        if (earlier.code !== now.code || !alike(earlier, now)) continue;
        found.set(now, earlier);
        left.delete(earlier);
        break;
      }
    }
  };
  const onItsLine = (earlier: ReportFinding, now: ReportFinding): boolean =>
    earlier.line === origins.of(now.line);
  const saysTheSame = (earlier: ReportFinding, now: ReportFinding): boolean =>
    earlier.message.vi === now.message.vi;
  pairWhere((earlier, now) => onItsLine(earlier, now) && saysTheSame(earlier, now));
  pairWhere(onItsLine);
  pairWhere(saysTheSame);
  pairWhere((earlier, now) => origins.of(now.line) === undefined && !origins.isKept(earlier.line));
  return { pairs: after.map((now) => [now, found.get(now)]), gone: [...left] };
}
