import type { Io } from './io.ts';
import { inLang, type Lang } from './language-choice.ts';
import { say } from './messages.ts';

export type Phase = 'reading' | 'checking' | 'writing';

/** One line that is overwritten, on a terminal only, once the work has taken a second. */
export class Progress {
  private readonly io: Io;
  private readonly lang: Lang;
  private readonly began = performance.now();
  private shownAt = 0;
  private calls = 0;

  constructor(io: Io, lang: Lang) {
    this.io = io;
    this.lang = lang;
  }

  step(phase: Phase, done: number, all: number): void {
    if (!this.io.err.isTerminal || (++this.calls & 15) !== 0) return;
    const now = performance.now();
    if (now - this.began < 1000 || now - this.shownAt < 100) return;
    this.shownAt = now;
    this.io.err.write(`\r\u001b[2K${inLang(say.progress(phase, done, all), this.lang)}`);
  }

  /** Takes the line away, before anything else is written. */
  clear(): void {
    if (this.shownAt !== 0) this.io.err.write('\r\u001b[2K');
    this.shownAt = 0;
  }

  get seconds(): number {
    return (performance.now() - this.began) / 1000;
  }
}
