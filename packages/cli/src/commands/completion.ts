import type { Command } from 'commander';
import { explanations } from '../explanations.ts';
import { type ExitCode, exitCodes } from '../failure.ts';
import type { Shell } from '../options.ts';
import type { RunContext } from '../run-context.ts';

type Choice = {
  readonly flags: readonly string[];
  readonly about: string;
  readonly values: readonly string[];
  readonly takesValue: boolean;
};
type Described = {
  readonly name: string;
  readonly about: string;
  readonly options: readonly Choice[];
  /** Words that may stand as an argument; files where there are none. */
  readonly words: readonly string[];
};

/**
 * Prints a script that completes commands, options and their values, and codes. It is complete in itself:
 * a TAB starts no program, and files are left to the shell.
 */
export async function completion(
  shell: Shell,
  program: Command,
  context: RunContext,
): Promise<ExitCode> {
  const commands = program.commands.map(described);
  const script = { bash: bashScript, zsh: zshScript, fish: fishScript }[shell];
  context.io.out.write(script(commands));
  return exitCodes.fine;
}

function described(command: Command): Described {
  const help = command.createHelp();
  return {
    name: command.name(),
    about: command.description(),
    options: help.visibleOptions(command).map((option) => ({
      flags: [option.short, option.long].filter((flag) => flag !== undefined),
      about: option.description,
      values: option.argChoices ?? [],
      takesValue: option.required,
    })),
    words:
      command.name() === 'explain'
        ? explanations().flatMap(({ code, slug }) => [code, slug])
        : command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
  };
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const long = ({ flags }: Choice): string => flags.at(-1) ?? '';

function bashScript(commands: readonly Described[]): string {
  const cases = commands.map(({ name, options, words }) => {
    const flags = options.flatMap((option) => option.flags).join(' ');
    const values = options
      .filter((option) => option.values.length > 0)
      .map((option) => `        ${long(option)}) words=${quoted(option.values.join(' '))} ;;\n`);
    const free = options
      .filter((option) => option.takesValue && option.values.length === 0)
      .map(long);
    if (free.length > 0) values.push(`        ${free.join('|')}) files=1 ;;\n`);
    values.push(
      `        *) words=${quoted(words.join(' '))}${words.length === 0 ? '; files=1' : ''} ;;\n`,
    );
    return `    ${name})\n      flags=${quoted(flags)}\n      case "$before" in\n${values.join('')}      esac\n      ;;\n`;
  });
  const names = commands.map(({ name }) => name).join(' ');
  return `# thidua: bash completion
_thidua() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command='' part
  local words='' flags='--help --version --lang' files=''
  for part in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " ${names} " in *" $part "*) command="$part"; break ;; esac
  done
  case "$command" in
    '') words=${quoted(names)} ;;
${cases.join('')}  esac
  if [[ "$word" == -* ]]; then words="$flags"; files=''; fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  if [[ -n "$files" ]]; then
    compopt -o filenames 2>/dev/null
    COMPREPLY+=($(compgen -f -- "$word"))
  fi
}
complete -F _thidua thidua
`;
}

const zshText = (text: string): string => text.replace(/[[\]:]/g, '\\$&');

function zshScript(commands: readonly Described[]): string {
  const named = commands.map(({ name, about }) => `    ${quoted(`${name}:${zshText(about)}`)}\n`);
  const cases = commands.map(({ name, options, words }) => {
    const specs = options.flatMap((option) =>
      option.flags.map((flag) => {
        const value = !option.takesValue
          ? ''
          : option.values.length > 0
            ? `:${long(option).slice(2)}:(${option.values.join(' ')})`
            : `:${long(option).slice(2)}:_files`;
        return `        ${quoted(`${flag}[${zshText(option.about)}]${value}`)} \\\n`;
      }),
    );
    const rest = words.length > 0 ? `'*:word:(${words.join(' ')})'` : `'*:file:_files'`;
    return `    ${name})\n      _arguments \\\n${specs.join('')}        ${rest}\n      ;;\n`;
  });
  return `#compdef thidua
# thidua: zsh completion
_thidua() {
  local -a commands
  commands=(
${named.join('')}  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local name="$words[2]"
  shift words
  (( CURRENT-- ))
  case "$name" in
${cases.join('')}  esac
}
if [ "$funcstack[1]" = "_thidua" ]; then _thidua "$@"; else compdef _thidua thidua; fi
`;
}

function fishScript(commands: readonly Described[]): string {
  const lines = ['# thidua: fish completion', 'complete -c thidua -n __fish_use_subcommand -f'];
  for (const { name, about, options, words } of commands) {
    lines.push(`complete -c thidua -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`);
    const within = `complete -c thidua -n '__fish_seen_subcommand_from ${name}'`;
    for (const option of options) {
      const flags = option.flags.map((flag) =>
        flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
      );
      const value =
        option.values.length > 0
          ? ` -x -a ${quoted(option.values.join(' '))}`
          : option.takesValue
            ? ' -r'
            : '';
      lines.push(`${within} ${flags.join(' ')}${value} -d ${quoted(option.about)}`);
    }
    if (words.length > 0) lines.push(`${within} -f -a ${quoted(words.join(' '))}`);
  }
  return `${lines.join('\n')}\n`;
}
