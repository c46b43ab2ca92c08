import {
  Alternation,
  Alternative,
  EOF,
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
import { FileGrammar } from '../src/grammar/file-grammar.ts';
import { literal, vocabulary } from '../src/lexer/token-types.ts';

/** Literals by the names that the reference explains. */
const literalNames = new Map<TokenType, string>([
  [literal.text, 'LỜI-VĂN'],
  [literal.identifier, 'ĐỊNH-DANH'],
  [literal.member, 'ĐỊNH-DANH.MỤC'],
  [literal.documentNumber, 'SỐ-KÝ-HIỆU'],
  [literal.date, 'NGÀY-THÁNG'],
  [literal.dayOfYear, 'NGÀY/THÁNG'],
  [literal.number, 'SỐ'],
  [literal.percent, 'TỶ-LỆ%'],
  [literal.abbreviation, 'VIẾT-TẮT'],
  [literal.authority, 'THẨM-QUYỀN-KÝ'],
  [literal.checkCode, 'MÃ-KIỂM-TRA'],
  [literal.letter, 'CHỮ-CÁI'],
  [literal.numberLabel, 'DẤU-SỐ'],
  [literal.letterLabel, 'DẤU-CHỮ'],
  [literal.bullet, 'DẤU-GẠCH'],
  [literal.endOfField, '⏎'],
  [EOF, 'HẾT-TỆP'],
]);

const membersOf = (category: TokenType): TokenType[] =>
  vocabulary.filter((type) => type.CATEGORIES?.includes(category) === true);

/** Sets of choices are rules of their own in the text: `unitWord`. */
const groupNameOf = (type: TokenType): string | undefined =>
  /^wordsOfGroup_(.+)/.exec(type.name)?.[1]?.concat('Word');

function groupRules(): string[] {
  return vocabulary.flatMap((type) => {
    const name = groupNameOf(type);
    const members = membersOf(type).map((member) => `"${member.LABEL ?? member.name}"`);
    return name === undefined ? [] : [`${name} =\n    ${members.join(' | ')} ;`];
  });
}

function terminal(type: TokenType): string {
  const named = literalNames.get(type);
  if (named !== undefined) return named;
  const group = groupNameOf(type);
  if (group !== undefined) return group;
  const members = membersOf(type);
  if (members.length === 0) return `"${type.LABEL ?? type.name}"`;
  const list = members.map((member) => `"${member.LABEL ?? member.name}"`);
  return list.length === 1 ? (list[0] ?? '') : `( ${list.join(' | ')} )`;
}

const single = (productions: readonly IProduction[]): boolean => {
  const [only] = productions;
  return (
    productions.length === 1 &&
    (only instanceof Terminal || only instanceof NonTerminal || only instanceof Option)
  );
};
const sequence = (productions: readonly IProduction[]): string =>
  productions.map(written).filter(Boolean).join(' ');

const alternative = (part: IProduction): string =>
  part instanceof Alternative ? sequence(part.definition) : written(part);

function written(production: IProduction): string {
  if (production instanceof Terminal) return terminal(production.terminalType);
  if (production instanceof NonTerminal) return production.nonTerminalName;
  if (production instanceof Alternation) {
    const parts = production.definition.map(alternative);
    return `( ${parts.join(' | ')} )`;
  }
  if (production instanceof Option) return `[ ${sequence(production.definition)} ]`;
  if (production instanceof Repetition) return `{ ${sequence(production.definition)} }`;
  if (production instanceof RepetitionMandatory) {
    const inner = sequence(production.definition);
    return `${single(production.definition) ? inner : `( ${inner} )`} { ${inner} }`;
  }
  if (
    production instanceof RepetitionMandatoryWithSeparator ||
    production instanceof RepetitionWithSeparator
  ) {
    const inner = sequence(production.definition);
    return `${inner} { ${terminal(production.separator)} ${inner} }`;
  }
  return production instanceof Alternative ? sequence(production.definition) : '';
}

/** Long alternatives get a line each. */
function ruleText(rule: Rule): string {
  const [only] = rule.definition;
  if (rule.definition.length === 1 && only instanceof Alternation) {
    const parts = only.definition.map(alternative);
    return `${rule.name} =\n    ${parts.join('\n  | ')} ;`;
  }
  return `${rule.name} =\n    ${sequence(rule.definition)} ;`;
}

/** The grammar as the parser has it, in the form of ISO 14977: `[ ]` optional, `{ }` any number of times. */
export function grammarText(): string {
  const rules = Object.values(new FileGrammar().getGAstProductions());
  const start = rules.filter((rule) => rule.name === 'file');
  const others = rules.filter((rule) => rule.name !== 'file').reverse();
  return [...[...start, ...others].map(ruleText), ...groupRules()].join('\n\n');
}
