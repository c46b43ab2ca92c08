import { existsSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { nearest } from '@thidua/language';
import { errorCode, Failure } from './failure.ts';
import { say } from './messages.ts';
import {
  isSourceName,
  isWithin,
  listSources,
  type SourceFile,
  singleSource,
} from './source-files.ts';

/** The folder of a repository that holds its movements and registries. */
const workspaceFolder = 'campaigns';

/** Files that know each other's names, and which of them the person asked about. */
export type FileGroup = {
  /** The folder that the paths in the published documents start from. */
  readonly base: string;
  /** The folder `campaigns`, where the files are those of one. */
  readonly workspace: string | undefined;
  readonly files: readonly SourceFile[];
  readonly isAsked: (path: string) => boolean;
};

export const unixPath = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));

/** A path as people see it: relative to where they are, unless that climbs further than it helps. */
export function shownPath(cwd: string, path: string): string {
  const fromHere = relative(cwd, path);
  return fromHere === '' ? '.' : unixPath(fromHere);
}

/** The nearest folder named `campaigns` at or above `folder`, within the same repository. */
function enclosingWorkspace(folder: string, known: Map<string, string | undefined>) {
  const passed: string[] = [];
  let found: string | undefined;
  for (let at = folder; ; at = dirname(at)) {
    if (known.has(at)) {
      found = known.get(at);
      break;
    }
    passed.push(at);
    if (at.endsWith(`${sep}${workspaceFolder}`)) {
      found = at;
      break;
    }
    if (existsSync(join(at, '.git')) || dirname(at) === at) break;
  }
  for (const at of passed) known.set(at, found);
  return found;
}

/** The folder `campaigns` of a folder, such as a copy of the repository. */
export function workspaceBelow(folder: string): string | undefined {
  const path = join(folder, workspaceFolder);
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : undefined;
}

/**
 * What is meant where nobody says what: the folder `campaigns`, or where one stands within it. Anywhere else
 * nothing is: a command that reads or writes whatever lies below would surprise.
 */
export const defaultPaths = (cwd: string): readonly string[] => {
  if (workspaceBelow(cwd) !== undefined) return [workspaceFolder];
  if (enclosingWorkspace(cwd, new Map()) !== undefined) return ['.'];
  throw new Failure(say.noCampaignsHere(), say.nameAPath());
};

function statOf(given: string, path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    const code = errorCode(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR')
      throw new Failure(say.cannotRead(given, code), say.checkPermissions());
    throw new Failure(say.noSuchPath(given), helpForMissing(path));
  }
}

/** The entry of the same folder whose name is nearest to what was typed. */
function helpForMissing(path: string) {
  const folder = dirname(path);
  let names: string[] = [];
  try {
    names = readdirSync(folder);
  } catch {
    // No such folder either: nothing to offer.
  }
  const [name] = nearest(path.slice(folder.length).replace(sep, ''), names);
  return name === undefined ? say.checkSpelling() : say.didYouMeanPath(name);
}

/** The files that the given paths stand for. Throws a `Failure` for a path that cannot be meant. */
export function filesOf(given: readonly string[], cwd: string): SourceFile[] {
  const files = new Map<string, SourceFile>();
  for (const name of given) {
    const path = resolve(cwd, name);
    if (statOf(name, path).isDirectory() && !isSourceName(path)) {
      for (const file of listSources(path, path)) files.set(file.path, file);
    } else {
      if (!isSourceName(path)) throw new Failure(say.notASource(name), say.sourceEnding());
      files.set(path, singleSource(path, undefined));
    }
  }
  return [...files.values()];
}

/**
 * The workspaces that the given paths belong to. A file below a folder `campaigns` is read with everything
 * in that folder; files outside any are read with each other.
 */
export function groupsOf(given: readonly string[], cwd: string): FileGroup[] {
  const known = new Map<string, string | undefined>();
  const asked = new Map<string, Set<string>>();
  const loose = new Map<string, SourceFile>();
  let looseBase: string | undefined;

  const ask = (workspace: string, path: string): void => {
    const paths = asked.get(workspace) ?? new Set();
    asked.set(workspace, paths.add(path));
  };

  for (const name of given) {
    const path = resolve(cwd, name);
    const isFolder = statOf(name, path).isDirectory() && !isSourceName(path);
    if (!isFolder && !isSourceName(path)) {
      throw new Failure(say.notASource(name), say.sourceEnding());
    }
    const workspace = enclosingWorkspace(isFolder ? path : dirname(path), known);
    if (workspace !== undefined) {
      const file = isFolder ? undefined : singleSource(path, workspace);
      // A link within the workspace is read where it leads to.
      ask(workspace, file === undefined || file.problem ? path : inPlace(path, workspace));
      continue;
    }
    looseBase = looseBase === undefined && isFolder ? path : cwd;
    if (!isFolder) loose.set(path, singleSource(path, undefined));
    else {
      for (const file of listSources(path, path)) {
        const inner = enclosingWorkspace(dirname(file.path), known);
        if (inner === undefined) loose.set(file.path, file);
        else ask(inner, file.path);
      }
    }
  }

  const groups: FileGroup[] = [...asked].map(([workspace, paths]) => {
    const files = listSources(workspace, workspace);
    const folders = [...paths];
    const listed = new Set(files.map((file) => file.path));
    for (const path of paths) {
      // A hidden file, named all the same.
      if (isSourceName(path) && !listed.has(path)) files.push(singleSource(path, workspace));
    }
    return {
      base: dirname(workspace),
      workspace,
      files,
      isAsked: paths.has(workspace)
        ? () => true
        : (path) => paths.has(path) || folders.some((folder) => isWithin(folder, path)),
    };
  });
  if (loose.size > 0) {
    const files = [...loose.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    groups.push({ base: looseBase ?? cwd, workspace: undefined, files, isAsked: () => true });
  }
  if (!groups.some((group) => group.files.some((file) => group.isAsked(file.path)))) {
    throw new Failure(say.noSources(given.join(' ')), say.beginWithNew());
  }
  return groups;
}

/** The path, within the workspace, of the file that a path there leads to. */
const inPlace = (path: string, workspace: string): string =>
  join(workspace, relative(realpathSync(workspace), realpathSync(path)));
