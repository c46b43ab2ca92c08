import { tallyOf } from '../findings.ts';
import type { LoadedWorkspace } from '../load.ts';
import type { KnownMovement } from './build-memory.ts';

/** Files that declare one movement and nothing else, in a workspace without errors. */
export function movementsIn(
  loaded: LoadedWorkspace,
  isWanted: (path: string) => boolean = () => true,
): ReadonlyMap<string, KnownMovement> {
  const movements = new Map<string, KnownMovement>();
  for (const path of loaded.workspace.files()) {
    const head = isWanted(path) ? loaded.workspace.headOf(path) : undefined;
    if (head !== undefined) movements.set(path, { head, found: tallyOf(loaded.diagnostics(path)) });
  }
  return movements;
}
