import type { Io } from './io.ts';
import { inLang, type Lang } from './language-choice.ts';
import { say } from './messages.ts';

export type Phase = 'reading' | 'checking' | 'writing';

/** Milliseconds; `performance` would bring a part of Node with it that is slow to load. */
const now = (): number => process.uptime() * 1000;

/** One line that is overwritten, on a terminal only, once the work has taken a second. */
export class Progress {
  private readonly io: Io;
  private readonly lang: Lang;
  private readonly began = now();
  private shownAt = 0;
  private calls = 0;

  constructor(io: Io, lang: Lang) {
    this.io = io;
    this.lang = lang;
  }

  step(phase: Phase, done: number, all: number): void {
    if (!this.io.err.isTerminal || (++this.calls & 15) !== 0) return;
    const time = now();
    if (time - this.began < 1000 || time - this.shownAt < 100) return;
    this.shownAt = time;
    this.io.err.write(`\r\u001b[2K${inLang(say.progress(phase, done, all), this.lang)}`);
  }

  /** Takes the line away, before anything else is written. */
  clear(): void {
    if (this.shownAt !== 0) this.io.err.write('\r\u001b[2K');
    this.shownAt = 0;
  }

  get seconds(): number {
    return (now() - this.began) / 1000;
  }
}
