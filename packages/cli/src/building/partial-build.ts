import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groundsOf, indexPath, joinedGrounds, staleFiles } from '@thidua/compiler';
import { schemaFiles } from '@thidua/compiler/schema-files';
import type { ArchiveIndex } from '@thidua/model';
import { digestOf } from '../digest.ts';
import type { ExitCode } from '../failure.ts';
import { LoadedWorkspace } from '../load.ts';
import type { Progress } from '../progress.ts';
import type { RunContext } from '../run-context.ts';
import { ArchiveFolder } from './archive-folder.ts';
import type { BuildChanges } from './build-changes.ts';
import type { BuildMemory, KnownMovement } from './build-memory.ts';
import { stopAtErrors } from './errors.ts';
import { finish } from './finish.ts';
import { movementsIn } from './known-movements.ts';
import { type CampaignEntry, joined, publish } from './publication.ts';
import type { Built, Site } from './site.ts';

const schemaFolder = 'schema/';

/** With more files to be looked at than this, the two threads of a whole build are done sooner. */
const mostLookedAt = 2_000;

/**
 * Compiles what is no movement, and the movements that are not what they were or rest on something that is not. All
 * other documents stay where they are. Nothing where that would be most of the work of a whole build.
 */
export function buildChanged(
  site: Site,
  { memory, changes }: { readonly memory: BuildMemory; readonly changes: BuildChanges },
  progress: Progress,
  context: RunContext,
): Built | ExitCode | undefined {
  const { group, out, shown } = site;
  if (!changes.isSameDocument(indexPath)) return undefined;
  const heads = new Map(
    [...memory.movements].flatMap(([path, { head }]) =>
      changes.isSameSource(path) ? [[path, head]] : [],
    ),
  );
  if (group.files.length - heads.size > mostLookedAt) return undefined;
  const loaded = new LoadedWorkspace(group, progress, heads);
  const { workspace } = loaded;
  const stale = staleFiles(workspace, memory.grounds, (path) => !heads.has(path), digestOf);
  const entries = new Map(indexIn(out).campaigns.map((entry) => [entry.id, entry]));
  const kept = new Map<string, KnownMovement & { readonly entry: CampaignEntry }>();
  for (const [path, movement] of memory.movements) {
    const entry = entries.get(movement.head.id.value);
    const stands =
      heads.has(path) && !stale.has(path) && entry && changes.isSameDocument(entry.path);
    if (stands) kept.set(path, { ...movement, entry });
  }
  if (group.files.length - kept.size > mostLookedAt) return undefined;

  for (const path of kept.keys()) loaded.takeOver(path, []);
  const elsewhere = [...kept.values()].map(({ found }) => found);
  const stopped = stopAtErrors(loaded, elsewhere, progress, context);
  if (stopped !== undefined) return stopped;

  const folder = new ArchiveFolder(out, shown);
  const published = publish(
    workspace.documents((path) => !kept.has(path)),
    folder,
  );
  const schemas = [...memory.documents].filter(([path]) => path.startsWith(schemaFolder));
  const standing = schemas.every(([path]) => changes.isSameDocument(path));
  if (!standing) for (const file of schemaFiles()) folder.put(file);
  const documents = {
    inIndex: joined(published, {
      campaigns: [...kept.values()].map(({ entry }) => entry),
      registry: [],
      files: new Map([...kept].map(([path, { entry }]) => [entry.id, path])),
    }),
    digests: new Map([
      ...[
        ...schemas.map(([path]) => path),
        ...[...kept.values()].map(({ entry }) => entry.path),
      ].map((path): [string, string] => [path, memory.documents.get(path) ?? '']),
      ...folder.digests,
    ]),
    written: folder.written,
  };
  const read = new Map([...changes.sources, ...loaded.sourceDigests()]);
  const rest = () => {
    const anew = movementsIn(loaded, (path) => !kept.has(path));
    const asked = new Map([...memory.grounds.asked].filter(([path]) => kept.has(path)));
    return {
      movements: new Map([...kept, ...anew]),
      grounds: joinedGrounds([
        { answers: memory.grounds.answers, asked },
        groundsOf(workspace, anew.keys(), digestOf),
      ]),
    };
  };
  return finish(site, loaded, documents, { read, rest });
}

const indexIn = (out: string): ArchiveIndex =>
  JSON.parse(readFileSync(join(out, indexPath), 'utf8'));
