import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, Workspace } from '@thidua/compiler';
import type { State } from '../src/review.ts';
import type { Edit } from './edits.ts';

const folder = join(import.meta.dirname, '../../../docs/examples');

/** The invented files that use every construct of the language. */
export const exampleFiles: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.thidua'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);

/** The examples as an archive, some of them with another text. */
function archiveOf(changed: Readonly<Record<string, string>> = {}): Archive {
  const workspace = new Workspace();
  for (const [path, text] of Object.entries({ ...exampleFiles, ...changed })) {
    workspace.setFile(path, text);
  }
  return workspace.build();
}

/** The examples with an edit, as states ready to be compared. */
export function statesOf([file, from, to]: Edit): { before: State; after: State; files: string[] } {
  const text = exampleFiles[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not say: ${from}`);
  const changed = { [file]: text.replace(from, () => to) };
  return { before: stateOf({}), after: stateOf(changed), files: [file] };
}

const unchanged = archiveOf();

export function stateOf(changed: Readonly<Record<string, string>>): State {
  const files = { ...exampleFiles, ...changed };
  const archive = Object.keys(changed).length === 0 ? unchanged : archiveOf(changed);
  return { ...archive, text: (path) => files[path] };
}
