import {
  Alternation,
  Alternative,
  type IProduction,
  NonTerminal,
  Option,
  Repetition,
  RepetitionMandatory,
  RepetitionMandatoryWithSeparator,
  RepetitionWithSeparator,
  type Rule,
  Terminal,
  type TokenType,
} from 'chevrotain';

/** Where one rule calls another: the key by which Chevrotain knows the place. */
export const placeOf = (called: string, occurrence: number, within: string): string =>
  `${called}${occurrence} in ${within}`;

type WithDefinition = { readonly definition: IProduction[] };

const isRepetition = (production: IProduction): boolean =>
  production instanceof RepetitionMandatory ||
  production instanceof RepetitionMandatoryWithSeparator;
const isOptional = (production: IProduction): boolean =>
  production instanceof Option ||
  production instanceof Repetition ||
  production instanceof RepetitionWithSeparator;

/**
 * The calls after which the calling rule may end: what follows such a rule is also what follows its caller.
 * Chevrotain keeps only the tokens that follow within the caller.
 */
export function callsThatMayEnd(rules: Readonly<Record<string, Rule>>): ReadonlySet<string> {
  const empty = new Map<string, boolean>();
  const ruleMayBeEmpty = (name: string): boolean => {
    const known = empty.get(name);
    if (known !== undefined) return known;
    empty.set(name, false);
    const found = allMayBeEmpty(rules[name]?.definition ?? []);
    empty.set(name, found);
    return found;
  };
  const allMayBeEmpty = (list: readonly IProduction[]): boolean => list.every(mayBeEmpty);
  const mayBeEmpty = (production: IProduction): boolean => {
    if (production instanceof NonTerminal) return ruleMayBeEmpty(production.nonTerminalName);
    if (isOptional(production)) return true;
    if (production instanceof Alternation) return production.definition.some(mayBeEmpty);
    if (production instanceof Alternative || isRepetition(production)) {
      return allMayBeEmpty((production as unknown as WithDefinition).definition);
    }
    return false;
  };

  const found = new Set<string>();
  const walk = (list: readonly IProduction[], mayEnd: boolean, within: string): void => {
    let open = mayEnd;
    for (const production of [...list].reverse()) {
      if (production instanceof NonTerminal) {
        if (open) found.add(placeOf(production.nonTerminalName, production.idx, within));
      } else if (production instanceof Alternation) {
        for (const alternative of production.definition) walk([alternative], open, within);
      } else if ('definition' in production) {
        walk((production as unknown as WithDefinition).definition, open, within);
      }
      open &&= mayBeEmpty(production);
    }
  };
  for (const [name, rule] of Object.entries(rules)) walk(rule.definition, true, name);
  return found;
}

/** The rules that consume such a token themselves. */
export function rulesWith(
  token: TokenType,
  rules: Readonly<Record<string, Rule>>,
): ReadonlySet<string> {
  const has = (production: IProduction): boolean =>
    production instanceof Terminal
      ? production.terminalType === token
      : !(production instanceof NonTerminal) &&
        'definition' in production &&
        (production as unknown as WithDefinition).definition.some(has);
  return new Set(
    Object.entries(rules)
      .filter(([, rule]) => rule.definition.some(has))
      .map(([name]) => name),
  );
}
