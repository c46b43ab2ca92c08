import { type Diagnostic, LineIndex } from '@thidua/language';
import {
  type CheckedFile,
  changedCauses,
  type ReportFinding,
  type Review,
  type SortedFindings,
  sortedFindings,
} from '@thidua/review';
import type { Comparison } from './compare.ts';
import { mentionedNames } from './mentioned-names.ts';
import type { Snapshot } from './snapshot.ts';

/** What became of the findings of all files that a change concerns. */
export function sortedFindingsOf(
  { review, findings }: Comparison,
  before: Snapshot,
  after: Snapshot,
): SortedFindings {
  const cameFrom = earlierPaths(review);
  const moved = new Set(cameFrom.values());
  const files: CheckedFile[] = [];
  const paths = new Set([...findings.after.keys(), ...findings.before.keys()]);
  for (const path of paths) {
    if (moved.has(path) && !after.texts.has(path)) continue;
    const earlier = cameFrom.get(path) ?? path;
    const was = checkedText(earlier, before, findings.before);
    const is = checkedText(path, after, findings.after);
    files.push({
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
    });
  }
  const causes = changedCauses(review);
  return sortedFindings(files, ({ file, message }) => {
    const earlier = cameFrom.get(file) ?? file;
    const texts = [after.texts.get(file) ?? '', before.texts.get(earlier) ?? ''];
    const ids = new Set(texts.flatMap((text) => [...mentionedNames(text, causes)]));
    return causes.of(message, file, ids);
  });
}

/** By its path now, where a file lay before, of files that were moved. */
function earlierPaths({ documents }: Review): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const { file } of documents) {
    if (file.before === undefined || file.after === undefined) continue;
    if (file.before !== file.after) paths.set(file.after, file.before);
  }
  return paths;
}

function checkedText(
  path: string,
  { texts }: Snapshot,
  findings: ReadonlyMap<string, readonly Diagnostic[]>,
): CheckedFile['after'] {
  const text = texts.get(path);
  if (text === undefined) return undefined;
  const found = findings.get(path) ?? [];
  if (found.length === 0) return { text, findings: [] };
  const lines = new LineIndex(text);
  return { text, findings: found.map((one) => findingOf(one, path, lines)) };
}

function findingOf(
  { code, severity, message, help, waived, span }: Diagnostic,
  file: string,
  lines: LineIndex,
): ReportFinding {
  return {
    code,
    severity,
    message,
    ...(help === undefined ? {} : { help }),
    ...(waived === undefined ? {} : { waived }),
    file,
    ...lines.positionAt(span.start),
  };
}
