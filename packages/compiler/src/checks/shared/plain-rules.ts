import type {
  AwardForm,
  AwardRule,
  Campaign,
  Criterion,
  Expression,
  FactUse,
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
 * find. Most awards of movements are of this kind, and are told apart here without being resolved.
 */
export function arePlain(document: Campaign | Title | AwardForm, context: CheckContext): boolean {
  if ('recognition' in document) {
    const { awards, criteria, preferences } = document.recognition;
    const [award, second] = awards;
    if (award === undefined) return true;
    if (second !== undefined) return false;
    if (award.rule.criteria.length === 0 && award.rule.form !== undefined) return false;
    return areAskedOnce([{ criteria, preferences }, award.rule], context);
  }
  const { rule, versions } = document;
  return versions.length === 0
    ? areAskedOnce([rule], context)
    : versions.every((version) => areAskedOnce([rule, version.rule], context));
}

type Part = Pick<AwardRule, 'criteria' | 'preferences'> & Partial<AwardRule>;

function areAskedOnce(parts: readonly Part[], context: CheckContext): boolean {
  const asked: Asked = { context, facts: new Map(), ranked: new Set() };
  return parts.every(
    ({ criteria, barredWhen = [], pendingWhen = [], preferences, quotas = [] }) =>
      [...criteria, ...barredWhen, ...pendingWhen].every((each) => isPlainClause(each, asked)) &&
      preferences.every((each) => isPlainPreference(each, asked)) &&
      quotas.every(givesPlaces),
  );
}

/** The facts asked for so far, and whether all that was asked is on which side of a figure they lie. */
type Asked = {
  readonly context: CheckContext;
  readonly facts: Map<string, { readonly sided: boolean }>;
  readonly ranked: Set<string>;
};

function isPlainClause({ rules, children }: Criterion, asked: Asked): boolean {
  return (
    rules.filter(leavesToCouncil).length <= 1 &&
    rules.every((rule) => rule.kind !== 'formal' || isPlain(rule.expression, asked)) &&
    children.every((child) => isPlainClause(child, asked))
  );
}

/** Verdicts of one clause are one verdict. */
const leavesToCouncil = (rule: Rule): boolean =>
  rule.kind !== 'formal' || rule.expression.kind === 'council';

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
      return decides(expression, asked.context) && ask(use, sided, asked);
    }
    case 'one-of': {
      const { use, values } = expression;
      const different = new Set(
        values.map((value) => (value.kind === 'name' ? value.name.id : '')),
      );
      const scale = scaleOf(use, asked.context);
      return (
        !different.has('') &&
        different.size > 0 &&
        different.size < scale.length &&
        ask(use, false, asked)
      );
    }
    default:
      return false;
  }
}

/** What the council is left is one verdict for the whole clause. */
const areAllPlain = (operands: readonly Expression[], asked: Asked): boolean =>
  operands.length > 0 &&
  operands.every((operand) => operand.kind !== 'council' && isPlain(operand, asked));

/** Counts the question; not the first about the fact, or of another year, and the rules are not plain. */
function ask({ fact, planned, year }: FactUse, sided: boolean, asked: Asked): boolean {
  if (planned === true || year !== undefined || fact.ref?.kind !== 'fact') return false;
  if (asked.facts.has(fact.id)) return false;
  if (asked.ranked.has(fact.id) && !sided) return false;
  asked.facts.set(fact.id, { sided });
  return true;
}

const scaleOf = ({ fact }: FactUse, context: CheckContext): readonly string[] => {
  const entry = fact.ref === undefined ? undefined : context.entry(fact.ref);
  return entry?.kind === 'fact' ? entry.field.values.map(({ id }) => id) : [];
};

/** Whether some values keep to the comparison and some do not. */
function decides(
  { use, comparator, value }: Extract<Expression, { kind: 'compare' }>,
  context: CheckContext,
): boolean {
  if (value.kind !== 'name') return isFigure(value);
  const scale = scaleOf(use, context);
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
