import type {
  Amount,
  Comparator,
  Expression,
  FactField,
  FactUse,
  Name,
  Value,
} from '@thidua/model';
import { earliestDay, latestDay, vietnameseDate } from '@thidua/model/calendar';
import type { Condition, ShareAmount, TitleName, YearOfHistory } from './condition.ts';
import { dayNumber, startDays } from './days.ts';
import {
  awardedSlot,
  bandSlot,
  factSlot,
  groupSlot,
  historySlot,
  type Listed,
  listed,
  listedRecords,
  pointsSlot,
  scaleOfBands,
  verdictSlot,
} from './fact-slots.ts';
import { notes } from './notes.ts';
import { parameterValue } from './parameters.ts';
import { type Asking, participating, tell, titleName } from './resolution.ts';
import type { Slot } from './slot.ts';
import { type Constant, notTruth, readConstant } from './typing/constant.ts';
import type { Misreading } from './typing/mistake.ts';
import { askedBy, bandOf, isBandOf, pointsOf } from './typing/names.ts';
import {
  badCalendarMeasure,
  badWindow,
  notAGroup,
  notATitle,
  titleAlone,
  unknownName,
  withoutYear,
} from './typing/readings.ts';

type Because = Extract<Condition, { op: 'council' }>['because'];

/** For the council: where a clause is judged, its verdict can be recorded. */
export function council(asking: Asking, because: Because, note?: string): Condition {
  const slot = verdictSlot(asking, because === 'judgement' ? note : undefined);
  return {
    op: 'council',
    ...(slot === undefined ? {} : { slot }),
    ...(note === undefined ? {} : { note }),
    because,
  };
}

/** A rule that cannot be computed with: the council's, and told why. */
export function unreadable(asking: Asking, mistake: Misreading): Condition {
  tell(asking.findings, notes.unreadable(mistake, asking.clause?.wording));
  return council(asking, 'ambiguous', mistake.said.vi);
}

/** Joined; one alone stands for itself. */
export function joined(op: 'and' | 'or', of: readonly Condition[]): Condition {
  const [only] = of;
  return of.length === 1 && only !== undefined ? only : { op, of };
}

/** What a rule says, for the records and the year that are asked. */
export function conditionOf(expression: Expression, asking: Asking): Condition {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return joined(
        expression.kind,
        expression.operands.map((operand) => conditionOf(operand, asking)),
      );
    case 'not':
      return { op: 'not', of: conditionOf(expression.operand, asking) };
    case 'council':
      return council(asking, 'judgement', expression.note);
    case 'holds':
      return holding(expression.use, asking);
    case 'compare':
      return comparison(expression.use, expression.comparator, expression.value, asking);
    case 'between':
      return joined('and', [
        comparison(expression.use, '≥', expression.from, asking),
        comparison(expression.use, '≤', expression.to, asking),
      ]);
    case 'one-of':
      return oneOf(expression, asking);
    case 'since':
      return since(expression, asking);
    case 'exists':
      return existence(expression, asking);
    case 'meets':
      return asking.resolution.meets(expression.title, asking);
    case 'awarded':
      return awarded(expression.awarded, asking);
    case 'share':
      return share(expression, asking);
    case 'at-least':
      return {
        op: 'at-least',
        count: expression.count,
        of: expression.operands.map((operand) => conditionOf(operand, asking)),
      };
    case 'history':
      return history(expression, asking);
  }
}

type Kind<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

// Years ------------------------------------------------------------------------------------------------------

/**
 * `năm xét` is the assessed year wherever it stands; `năm trước` the year before the one that is asked, so
 * that within a history it goes along with each year.
 */
function yearAt(point: FactUse['year'], { resolution, year }: Asking): number {
  switch (point) {
    case undefined:
      return year;
    case 'assessed-year':
      return resolution.year;
    case 'previous-year':
      return year - 1;
    default:
      return point;
  }
}

// A fact -----------------------------------------------------------------------------------------------------

function holding(use: FactUse, asking: Asking): Condition {
  const { names } = asking.resolution;
  const asked = askedBy(use.fact, names, asking.fields);
  switch (asked.kind) {
    case 'fact': {
      const wrong = notTruth(asked.field);
      if (wrong !== undefined) return unreadable(asking, wrong);
      return truth(asked.field, use, asking);
    }
    case 'title':
      return asked.member === undefined
        ? unreadable(asking, titleAlone(use.fact.id))
        : asking.resolution.meets(use.fact, asking);
    case 'grid':
      return unreadable(asking, notTruth(pointsOf(asked.grid)) ?? unknownName(use.fact.id));
    default:
      return unreadable(asking, unknownName(use.fact.id));
  }
}

function truth(field: FactField, use: FactUse, asking: Asking): Condition {
  const slot = slotOf(field, use, asking);
  return slot === undefined ? unreadable(asking, unknownName(field.id)) : { op: 'truth', slot };
}

const slotOf = (
  field: FactField,
  use: FactUse,
  asking: Asking,
  measure?: Slot['duration'],
): Slot | undefined =>
  factSlot(asking, field, { planned: use.planned, year: yearAt(use.year, asking), measure });

/** The fact that is compared: of a grid, its points, or its band where the value is one. */
function comparedField(use: FactUse, value: Value, asking: Asking): FactField | undefined {
  const asked = askedBy(use.fact, asking.resolution.names, asking.fields);
  if (asked.kind === 'fact') return asked.field;
  if (asked.kind !== 'grid') return undefined;
  const { grid } = asked;
  return value.kind === 'name' && isBandOf(grid, value.name.id)
    ? bandOf(grid, scaleOfBands(asking.resolution, grid))
    : pointsOf(grid);
}

function comparedSlot(
  field: FactField,
  use: FactUse,
  asking: Asking,
  measure?: Slot['duration'],
): Slot | undefined {
  const asked = askedBy(use.fact, asking.resolution.names, asking.fields);
  if (asked.kind !== 'grid') return slotOf(field, use, asking, measure);
  // Only the records of the award itself have their points worked out, for the assessed year.
  if (!asking.outermost || yearAt(use.year, asking) !== asking.resolution.year) return undefined;
  const { scorings } = asking.findings;
  if (!scorings.has(asked.grid.id))
    scorings.set(asked.grid.id, asking.resolution.scoring(asked.grid, asking));
  return field.type === 'scale' ? bandSlot(asking, asked.grid) : pointsSlot(asking, asked.grid);
}

function comparison(use: FactUse, comparator: Comparator, value: Value, asking: Asking): Condition {
  const field = comparedField(use, value, asking);
  if (field === undefined) return unreadable(asking, unknownName(use.fact.id));
  const read = readConstant(field, comparator, value, asking.resolution.names, asking.fields);
  if (read.kind === 'mistake') return unreadable(asking, read.mistake);
  return compareWith(field, use, comparator, read, asking);
}

function compareWith(
  field: FactField,
  use: FactUse,
  comparator: Comparator,
  constant: Constant,
  asking: Asking,
): Condition {
  switch (constant.kind) {
    case 'blank':
      return council(asking, 'ambiguous');
    case 'truth': {
      const holds = truth(field, use, asking);
      return constant.value === (comparator === '=') ? holds : { op: 'not', of: holds };
    }
    case 'date': {
      const slot = comparedSlot(field, use, asking);
      return slot === undefined
        ? unreadable(asking, unknownName(field.id))
        : compareDate(slot, comparator, constant.date);
    }
    case 'number': {
      const slot = comparedSlot(field, use, asking, constant.measure);
      if (slot === undefined) return unreadable(asking, unknownName(field.id));
      const { value, text } = constant;
      return { op: 'compare', slot, comparator, value, text };
    }
    case 'parameter': {
      const read = parameterConstant(field, comparator, constant.parameter, asking);
      return read === undefined
        ? council(asking, 'ambiguous', constant.parameter.name)
        : compareWith(field, use, comparator, read, asking);
    }
    case 'fact':
      return compareFacts(field, use, comparator, constant, asking);
  }
}

/** The figure of a parameter on the day, as a constant of the fact's type; told where there is none. */
function parameterConstant(
  field: FactField,
  comparator: Comparator,
  parameter: Extract<Constant, { kind: 'parameter' }>['parameter'],
  { resolution, findings }: Asking,
): Constant | undefined {
  const { day, near, names } = resolution;
  const found = parameterValue(parameter, day, near);
  const read =
    found === undefined ? undefined : readConstant(field, comparator, found.value, names);
  if (read === undefined || read.kind === 'mistake' || read.kind === 'parameter') {
    tell(findings, notes.noValue(parameter.name, vietnameseDate(day)));
    return undefined;
  }
  return read;
}

function compareDate(slot: Slot, comparator: Comparator, date: string): Condition {
  const text = vietnameseDate(date);
  const first = dayNumber(earliestDay(date) ?? date);
  const last = dayNumber(latestDay(date) ?? date);
  const at = (sign: Comparator, value: number): Condition => ({
    op: 'compare',
    slot,
    comparator: sign,
    value,
    text,
  });
  if (first === last) return at(comparator, first);
  const within = joined('and', [at('≥', first), at('≤', last)]);
  switch (comparator) {
    case '=':
      return within;
    case '≠':
      return { op: 'not', of: within };
    case '>':
    case '≤':
      return at(comparator, last);
    default:
      return at(comparator, first);
  }
}

function compareFacts(
  field: FactField,
  use: FactUse,
  comparator: Comparator,
  { use: otherUse, percent }: Extract<Constant, { kind: 'fact' }>,
  asking: Asking,
): Condition {
  const asked = askedBy(otherUse.fact, asking.resolution.names, asking.fields);
  const otherField =
    asked.kind === 'fact' ? asked.field : asked.kind === 'grid' ? pointsOf(asked.grid) : undefined;
  if (otherField === undefined) return unreadable(asking, unknownName(otherUse.fact.id));
  // Of durations no measure is named; both are asked in days.
  const measure = field.type === 'duration' ? 'day' : undefined;
  const slot = comparedSlot(field, use, asking, measure);
  const other = comparedSlot(otherField, otherUse, asking, measure);
  if (slot === undefined || other === undefined)
    return unreadable(asking, unknownName(slot === undefined ? field.id : otherField.id));
  return { op: 'compare-facts', slot, comparator, percent, other };
}

function oneOf({ use, values }: Kind<'one-of'>, asking: Asking): Condition {
  const [first] = values;
  const field = first === undefined ? undefined : comparedField(use, first, asking);
  if (field === undefined) return unreadable(asking, unknownName(use.fact.id));
  const { names } = asking.resolution;
  const constants = values.map((value) => readConstant(field, '=', value, names, asking.fields));
  const numbers = constants.flatMap((read) => (read.kind === 'number' ? [read] : []));
  const measures = new Set(numbers.map(({ measure }) => measure));
  if (numbers.length === constants.length && measures.size === 1) {
    const slot = comparedSlot(field, use, asking, [...measures][0]);
    if (slot !== undefined)
      return { op: 'one-of', slot, values: numbers.map(({ value }) => value) };
  }
  return joined(
    'or',
    values.map((value) => comparison(use, '=', value, asking)),
  );
}

// Time since a day -------------------------------------------------------------------------------------------

function since({ fact, until, comparator, value }: Kind<'since'>, asking: Asking): Condition {
  const asked = askedBy(fact, asking.resolution.names, asking.fields);
  const field = asked.kind === 'fact' ? asked.field : undefined;
  const slot = field?.type === 'date' ? slotOf(field, { fact }, asking) : undefined;
  if (slot === undefined) return unreadable(asking, unknownName(fact.id));
  const duration: FactField = {
    id: fact.id,
    label: '',
    type: 'duration',
    values: [],
    for: [],
    fields: [],
  };
  const read = readConstant(duration, comparator, value, asking.resolution.names);
  const constant =
    read.kind === 'parameter'
      ? parameterConstant(duration, comparator, read.parameter, asking)
      : read;
  if (constant === undefined) return council(asking, 'ambiguous');
  if (constant.kind === 'mistake') return unreadable(asking, constant.mistake);
  if (constant.kind !== 'number') return council(asking, 'ambiguous');
  const { measure, value: amount } = constant;
  if ((measure !== 'month' && measure !== 'day') || !Number.isInteger(amount))
    return unreadable(asking, badCalendarMeasure(fact.id, constant.text));
  const days = startDays(comparator, amount, measure, untilDay(until, asking));
  const bounds: Condition[] = [];
  const text = (day: number): string => vietnameseDate(isoDay(day));
  if (days.from !== undefined)
    bounds.push({ op: 'compare', slot, comparator: '≥', value: days.from, text: text(days.from) });
  if (days.to !== undefined)
    bounds.push({ op: 'compare', slot, comparator: '≤', value: days.to, text: text(days.to) });
  const within = joined('and', bounds);
  return days.outside ? { op: 'not', of: within } : within;
}

const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

function untilDay(until: Kind<'since'>['until'], asking: Asking): number {
  const { resolution } = asking;
  if (until === 'assessment-date') return dayNumber(resolution.day);
  const year = until === 'end-of-assessed-year' ? resolution.year : yearAt(until, asking);
  return dayNumber(`${year}-12-31`);
}

// Rows -------------------------------------------------------------------------------------------------------

/** Asks the rows of a list, or the records that a record lists. */
function askingRows(asking: Asking, { rows, participant, fields }: Listed): Asking {
  const { clause: _, participant: __, ...rest } = asking;
  return {
    ...rest,
    table: rows,
    ...(participant === undefined ? {} : { participant }),
    fields,
    year: participant === undefined ? asking.resolution.year : asking.year,
    outermost: false,
  };
}

function rowsOf(name: Name, asking: Asking): Listed | undefined {
  const asked = askedBy(name, asking.resolution.names, asking.fields);
  if (asked.kind === 'fact') {
    const found = listed(asking, asked.field);
    if (found !== undefined) return found;
  }
  return participating(asking.resolution, name.id) === undefined
    ? undefined
    : listedRecords(asking, name.id);
}

function existence({ list, condition }: Kind<'exists'>, asking: Asking): Condition {
  const found = rowsOf(list, asking);
  if (found === undefined)
    return condition === undefined
      ? holding({ fact: list }, asking)
      : unreadable(asking, notAGroup(list.id));
  const { slot } = found;
  return condition === undefined
    ? { op: 'some', slot }
    : { op: 'some', slot, where: conditionOf(condition, askingRows(asking, found)) };
}

/** `98%` of a group is reached by more as well; only a count is exact. */
export function shareAmount(amount: Amount): ShareAmount {
  switch (amount.kind) {
    case 'bound': {
      const value = Number(amount.value);
      const { comparator } = amount;
      return amount.percent
        ? { kind: 'percent', comparator: comparator === '=' ? '≥' : comparator, value }
        : { kind: 'count', comparator, value };
    }
    case 'range': {
      const [from, to] = [Number(amount.from), Number(amount.to)];
      return amount.percent
        ? { kind: 'percent-range', from, to }
        : { kind: 'count-range', from, to };
    }
    default:
      return { kind: amount.kind };
  }
}

/** Of nobody, nobody is what is not to be; whether all are, the rule must say. */
export const emptyBase = (
  amount: Amount,
  whenEmpty: 'met' | 'unmet' | undefined,
): 'met' | 'unmet' | 'council' => whenEmpty ?? (amount.kind === 'none' ? 'met' : 'council');

function share(expression: Kind<'share'>, asking: Asking): Condition {
  const { amount, group, within, per, whenEmpty } = expression;
  const found = rowsOf(group, asking);
  if (found === undefined) return unreadable(asking, notAGroup(group.id));
  if (within !== undefined && within.id !== asking.participant)
    return unreadable(asking, notAGroup(within.id));
  const rows = askingRows(asking, found);
  const { slot } = found;
  const holds = conditionOf(expression.condition, rows);
  const one = (base?: Condition): Condition[] => [
    {
      op: 'share',
      slot,
      amount: shareAmount(amount),
      ...(base === undefined ? {} : { base }),
      holds,
      // A group that nobody is in demands nothing, unless the rule says otherwise.
      whenEmpty: base === undefined ? emptyBase(amount, whenEmpty) : (whenEmpty ?? 'met'),
    },
    ...expression.inner.map((inner) => innerShare(inner, { slot, base, holds }, rows, asking)),
  ];
  if (per === undefined) return joined('and', one());
  const by = groupSlot(rows, per.id);
  if (by.values === undefined) return unreadable(asking, notAGroup(per.id));
  const groups = by.values.map(
    ({ label }, value): Condition => ({
      op: 'compare',
      slot: by,
      comparator: '=',
      value,
      text: label,
    }),
  );
  return joined('and', groups.flatMap(one));
}

function innerShare(
  inner: Kind<'share'>['inner'][number],
  outer: { readonly slot: Slot; readonly base: Condition | undefined; readonly holds: Condition },
  rows: Asking,
  asking: Asking,
): Condition {
  if (inner.base === 'open')
    return council(asking, 'ambiguous', 'không rõ “trong đó” tính trên số nào');
  const whole = inner.wholeOf === undefined ? undefined : rowsOf(inner.wholeOf, asking);
  if (whole !== undefined && whole.slot !== outer.slot)
    return unreadable(asking, notAGroup(inner.wholeOf?.id ?? ''));
  const subset = outer.base === undefined ? outer.holds : joined('and', [outer.base, outer.holds]);
  const base = inner.base === 'subset' ? subset : outer.base;
  return {
    op: 'share',
    slot: outer.slot,
    amount: shareAmount(inner.amount),
    ...(base === undefined ? {} : { base }),
    holds: conditionOf(inner.condition, rows),
    whenEmpty: emptyBase(inner.amount, inner.whenEmpty),
  };
}

// Titles and years -------------------------------------------------------------------------------------------

function awarded(
  { title, equivalents, year: point }: Kind<'awarded'>['awarded'],
  asking: Asking,
): Condition {
  const { resolution } = asking;
  if (point === undefined && !asking.inHistory) return unreadable(asking, withoutYear(title.id));
  const year = yearAt(point, asking);
  const decided: Condition[] = [];
  const past: TitleName[] = [];
  for (const name of [title, ...equivalents]) {
    const asked = askedBy(name, resolution.names);
    if (asked.kind !== 'title') return unreadable(asking, notATitle(name.id));
    const decidedFor = resolution.decided.get(asked.title.id);
    if (year === resolution.year && decidedFor?.includes(asking.participant ?? '')) {
      asking.findings.after.add(asked.title.id);
      const slot = awardedSlot(asking.table, asked.title.id, asked.title.name);
      decided.push({ op: 'truth', slot });
    } else past.push(titleName(asked.title));
  }
  if (past.length > 0)
    decided.push({ op: 'awarded', slot: historySlot(asking), titles: past, year });
  return joined('or', decided);
}

/** How much further back than its length a run looks where years are skipped. */
const skippable = 10;

function history(expression: Kind<'history'>, asking: Asking): Condition {
  const { quantity, window, condition, skipYearWhen } = expression;
  if (window?.to === undefined) return unreadable(asking, badWindow());
  const last = yearAt(window.to, asking);
  const first = window.from === undefined ? undefined : yearAt(window.from, asking);
  const run = 'consecutive' in quantity;
  const length = run ? quantity.consecutive : quantity.outOf;
  const back = run && skipYearWhen !== undefined ? length + skippable : length;
  const from = first ?? last - back + 1;
  if (from > last) return unreadable(asking, badWindow());
  const years: YearOfHistory[] = [];
  for (let year = from; year <= last; year++) {
    const at: Asking = { ...asking, year, inHistory: true };
    const holds = conditionOf(condition, at);
    years.push({
      year,
      holds:
        window.sinceLast === undefined
          ? holds
          : joined('and', [holds, neverSince(window.sinceLast, year, last, asking)]),
      ...(skipYearWhen === undefined ? {} : { skip: conditionOf(skipYearWhen, at) }),
    });
  }
  if (!run) return { op: 'years', mode: { kind: 'at-least', count: quantity.atLeast }, years };
  const kind = first === undefined ? 'run-to-last' : 'run-anywhere';
  return { op: 'years', mode: { kind, length }, years };
}

/** `sau lần … gần nhất`: it did not occur in the year, nor in any year after it. */
function neverSince(name: Name, year: number, last: number, asking: Asking): Condition {
  const occurred: Condition[] = [];
  for (let at = year; at <= last; at++) {
    const asked: Asking = { ...asking, year: at, inHistory: true };
    occurred.push(occurrence(name, asked));
  }
  return { op: 'not', of: joined('or', occurred) };
}

function occurrence(name: Name, asking: Asking): Condition {
  const asked = askedBy(name, asking.resolution.names, asking.fields);
  if (asked.kind === 'title') return awarded({ title: name, equivalents: [] }, asking);
  if (asked.kind !== 'fact') return unreadable(asking, unknownName(name.id));
  if (asked.field.type === 'number') {
    const slot = slotOf(asked.field, { fact: name }, asking);
    if (slot !== undefined) return { op: 'compare', slot, comparator: '>', value: 0, text: '0' };
  }
  const rows = rowsOf(name, asking);
  return rows === undefined ? holding({ fact: name }, asking) : { op: 'some', slot: rows.slot };
}
