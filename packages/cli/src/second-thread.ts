import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Failure } from './failure.ts';
import { LoadedWorkspace, type ReadFile } from './load.ts';
import type { Progress } from './progress.ts';
import type { Found, Order, Outcome, Published, Share } from './share-worker.ts';
import type { FileGroup } from './targets.ts';

/**
 * The later half of the files, read, checked and published in a thread beside this one. A file needs the names of all others
 * and little else, so each thread reads its half, they tell each other the names, and each checks its half. What
 * is found in a file is the same whoever looks at it.
 */
export class SecondThread {
  private readonly group: FileGroup;
  private readonly share: Share;
  private readonly worker: Worker;
  private readonly messages: AsyncIterator<unknown[]>;

  private constructor(group: FileGroup, share: Share) {
    this.group = group;
    this.share = share;
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    this.worker = new Worker(new URL(`./share-worker.${extension}`, import.meta.url), {
      workerData: share,
    });
    // What goes wrong there is told when its next message is waited for.
    this.messages = on(this.worker, 'message');
  }

  static beside(group: FileGroup): SecondThread {
    const { base, workspace, files, isAsked } = group;
    const asked = files.map(({ path }) => path).filter(isAsked);
    const later = asked.slice(asked.length / 2);
    const from = files.findIndex(({ path }) => path === later[0]);
    const share = { base, workspace, files: files.slice(from), asked: new Set(later) };
    return new SecondThread({ ...group, files: files.slice(0, from) }, share);
  }

  /** The whole workspace, of which half is read here. */
  async load(progress: Pick<Progress, 'step'>): Promise<LoadedWorkspace> {
    const { group } = this;
    const loaded = new LoadedWorkspace(group, progress);
    this.worker.postMessage(loaded.told(group.files));
    loaded.include(await this.next<readonly ReadFile[]>());
    return loaded;
  }

  /** Checks the earlier half here, and takes over what was found in the later. */
  async check(loaded: LoadedWorkspace, step: (done: number, all: number) => void): Promise<void> {
    const { asked } = this.share;
    let done = 0;
    const all = loaded.asked.size - asked.size;
    for (const [path, file] of loaded.asked) {
      if (asked.has(file)) continue;
      step(done++, all);
      loaded.diagnostics(path);
    }
    const found = await this.next<Found>();
    for (const [path, file] of loaded.asked) {
      if (asked.has(file)) loaded.takeOver(path, found.get(path) ?? []);
    }
  }

  /** Has the movements of the later half published there; what became of it is told when it is done. */
  async publish(order: Order): Promise<Published> {
    this.worker.postMessage(order);
    const outcome = await this.next<Outcome>();
    if ('failure' in outcome) throw new Failure(outcome.failure.problem, outcome.failure.help);
    return outcome;
  }

  /** Nothing more is asked of the thread. */
  close(): void {
    this.worker.unref();
  }

  private async next<Message>(): Promise<Message> {
    const { value } = await this.messages.next();
    return value[0] as Message;
  }
}
