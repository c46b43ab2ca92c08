import type {
  AwardForm,
  AwardRule,
  Campaign,
  Criterion,
  Expression,
  FactField,
  FactUse,
  Name,
  Preference,
  Quota,
  Rule,
  Title,
  Value,
} from '@thidua/model';
import type { CheckContext } from '../check.ts';

/**
 * Whether the rules ask of each fact once, and each time so that both answers are possible. Whatever is
 * built of such questions can hold and fail, and no part of it says what another does: there is nothing to
 * find. Most awards and titles are of this kind, and are told apart here without being resolved. `version`: which
 * version of a title's rules.
 */
export function arePlain(
  document: Campaign | Title | AwardForm,
  context: CheckContext,
  version = 0,
): boolean {
  if ('recognition' in document) {
    const { awards, criteria, preferences } = document.recognition;
    const [award, second] = awards;
    if (award === undefined) return true;
    if (second !== undefined) return false;
    if (award.rule.criteria.length === 0 && award.rule.form !== undefined) return false;
    return areAskedOnce([{ criteria, preferences }, award.rule], document, context);
  }
  const own = document.versions[version]?.rule;
  return areAskedOnce([document.rule, ...(own === undefined ? [] : [own])], document, context);
}

type Part = Pick<AwardRule, 'criteria' | 'preferences'> & Partial<AwardRule>;

function areAskedOnce(
  parts: readonly Part[],
  document: Campaign | Title | AwardForm,
  context: CheckContext,
): boolean {
  const asked: Asked = {
    fieldOf: ({ ref }) => {
      const entry = ref?.kind === 'fact' ? context.entry(ref) : undefined;
      return entry?.kind === 'fact' ? entry.field : undefined;
    },
    // A movement decides some titles itself.
    isPast: ({ id, ref }) =>
      !('recognition' in document) && ref?.kind === 'title' && id !== document.id,
    facts: new Map(),
    titles: new Set(),
    ranked: new Set(),
  };
  return parts.every(
    ({ criteria, barredWhen = [], pendingWhen = [], preferences, quotas = [] }) =>
      [...criteria, ...barredWhen, ...pendingWhen].every((each) => isPlainClause(each, asked)) &&
      preferences.every((each) => isPlainPreference(each, asked)) &&
      quotas.every(givesPlaces),
  );
}

/** What was asked for so far. */
type Asked = {
  /** The fact that a name stands for here. */
  readonly fieldOf: (name: Name) => FactField | undefined;
  /** Whether the title was awarded before, if at all: nothing decides it while the rules are applied. */
  readonly isPast: (title: Name) => boolean;
  /** Facts, and whether all that was asked is on which side of a figure they lie. */
  readonly facts: Map<string, { readonly sided: boolean }>;
  readonly titles: Set<string>;
  readonly ranked: Set<string>;
};

/** The council gives one verdict on a clause, however often the clause leaves something to it. */
function isPlainClause({ rules, children }: Criterion, asked: Asked): boolean {
  const left = rules.reduce((sum, rule) => sum + leftToCouncil(rule), 0);
  return (
    left <= 1 &&
    rules.every((rule) => rule.kind !== 'formal' || isPlain(rule.expression, asked)) &&
    children.every((child) => isPlainClause(child, asked))
  );
}

const leftToCouncil = (rule: Rule): number =>
  rule.kind === 'formal' ? councilsIn(rule.expression) : 1;

function councilsIn(expression: Expression): number {
  switch (expression.kind) {
    case 'council':
      return 1;
    case 'not':
      return councilsIn(expression.operand);
    case 'and':
    case 'or':
    case 'at-least':
      return expression.operands.reduce((sum, operand) => sum + councilsIn(operand), 0);
    default:
      return 0;
  }
}

function isPlainPreference({ rules, rankBy, children }: Preference, asked: Asked): boolean {
  if (!isPlainClause({ wording: '', rules, children: [] }, asked)) return false;
  if (rankBy !== undefined) {
    const { id } = rankBy.fact;
    if (asked.ranked.has(id) || asked.facts.get(id)?.sided === false) return false;
    asked.ranked.add(id);
  }
  return children.every((child) => isPlainPreference(child, asked));
}

/** A number above nought, or a share above nought of a group taken whole. */
function givesPlaces({ from, to, percent, parameter, base }: Quota): boolean {
  if (parameter !== undefined || Number(to ?? from ?? 0) <= 0) return false;
  return percent !== true || (base?.kind === 'group' && base.condition === undefined);
}

function isPlain(expression: Expression, asked: Asked): boolean {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return areAllPlain(expression.operands, asked);
    case 'at-least':
      return (
        expression.count >= 1 &&
        expression.count <= expression.operands.length &&
        areAllPlain(expression.operands, asked)
      );
    case 'not':
      return isPlain(expression.operand, asked);
    case 'council':
      return true;
    case 'holds':
      return ask(expression.use, false, asked);
    case 'compare': {
      const { use, comparator, value } = expression;
      const sided = comparator !== '=' && comparator !== '≠' && value.kind !== 'name';
      return decides(expression, asked) && ask(use, sided, asked);
    }
    case 'one-of': {
      const { use, values } = expression;
      const different = new Set(
        values.map((value) => (value.kind === 'name' ? value.name.id : '')),
      );
      const scale = scaleOf(use, asked);
      return (
        !different.has('') &&
        different.size > 0 &&
        different.size < scale.length &&
        ask(use, false, asked)
      );
    }
    case 'exists':
      return isPlainList(expression, asked);
    case 'history':
      return isRunOfAwards(expression, asked);
    default:
      return false;
  }
}

const areAllPlain = (operands: readonly Expression[], asked: Asked): boolean =>
  operands.length > 0 && operands.every((operand) => isPlain(operand, asked));

type Kind<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** A list may be empty, or have a row of the kind that is asked for. */
function isPlainList({ list, condition }: Kind<'exists'>, asked: Asked): boolean {
  const field = asked.fieldOf(list);
  if (field?.type !== 'list' || !ask({ fact: list }, false, asked)) return false;
  if (condition === undefined) return true;
  const ofRow: Asked = {
    fieldOf: ({ id }) => field.fields.find((each) => each.id === id),
    isPast: () => false,
    facts: new Map(),
    titles: new Set(),
    ranked: new Set(),
  };
  return councilsIn(condition) === 0 && isPlain(condition, ofRow);
}

/** `3 năm liên tục được tặng … đến năm xét`: each of the years may be one with the title, and one without. */
function isRunOfAwards(expression: Kind<'history'>, asked: Asked): boolean {
  const { quantity, window, condition, skipYearWhen } = expression;
  if (!('consecutive' in quantity) || quantity.consecutive < 1 || skipYearWhen !== undefined) {
    return false;
  }
  if (window?.to === undefined || window.from !== undefined || window.sinceLast !== undefined) {
    return false;
  }
  if (condition.kind !== 'awarded' || condition.awarded.year !== undefined) return false;
  const { title, equivalents } = condition.awarded;
  return [title, ...equivalents].every((name) => {
    if (!asked.isPast(name) || asked.titles.has(name.id)) return false;
    asked.titles.add(name.id);
    return true;
  });
}

/** Counts the question; not the first about the fact, or of another year, and the rules are not plain. */
function ask({ fact, planned, year }: FactUse, sided: boolean, asked: Asked): boolean {
  if (planned === true || year !== undefined || asked.fieldOf(fact) === undefined) return false;
  if (asked.facts.has(fact.id)) return false;
  if (asked.ranked.has(fact.id) && !sided) return false;
  asked.facts.set(fact.id, { sided });
  return true;
}

const scaleOf = ({ fact }: FactUse, asked: Asked): readonly string[] =>
  asked.fieldOf(fact)?.values.map(({ id }) => id) ?? [];

/** Whether some values keep to the comparison and some do not. */
function decides({ use, comparator, value }: Kind<'compare'>, asked: Asked): boolean {
  if (value.kind !== 'name') return isFigure(value);
  const scale = scaleOf(use, asked);
  const place = scale.indexOf(value.name.id);
  if (place < 0 || scale.length < 2) return false;
  if (comparator === '≥' || comparator === '<') return place > 0;
  return comparator === '=' || comparator === '≠' || place < scale.length - 1;
}

/** A figure with others on both its sides. */
const isFigure = (value: Value): boolean =>
  value.kind === 'date' ||
  (value.kind === 'percent' && value.of === undefined) ||
  (value.kind === 'number' && Number(value.value) > 0);
