import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { decode } from '@thidua/language';
import { Failure } from '../failure.ts';
import { isSourceName, readSource } from '../source-files.ts';
import { defaultPaths, type FileGroup, groupsOf, unixPath, workspaceBelow } from '../targets.ts';
import { Repository } from './git.ts';
import { say } from './messages.ts';

/** The sources of an archive at one time: texts by their paths in the workspace, which begin at `campaigns`. */
export type Snapshot = {
  /** As the person named it. */
  readonly name: string;
  readonly texts: ReadonlyMap<string, string>;
  /** Files that are no text; they are not compared. */
  readonly unread: readonly string[];
  /** One file out of any workspace: whatever it names is to be looked up elsewhere. */
  readonly loose?: string;
  /** Within a workspace, the file or folder that was named; nothing for all of it. */
  readonly only?: string;
  /** Of a revision, the texts by the objects that hold them: what another shares with it is read once. */
  readonly objects?: ReadonlyMap<string, string>;
};

/**
 * The state that a person names: a path of this machine where there is one, else a revision. `other`: the state that it
 * is to be compared with.
 */
export function snapshotOf(given: string, cwd: string, other?: Snapshot): Snapshot {
  const repository = Repository.around(cwd);
  const commit = repository?.commit(given);
  if (existsSync(resolve(cwd, given))) {
    if (commit !== undefined) throw new Failure(say.ambiguousState(given), say.saysWhich(given));
    return onDisk(given, cwd);
  }
  if (repository === undefined || commit === undefined) {
    throw new Failure(say.unknownState(given), say.nameAState());
  }
  return inRevision(repository, commit, given, cwd, other);
}

/** The files as they lie, saved and not committed. */
export const workingState = (cwd: string): Snapshot => onDisk(defaultPaths(cwd)[0] ?? '.', cwd);

function onDisk(given: string, cwd: string): Snapshot {
  const whole = resolve(cwd, given);
  const path = workspaceBelow(whole) ?? whole;
  const isFile = statSync(path).isFile();
  // Of a folder named by itself the paths begin within it, so that two copies can be laid side by side.
  const [group, ...others] = groupsOf([path === whole ? given : path], cwd);
  if (group === undefined) throw new Failure(say.nothingThere(given));
  if (others.length > 0) throw new Failure(say.severalArchives(given), say.nameAState());
  const base = group.workspace === undefined && !isFile ? path : group.base;
  const texts = new Map<string, string>();
  const unread: string[] = [];
  for (const file of group.files) {
    const name = nameOf(group, base, file.path);
    const { text } = readSource(file);
    if (text === undefined) unread.push(name);
    else texts.set(name, text);
  }
  const named = nameOf(group, base, path);
  const isWhole = group.workspace === path || (group.workspace === undefined && !isFile);
  return {
    name: given,
    texts,
    unread,
    ...(group.workspace === undefined && isFile ? { loose: named } : {}),
    ...(isWhole || group.workspace === undefined ? {} : { only: named }),
  };
}

/** Two workspaces are compared whatever the folders above them are called. */
const nameOf = (group: FileGroup, base: string, path: string): string =>
  unixPath(relative(group.workspace === undefined ? base : dirname(group.workspace), path));

/** The folder of the sources at a commit: the one at hand, or the one at the root of the repository. */
export function inRevision(
  repository: Repository,
  commit: string,
  name: string,
  cwd: string,
  other?: Snapshot,
): Snapshot {
  const folder = workspaceIn(repository, cwd);
  const blobs = repository.files(commit, folder, '.thidua').filter(({ path }) => isRead(path));
  const known = other?.objects ?? new Map<string, string>();
  const contents = repository.contents(blobs.map(({ id }) => id).filter((id) => !known.has(id)));
  const texts = new Map<string, string>();
  const objects = new Map<string, string>();
  const unread: string[] = [];
  const above = folder.slice(0, folder.lastIndexOf('/') + 1);
  for (const { path, id } of blobs) {
    const within = path.slice(above.length);
    const text = known.get(id) ?? textOf(contents.get(id));
    if (text === undefined) unread.push(within);
    else {
      texts.set(within, text);
      objects.set(id, text);
    }
  }
  return { name, texts, unread, objects };
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  const read = decode(bytes ?? new Uint8Array());
  return 'text' in read ? read.text : undefined;
}

/** The folder of the sources, as the repository names it. */
export function workspaceIn(repository: Repository, cwd: string): string {
  try {
    const [path] = defaultPaths(cwd);
    const [group] = groupsOf([path ?? '.'], cwd);
    if (group?.workspace !== undefined) return repository.pathOf(group.workspace);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
  }
  return 'campaigns';
}

/** Hidden files are no sources, in a revision as little as on disk. */
const isRead = (path: string): boolean =>
  isSourceName(path) &&
  !path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');

/**
 * Two states ready to be compared: a file that was named by itself stands in the place of the other, with
 * whatever that one's workspace knows.
 */
export function sideBySide(before: Snapshot, after: Snapshot): readonly [Snapshot, Snapshot] {
  if (before.loose !== undefined && after.only !== undefined) {
    return [inPlaceOf(before, before.loose, after, after.only), after];
  }
  if (after.loose !== undefined && before.only !== undefined) {
    return [before, inPlaceOf(after, after.loose, before, before.only)];
  }
  if (before.loose !== undefined && after.loose !== undefined) {
    // Two files by themselves: one text before, another after, under the later name.
    const text = before.texts.get(before.loose);
    return [{ ...before, texts: new Map(text === undefined ? [] : [[after.loose, text]]) }, after];
  }
  return [before, after];
}

function inPlaceOf(snapshot: Snapshot, file: string, other: Snapshot, place: string): Snapshot {
  const text = snapshot.texts.get(file);
  const texts = new Map(other.texts);
  if (text === undefined) texts.delete(place);
  else texts.set(place, text);
  return { ...snapshot, texts, only: place };
}
