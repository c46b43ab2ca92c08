import { relative } from 'node:path';
import v8 from 'node:v8';
import { Workspace } from '@thidua/compiler';
import { type Diagnostic, LineIndex } from '@thidua/language';
import type { Progress } from './progress.ts';
import { readSource } from './source-files.ts';
import { type FileGroup, shownPath, unixPath } from './targets.ts';

/** So many files are read for longer than it takes to tell V8 how. */
const manyFiles = 500;

/**
 * V8 guesses from the registries, which are kept, that trees live long, and puts every later tree where only a full
 * collection finds it: two fifths more memory and a quarter more time on ten thousand movements.
 */
const keepTreesYoung = (): void => v8.setFlagsFromString('--no-allocation-site-pretenuring');

/** A workspace in memory, with the files that could not be taken in. */
export class LoadedWorkspace {
  readonly workspace = new Workspace();
  readonly base: string;
  /** Path in the workspace → path in the file system, of the files asked about. */
  readonly asked = new Map<string, string>();
  private readonly problems = new Map<string, Diagnostic>();
  private readonly takenOver = new Map<string, readonly Diagnostic[]>();
  private readonly lines = new Map<string, LineIndex>();

  constructor(group: FileGroup, progress: Pick<Progress, 'step'>) {
    this.base = group.base;
    if (group.files.length > manyFiles) keepTreesYoung();
    for (const [at, file] of group.files.entries()) {
      progress.step('reading', at, group.files.length);
      const path = unixPath(relative(group.base, file.path));
      if (group.isAsked(file.path)) this.asked.set(path, file.path);
      const source = readSource(file);
      const { text, problem } = source;
      if (problem !== undefined) this.problems.set(path, problem);
      else named(path, () => this.workspace.setFile(path, text));
    }
  }

  diagnostics(path: string): readonly Diagnostic[] {
    const takenOver = this.takenOver.get(path);
    if (takenOver !== undefined) return takenOver;
    const problem = this.problems.get(path);
    return problem === undefined ? named(path, () => this.workspace.diagnostics(path)) : [problem];
  }

  /** Another thread has looked at a file. */
  takeOver(path: string, diagnostics: readonly Diagnostic[]): void {
    this.takenOver.set(path, diagnostics);
  }

  /** Finds lines of a file; made when first asked for. */
  linesOf(path: string): LineIndex {
    let lines = this.lines.get(path);
    if (lines === undefined) {
      lines = new LineIndex(this.workspace.text(path) ?? '');
      this.lines.set(path, lines);
    }
    return lines;
  }

  /** The text of a file has changed. */
  forget(path: string): void {
    this.lines.delete(path);
  }

  shown(cwd: string, path: string): string {
    return shownPath(cwd, this.asked.get(path) ?? `${this.base}/${path}`);
  }
}

/** A defect of the compiler is told with the file that brought it out. */
function named<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path}: ${reason}`, { cause: error });
  }
}
