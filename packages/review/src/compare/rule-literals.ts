import type { Comparator, Expression, FactUse, Name, Value, YearPoint } from '@thidua/model';
import { canonicalJson } from '@thidua/model/canonical-json';
import { unitWords } from '../terms/periods.ts';
import { nameWords, untilWords, valueWords, yearWords } from '../terms/values.ts';
import { byHowMuch, figure, percentagePoints } from '../words/figures.ts';
import { each, same, type Words, words } from '../words/words.ts';

/** One figure, date, name or sign of a rule that is another, in a rule that is otherwise built alike. */
export type LiteralChange = {
  /** What the rule asks it of, where it is not the rule's own share: `trồng cây`. */
  readonly about?: Words | undefined;
  readonly before: Words;
  readonly after: Words;
  readonly note?: Words | undefined;
};

/** More than this many at once are better read as two rules. */
const mostAtOnce = 3;

/** What differs between two rules built alike; nothing where they are not, or where it is too much to list. */
export function literalChanges(
  before: Expression,
  after: Expression,
): readonly LiteralChange[] | undefined {
  const found: LiteralChange[] = [];
  const alike = walk(before, after, undefined, found);
  return alike && found.length > 0 && found.length <= mostAtOnce ? found : undefined;
}

type Branch = Readonly<Record<string, unknown>>;
const isBranch = (value: unknown): value is Branch => value !== null && typeof value === 'object';

/** Whether two parts of rules are built alike; the literals in which they differ go into `found`. */
function walk(a: unknown, b: unknown, about: Words | undefined, found: LiteralChange[]): boolean {
  if (a === b) return true;
  if (!isBranch(a) || !isBranch(b)) return false;
  if (canonicalJson(a) === canonicalJson(b)) return true;
  const literal = literalOf(a, b, about);
  if (literal !== undefined) {
    found.push(literal);
    return true;
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  const subject = 'base' in a ? words('trong đó', 'of which') : (subjectOf(a) ?? about);
  const bound = boundChange(a, b, subject);
  if (bound !== undefined) {
    found.push(bound);
    return true;
  }
  for (const key of keys) {
    const [x, y] = [a[key], b[key]];
    if (canonicalJson([x]) === canonicalJson([y])) continue;
    // What the whole is follows from that it is the whole.
    if (key === 'wholeOf' && a.base !== b.base) continue;
    if (x === undefined || y === undefined) return false;
    const change = partOf(key, x, y, subject);
    if (change !== undefined) found.push(change);
    else if (!walk(x, y, subject, found)) return false;
  }
  return true;
}

/** What a condition asks about. */
function subjectOf(part: Branch): Words | undefined {
  if (isBranch(part.use)) return nameWords((part.use as FactUse).fact);
  if (isBranch(part.fact)) return nameWords(part.fact as Name);
  if (part.kind === 'history') return words('số năm', 'number of years');
  return undefined;
}

/** A comparison with another sign reads as a bound: `từ 100 → trên 99`. */
function boundChange(a: Branch, b: Branch, about: Words | undefined): LiteralChange | undefined {
  if (
    a.kind !== b.kind ||
    !('comparator' in a && 'value' in a && 'comparator' in b && 'value' in b)
  ) {
    return undefined;
  }
  const others = (part: Branch) => canonicalJson({ ...part, comparator: '', value: '' });
  if (a.comparator === b.comparator || others(a) !== others(b)) return undefined;
  const bound = (part: Branch): Words => {
    const sign = comparatorWords[part.comparator as Comparator];
    const value = valueWords(part.value as Value);
    return each((language) => `${sign[language]} ${value[language]}`);
  };
  return { about, before: bound(a), after: bound(b) };
}

/** Values and amounts are literals as a whole. */
function literalOf(a: Branch, b: Branch, about: Words | undefined): LiteralChange | undefined {
  if (isValue(a) && isValue(b)) return valueChange(a, b, about);
  if (isAmount(a) && isAmount(b)) return amountChange(a, b, about);
  return undefined;
}

const valueKinds = [
  'number',
  'percent',
  'date',
  'truth',
  'name',
  'text',
  'fact',
  'blank',
  'none',
  'not-arisen',
];
const isValue = (part: Branch): part is Value =>
  typeof part.kind === 'string' &&
  valueKinds.includes(part.kind) &&
  // `không … nào` is an amount of the same name, told by what is beside it.
  (part.kind !== 'none' || Object.keys(part).length === 1);

function valueChange(a: Value, b: Value, about: Words | undefined): LiteralChange {
  const shown = { about, before: valueWords(a), after: valueWords(b) };
  if (a.kind === 'percent' && b.kind === 'percent') {
    return { ...shown, note: byHowMuch(a.value, b.value, percentagePoints) };
  }
  if (a.kind === 'number' && b.kind === 'number' && a.unit === b.unit) {
    return {
      ...shown,
      note: byHowMuch(a.value, b.value, a.unit === undefined ? same('') : unitWords[a.unit]),
    };
  }
  return shown;
}

type Amount = Extract<Expression, { kind: 'share' }>['amount'];
const isAmount = (part: Branch): part is Amount =>
  part.kind === 'bound' || part.kind === 'range' || part.kind === 'all';

function amountChange(a: Amount, b: Amount, about: Words | undefined): LiteralChange {
  const isSameMeasure =
    a.kind === 'bound' &&
    b.kind === 'bound' &&
    a.percent === b.percent &&
    a.comparator === b.comparator;
  return {
    about,
    before: isSameMeasure ? amountFigure(a) : amountWords(a),
    after: isSameMeasure ? amountFigure(b) : amountWords(b),
    note: isSameMeasure
      ? byHowMuch(a.value, b.value, a.percent ? percentagePoints : same(''))
      : undefined,
  };
}

const amountFigure = ({ value, percent }: { value: string; percent: boolean }): Words => {
  const shown = figure(value);
  return percent ? each((language) => `${shown[language]}%`) : shown;
};

function amountWords(amount: Amount): Words {
  switch (amount.kind) {
    case 'bound': {
      const shown = amountFigure(amount);
      return each((language) =>
        `${comparatorWords[amount.comparator][language]} ${shown[language]}`.trim(),
      );
    }
    case 'range': {
      const ends = [amount.from, amount.to].map((value) =>
        amountFigure({ value, percent: amount.percent }),
      );
      return each((language) => ends.map((end) => end[language]).join('–'));
    }
    case 'all':
      return words('mọi', 'all');
    case 'none':
      return words('không … nào', 'none');
  }
}

const comparatorWords: Readonly<Record<Comparator, Words>> = {
  '=': words('đúng', 'exactly'),
  '≠': words('khác', 'other than'),
  '≥': words('từ', 'at least'),
  '≤': words('không quá', 'at most'),
  '>': words('trên', 'more than'),
  '<': words('dưới', 'less than'),
};

/** Parts that are no value by themselves, and read as one all the same. */
function partOf(
  key: string,
  a: unknown,
  b: unknown,
  about: Words | undefined,
): LiteralChange | undefined {
  switch (key) {
    case 'comparator':
      return {
        about,
        before: comparatorWords[a as Comparator],
        after: comparatorWords[b as Comparator],
      };
    case 'count':
    case 'consecutive':
    case 'atLeast':
    case 'outOf':
      return {
        about: about ?? words('ít nhất', 'at least'),
        before: same(String(a)),
        after: same(String(b)),
        note: byHowMuch(String(a), String(b), same('')),
      };
    case 'year':
    case 'from':
    case 'to':
      if (isBranch(a) || isBranch(b)) return undefined;
      return { about, before: yearWords(a as YearPoint), after: yearWords(b as YearPoint) };
    case 'until':
      return {
        about:
          about &&
          each((language) => `${about[language]}, ${{ vi: 'tính đến', en: 'until' }[language]}`),
        before: untilWords(a as YearPoint),
        after: untilWords(b as YearPoint),
      };
    case 'fact':
    case 'group':
    case 'title':
    case 'list':
    case 'per':
    case 'within':
    case 'wholeOf':
    case 'sinceLast':
      return { before: nameWords(a as Name), after: nameWords(b as Name) };
    case 'note':
      return { about, before: same(`“${String(a)}”`), after: same(`“${String(b)}”`) };
    case 'whenEmpty':
      return {
        about: words('không phát sinh', 'where nothing arises'),
        before: a === 'met' ? words('thì đạt', 'met') : words('thì không đạt', 'unmet'),
        after: b === 'met' ? words('thì đạt', 'met') : words('thì không đạt', 'unmet'),
      };
    case 'base':
      return {
        about: words('trong đó, tính trên', 'of which, taken of'),
        before: baseWords[a as keyof typeof baseWords],
        after: baseWords[b as keyof typeof baseWords],
      };
    default:
      return undefined;
  }
}

const baseWords = {
  subset: words('số đó', 'those'),
  whole: words('tổng số', 'the whole'),
  open: words('không nói rõ', 'not stated'),
};
