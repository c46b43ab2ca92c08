import type { Archive } from '@thidua/compiler';
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
import type { Snapshot } from './snapshot.ts';

type Document = Archive['campaigns'][number] | Archive['registry'][number];

/** What became of the findings of all files that a change concerns. */
export function sortedFindingsOf(
  { review, states, findings }: Comparison,
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
  const documents = documentsByFile(states);
  return sortedFindings(files, ({ file, message }) =>
    causes(message, [
      ...(documents.after.get(file) ?? []),
      ...(documents.before.get(cameFrom.get(file) ?? file) ?? []),
    ]),
  );
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

type ByFile = ReadonlyMap<string, readonly Document[]>;

function documentsByFile({ before, after }: Comparison['states']): {
  readonly before: ByFile;
  readonly after: ByFile;
} {
  const byFile = ({ campaigns, registry }: Archive): ByFile =>
    Map.groupBy<string, Document>([...campaigns, ...registry], ({ places }) => places.file);
  return { before: byFile(before), after: byFile(after) };
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
