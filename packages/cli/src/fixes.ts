import type { Diagnostic, Fix, TextEdit } from '@thidua/language';
import type { LoadedWorkspace } from './load.ts';
import { shownPath } from './targets.ts';
import { writeWhole } from './write-file.ts';

/** A mended text may show the next mistake; more rounds than this mean that two fixes undo each other. */
const mostRounds = 10;

/** Applies the fixes that leave no choice, in the files asked about, and writes those files. */
export function applyFixes(loaded: LoadedWorkspace, cwd: string): { edits: number; files: number } {
  const { workspace } = loaded;
  let edits = 0;
  let files = 0;
  for (const [path, file] of loaded.asked) {
    const before = workspace.text(path);
    if (before === undefined) continue;
    let text = before;
    for (let round = 0; round < mostRounds; round++) {
      const chosen = certainFixes(workspace.diagnostics(path));
      if (chosen.length === 0) break;
      text = withEdits(
        text,
        chosen.flatMap((fix) => fix.edits),
      );
      workspace.setFile(path, text);
      edits += chosen.length;
    }
    if (text === before) continue;
    writeWhole(file, text, shownPath(cwd, file));
    loaded.forget(path);
    files++;
  }
  return { edits, files };
}

/** A fix that a machine may apply: the only one, of form alone, for a finding that nobody has accepted. */
export function certainFix({
  fixes,
  waived,
}: Pick<Diagnostic, 'fixes' | 'waived'>): Fix | undefined {
  const [fix] = fixes;
  const certain = fixes.length === 1 && fix?.proposal === undefined && waived === undefined;
  return certain ? fix : undefined;
}

/** In the order of the text; a fix that reaches into the one before it waits for the next round. */
function certainFixes(diagnostics: readonly Diagnostic[]): Fix[] {
  const single = diagnostics.map(certainFix).filter((fix) => fix !== undefined);
  const begin = ({ edits }: Fix): number => Math.min(...edits.map(({ span }) => span.start));
  const end = ({ edits }: Fix): number => Math.max(...edits.map(({ span }) => span.end));
  const chosen: Fix[] = [];
  let reached = -1;
  for (const fix of single.sort((a, b) => begin(a) - begin(b))) {
    if (fix.edits.length === 0 || begin(fix) <= reached) continue;
    reached = end(fix);
    chosen.push(fix);
  }
  return chosen;
}

function withEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    parts.push(text.slice(at, span.start), newText);
    at = span.end;
  }
  return parts.join('') + text.slice(at);
}
