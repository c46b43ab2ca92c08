import { CommanderError } from 'commander';
import packageFile from '../package.json' with { type: 'json' };
import { type ExitCode, exitCodes, Failure } from './failure.ts';
import type { Io } from './io.ts';
import { chooseLanguage } from './language-choice.ts';
import { say } from './messages.ts';
import { programOf } from './program.ts';
import { RunContext } from './run-context.ts';
import { failureOf } from './usage.ts';
import { visible } from './visible.ts';

/** Runs the command with the given arguments, and says in which exit code it ends. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const context = new RunContext(io, chooseLanguage(args, io.env), packageFile.version);
  try {
    let chosen: (() => Promise<ExitCode>) | undefined;
    const program = programOf(context, (action) => {
      chosen = action;
    });
    if (args.length === 0) {
      io.err.write(program.helpInformation({ error: true }));
      return exitCodes.wrongUse;
    }
    parseArguments(program, args);
    return chosen === undefined ? exitCodes.fine : await chosen();
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.fine;
    if (!(error instanceof Failure)) throw error;
    tell(error, context);
    return exitCodes.wrongUse;
  }
}

function parseArguments(program: ReturnType<typeof programOf>, args: readonly string[]): void {
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode === 0) throw error;
    const known = program.commands.find((command) => args.includes(command.name()));
    const failure = failureOf(error, known === undefined ? 'thidua' : `thidua ${known.name()}`);
    const path = args.find((arg) => arg.endsWith('.thidua') || arg.includes('/'));
    if (error.code === 'commander.unknownCommand' && path !== undefined) {
      throw new Failure(failure.problem, say.toCheckThat(path));
    }
    throw failure;
  }
}

function tell({ problem, help }: Failure, { io, lang, errorColours }: RunContext): void {
  const { red, bold } = errorColours;
  io.err.write(`${red(bold('thidua:'))} ${visible(problem[lang])}\n`);
  if (help !== undefined) io.err.write(`  ${visible(help[lang])}\n`);
}
