import { LineIndex } from '@thidua/language';
import { Workspace } from '../src/index.ts';

/** A workspace of the given files. */
export function workspaceOf(files: Readonly<Record<string, string>>): Workspace {
  const workspace = new Workspace();
  for (const [path, text] of Object.entries(files)) workspace.setFile(path, text);
  return workspace;
}

/** All findings as one line each: `file:line:column code message`, waived ones marked. */
export function findingsOf(workspace: Workspace): string[] {
  return workspace.files().flatMap((path) => {
    const lines = new LineIndex(workspace.text(path) ?? '');
    return workspace.diagnostics(path).map((found) => {
      const { line, column } = lines.positionAt(found.span.start);
      const waived = found.waived === undefined ? '' : ' (bỏ qua)';
      return `${path}:${line}:${column} ${found.code}${waived} ${found.message.vi}`;
    });
  });
}
