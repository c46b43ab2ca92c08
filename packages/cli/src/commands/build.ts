import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ArchiveFile } from '@thidua/compiler';
import { schemaFiles } from '@thidua/compiler/schema-files';
import { type ExitCode, errorCode, exitCodes, Failure } from '../failure.ts';
import { isUnread } from '../file-findings.ts';
import { reportOn } from '../findings.ts';
import { LoadedWorkspace } from '../load.ts';
import { say } from '../messages.ts';
import type { BuildOptions } from '../options.ts';
import { Progress } from '../progress.ts';
import { styleOf, terminalFindings, terminalSummary } from '../reporters/terminal.ts';
import { type ArchiveHistory, historyOf } from '../review/archive-history.ts';
import type { RunContext } from '../run-context.ts';
import { isWithin } from '../source-files.ts';
import { defaultPaths, type FileGroup, groupsOf, shownPath } from '../targets.ts';
import { hasText, unfinished, writeWhole } from '../write-file.ts';

/** The folders that a published archive consists of, and how deep the documents lie in them. */
const ownFolders = { campaigns: 1, registry: 2, schema: 1, history: 2 } as const;

export async function build(
  path: string | undefined,
  options: BuildOptions,
  context: RunContext,
): Promise<ExitCode> {
  const { io } = context;
  const progress = new Progress(io, context.lang);
  const [group, ...others] = groupsOf(path === undefined ? defaultPaths(io.cwd) : [path], io.cwd);
  if (group === undefined || others.length > 0) throw new Failure(say.oneWorkspace());
  // A published archive is a whole: names are resolved and documents listed over all of the workspace.
  const loaded = new LoadedWorkspace({ ...group, isAsked: () => true }, progress);
  const out = resolve(io.cwd, options.out);
  const shown = shownPath(io.cwd, out);
  refuseSources(out, shown, group);

  const report = reportOn([loaded], io.cwd, context.lang, progress);
  progress.clear();
  const errors = report.findings.filter(
    (found) => found.severity === 'error' && found.waived === undefined,
  );
  if (errors.length > 0) {
    const style = styleOf(context);
    io.err.write(terminalFindings(errors, style) + terminalSummary(report, style));
    context.tell(say.notBuilt());
    return errors.some(({ code }) => isUnread(code)) ? exitCodes.wrongUse : exitCodes.findings;
  }

  const archive = loaded.workspace.build();
  const { files, campaigns, registry } = archive;
  const history = historyOf(group, loaded.workspace, archive, out);
  const all = [...files, ...schemaFiles()];
  const { written, removed } = writeArchive(out, shown, all, history, progress);
  progress.clear();
  const { seconds } = progress;
  context.say(say.built(campaigns.length, registry.length, written, removed, shown, seconds));
  if (history.extent !== 'whole') context.say(say.historyExtent(history.extent));
  return exitCodes.fine;
}

/** Documents are never put among the sources, nor over a file. */
function refuseSources(out: string, shown: string, group: FileGroup): void {
  const stat = statSync(out, { throwIfNoEntry: false });
  if (stat !== undefined && !stat.isDirectory()) throw new Failure(say.outIsFile(shown));
  const sources = group.files.map((file) => dirname(file.path));
  const own = Object.keys(ownFolders).map((folder) => join(out, folder));
  const amongSources =
    (group.workspace !== undefined && isWithin(group.workspace, out)) ||
    sources.some((source) => source === out || own.some((folder) => isWithin(folder, source)));
  if (amongSources) throw new Failure(say.outInSources(shown), say.chooseOtherOut());
}

/**
 * Puts the documents under `out`: only what has changed is written, what an earlier build left and this one
 * lacks is removed, and the index comes last, so that it never lists what is not there.
 */
function writeArchive(
  out: string,
  shown: string,
  files: readonly ArchiveFile[],
  history: ArchiveHistory,
  progress: Progress,
): { written: number; removed: number } {
  let written = 0;
  const made = new Set<string>();
  const put = ({ path, json }: ArchiveFile): void => {
    const file = join(out, path);
    if (hasText(file, json)) return;
    const folder = dirname(file);
    if (!made.has(folder)) makeFolder(folder, shown);
    made.add(folder);
    writeWhole(file, json, `${shown}/${path}`);
    written++;
  };
  const index = 'index.json';
  const documents = files.filter(({ path }) => path !== index);
  for (const [done, file] of documents.entries()) {
    progress.step('writing', done, documents.length);
    put(file);
  }
  const historyPaths = [...history.kept];
  for (const file of history.files) {
    put(file);
    historyPaths.push(file.path);
  }
  for (const file of files) if (file.path === index) put(file);
  history.remember(historyPaths);
  const wanted = new Set([...files.map(({ path }) => path), ...historyPaths]);
  return { written, removed: removeStale(out, wanted) };
}

function makeFolder(folder: string, shown: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Failure(say.cannotWrite(shown, errorCode(error)), say.checkPermissions());
  }
}

/** Removes documents of an earlier build. A file that is no document of ours stays where it is. */
function removeStale(out: string, wanted: ReadonlySet<string>): number {
  let removed = 0;
  const clear = (folder: string, depth: number): void => {
    for (const entry of entriesOf(join(out, folder))) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory() && depth > 1) clear(path, depth - 1);
      if (!entry.isFile() || depth > 1 || wanted.has(path)) continue;
      if (entry.name.endsWith(unfinished)) rmSync(join(out, path), { force: true });
      else if (isOurs(join(out, path))) {
        rmSync(join(out, path), { force: true });
        removed++;
      }
    }
  };
  for (const [folder, depth] of Object.entries(ownFolders)) clear(folder, depth);
  return removed;
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Every document names its own schema; the schemas themselves have the names that we give them. */
function isOurs(file: string): boolean {
  if (!file.endsWith('.json')) return false;
  try {
    const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return (
      typeof document === 'object' &&
      document !== null &&
      'schema' in document &&
      typeof document.schema === 'string' &&
      document.schema.startsWith('thidua/')
    );
  } catch {
    return false;
  }
}
