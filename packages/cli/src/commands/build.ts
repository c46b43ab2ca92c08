import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { buildArchive } from '../building/archive-build.ts';
import { foldersOf } from '../building/archive-folder.ts';
import { type ExitCode, exitCodes, Failure } from '../failure.ts';
import { say } from '../messages.ts';
import type { BuildOptions } from '../options.ts';
import { Progress } from '../progress.ts';
import type { RunContext } from '../run-context.ts';
import { secondThread } from '../sharing.ts';
import { isWithin } from '../source-files.ts';
import { defaultPaths, type FileGroup, groupsOf, shownPath } from '../targets.ts';
import { thisProgram } from '../this-program.ts';

export async function build(
  path: string | undefined,
  options: BuildOptions,
  context: RunContext,
): Promise<ExitCode> {
  const { io } = context;
  const progress = new Progress(io, context.lang);
  const [group, ...others] = groupsOf(path === undefined ? defaultPaths(io.cwd) : [path], io.cwd);
  if (group === undefined || others.length > 0) throw new Failure(say.oneWorkspace());
  const out = resolve(io.cwd, options.out);
  const shown = shownPath(io.cwd, out);
  refuseSources(out, shown, group);
  const site = {
    group: { ...group, isAsked: () => true },
    out,
    shown,
    program: thisProgram(),
    second: secondThread,
  };
  const built = await buildArchive(site, progress, context);
  progress.clear();
  if (typeof built === 'number') return built;
  const { campaigns, registry, written, removed, extent } = built;
  context.say(say.built(campaigns, registry, written, removed, shown, progress.seconds));
  if (extent !== 'whole') context.say(say.historyExtent(extent));
  return exitCodes.fine;
}

/** Documents are never put among the sources, nor over a file. */
function refuseSources(out: string, shown: string, group: FileGroup): void {
  const stat = statSync(out, { throwIfNoEntry: false });
  if (stat !== undefined && !stat.isDirectory()) throw new Failure(say.outIsFile(shown));
  const sources = group.files.map((file) => dirname(file.path));
  const own = foldersOf(out);
  const amongSources =
    (group.workspace !== undefined && isWithin(group.workspace, out)) ||
    sources.some((source) => source === out || own.some((folder) => isWithin(folder, source)));
  if (amongSources) throw new Failure(say.outInSources(shown), say.chooseOtherOut());
}
