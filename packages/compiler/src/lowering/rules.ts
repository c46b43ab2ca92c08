import type {
  AmountNode,
  EmptyBaseNode,
  ExpressionNode,
  FactUseNode,
  MeaningNode,
  NameNode,
  RoundingNode,
  ValueNode,
  WindowNode,
  WordNode,
  YearNode,
} from '@thidua/language';
import type {
  Amount,
  Expression,
  FactUse,
  HistoryWindow,
  Name,
  Rounding,
  Rule,
  Unit,
  UntilPoint,
  Value,
  WhenEmpty,
  YearPoint,
} from '@thidua/model';
import type { SymbolKind } from '../names/symbols.ts';
import { bodies } from './citations.ts';
import { lowerDate } from './dates.ts';
import { defined, type LoweringContext, writtenAs } from './lowering-context.ts';

export const factKinds: readonly SymbolKind[] = ['fact', 'field', 'scoring-grid', 'parameter'];
export const titleKinds: readonly SymbolKind[] = ['title', 'award-form'];
const askedKinds: readonly SymbolKind[] = [...factKinds, ...titleKinds];
const groupKinds: readonly SymbolKind[] = ['fact', 'administrative-unit', 'issuer', ...titleKinds];

const units: Readonly<Record<string, Unit>> = {
  year: 'year',
  quarter: 'quarter',
  month: 'month',
  week: 'week',
  day: 'day',
  dayAndNight: 'day',
  workingDay: 'working-day',
  hour: 'hour',
  dong: 'dong',
  thousandDong: 'dong',
  millionDong: 'dong',
  billionDong: 'dong',
  time: 'time',
  person: 'person',
  individual: 'person',
  collective: 'collective',
  point: 'point',
};
const zeros: Readonly<Record<string, number>> = { thousandDong: 3, millionDong: 6, billionDong: 9 };

export const lowerUnit = (node: WordNode | undefined): Unit | undefined =>
  node === undefined ? undefined : units[node.word];

/** An exact decimal with its unit of thousands, millions or billions worked in. */
export function scaled(value: string, unit: WordNode | undefined): string {
  const places = unit === undefined ? 0 : (zeros[unit.word] ?? 0);
  if (places === 0) return value;
  const [whole = '0', fraction = ''] = value.split('.');
  const moved = fraction.slice(0, places).padEnd(places, '0');
  const rest = fraction.slice(places);
  const integer = `${whole}${moved}`.replace(/^0+(?=\d)/, '');
  return rest === '' ? integer : `${integer}.${rest}`;
}

export function lowerYear(node: YearNode | undefined): YearPoint | undefined {
  switch (node?.kind) {
    case undefined:
      return undefined;
    case 'year':
      return node.year;
    case 'previousYear':
      return 'previous-year';
    default:
      return 'assessed-year';
  }
}

export function lowerFactUse(
  node: FactUseNode,
  context: LoweringContext,
  kinds: readonly SymbolKind[] = askedKinds,
): FactUse {
  return defined({
    fact: context.scope.name(node.fact, kinds),
    planned: node.planned ? (true as const) : undefined,
    year: lowerYear(node.year),
  });
}

export function lowerValue(node: ValueNode, context: LoweringContext): Value {
  switch (node.kind) {
    case 'quantity':
      return defined({
        kind: 'number' as const,
        value: scaled(node.value, node.unit),
        unit: lowerUnit(node.unit),
      });
    case 'percent':
      return defined({
        kind: 'percent' as const,
        value: node.value,
        of: node.of === undefined ? undefined : lowerFactUse(node.of, context),
      });
    case 'calendar': {
      const date = lowerDate(node.date, '', context);
      return date === undefined ? { kind: 'blank' } : { kind: 'date', date };
    }
    case 'truth':
      return { kind: 'truth', value: node.value };
    case 'use': {
      const { use } = node;
      if (use.planned || use.year !== undefined)
        return { kind: 'fact', use: lowerFactUse(use, context) };
      return { kind: 'name', name: context.scope.name(use.fact, valueKinds, true) };
    }
    case 'words':
      return { kind: 'text', text: node.text.value };
    case 'blank':
    case 'none':
      return { kind: node.kind };
    case 'notArisen':
      return { kind: 'not-arisen' };
  }
}

/** Both ends of a range; a unit that only the last end has holds for both: `từ 2 đến 3 ngày`. */
export function lowerRange(
  from: ValueNode,
  to: ValueNode,
  context: LoweringContext,
): { from: Value; to: Value } {
  const shared =
    from.kind === 'quantity' && from.unit === undefined && to.kind === 'quantity'
      ? defined({ ...from, unit: to.unit })
      : from;
  return { from: lowerValue(shared, context), to: lowerValue(to, context) };
}

export const valueKinds: readonly SymbolKind[] = [
  ...factKinds,
  ...titleKinds,
  'issuer',
  'administrative-unit',
];

function lowerAmount(node: AmountNode): Amount {
  switch (node.kind) {
    case 'bound':
      return { kind: 'bound', comparator: node.sign, value: node.value, percent: node.percent };
    case 'range':
      return { kind: 'range', from: node.from, to: node.to, percent: node.percent };
    default:
      return { kind: node.kind };
  }
}

const lowerWhenEmpty = (node: EmptyBaseNode | undefined): WhenEmpty | undefined =>
  node === undefined ? undefined : node.word === 'passesWhenEmpty' ? 'met' : 'unmet';

function lowerWindow(
  node: WindowNode | undefined,
  context: LoweringContext,
): HistoryWindow | undefined {
  if (node === undefined) return undefined;
  return defined({
    from: lowerYear(node.from),
    to: lowerYear(node.to),
    sinceLast:
      node.sinceLast === undefined ? undefined : context.scope.name(node.sinceLast, askedKinds),
  });
}

const title = (node: NameNode, context: LoweringContext): Name =>
  context.scope.name(node, titleKinds);

export function lowerExpression(node: ExpressionNode, context: LoweringContext): Expression {
  const inner = (part: ExpressionNode): Expression => lowerExpression(part, context);
  switch (node.kind) {
    case 'and':
    case 'or':
      return { kind: node.kind, operands: node.operands.map(inner) };
    case 'not':
      return { kind: 'not', operand: inner(node.operand) };
    case 'council':
      return defined({ kind: 'council' as const, note: node.note?.value });
    case 'holds':
      return { kind: 'holds', use: lowerFactUse(node.use, context) };
    case 'compare':
      return {
        kind: 'compare',
        use: lowerFactUse(node.use, context),
        comparator: node.sign,
        value: lowerValue(node.value, context),
      };
    case 'between':
      return {
        kind: 'between',
        use: lowerFactUse(node.use, context),
        ...lowerRange(node.from, node.to, context),
      };
    case 'oneOf':
      return {
        kind: 'one-of',
        use: lowerFactUse(node.use, context),
        values: node.values.map((value) => lowerValue(value, context)),
      };
    case 'since':
      return {
        kind: 'since',
        fact: context.scope.name(node.fact, factKinds),
        until: untilOf(node.until),
        comparator: node.sign,
        value: lowerValue(node.value, context),
      };
    case 'exists':
      return defined({
        kind: 'exists' as const,
        list: context.scope.name(node.list, factKinds),
        condition: node.condition === undefined ? undefined : inner(node.condition),
      });
    case 'meets':
      return { kind: 'meets', title: title(node.title, context) };
    case 'awarded':
      return {
        kind: 'awarded',
        awarded: defined({
          title: title(node.title, context),
          equivalents: node.equivalents.map((name) => title(name, context)),
          year: lowerYear(node.year),
        }),
      };
    case 'share':
      return defined({
        kind: 'share' as const,
        amount: lowerAmount(node.amount),
        group: context.scope.name(node.group, groupKinds),
        within: node.within === undefined ? undefined : context.scope.name(node.within, groupKinds),
        per: node.per === undefined ? undefined : context.scope.name(node.per, groupKinds),
        condition: inner(node.condition),
        whenEmpty: lowerWhenEmpty(node.whenEmpty),
        inner: node.inner.map((share) =>
          defined({
            amount: lowerAmount(share.amount),
            base: share.base,
            wholeOf:
              share.wholeOf === undefined
                ? undefined
                : context.scope.name(share.wholeOf, groupKinds),
            condition: inner(share.condition),
            whenEmpty: lowerWhenEmpty(share.whenEmpty),
          }),
        ),
      });
    case 'atLeast':
      return { kind: 'at-least', count: node.count, operands: node.operands.map(inner) };
    case 'history':
      return defined({
        kind: 'history' as const,
        quantity: node.quantity,
        condition: inner(node.condition),
        window: lowerWindow(node.window, context),
        skipYearWhen: node.skipYearWhen === undefined ? undefined : inner(node.skipYearWhen),
      });
  }
}

function untilOf(node: YearNode): UntilPoint {
  switch (node.kind) {
    case 'endOfAssessedYear':
      return 'end-of-assessed-year';
    case 'assessmentDate':
      return 'assessment-date';
    case 'previousYear':
      return 'previous-year';
    case 'year':
      return node.year;
    default:
      return 'assessed-year';
  }
}

/** What stands after the `:` of a target, a requirement or a criterion; nothing for a summary or a ranking. */
function lowerRule(node: MeaningNode, pointer: string, context: LoweringContext): Rule | undefined {
  switch (node.kind) {
    case 'formal':
      context.places.at(pointer, node);
      return {
        kind: 'formal',
        text: writtenAs(context, node),
        expression: lowerExpression(node.expression, context),
      };
    case 'qualitative':
      context.places.at(pointer, node);
      return { kind: 'qualitative' };
    case 'deferred':
      context.places.at(pointer, node);
      return { kind: 'deferred', to: context.scope.party(node.to, bodies, context.day) };
    default:
      return undefined;
  }
}

/** The rules among the meanings of an entry, each at `pointer/n`. */
export function lowerRules(
  meanings: readonly MeaningNode[],
  pointer: string,
  context: LoweringContext,
): Rule[] {
  const rules: Rule[] = [];
  for (const meaning of meanings) {
    const rule = lowerRule(meaning, `${pointer}/${rules.length}`, context);
    if (rule !== undefined) rules.push(rule);
  }
  return rules;
}

export function lowerRounding(node: RoundingNode | undefined): Rounding | undefined {
  if (node === undefined) return undefined;
  const { step } = node;
  return defined({
    direction: node.direction,
    step: step === undefined ? undefined : scaled(step.value, step.unit),
  });
}
