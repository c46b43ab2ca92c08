import {
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
import { dirname, join } from 'node:path';
import { type FileMark, isAsMarked } from './file-marks.ts';

/** Every file below a folder, by its path from there with slashes. */
export function filesBelow(folder: string, path = ''): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const inner = `${path}${entry.name}`;
    return entry.isDirectory() ? filesBelow(join(folder, entry.name), `${inner}/`) : [inner];
  });
}

/** The files that belong into a site: they are written here, and what nobody wrote is swept out. */
export class SiteFiles {
  readonly site: string;
  readonly #marks: Readonly<Record<string, FileMark>>;
  readonly #belonging = new Set<string>();
  readonly #folders = new Set<string>();

  /** @param marks of the files that the build before made */
  constructor(site: string, marks: Readonly<Record<string, FileMark>> = {}) {
    this.site = site;
    this.#marks = marks;
  }

  /** Whether a file is still the one that the build before made. */
  isKept(path: string): boolean {
    return isAsMarked(join(this.site, path), this.#marks[path]);
  }

  get belonging(): ReadonlySet<string> {
    return this.#belonging;
  }

  /** Tells that a file belongs here, whoever wrote it. */
  add(path: string): void {
    this.#belonging.add(path);
  }

  /** Writes a file, by its path from the root; one that says the same already stays as it is. */
  write(path: string, content: string | Uint8Array): void {
    const plain = path.replace(/^\//, '');
    this.add(plain);
    const file = join(this.site, plain);
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    if (statSync(file, { throwIfNoEntry: false })?.size === bytes.length)
      if (readFileSync(file).equals(bytes)) return;
    this.#makeFolder(dirname(file));
    writeFileSync(file, bytes);
  }

  /** Moves all files of a folder into the site. */
  take(folder: string): void {
    for (const path of filesBelow(folder)) {
      this.add(path);
      const target = join(this.site, path);
      this.#makeFolder(dirname(target));
      try {
        renameSync(join(folder, path), target);
      } catch {
        // On another file system.
        cpSync(join(folder, path), target);
      }
    }
  }

  /** Removes what does not belong here any more, and the folders that are empty then. */
  sweep(): void {
    this.#sweep(this.site, '');
  }

  #sweep(folder: string, path: string): boolean {
    let left = false;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const inner = `${path}${entry.name}`;
      const file = join(folder, entry.name);
      if (entry.isDirectory()) left = this.#sweep(file, `${inner}/`) || left;
      else if (this.#belonging.has(inner)) left = true;
      else rmSync(file);
    }
    if (!left && folder !== this.site) rmdirSync(folder);
    return left;
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }
}
