import { relative } from 'node:path';
import v8 from 'node:v8';
import { Workspace } from '@thidua/compiler';
import { type Diagnostic, LineIndex, type MovementHead } from '@thidua/language';
import { digestOf } from './digest.ts';
import type { Progress } from './progress.ts';
import { readSource, type SourceFile } from './source-files.ts';
import { type FileGroup, shownPath, unixPath } from './targets.ts';

/** So many files are read for longer than it takes to tell V8 how. */
const manyFiles = 500;

/**
 * V8 guesses from the registries, which are kept, that trees live long, and puts every later tree where only a full
 * collection finds it: two fifths more memory and a quarter more time on ten thousand movements.
 */
const keepTreesYoung = (): void => v8.setFlagsFromString('--no-allocation-site-pretenuring');

/** A file that another thread has read, and the head of the movement where that is all that it declares. */
export type ReadFile = { readonly file: SourceFile; readonly head: MovementHead | undefined };

/** A workspace in memory, with the files that could not be taken in. */
export class LoadedWorkspace {
  readonly workspace = new Workspace();
  readonly base: string;
  /** Path in the workspace → path in the file system, of the files asked about. */
  readonly asked = new Map<string, string>();
  private readonly isAsked: FileGroup['isAsked'];
  /** Paths in the workspace of the files that are read here. */
  private readonly own = new Set<string>();
  private readonly problems = new Map<string, Diagnostic>();
  private readonly takenOver = new Map<string, readonly Diagnostic[]>();
  private readonly lines = new Map<string, LineIndex>();

  /** Of a movement that is `known` its head will do, until somebody asks for more. */
  constructor(
    { base, files, isAsked }: FileGroup,
    progress: Pick<Progress, 'step'>,
    known: ReadonlyMap<string, MovementHead> = new Map(),
  ) {
    this.base = base;
    this.isAsked = isAsked;
    if (files.length > manyFiles) keepTreesYoung();
    for (const [at, file] of files.entries()) {
      progress.step('reading', at, files.length);
      this.include([{ file, head: known.get(unixPath(relative(base, file.path))) }]);
    }
  }

  private read(file: SourceFile): void {
    const path = this.pathOf(file);
    const { text, problem } = readSource(file);
    if (problem !== undefined) this.problems.set(path, problem);
    else named(path, () => this.workspace.setFile(path, text));
    this.own.add(path);
  }

  /** The path in the workspace of a file that belongs to it from now on. */
  private pathOf(file: SourceFile): string {
    const path = unixPath(relative(this.base, file.path));
    if (this.isAsked(file.path)) this.asked.set(path, file.path);
    return path;
  }

  /** Whether a file is read here: of what another thread has read, this one reads what is no movement. */
  isReadHere(path: string): boolean {
    return this.own.has(path);
  }

  /** The digest of the text of each file that is read here, by its path in the workspace. */
  sourceDigests(): ReadonlyMap<string, string> {
    return new Map([...this.own].map((path) => [path, digestOf(this.workspace.text(path) ?? '')]));
  }

  /** What another thread needs to know of files that are read here. */
  told(files: readonly SourceFile[]): ReadFile[] {
    return files.map((file) => {
      const path = unixPath(relative(this.base, file.path));
      return { file, head: this.workspace.headOf(path) };
    });
  }

  /** Takes in files; those that another thread has read with the heads of their movements. */
  include(files: readonly ReadFile[]): void {
    for (const { file, head } of files) {
      if (head === undefined) this.read(file);
      else this.workspace.setMovement(this.pathOf(file), head, () => readSource(file).text ?? '');
    }
  }

  diagnostics(path: string): readonly Diagnostic[] {
    const takenOver = this.takenOver.get(path);
    if (takenOver !== undefined) return takenOver;
    const problem = this.problems.get(path);
    return problem === undefined ? named(path, () => this.workspace.diagnostics(path)) : [problem];
  }

  /** Somebody else has looked at a file. */
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
