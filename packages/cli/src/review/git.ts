import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative } from 'node:path';
import { Failure } from '../failure.ts';
import { unixPath } from '../targets.ts';
import { say } from './messages.ts';

/** Whole archives go through the pipe at once. */
const mostOutput = 1 << 30;

/** A file of a revision: its path in the repository, and the object that holds its bytes. */
export type Blob = { readonly path: string; readonly id: string };

/** A repository, read by the command `git` and never written to; nothing is checked out. */
export class Repository {
  readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  /** The repository around a folder; nothing where there is none. */
  static around(folder: string): Repository | undefined {
    const { status, stdout } = git(folder, ['rev-parse', '--show-toplevel']);
    const root = stdout.toString().trimEnd();
    return status === 0 && root !== '' ? new Repository(root) : undefined;
  }

  /** A path of the file system as the repository names it; '' for its root. */
  pathOf(path: string): string {
    return unixPath(relative(realpathSync(this.root), realpathSync(path)));
  }

  /** The commit that a revision names; nothing where it names none. */
  commit(revision: string): string | undefined {
    const { status, stdout } = git(this.root, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ]);
    return status === 0 ? stdout.toString().trim() : undefined;
  }

  /** The files below a folder at a commit whose name ends in this; links are passed over. */
  files(commit: string, folder: string, ending: string): readonly Blob[] {
    const args = ['ls-tree', '-r', '-z', '--full-tree', commit];
    const { status, stdout } = git(this.root, folder === '' ? args : [...args, '--', `${folder}/`]);
    if (status !== 0) throw new Failure(say.gitFailed(`ls-tree ${commit}`));
    return stdout
      .toString()
      .split('\0')
      .flatMap((line): Blob[] => {
        const [, mode, id, path] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
        const isFile = mode === '100644' || mode === '100755';
        return isFile && id !== undefined && path?.endsWith(ending) ? [{ path, id }] : [];
      });
  }

  /** The bytes of objects, by their names; one process for all of them. */
  contents(ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
    const wanted = [...new Set(ids)];
    const found = new Map<string, Uint8Array>();
    if (wanted.length === 0) return found;
    const { status, stdout } = git(this.root, ['cat-file', '--batch'], `${wanted.join('\n')}\n`);
    if (status !== 0) throw new Failure(say.gitFailed('cat-file'));
    let at = 0;
    while (at < stdout.length) {
      const end = stdout.indexOf(10, at);
      const [id, type, size] = stdout.subarray(at, end).toString().split(' ');
      if (id === undefined || type !== 'blob') throw new Failure(say.gitFailed('cat-file'));
      const from = end + 1;
      const to = from + Number(size);
      found.set(id, stdout.subarray(from, to));
      at = to + 1;
    }
    return found;
  }

  /** Whether this copy holds the latest commits only. */
  isShallow(): boolean {
    const { stdout } = git(this.root, ['rev-parse', '--is-shallow-repository']);
    return stdout.toString().trim() === 'true';
  }

  /** The text that a command of git prints; paths among its arguments are taken as they are. */
  text(args: readonly string[]): string {
    const { status, stdout } = git(this.root, ['--literal-pathspecs', ...args]);
    if (status !== 0) throw new Failure(say.gitFailed(args[0] ?? ''));
    return stdout.toString();
  }
}

function git(
  cwd: string,
  args: readonly string[],
  input?: string,
): { readonly status: number | null; readonly stdout: Buffer } {
  const { error, status, stdout } = spawnSync('git', args, {
    cwd,
    maxBuffer: mostOutput,
    // What the reader's own settings make of output is not for programs.
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    ...(input === undefined ? {} : { input }),
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') {
    throw new Failure(say.noGit(), say.installGit());
  }
  if (error !== undefined) throw new Failure(say.gitFailed(args[0] ?? ''));
  return { status, stdout };
}
