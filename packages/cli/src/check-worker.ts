// Reads the files of its share in a thread of its own, tells what they declare, is told of the other files, and
// posts what it found in its own.
import { parentPort, workerData } from 'node:worker_threads';
import type { Diagnostic } from '@thidua/language';
import { LoadedWorkspace, type ReadFile } from './load.ts';
import type { FileGroup } from './targets.ts';

/** The files to be read, and which of them are to be checked. */
export type Share = Omit<FileGroup, 'isAsked'> & { readonly asked: ReadonlySet<string> };
/** By their paths in the workspace, the files in which something was found. */
export type Found = ReadonlyMap<string, readonly Diagnostic[]>;

const { asked, ...group }: Share = workerData;
const loaded = new LoadedWorkspace({ ...group, isAsked: (path) => asked.has(path) }, { step() {} });
parentPort?.postMessage(loaded.told(group.files));
parentPort?.once('message', (others: readonly ReadFile[]) => {
  loaded.include(others);
  const found = new Map<string, readonly Diagnostic[]>();
  for (const path of loaded.asked.keys()) {
    const diagnostics = loaded.diagnostics(path);
    if (diagnostics.length > 0) found.set(path, diagnostics);
  }
  parentPort?.postMessage(found satisfies Found);
});
