import type { CommanderError } from 'commander';
import { Failure } from './failure.ts';
import { say } from './messages.ts';

const part = (pattern: RegExp, text: string): string => pattern.exec(text)?.[1] ?? '';

/** What the argument parser says, in the words of this command. Its own sentences are English only. */
export function failureOf(error: CommanderError, command: string): Failure {
  const { code, message } = error;
  const near = /Did you mean (?:one of )?([^?,]+)/.exec(message)?.[1];
  const help = say.seeHelp(command);
  switch (code) {
    case 'commander.unknownOption':
      return new Failure(say.unknownOption(part(/option '(.+?)'/, message), near), help);
    case 'commander.unknownCommand':
      return new Failure(say.unknownCommand(part(/command '(.+?)'/, message), near), help);
    case 'commander.missingArgument':
      return new Failure(say.missingArgument(part(/argument '(.+?)'/, message)), help);
    case 'commander.optionMissingArgument':
      return new Failure(say.missingValue(part(/option '(.+?)'/, message)), help);
    case 'commander.missingMandatoryOptionValue':
      return new Failure(say.missingOption(part(/option '(.+?)'/, message)), help);
    case 'commander.excessArguments':
      return new Failure(say.tooManyArguments(part(/: (.+)\.$/, message)), help);
    case 'commander.invalidArgument': {
      const flags = part(/(?:option|for argument) '(.+?)'/, message);
      const value = part(
        /(?:argument|value) '(.*?)'/,
        message.replace(/^error: option '.*?' /, ''),
      );
      const allowed = part(/Allowed choices are (.+)\.$/, message);
      return new Failure(
        say.badChoice(flags, value),
        allowed === '' ? help : say.choices(allowed.split(', ')),
      );
    }
    default:
      return new Failure({ vi: message, en: message }, help);
  }
}
