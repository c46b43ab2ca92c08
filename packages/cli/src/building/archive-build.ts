import type { ExitCode } from '../failure.ts';
import type { Progress } from '../progress.ts';
import { historyAsBefore } from '../review/archive-history.ts';
import type { RunContext } from '../run-context.ts';
import { removeStale } from './archive-folder.ts';
import { type BuildChanges, changesSince } from './build-changes.ts';
import { type BuildMemory, memoryIn } from './build-memory.ts';
import { putHistory } from './finish.ts';
import { buildChanged } from './partial-build.ts';
import type { Built, Site } from './site.ts';
import { buildAnew } from './whole-build.ts';

/**
 * Writes the archive of a workspace. What an earlier build of the same program left there is used as far as it would
 * come out the same; what is written is what a build into an empty folder writes, byte for byte.
 */
export async function buildArchive(
  site: Site,
  progress: Progress,
  context: RunContext,
): Promise<Built | ExitCode> {
  const { group, out, program } = site;
  const memory = program === undefined ? undefined : memoryIn(out, program);
  if (memory === undefined) return buildAnew(site, progress, context);
  const changes = changesSince(memory, group, out);
  return (
    sameAsBefore(site, memory, changes) ??
    buildChanged(site, { memory, changes }, progress, context) ??
    buildAnew(site, progress, context)
  );
}

/** What the last build said, where this one would say and write the same: nothing is compiled. */
function sameAsBefore(
  { group, out, shown, program }: Site,
  memory: BuildMemory,
  changes: BuildChanges,
): Built | undefined {
  if (!changes.isNothing) return undefined;
  const history = historyAsBefore(group, changes.sources, { out, program });
  if (history === undefined) return undefined;
  const { campaigns, registry } = memory;
  const written = putHistory(history, out, shown);
  const removed = removeStale(out, new Set([...memory.documents.keys(), ...written.paths]));
  return { campaigns, registry, written: written.count, removed, extent: history.extent };
}
