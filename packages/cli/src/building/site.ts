import type { ArchiveHistory } from '../review/archive-history.ts';
import type { SecondThread } from '../second-thread.ts';
import type { FileGroup } from '../targets.ts';

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
