import type { Message } from '@thidua/language';
import { type Colours, coloursFor, type Io } from './io.ts';
import { inLang, type Lang } from './language-choice.ts';

/** What every command is given. */
export class RunContext {
  readonly io: Io;
  readonly lang: Lang;
  readonly version: string;

  constructor(io: Io, lang: Lang, version: string) {
    this.io = io;
    this.lang = lang;
    this.version = version;
  }

  text(message: Message): string {
    return inLang(message, this.lang);
  }

  /** Colours for standard output. */
  get colours(): Colours {
    return coloursFor(this.io.out, this.io.env);
  }

  /** Colours for standard error. */
  get errorColours(): Colours {
    return coloursFor(this.io.err, this.io.env);
  }

  /** A line of result, on standard output. */
  say(message: Message): void {
    this.io.out.write(`${this.text(message)}\n`);
  }

  /** A line beside the result, on standard error. */
  tell(message: Message): void {
    this.io.err.write(`${this.text(message)}\n`);
  }
}
