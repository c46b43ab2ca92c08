import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileMark, type FileMarks, isAsMarked, markOf } from './file-marks.ts';

/** Every file below a folder, by its path from there with slashes. */
export function filesBelow(folder: string, path = ''): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const inner = `${path}${entry.name}`;
    return entry.isDirectory() ? filesBelow(join(folder, entry.name), `${inner}/`) : [inner];
  });
}

/** What is not in a site as the build before left it. */
export type Differences = {
  /** Files that were there and are gone, or are not as they were. */
  readonly touched: readonly string[];
  /** Files that nobody knows. */
  readonly strange: readonly string[];
};

/** When something was last put into a folder or taken out of it, in milliseconds, by its path. */
export type FolderTimes = Readonly<Record<string, number>>;

const timeOf = (folder: string): number | undefined =>
  statSync(folder, { throwIfNoEntry: false })?.mtimeMs;

/** Every folder above a file, from the root of the site on. */
function* foldersOf(path: string): Generator<string> {
  yield '';
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1))
    yield path.slice(0, at);
}

/** Looks at every file of a site, once for the whole build; only folders that were changed are read. */
export function differencesIn(site: string, marks: FileMarks, folders: FolderTimes): Differences {
  const touched = Object.entries(marks).flatMap(([path, mark]) =>
    isAsMarked(`${site}/${path}`, mark) ? [] : [path],
  );
  const strange: string[] = [];
  for (const [folder, time] of Object.entries(folders)) {
    const now = timeOf(join(site, folder));
    if (now === undefined || now === time) continue;
    const start = folder === '' ? '' : `${folder}/`;
    for (const entry of readdirSync(join(site, folder), { withFileTypes: true })) {
      const path = `${start}${entry.name}`;
      if (!entry.isDirectory()) {
        if (marks[path] === undefined) strange.push(path);
      } else if (folders[path] === undefined)
        strange.push(...filesBelow(join(site, path), `${path}/`));
    }
  }
  return { touched, strange };
}

/** The files of a site that were written, and those that are as they were. */
export type ToldFiles = { readonly written: readonly string[]; readonly kept: readonly string[] };

/** The files that belong into a site: they are written here, and what nobody wrote is swept out. */
export class SiteFiles {
  readonly site: string;
  readonly #isAsBefore: (path: string) => boolean;
  readonly #belonging = new Set<string>();
  readonly #written = new Set<string>();
  /** Whether each folder that something was laid into was made here. */
  readonly #folders = new Map<string, boolean>();
  readonly #changedFolders = new Set<string>();

  /** @param isAsBefore whether a file that the build before made is as it left it */
  constructor(site: string, isAsBefore: (path: string) => boolean = () => false) {
    this.site = site;
    this.#isAsBefore = isAsBefore;
  }

  /** A site of which it is told which files are not as the build before left them. */
  static without(site: string, touched: Iterable<string> = []): SiteFiles {
    const all = new Set(touched);
    return new SiteFiles(site, (path) => !all.has(path));
  }

  /** Whether a file that the build before made is still as it left it. */
  isKept(path: string): boolean {
    return this.#isAsBefore(path);
  }

  get belonging(): ReadonlySet<string> {
    return this.#belonging;
  }

  /** What one process tells another of the files. */
  get told(): ToldFiles {
    return {
      written: [...this.#written],
      kept: [...this.#belonging].filter((path) => !this.#written.has(path)),
    };
  }

  addTold({ written, kept }: ToldFiles): void {
    for (const path of written) this.addWritten(path);
    for (const path of kept) this.add(path);
  }

  /** Tells that a file belongs here and is as it was, whoever wrote it. */
  add(path: string): void {
    this.#belonging.add(path);
  }

  /** Tells that a file belongs here and was written anew. */
  addWritten(path: string): void {
    this.#belonging.add(path);
    this.#written.add(path);
  }

  /** Writes a file, by its path from the root; one that says the same already stays as it is. */
  write(path: string, content: string | Uint8Array): void {
    const plain = path.replace(/^\//, '');
    this.addWritten(plain);
    const file = join(this.site, plain);
    // Buffers wait long for the collector: only what may be there already is made one.
    if (
      !this.#isInNewFolder(file) &&
      statSync(file, { throwIfNoEntry: false })?.size === Buffer.byteLength(content) &&
      readFileSync(file).equals(Buffer.from(content))
    )
      return;
    writeFileSync(file, content);
  }

  /** Does the same while other work goes on; the content must not change any more. */
  async writeMeanwhile(path: string, content: Uint8Array): Promise<void> {
    const file = join(this.site, path);
    const folder = dirname(file);
    if (this.#folders.has(folder) || (await mkdir(folder, { recursive: true })) === undefined) {
      this.write(path, content);
      return;
    }
    this.#folders.set(folder, true);
    this.addWritten(path);
    await writeFile(file, content);
  }

  /** Lays a copy of a file here, by its path from the root. */
  copy(from: string, path: string): void {
    this.addWritten(path);
    const file = join(this.site, path);
    // A copy has the rights of what it was made of, and may not let itself be written over.
    if (!this.#isInNewFolder(file)) rmSync(file, { force: true });
    copyFileSync(from, file);
  }

  /** Moves all files of a folder into the site. */
  take(folder: string): void {
    for (const path of filesBelow(folder)) this.addWritten(path);
    moveInto(folder, this.site);
  }

  /** Removes files that do not belong here any more, and the folders that are empty then. */
  sweep(others: Iterable<string>): void {
    const swept = [...others].filter((path) => !this.#belonging.has(path));
    for (const path of swept) {
      rmSync(join(this.site, path), { force: true });
      this.#changed(path);
    }
    // The innermost folders first.
    const folders = new Set(swept.flatMap((path) => [...foldersOf(path)]));
    for (const folder of [...folders].toSorted((a, b) => b.length - a.length))
      if (folder !== '' && isEmpty(join(this.site, folder))) rmdirSync(join(this.site, folder));
  }

  #changed(path: string): void {
    for (const folder of foldersOf(path)) this.#changedFolders.add(folder);
  }

  /** When each folder was changed last; of those in which nothing was written it is what it was. */
  folderTimes(before: FolderTimes): FolderTimes {
    for (const path of this.#written) this.#changed(path);
    const folders = new Set([...this.#belonging].flatMap((path) => [...foldersOf(path)]));
    return Object.fromEntries(
      [...folders].flatMap((folder): [string, number][] => {
        const known = this.#changedFolders.has(folder) ? undefined : before[folder];
        const time = known ?? timeOf(join(this.site, folder));
        return time === undefined ? [] : [[folder, time]];
      }),
    );
  }

  /** The marks of all files that belong here: of those that were not written they are what they were. */
  marks(before: FileMarks): FileMarks {
    return Object.fromEntries(
      [...this.#belonging].flatMap((path): [string, FileMark][] => {
        const known = this.#written.has(path) || !this.isKept(path) ? undefined : before[path];
        const mark = known ?? markOf(join(this.site, path));
        return mark === undefined ? [] : [[path, mark]];
      }),
    );
  }

  /** Makes the folder of a file, and tells whether it was not there before. */
  #isInNewFolder(file: string): boolean {
    const folder = dirname(file);
    const isNew = this.#folders.get(folder) ?? mkdirSync(folder, { recursive: true }) !== undefined;
    this.#folders.set(folder, isNew);
    return isNew;
  }
}

const isEmpty = (folder: string): boolean => existsSync(folder) && readdirSync(folder).length === 0;

/** Moves what a folder holds into another; a folder that is not there yet is moved as a whole. */
function moveInto(folder: string, target: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [from, to] = [join(folder, entry.name), join(target, entry.name)];
    if (entry.isDirectory() && existsSync(to)) moveInto(from, to);
    else move(from, to);
  }
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // On another file system.
    cpSync(from, to, { recursive: true });
  }
}
