// Half of a workspace in a thread of its own: reads its files, tells what they declare, is told of the others, posts
// what it found, and publishes its movements when it is asked to.
import { parentPort, workerData } from 'node:worker_threads';
import { type Grounds, groundsOf } from '@thidua/compiler';
import type { Diagnostic, Message } from '@thidua/language';
import { ArchiveFolder } from './building/archive-folder.ts';
import { type InIndex, publish } from './building/publication.ts';
import { digestOf } from './digest.ts';
import { Failure } from './failure.ts';
import { LoadedWorkspace, type ReadFile } from './load.ts';
import type { FileGroup } from './targets.ts';

/** The files to be read, and which of them are to be checked. */
export type Share = Omit<FileGroup, 'isAsked'> & { readonly asked: ReadonlySet<string> };
/** By their paths in the workspace, the files in which something was found. */
export type Found = ReadonlyMap<string, readonly Diagnostic[]>;
/** Where to publish, and the folder as people know it. */
export type Order = { readonly out: string; readonly shown: string };
export type Published = InIndex & {
  readonly written: number;
  /** The digests of the texts of all documents, and of all sources, by their paths. */
  readonly digests: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
  /** What its movements rest on. */
  readonly grounds: Grounds;
};
export type Outcome =
  | Published
  | { readonly failure: { readonly problem: Message; readonly help: Message | undefined } };

const { asked, ...group }: Share = workerData;
const loaded = new LoadedWorkspace({ ...group, isAsked: (path) => asked.has(path) }, { step() {} });
parentPort?.postMessage(loaded.told(group.files));
parentPort?.once('message', (others: readonly ReadFile[]) => {
  loaded.include(others);
  parentPort?.postMessage(check());
  parentPort?.once('message', (order: Order) => parentPort?.postMessage(publishMovements(order)));
});

function check(): Found {
  const found = new Map<string, readonly Diagnostic[]>();
  for (const path of loaded.asked.keys()) {
    const diagnostics = loaded.diagnostics(path);
    if (diagnostics.length > 0) found.set(path, diagnostics);
  }
  return found;
}

function publishMovements({ out, shown }: Order): Outcome {
  const folder = new ArchiveFolder(out, shown);
  const { workspace } = loaded;
  // What is no movement is read by both threads, and published by the other.
  const isOurs = (path: string): boolean =>
    loaded.isReadHere(path) && workspace.headOf(path) !== undefined;
  try {
    const inIndex = publish(workspace.documents(isOurs), folder);
    const { written, digests } = folder;
    const grounds = groundsOf(workspace, workspace.files().filter(isOurs), digestOf);
    return { ...inIndex, written, digests, sources: loaded.sourceDigests(), grounds };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { failure: { problem: error.problem, help: error.help } };
  }
}
