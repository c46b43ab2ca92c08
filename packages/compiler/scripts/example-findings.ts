import { type Diagnostic, decode } from '@thidua/language';
import { Workspace } from '../src/index.ts';

type Found = Diagnostic & { readonly file: string };

/**
 * Everything found in the files of an example, waived or not, with the file that it was found in. As from a
 * disk: a file whose bytes are no text of ours is refused before it comes into the workspace.
 */
export function findingsIn(files: Readonly<Record<string, string>>): Found[] {
  const workspace = new Workspace();
  const refused: Found[] = [];
  for (const [file, text] of Object.entries(files)) {
    const read = decode(new TextEncoder().encode(text));
    if ('diagnostic' in read) refused.push({ ...read.diagnostic, file });
    else workspace.setFile(file, text);
  }
  const examined = workspace
    .files()
    .flatMap((file) => workspace.diagnostics(file).map((finding) => ({ ...finding, file })));
  return [...refused, ...examined];
}
