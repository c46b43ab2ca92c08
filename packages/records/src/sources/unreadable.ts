import type { Message } from '../message.ts';

/** A file that cannot be read as records at all, with a way forward. */
export class Unreadable extends Error {
  readonly problem: Message;
  readonly help: Message | undefined;

  constructor(problem: Message, help?: Message) {
    super(problem.en);
    this.name = 'Unreadable';
    this.problem = problem;
    this.help = help;
  }
}
