import { Worker } from 'node:worker_threads';
import type { Found, Share } from './check-worker.ts';
import type { LoadedWorkspace } from './load.ts';
import type { FileGroup } from './targets.ts';

/**
 * The later half of the files asked about, checked in a thread beside this one. A file needs the names of all
 * others and nothing else, so both threads read everything, each checks its half, and what is found in a file
 * is the same whoever looks at it.
 */
export class SecondThread {
  private readonly found: Promise<Found>;
  private readonly asked: ReadonlySet<string>;

  private constructor(share: Share) {
    this.asked = share.asked;
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    const worker = new Worker(new URL(`./check-worker.${extension}`, import.meta.url), {
      workerData: share,
    });
    this.found = new Promise((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
    });
    // Told when it is waited for.
    this.found.catch(() => undefined);
  }

  static beside({ isAsked, ...group }: FileGroup): SecondThread {
    const asked = group.files.map(({ path }) => path).filter(isAsked);
    return new SecondThread({ ...group, asked: new Set(asked.slice(asked.length / 2)) });
  }

  /** Checks the earlier half here, and takes over what was found in the later. */
  async check(loaded: LoadedWorkspace, step: (done: number, all: number) => void): Promise<void> {
    let done = 0;
    const all = loaded.asked.size - this.asked.size;
    for (const [path, file] of loaded.asked) {
      if (this.asked.has(file)) continue;
      step(done++, all);
      loaded.diagnostics(path);
    }
    const found = await this.found;
    for (const [path, file] of loaded.asked) {
      if (this.asked.has(file)) loaded.takeOver(path, found.get(path) ?? []);
    }
  }
}
