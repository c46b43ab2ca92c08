import { createServicesForGrammar } from 'langium/grammar';
import { terminals, valueNames } from './terminals.ts';

const terminalRules = terminals
  .map(([name, { source, flags }]) => `terminal ${name}: /${source}/${flags};`)
  .join('\n');

const grammar = `grammar Notice
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

/** Text to a syntax tree by Langium; errors are counted. */
export async function langiumReader(): Promise<(text: string) => number> {
  const services = await createServicesForGrammar({ grammar, module: {}, sharedModule: {} });
  const { LangiumParser: parser } = services.parser;
  return (text) => {
    const { lexerErrors, parserErrors } = parser.parse(text);
    return lexerErrors.length + parserErrors.length;
  };
}
