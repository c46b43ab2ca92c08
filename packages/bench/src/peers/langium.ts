import { createServicesForGrammar } from 'langium/grammar';
import { terminals, valueNames } from './terminals.ts';
import { wholeLanguage } from './whole-language.ts';

const terminalRules = terminals
  .map(([name, { source, flags }]) => `terminal ${name}: /${source}/${flags};`)
  .join('\n');

const outerForm = `grammar Notice
entry File: items+=Item*;
Item: Clause | Entry | Block;
Clause: words+=Word+ values+=Value*;
Entry: label=(Label | Letter | Bullet) values+=Value*;
Block: open=Open items+=Item* close=Close;
Value: ${valueNames.map((name) => `${name[0]?.toLowerCase()}${name.slice(1)}=${name}`).join(' | ')};
hidden terminal Space: /\\s+/;
hidden terminal Comment: /#[^\\n]*/;
${terminalRules}
`;

type Parser = Awaited<ReturnType<typeof createServicesForGrammar>>['parser']['LangiumParser'];

const errorsBy =
  (parser: Parser): ((text: string) => number) =>
  (text) => {
    const { lexerErrors, parserErrors } = parser.parse(text);
    return lexerErrors.length + parserErrors.length;
  };

/** The outer form to a syntax tree by Langium; errors are counted. */
export async function langiumOuterReader(): Promise<(text: string) => number> {
  const services = await createServicesForGrammar({
    grammar: outerForm,
    module: {},
    sharedModule: {},
  });
  return errorsBy(services.parser.LangiumParser);
}

/** Langium's parser of the whole language. */
export async function langiumOfWholeLanguage(): Promise<Parser> {
  const services = await createServicesForGrammar({
    grammar: wholeLanguage(),
    module: {},
    sharedModule: {},
    parserConfig: { skipValidations: true },
  });
  return services.parser.LangiumParser;
}

/** The whole language to a syntax tree by Langium; errors are counted. */
export const langiumWholeReader = async (): Promise<(text: string) => number> =>
  errorsBy(await langiumOfWholeLanguage());
