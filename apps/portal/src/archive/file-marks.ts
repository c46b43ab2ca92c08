import { statSync } from 'node:fs';

/** What tells at a glance that nobody has touched a file: its size in bytes and when it was last written, in milliseconds. */
export type FileMark = readonly [size: number, written: number];

/** Marks by the path of a file. */
export type FileMarks = Readonly<Record<string, FileMark>>;

export function markOf(file: string): FileMark | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? undefined : [stats.size, Math.floor(stats.mtimeMs)];
}

/** Whether a file is still the one that was marked. */
export function isAsMarked(file: string, mark: FileMark | undefined): boolean {
  const now = markOf(file);
  return mark !== undefined && now !== undefined && now[0] === mark[0] && now[1] === mark[1];
}
