import { relative } from 'node:path';
import { indexFile, indexOf } from '@thidua/compiler';
import { schemaFiles } from '@thidua/compiler/schema-files';
import { ArchiveFolder, removeStale } from './archive-folder.ts';
import { memoryIn, remember, stillStand } from './build-memory.ts';
import { digestOf, digestOfAll } from './digest.ts';
import { type ExitCode, exitCodes } from './failure.ts';
import { isUnread } from './file-findings.ts';
import { reportOn } from './findings.ts';
import { LoadedWorkspace } from './load.ts';
import { say } from './messages.ts';
import type { Progress } from './progress.ts';
import { type InIndex, Publication } from './publication.ts';
import { styleOf, terminalFindings, terminalSummary } from './reporters/terminal.ts';
import { type ArchiveHistory, historyOf } from './review/archive-history.ts';
import type { RunContext } from './run-context.ts';
import type { SecondThread } from './second-thread.ts';
import { readSource } from './source-files.ts';
import { type FileGroup, unixPath } from './targets.ts';

/** What is built, and where to. */
export type Site = {
  /** A published archive is a whole: names are resolved and documents listed over all of the workspace. */
  readonly group: FileGroup;
  readonly out: string;
  readonly shown: string;
  /** What this program is, where that can be told. */
  readonly program: string | undefined;
  /** A thread beside this one for a part of the work; none where that is not worth it. */
  readonly second: (group: FileGroup) => Promise<SecondThread | undefined>;
};

export type Built = {
  readonly campaigns: number;
  readonly registry: number;
  readonly written: number;
  readonly removed: number;
  readonly extent: ArchiveHistory['extent'];
};

/**
 * What the last build said, where this one would say and write the same: the program is the same, every source has the
 * same text, and every document is there as it was written. All of them are read for that; none is compiled.
 */
export function sameAsBefore({ group, out, shown, program }: Site): Built | undefined {
  const memory = memoryIn(out);
  if (memory === undefined || memory.program !== program) return undefined;
  if (sourcesDigest(group) !== memory.sources || !stillStand(out, memory)) return undefined;
  const nothing = { files: () => [], text: () => undefined };
  const index = { digest: memory.index };
  const history = historyOf(group, nothing, { campaigns: [], index }, out);
  const isKnown = history.extent === 'none' || history.kept.length > 0;
  if (!isKnown) return undefined;
  const { campaigns, registry } = memory;
  const written = putHistory(history, out, shown);
  const removed = removeStale(out, new Set([...memory.paths, ...written.paths]));
  return { campaigns, registry, written: written.count, removed, extent: history.extent };
}

/** The digest of all sources; nothing where one of them cannot be read. */
function sourcesDigest({ base, files }: FileGroup): string | undefined {
  const digests = new Map<string, string>();
  for (const file of files) {
    const { text } = readSource(file);
    if (text === undefined) return undefined;
    digests.set(unixPath(relative(base, file.path)), digestOf(text));
  }
  return digestOfAll(digests);
}

/**
 * Compiles a workspace and writes its archive. A second thread publishes the movements of its half, this one all the
 * rest: what is written is the same, byte for byte.
 */
export async function buildAnew(
  { group, out, shown, program, second: beside }: Site,
  progress: Progress,
  context: RunContext,
): Promise<Built | ExitCode> {
  const second = await beside(group);
  const loaded = (await second?.load(progress)) ?? new LoadedWorkspace(group, progress);
  await second?.check(loaded, (done, all) => progress.step('checking', done, all));
  const stopped = stopAtErrors(loaded, progress, context);
  if (stopped !== undefined) {
    second?.close();
    return stopped;
  }

  const { workspace } = loaded;
  const folder = new ArchiveFolder(out, shown);
  const publication = new Publication(folder);
  const later = second?.publish({ out, shown });
  // What goes wrong there is told when it is waited for.
  later?.catch(() => undefined);
  let done = 0;
  for (const document of workspace.documents((path) => loaded.isReadHere(path))) {
    progress.step('writing', done++, loaded.asked.size);
    publication.add(document);
  }
  for (const file of schemaFiles()) folder.put(file);
  const theirs = await later;
  second?.close();

  const { index, files } = joined(publication.inIndex, theirs);
  const campaigns = index.campaigns.map(({ id, slug }) => {
    return { id, slug, places: { file: files.get(id) ?? '' } };
  });
  const history = historyOf(group, workspace, { campaigns, index }, out);
  const historyWritten = putHistory(history, out, shown);
  // It comes last, so that it never lists what is not there.
  folder.put(indexFile(index));
  history.remember(historyWritten.paths);

  const digests = new Map([...folder.digests, ...(theirs?.digests ?? [])]);
  const built = { campaigns: index.campaigns.length, registry: index.registry.length };
  if (program !== undefined) {
    const sources = new Map([...loaded.sourceDigests(), ...(theirs?.sources ?? [])]);
    remember(out, shown, {
      program,
      sources: digestOfAll(sources),
      documents: digestOfAll(digests),
      paths: [...digests.keys()],
      index: index.digest,
      ...built,
    });
  }
  return {
    ...built,
    written: folder.written + (theirs?.written ?? 0) + historyWritten.count,
    removed: removeStale(out, new Set([...digests.keys(), ...historyWritten.paths])),
    extent: history.extent,
  };
}

/** The index of what two threads have published, or one. */
function joined(ours: InIndex, theirs: InIndex | undefined) {
  const index = indexOf({
    campaigns: [...ours.campaigns, ...(theirs?.campaigns ?? [])],
    registry: [...ours.registry, ...(theirs?.registry ?? [])],
  });
  return { index, files: new Map([...ours.files, ...(theirs?.files ?? [])]) };
}

/** The paths of the whole history, and how many of its files were not as they should be. */
function putHistory(
  history: ArchiveHistory,
  out: string,
  shown: string,
): { readonly paths: readonly string[]; readonly count: number } {
  const folder = new ArchiveFolder(out, shown);
  for (const file of history.files) folder.put(file);
  return { paths: [...history.kept, ...folder.digests.keys()], count: folder.written };
}

/** Shows the errors that forbid publishing, if there are any. */
function stopAtErrors(
  loaded: LoadedWorkspace,
  progress: Progress,
  context: RunContext,
): ExitCode | undefined {
  const { io, lang } = context;
  const report = reportOn([loaded], io.cwd, lang, progress);
  progress.clear();
  const errors = report.findings.filter(
    (found) => found.severity === 'error' && found.waived === undefined,
  );
  if (errors.length === 0) return undefined;
  const style = styleOf(context);
  io.err.write(terminalFindings(errors, style) + terminalSummary(report, style));
  context.tell(say.notBuilt());
  return errors.some(({ code }) => isUnread(code)) ? exitCodes.wrongUse : exitCodes.findings;
}
