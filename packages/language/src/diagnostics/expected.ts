import { EOF, type TokenType } from 'chevrotain';
import { literal, vocabulary, wordToken } from '../lexer/token-types.ts';
import type { Message } from './diagnostic.ts';

const say = (vi: string, en: string): Message => ({ vi, en });
const asTyped = (word: string): Message => say(`\`${word}\``, `\`${word}\``);

/** What people call the tokens that are no keywords. */
const literalNames = new Map<TokenType, Message>([
  [literal.text, say('lời văn trong ngoặc kép "…"', 'words in quotes "…"')],
  [literal.identifier, say('định danh (như quốc-khánh)', 'an identifier (like quốc-khánh)')],
  [
    literal.documentNumber,
    say('số và ký hiệu (như 12/KH-UBND)', 'a number and symbol (like 12/KH-UBND)'),
  ],
  [literal.date, say('ngày tháng (như 22/06/2022)', 'a date (like 22/06/2022)')],
  [literal.dayOfYear, say('ngày hằng năm (như 15/12)', 'a yearly day (like 15/12)')],
  [literal.number, say('con số', 'a number')],
  [literal.percent, say('tỷ lệ (như 98%)', 'a percentage (like 98%)')],
  [literal.abbreviation, say('chữ viết tắt (như VT)', 'an abbreviation (like VT)')],
  [literal.authority, asTyped('TM.')],
  [literal.checkCode, say('mã kiểm tra (như TD0101)', 'a code (like TD0101)')],
  [literal.letter, say('một chữ cái', 'a letter')],
]);
/** Never named: nobody writes them, or they are a rare form of something that is. */
const unnamed = new Set<TokenType>([EOF, literal.endOfField, literal.member, literal.closeBlock]);

/** Several tokens that together are one thing to people. */
type Bundle = {
  readonly sign: TokenType;
  readonly parts: readonly TokenType[];
  readonly as: Message;
};
const marks = [literal.bullet, literal.numberLabel, literal.letterLabel];
const comparisons = [
  literal.equal,
  literal.notEqual,
  literal.greaterOrEqual,
  literal.lessOrEqual,
  literal.greater,
  literal.less,
  wordToken.is,
  wordToken.isNot,
  wordToken.above,
  wordToken.after,
  wordToken.below,
  wordToken.before,
  wordToken.atLeast,
  wordToken.atMost,
];
const bundles: readonly Bundle[] = [
  {
    sign: literal.bullet,
    parts: marks,
    as: say('dấu đầu dòng (`1.`, `a)` hoặc `-`)', 'a mark (`1.`, `a)` or `-`)'),
  },
  {
    sign: wordToken.fullWhenNotArisen,
    parts: vocabulary,
    as: say(
      'quy tắc, hoặc `định tính`, `hội đồng xét`, `chờ hướng dẫn của`, hoặc lời tóm tắt trong "…"',
      'a rule, or `định tính`, `hội đồng xét`, `chờ hướng dẫn của`, or a summary in "…"',
    ),
  },
  {
    sign: wordToken.since,
    parts: vocabulary,
    as: say(
      'một điều kiện (như `xếp-loại từ hoàn-thành-tốt trở lên`)',
      'a condition (like `xếp-loại từ hoàn-thành-tốt trở lên`)',
    ),
  },
  {
    sign: literal.equal,
    parts: comparisons,
    as: say('phép so sánh (`=`, `≥`, `từ … trở lên`)', 'a comparison (`=`, `≥`, `từ … trở lên`)'),
  },
  {
    sign: wordToken.notArisen,
    parts: vocabulary,
    as: say(
      'một giá trị (con số, tỷ lệ, ngày tháng, định danh)',
      'a value (a number, a share, a date, an identifier)',
    ),
  },
  {
    sign: wordToken.issueDate,
    parts: vocabulary,
    as: say(
      'thời điểm (ngày tháng như 22/06/2022, năm, `ngày ban hành`, một sự kiện)',
      'a moment (a date like 22/06/2022, a year, `ngày ban hành`, an event)',
    ),
  },
  {
    sign: wordToken.stage,
    parts: vocabulary,
    as: say(
      'khoảng thời gian (như `từ 01/01/2024 đến 31/12/2024`, `năm 2024`)',
      'a period (like `từ 01/01/2024 đến 31/12/2024`, `năm 2024`)',
    ),
  },
  {
    sign: wordToken.article,
    parts: [wordToken.article, literal.documentNumber, literal.text, literal.identifier, ...marks],
    as: say(
      'văn bản được viện dẫn (định danh, số và ký hiệu, hoặc tên trong "…")',
      'what is cited (an identifier, a number and symbol, or its name in "…")',
    ),
  },
  // A year is a date, and the form for it has been named.
  {
    sign: literal.date,
    parts: [literal.date, literal.number, literal.dayOfYear],
    as: say('ngày tháng (như 22/06/2022, 6/2022, 2022)', 'a date (like 22/06/2022, 6/2022, 2022)'),
  },
  {
    sign: literal.identifier,
    parts: [literal.identifier, literal.text],
    as: say(
      'định danh (như quốc-khánh) hoặc lời văn trong "…"',
      'an identifier (like quốc-khánh) or words in "…"',
    ),
  },
];

const membersOf = new Map<TokenType, readonly TokenType[]>();
for (const type of vocabulary) {
  for (const category of type.CATEGORIES ?? []) {
    membersOf.set(category, [...(membersOf.get(category) ?? []), type]);
  }
}
const isCategory = (type: TokenType): boolean =>
  type.name.startsWith('wordsOfGroup_') || type.name.startsWith('fieldsOfShape_');

/** What would have been right, in the words of the reader: few, and the nearest first. */
export function expectedNames(types: readonly TokenType[]): Message[] {
  let left = types.flatMap((type) => (isCategory(type) ? (membersOf.get(type) ?? []) : [type]));
  left = left.filter((type) => !unnamed.has(type) && !type.name.startsWith('field_'));
  const names: Message[] = [];
  for (const { sign, parts, as } of bundles) {
    const rest = left.filter((type) => !parts.includes(type));
    if (!left.includes(sign) || left.length - rest.length < 2) continue;
    names.push(as);
    left = rest;
  }
  return [
    ...names,
    ...left.map((type) => literalNames.get(type) ?? asTyped(type.LABEL ?? type.name)),
  ];
}
