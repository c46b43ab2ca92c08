import type { Message } from '@thidua/language';

/** 0 nothing wrong; 1 findings that forbid publishing; 2 wrong use or unreadable input; 130 stopped by the user. */
export const exitCodes = { fine: 0, findings: 1, wrongUse: 2, cancelled: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Wrong use, told to the person in one message and a way forward; never with a stack. */
export class Failure extends Error {
  readonly problem: Message;
  readonly help: Message | undefined;

  constructor(problem: Message, help?: Message) {
    super(problem.en);
    this.name = 'Failure';
    this.problem = problem;
    this.help = help;
  }
}

/** The code of an error of the file system: `ENOENT`. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'EUNKNOWN';
