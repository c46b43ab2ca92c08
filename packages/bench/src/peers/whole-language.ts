import { declarations, type FieldName, fields, type WordName, words } from '@thidua/language';
import { FileGrammar } from '@thidua/language/grammar';
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

const letters = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ';
const capitals = 'A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ';
const plainWord = `[${letters}\\d]+`;
const nothingOfAWord = `(?![${letters}\\d]|-[${letters}\\d])`;

/** What stands for itself, by the names of our tokens, in the order in which patterns are tried. */
const literals: Readonly<Record<string, string>> = {
  Text: '"""[\\s\\S]*?"""|"[^"\\n]*"',
  DocumentNumber: `(?:\\d+|…)(?:\\/\\d{4})?[\\/-][${capitals}][${letters}\\d.]*(?:[-\\/][${letters}\\d.]+)*`,
  DayOfYear: '(?:\\d{1,2}|…)\\/\\d{1,2}(?![\\/\\d])',
  Date: '(?:\\d+|…)(?:\\/(?:\\d+|…)){1,2}',
  Percent: '\\d+(?:\\.\\d{3})*(?:,\\d+)? ?%',
  Number: '\\d+(?:\\.\\d{3})*(?:,\\d+)?',
  Blank: '…',
  Authority: '(?:TM|KT|TL|TUQ|Q)\\.',
  CheckCode: 'TD\\d{4}',
  Abbreviation: `[${capitals}][${capitals}\\d]*(?:-[${capitals}\\d]+)*${nothingOfAWord}`,
  Member: `${plainWord}(?:-${plainWord})+(?:\\.(?:\\d+|[a-zđ])(?![${letters}\\d]))+`,
  Identifier: `${plainWord}(?:-${plainWord})+`,
  Letter: `[a-zđ]${nothingOfAWord}`,
  GreaterOrEqual: '≥|>=',
  LessOrEqual: '≤|<=',
  NotEqual: '≠|!=',
  Equal: '=',
  Greater: '>',
  Less: '<',
  Colon: ':',
  Comma: ',',
  OpenBracket: '\\(',
  CloseBracket: '\\)',
  OpenBlock: '\\{',
  CloseBlock: '\\}',
  Dash: '-|–',
};

/** What stands for itself at the start of a line only. */
const marks: Readonly<Record<string, string>> = {
  NumberLabel: '\\d{1,3}\\.(?=\\s)',
  LetterLabel: '[a-zđ]\\)',
  Bullet: '-|–',
};

/** What stands first on its line, or behind the brace that opens a block. */
const atLineStart = (pattern: string): string =>
  `(?:${pattern})(?<![^\\n{ \\t][ \\t]*(?:${pattern}))`;
const patternOf = (words: string): string => words.replaceAll(' ', ' +');

const upper = (name: string): string => `${name[0]?.toUpperCase()}${name.slice(1)}`;
/** `Date` alone is a word of Langium's own. */
const literal = (name: string): string => `${name}Literal`;
const fieldNames = Object.keys(fields) as FieldName[];
const wordNames = Object.keys(words) as WordName[];

type Keyword = { readonly terminal: string; readonly vi: string; readonly opensLine: boolean };
const keyword = (kind: string, name: string, vi: string): Keyword => ({
  terminal: `${kind}${upper(name)}`,
  vi,
  opensLine: kind !== 'Word',
});
/** The longest first; of two that are spelt alike, the one that opens a line. */
const keywords: readonly Keyword[] = [
  ...Object.entries(declarations).map(([name, { vi }]) => keyword('Declaration', name, vi)),
  ...fieldNames.map((name) => keyword('Field', name, fields[name].vi)),
  ...wordNames.map((name) => keyword('Word', name, words[name].vi)),
].toSorted((a, b) => b.vi.length - a.vi.length);

const terminals: readonly (readonly [string, string])[] = [
  ...keywords.map(({ terminal, vi, opensLine }): [string, string] => {
    const pattern = patternOf(vi);
    return [terminal, `${opensLine ? atLineStart(pattern) : pattern}${nothingOfAWord}`];
  }),
  ...Object.entries(marks).map(([name, pattern]): [string, string] => [
    literal(name),
    atLineStart(pattern),
  ]),
  ...Object.entries(literals).map(([name, pattern]): [string, string] => [literal(name), pattern]),
];

/** The keywords a rule may begin with, where a field stands within another. */
type Within = { readonly suffix: string; readonly names: ReadonlySet<FieldName> };

const within = (context: string): Within => ({
  suffix: upper(context),
  names: new Set(
    fieldNames.filter((name) => (fields[name].within as readonly string[]).includes(context)),
  ),
});
/** Fields that hold fields without braces, and what they may hold. */
const nested: Readonly<Record<string, Within>> = {
  participantsField: within('participants'),
  recognitionField: within('recognition'),
};

/** Rules whose tree is not the sequence of their parts: a single operand stands for itself. */
const ownRules: Readonly<Record<string, string>> = {
  expression:
    'Expression: Term ({infer Expression.operands+=current} (joiners+=(WordAnd | WordOr) operands+=Term)+)?;',
  term: 'Term: Atom | {infer Negation} negations+=WordNot+ operand=Atom;',
};

/**
 * Our whole grammar as a grammar of Langium, rule for rule: from what the parser recorded of itself and the table of
 * keywords, so that neither can fall behind. Ends of fields are left out, since the keyword of the next field tells them.
 */
export function wholeLanguage(): string {
  return [
    'grammar Notice',
    new GrammarWriter(new FileGrammar().getGAstProductions()).write(),
    'hidden terminal Space: /\\s+/;',
    'hidden terminal Comment: /#[^\\n]*/;',
    ...terminals.map(([name, pattern]) => `terminal ${name}: /${pattern}/;`),
  ].join('\n');
}

const partsOf = (alternative: IProduction): readonly IProduction[] =>
  alternative instanceof Alternative ? alternative.definition : [alternative];

class GrammarWriter {
  private readonly rules: Readonly<Record<string, Rule>>;
  /** Whether a rule is a text, as far as that has been asked. */
  private readonly texts = new Map<string, boolean>();

  constructor(rules: Readonly<Record<string, Rule>>) {
    this.rules = rules;
  }

  write(): string {
    const all = Object.values(this.rules);
    const written = [
      `entry ${this.rule(this.rules.file as Rule)}`,
      ...all.filter(({ name }) => name !== 'file').map((rule) => this.rule(rule)),
      ...Object.values(nested).flatMap((context) => this.fieldsWithin(context)),
    ];
    return written.join('\n');
  }

  private rule(rule: Rule): string {
    const own = ownRules[rule.name];
    const head = this.isText(rule) ? `${upper(rule.name)} returns string` : upper(rule.name);
    return own ?? `${head}: ${this.body(rule, nested[rule.name])};`;
  }

  private body(rule: Rule, holds?: Within, keywords?: Within): string {
    const asText = this.isText(rule);
    return new RuleWriter(rule, (callee) => this.isText(this.rules[callee] as Rule), asText, {
      holds,
      keywords,
    }).write();
  }

  /** The rules of the fields that may stand within a field: ours look at the keyword before they go on. */
  private fieldsWithin(context: Within): string[] {
    const shapes = [...new Set([...context.names].map((name) => `${fields[name].shape}Field`))];
    const names = shapes.map((shape) => `${upper(shape)}${context.suffix}`);
    return [
      `AnyField${context.suffix}: ${names.join(' | ')};`,
      ...shapes.map(
        (shape, index) =>
          `${names[index]}: ${this.body(this.rules[shape] as Rule, undefined, context)};`,
      ),
    ];
  }

  /** Whether a rule is words and literals alone, of which Langium makes a text and no node. */
  private isText(rule: Rule): boolean {
    const known = this.texts.get(rule.name);
    if (known !== undefined) return known;
    this.texts.set(rule.name, false);
    const [only] = rule.definition;
    const single = rule.definition.length === 1;
    const parts =
      single && only instanceof Alternation
        ? only.definition.map((one) => (partsOf(one).length === 1 ? partsOf(one)[0] : undefined))
        : [single ? only : undefined];
    const found = parts.every(
      (part) =>
        part instanceof Terminal ||
        (part instanceof NonTerminal && this.isText(this.rules[part.nonTerminalName] as Rule)),
    );
    this.texts.set(rule.name, found);
    return found;
  }
}

type Contexts = { readonly holds: Within | undefined; readonly keywords: Within | undefined };

/** One rule. Calls and literals are kept by name; words where something depends on them. */
class RuleWriter {
  private readonly rule: Rule;
  private readonly isText: (rule: string) => boolean;
  private readonly asText: boolean;
  private readonly contexts: Contexts;

  constructor(rule: Rule, isText: (rule: string) => boolean, asText: boolean, contexts: Contexts) {
    this.rule = rule;
    this.isText = isText;
    this.asText = asText;
    this.contexts = contexts;
  }

  write(): string {
    return this.sequence(this.rule.definition, false);
  }

  private sequence(parts: readonly IProduction[], optional: boolean): string {
    return parts
      .map((part, index) => this.part(part, optional && index === 0))
      .filter(Boolean)
      .join(' ');
  }

  /** `depends`: whether that the part stands here says something. */
  private part(part: IProduction, depends: boolean): string {
    if (part instanceof Terminal) return this.terminal(part.terminalType, depends);
    if (part instanceof NonTerminal) return this.call(part.nonTerminalName);
    if (part instanceof Alternation) {
      const whole = this.rule.definition.length === 1 && this.rule.definition[0] === part;
      return `(${part.definition.map((one) => this.alternative(one, whole)).join(' | ')})`;
    }
    if (part instanceof Option) return `(${this.sequence(part.definition, true)})?`;
    if (part instanceof Repetition) return `(${this.sequence(part.definition, true)})*`;
    if (part instanceof RepetitionMandatory) return `(${this.sequence(part.definition, false)})+`;
    if (
      part instanceof RepetitionMandatoryWithSeparator ||
      part instanceof RepetitionWithSeparator
    ) {
      const item = this.sequence(part.definition, false);
      return `${item} (${literal(part.separator.name)} ${item})*`;
    }
    return part instanceof Alternative ? this.sequence(part.definition, depends) : '';
  }

  /** An alternative that is one other rule is that rule's node and no node around it. */
  private alternative(one: IProduction, whole: boolean): string {
    const parts = partsOf(one);
    const [only] = parts;
    const passes =
      whole &&
      parts.length === 1 &&
      only instanceof NonTerminal &&
      !this.isText(only.nonTerminalName);
    return passes ? upper(only.nonTerminalName) : this.sequence(parts, true);
  }

  private call(name: string): string {
    const { holds } = this.contexts;
    const callee =
      name === 'field' && holds !== undefined ? `AnyField${holds.suffix}` : upper(name);
    return this.asText ? callee : `${this.assignment(name)}${callee}`;
  }

  private terminal(type: TokenType, depends: boolean): string {
    const { name } = type;
    if (name === 'EndOfField') return '';
    const [kind = '', key = ''] = name.split('_');
    if (kind === 'word') {
      const word = `Word${upper(key)}`;
      return depends && !this.asText ? `${this.assignment('said')}${word}` : word;
    }
    if (kind === 'wordsOfGroup') {
      const members = wordNames
        .filter((word) => words[word].group === key)
        .map((word) => `Word${upper(word)}`);
      return this.kept(key, `(${members.join(' | ')})`);
    }
    if (kind === 'declaration') return this.kept('keyword', `Declaration${upper(key)}`);
    if (kind === 'field') return this.kept('keyword', `Field${upper(key)}`);
    if (kind === 'fieldsOfShape') {
      const { keywords } = this.contexts;
      const members = fieldNames.filter(
        (field) =>
          fields[field].shape === key && (keywords === undefined || keywords.names.has(field)),
      );
      return this.kept(
        'keyword',
        `(${members.map((field) => `Field${upper(field)}`).join(' | ')})`,
      );
    }
    return /^(?:Colon|Comma|Open|Close)/.test(name)
      ? literal(name)
      : this.kept(name.toLowerCase(), literal(name));
  }

  private kept(property: string, what: string): string {
    return this.asText ? what : `${this.assignment(property)}${what}`;
  }

  private assignment(property: string): string {
    return `${property}${this.mayRepeat(property) ? '+=' : '='}`;
  }

  private mayRepeat(property: string): boolean {
    return this.times(this.rule.definition, property) > 1;
  }

  /** How often a property is set at most: twice stands for more. */
  private times(parts: readonly IProduction[], property: string): number {
    let sum = 0;
    for (const part of parts) {
      if (part instanceof Terminal) sum += this.propertyOf(part.terminalType) === property ? 1 : 0;
      else if (part instanceof NonTerminal) sum += part.nonTerminalName === property ? 1 : 0;
      else if (part instanceof Alternation) {
        sum += Math.max(...part.definition.map((one) => this.times(partsOf(one), property)));
      } else {
        const inner = this.times((part as Option).definition, property);
        sum += part instanceof Option || part instanceof Alternative ? inner : 2 * inner;
      }
    }
    return sum;
  }

  private propertyOf({ name }: TokenType): string {
    const [kind = '', key = ''] = name.split('_');
    if (kind === 'word') return 'said';
    if (kind === 'wordsOfGroup') return key;
    return key === '' ? name.toLowerCase() : 'keyword';
  }
}
