import { groundsOf, joinedGrounds } from '@thidua/compiler';
import { schemaFiles } from '@thidua/compiler/schema-files';
import { digestOf } from '../digest.ts';
import type { ExitCode } from '../failure.ts';
import { LoadedWorkspace } from '../load.ts';
import type { Progress } from '../progress.ts';
import type { RunContext } from '../run-context.ts';
import { ArchiveFolder } from './archive-folder.ts';
import { stopAtErrors } from './errors.ts';
import { finish } from './finish.ts';
import { movementsIn } from './known-movements.ts';
import { joined, publish } from './publication.ts';
import type { Built, Site } from './site.ts';

/**
 * Compiles a whole workspace. A second thread publishes the movements of its half, this one all the rest: what is
 * written is the same, byte for byte.
 */
export async function buildAnew(
  site: Site,
  progress: Progress,
  context: RunContext,
): Promise<Built | ExitCode> {
  const { group, out, shown } = site;
  const second = await site.second(group);
  const loaded = (await second?.load(progress)) ?? new LoadedWorkspace(group, progress);
  await second?.check(loaded, (done, all) => progress.step('checking', done, all));
  const stopped = stopAtErrors(loaded, [], progress, context);
  if (stopped !== undefined) {
    second?.close();
    return stopped;
  }

  const folder = new ArchiveFolder(out, shown);
  const later = second?.publish({ out, shown });
  // What goes wrong there is told when it is waited for.
  later?.catch(() => undefined);
  const { workspace } = loaded;
  const isOurs = (path: string): boolean => loaded.isReadHere(path);
  const published = publish(workspace.documents(isOurs), folder, (done) =>
    progress.step('writing', done, loaded.asked.size),
  );
  for (const file of schemaFiles()) folder.put(file);
  const theirs = await later;
  second?.close();
  const documents = {
    inIndex: theirs === undefined ? published : joined(published, theirs),
    digests: new Map([...folder.digests, ...(theirs?.digests ?? [])]),
    written: folder.written + (theirs?.written ?? 0),
  };
  const read = new Map([...loaded.sourceDigests(), ...(theirs?.sources ?? [])]);
  const rest = () => {
    const movements = movementsIn(loaded);
    return {
      movements,
      grounds: joinedGrounds([
        groundsOf(workspace, [...movements.keys()].filter(isOurs), digestOf),
        ...(theirs === undefined ? [] : [theirs.grounds]),
      ]),
    };
  };
  return finish(site, loaded, documents, { read, rest });
}
