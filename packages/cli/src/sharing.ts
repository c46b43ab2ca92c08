import os from 'node:os';
import type { SecondThread } from './second-thread.ts';
import type { FileGroup } from './targets.ts';

/** So many files are done sooner by two threads than by one. */
const worthSharing = 2_000;

/** A thread that takes half of a large workspace; none for a small one. */
export async function secondThread(group: FileGroup): Promise<SecondThread | undefined> {
  const asked = group.files.filter(({ path }) => group.isAsked(path)).length;
  if (asked < worthSharing || os.availableParallelism() < 2) return undefined;
  const { SecondThread } = await import('./second-thread.ts');
  return SecondThread.beside(group);
}
