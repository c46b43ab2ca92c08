import { createToken, EOF, Lexer, type TokenType } from 'chevrotain';
import {
  type DeclarationName,
  declarations,
  type FieldName,
  fields,
  type Shape,
  type WordGroup,
  type WordName,
  words,
} from '../keywords.ts';

const make = (name: string, label: string, categories: TokenType[] = []): TokenType =>
  createToken({ name, label, pattern: Lexer.NA, categories });

/** What stands for itself in a text: literals, names, marks and signs. Labels are what people read in messages. */
export const literal = {
  text: make('Text', '"…"'),
  identifier: make('Identifier', 'định danh'),
  /** A criterion of a title or award: `lao-động-tiên-tiến.b`. */
  member: make('Member', 'định danh.mục'),
  documentNumber: make('DocumentNumber', 'số và ký hiệu văn bản'),
  date: make('Date', 'ngày tháng'),
  dayOfYear: make('DayOfYear', 'ngày/tháng'),
  number: make('Number', 'số'),
  percent: make('Percent', 'tỷ lệ %'),
  blank: make('Blank', '…'),
  abbreviation: make('Abbreviation', 'chữ viết tắt'),
  authority: make('Authority', 'TM. KT. TL. TUQ. Q.'),
  checkCode: make('CheckCode', 'mã kiểm tra TDxxxx'),
  letter: make('Letter', 'một chữ cái'),
  numberLabel: make('NumberLabel', '1.'),
  letterLabel: make('LetterLabel', 'a)'),
  bullet: make('Bullet', '-'),
  dash: make('Dash', '-'),
  colon: make('Colon', ':'),
  comma: make('Comma', ','),
  open: make('OpenBracket', '('),
  close: make('CloseBracket', ')'),
  openBlock: make('OpenBlock', '{'),
  closeBlock: make('CloseBlock', '}'),
  equal: make('Equal', '='),
  notEqual: make('NotEqual', '≠'),
  greaterOrEqual: make('GreaterOrEqual', '≥'),
  lessOrEqual: make('LessOrEqual', '≤'),
  greater: make('Greater', '>'),
  less: make('Less', '<'),
  /** A word that is no keyword; the lexer has reported it. */
  unknownWord: make('UnknownWord', 'từ không rõ'),
  /** Written by no one: closes a field, so that an error in one field stays in that field. */
  endOfField: make('EndOfField', 'dòng mới'),
} as const;

const memo = <Key extends string>(create: (key: Key) => TokenType): ((key: Key) => TokenType) => {
  const made = new Map<Key, TokenType>();
  return (key) => {
    const known = made.get(key) ?? create(key);
    made.set(key, known);
    return known;
  };
};

/** The category of all fields whose value has this shape. */
export const shapeCategory = memo<Shape>((shape) => make(`fieldsOfShape_${shape}`, 'trường'));
/** The category of all words of a set of choices. */
export const groupCategory = memo<WordGroup>((group) => make(`wordsOfGroup_${group}`, 'lựa chọn'));

const mapObject = <Key extends string, Row>(
  table: Readonly<Record<Key, Row>>,
  create: (key: Key, row: Row) => TokenType,
): Readonly<Record<Key, TokenType>> =>
  Object.fromEntries(
    (Object.entries(table) as [Key, Row][]).map(([key, row]) => [key, create(key, row)]),
  ) as Record<Key, TokenType>;

export const declarationToken: Readonly<Record<DeclarationName, TokenType>> = mapObject(
  declarations,
  (name, row) => make(`declaration_${name}`, row.vi),
);
export const fieldToken: Readonly<Record<FieldName, TokenType>> = mapObject(
  fields as Readonly<Record<FieldName, { vi: string; shape: Shape }>>,
  (name, row) => make(`field_${name}`, row.vi, [shapeCategory(row.shape)]),
);
export const wordToken: Readonly<Record<WordName, TokenType>> = mapObject(
  words as Readonly<Record<WordName, { vi: string; group: WordGroup | null }>>,
  (name, row) => make(`word_${name}`, row.vi, row.group === null ? [] : [groupCategory(row.group)]),
);

/** By the number of the token type. */
const nameByToken = <Name extends string>(
  tokens: Readonly<Record<Name, TokenType>>,
): readonly (Name | undefined)[] => {
  const types = Object.entries(tokens) as [Name, TokenType][];
  const names = Array.from<Name | undefined>({ length: 1 + Math.max(...types.map(numberOf)) });
  for (const type of types) names[numberOf(type)] = type[0];
  return names;
};
const numberOf = ([, type]: [string, TokenType]): number => type.tokenTypeIdx ?? 0;

const fieldNames = nameByToken(fieldToken);
const wordNames = nameByToken(wordToken);
const declarationNames = nameByToken(declarationToken);

export const fieldNameOf = (type: TokenType): FieldName | undefined =>
  fieldNames[type.tokenTypeIdx ?? 0];
export const wordNameOf = (type: TokenType): WordName | undefined =>
  wordNames[type.tokenTypeIdx ?? 0];
export const declarationNameOf = (type: TokenType): DeclarationName | undefined =>
  declarationNames[type.tokenTypeIdx ?? 0];

/** Every token type, categories included: the vocabulary of the parser. */
export const vocabulary: TokenType[] = [
  EOF,
  ...Object.values(literal),
  ...Object.values(declarationToken),
  ...Object.values(fieldToken),
  ...Object.values(wordToken),
  ...[...new Set(Object.values(fields).map((row) => row.shape))].map(shapeCategory),
  ...[...new Set(Object.values(words).map((row) => row.group))]
    .filter((group) => group !== null)
    .map(groupCategory),
];
