import { Argument, Command, type Help, Option } from 'commander';
import type { ExitCode } from './failure.ts';
import {
  type CommandName,
  commandHelp,
  exitCodeTexts,
  headings,
  optionTexts,
} from './help-texts.ts';
import { languages } from './language-choice.ts';
import {
  decideFormats,
  diffFormats,
  formats,
  historyFormats,
  reportFormats,
  shells,
  sqlDialects,
  testFormats,
  verifyFormats,
} from './options.ts';
import type { RunContext } from './run-context.ts';

/** What a command does, with the exit code that it ends in. */
type Action = () => Promise<ExitCode>;

/** The argument parser with every command; what was chosen is handed to `choose`, and loaded only then. */
export function programOf(context: RunContext, choose: (action: Action) => void): Command {
  const text = context.text.bind(context);
  const option = (flags: string, about: keyof typeof optionTexts): Option =>
    new Option(flags, text(optionTexts[about]));
  const argument = (name: string, about: keyof typeof optionTexts): Argument =>
    new Argument(name, text(optionTexts[about]));

  const dressed = (command: Command, name: CommandName): Command => {
    const { usage, about, examples } = commandHelp[name];
    const afterwards = (): string => {
      const shown = examples.map(
        ({ line, does }) => `  ${context.colours.cyan(line)}\n      ${text(does)}`,
      );
      const parts = [`\n${heading(context, 'Examples:')}\n${shown.join('\n')}`];
      if (name === 'thidua' || name === 'check') {
        const codes = exitCodeTexts.map(([code, means]) => `  ${code}  ${text(means)}`);
        parts.push(`${heading(context, 'Exit codes:')}\n${codes.join('\n')}`);
      }
      return parts.join('\n\n');
    };
    return command
      .usage(text(usage))
      .description(text(about))
      .helpOption('-h, --help', text(optionTexts.help))
      .addOption(option('--lang <lang>', 'lang').choices(languages))
      .addHelpText('after', afterwards);
  };

  const program = new Command('thidua')
    .exitOverride()
    .showSuggestionAfterError()
    .configureHelp(helpIn(context))
    .configureOutput({
      writeOut: (written) => context.io.out.write(written),
      writeErr: (written) => context.io.err.write(written),
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(context.io.out.columns ?? 100, 100),
      getErrHelpWidth: () => Math.min(context.io.err.columns ?? 100, 100),
      getOutHasColors: () => context.colours.isColorSupported,
      getErrHasColors: () => context.errorColours.isColorSupported,
    })
    .version(`thidua ${context.version}`, '-V, --version', text(optionTexts.version))
    .helpCommand('help [command]', text(optionTexts.helpCommand));
  dressed(program, 'thidua');
  const command = (name: Exclude<CommandName, 'thidua'>): Command =>
    dressed(program.command(name), name);

  command('check')
    .addArgument(argument('[paths...]', 'paths'))
    .addOption(option('--format <format>', 'format').choices(formats).default('terminal'))
    .addOption(option('--deny-warnings', 'denyWarnings').default(false))
    .addOption(option('--fix', 'fix').default(false))
    .addOption(option('--since <revision>', 'since'))
    .action((paths, options) =>
      choose(async () => (await import('./commands/check.ts')).check(paths, options, context)),
    );
  command('fmt')
    .addArgument(argument('[paths...]', 'formatPaths'))
    .addOption(option('--check', 'check').default(false))
    .action((paths, options) =>
      choose(async () => (await import('./commands/fmt.ts')).fmt(paths, options, context)),
    );
  command('build')
    .addArgument(argument('[folder]', 'workspace'))
    .addOption(option('--out <folder>', 'out').makeOptionMandatory())
    .action((path, options) =>
      choose(async () => (await import('./commands/build.ts')).build(path, options, context)),
    );
  command('test')
    .addArgument(argument('[paths...]', 'paths'))
    .addOption(option('--coverage', 'coverage').default(false))
    .addOption(option('--format <format>', 'testFormat').choices(testFormats).default('terminal'))
    .action((paths, options) =>
      choose(async () => (await import('./commands/test.ts')).test(paths, options, context)),
    );
  command('decide')
    .addArgument(argument('<campaign>', 'subject'))
    .addArgument(argument('<records>', 'records'))
    .addOption(option('--award <id>', 'award'))
    .addOption(option('--year <year>', 'year'))
    .addOption(option('--date <date>', 'assessmentDate'))
    .addOption(option('--issuer <id>', 'deciding'))
    .addOption(
      option('--council <file>', 'council')
        .argParser((file: string, before: readonly string[]) => [...before, file])
        .default([]),
    )
    .addOption(option('--out <file>', 'results'))
    .addOption(option('--explain', 'explanations').default(false))
    .addOption(
      option('--format <format>', 'decideFormat').choices(decideFormats).default('terminal'),
    )
    .action((subject, records, options) =>
      choose(async () =>
        (await import('./commands/decide.ts')).decide(subject, records, options, context),
      ),
    );
  command('template')
    .addArgument(argument('<campaign>', 'subject'))
    .addOption(option('--out <file>', 'form').makeOptionMandatory())
    .addOption(option('--year <year>', 'year'))
    .addOption(option('--date <date>', 'assessmentDate'))
    .addOption(option('--issuer <id>', 'deciding'))
    .action((subject, options) =>
      choose(async () =>
        (await import('./commands/template.ts')).template(subject, options, context),
      ),
    );
  command('sql')
    .addArgument(argument('<campaign>', 'subject'))
    .addOption(option('--dialect <dialect>', 'dialect').choices(sqlDialects).default('duckdb'))
    .addOption(option('--table <name>', 'table'))
    .addOption(option('--award <id>', 'award'))
    .addOption(option('--year <year>', 'year'))
    .addOption(option('--date <date>', 'assessmentDate'))
    .addOption(option('--issuer <id>', 'deciding'))
    .action((subject, options) =>
      choose(async () => (await import('./commands/sql.ts')).sql(subject, options, context)),
    );
  command('explain')
    .addArgument(argument('[code]', 'code'))
    .action((code) =>
      choose(async () => (await import('./commands/explain.ts')).explain(code, context)),
    );
  command('diff')
    .addArgument(argument('<base>', 'base'))
    .addArgument(argument('[head]', 'head'))
    .addOption(option('--format <format>', 'diffFormat').choices(diffFormats).default('terminal'))
    .action((base, head, options) =>
      choose(async () => (await import('./commands/diff.ts')).diff(base, head, options, context)),
    );
  command('report')
    .addArgument(argument('<base>', 'base'))
    .addArgument(argument('[head]', 'head'))
    .addOption(
      option('--format <format>', 'reportFormat').choices(reportFormats).default('markdown'),
    )
    .addOption(option('--records <file>', 'effectRecords'))
    .addOption(option('--pictures <folder>', 'pagePictures'))
    .addOption(option('--whole <address>', 'whole'))
    .action((base, head, options) =>
      choose(async () =>
        (await import('./commands/report.ts')).report(base, head, options, context),
      ),
    );
  command('history')
    .addArgument(argument('<campaign>', 'movement'))
    .addOption(
      option('--format <format>', 'historyFormat').choices(historyFormats).default('terminal'),
    )
    .action((movement, options) =>
      choose(async () =>
        (await import('./commands/history.ts')).history(movement, options, context),
      ),
    );
  command('verify')
    .addArgument(argument('<folder>', 'archive'))
    .addOption(option('--against <path>', 'against'))
    .addOption(
      option('--format <format>', 'historyFormat').choices(verifyFormats).default('terminal'),
    )
    .action((folder, options) =>
      choose(async () => (await import('./commands/verify.ts')).verify(folder, options, context)),
    );
  const create = command('new');
  for (const name of [
    'issuer',
    'title',
    'number',
    'date',
    'from',
    'to',
    'province',
    'id',
  ] as const) {
    create.addOption(option(`--${name} <${name}>`, name));
  }
  create
    .addOption(option('--dir <folder>', 'dir'))
    .action((options) =>
      choose(async () => (await import('./commands/new.ts')).create(options, context)),
    );
  command('completion')
    .addArgument(argument('<shell>', 'shell').choices(shells))
    .action((shell) =>
      choose(async () =>
        (await import('./commands/completion.ts')).completion(shell, program, context),
      ),
    );
  return program;
}

const heading = (context: RunContext, word: string): string =>
  context.colours.bold(headings[word]?.[context.lang] ?? word);

/** Help as this command shows it: headings in the chosen language, defaults told by the texts themselves. */
const helpIn = (context: RunContext): Partial<Help> => ({
  styleTitle: (title) => heading(context, title),
  styleCommandText: (name) => context.colours.cyan(name),
  optionDescription: (option) => option.description,
  argumentDescription: (argument) => argument.description,
  argumentTerm: (argument) => (argument.variadic ? `${argument.name()}…` : argument.name()),
  subcommandTerm: (command) => command.name(),
});
