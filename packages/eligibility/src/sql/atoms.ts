import type { Comparator } from '@thidua/model';
import { compileCondition } from '../evaluate/compile.ts';
import { type Datum, none, notArisen } from '../meaning/datum.ts';
import type { Outcome } from '../meaning/outcome.ts';
import { domainOf } from '../meaning/range.ts';
import type { Condition } from '../plan/condition.ts';
import type { Slot } from '../plan/slot.ts';
import { type Coding, cases, codeIn } from './code.ts';
import type { Dialect } from './dialect.ts';
import { type ColumnPart, stateNames } from './layout.ts';

/** Where the facts of a record are to be found: undefined where there is no such column. */
export type Scope = {
  readonly dialect: Dialect;
  column(slot: Slot, part: ColumnPart): string | undefined;
};

type Of<Op extends Condition['op']> = Extract<Condition, { readonly op: Op }>;

/** No number of a fact is greater; what is not a number is, for a database. */
const greatestNumber = '1.7976931348623157e308';

/** An atom on one slot that has an order, or values of its own. */
export function ofScalar(
  atom: Of<'compare' | 'one-of' | 'truth'>,
  scope: Scope,
  coding: Coding,
): string {
  const { slot } = atom;
  const verdict = compileCondition(atom);
  const when = (datum: Datum): Outcome => {
    const row: Datum[] = [];
    row[slot.index] = datum;
    return verdict(row);
  };
  const code = (outcome: Outcome): string => codeIn(coding, outcome);
  const unknown = code(when(undefined));
  const value = scope.column(slot, 'value');
  if (value === undefined) return withState(slot, scope, when, code, unknown);
  const to = scope.column(slot, 'to');
  let whens: readonly (readonly [string, string])[];
  if (slot.type === 'truth' || slot.type === 'verdict') {
    whens = [
      [value, code(when(1))],
      [`NOT ${value}`, code(when(0))],
    ];
  } else if (slot.values !== undefined) {
    whens = ofPlaces(slot, scope, value, to, when, code);
  } else if (atom.op === 'one-of') {
    whens = amongNumbers(literals(slot, atom.values), value, to, slot.type !== 'date', code);
  } else {
    const [comparator, constant] =
      atom.op === 'compare' ? [atom.comparator, atom.value] : (['=', 1] as const);
    const [bound = ''] = literals(slot, [constant]);
    whens = ofNumber(comparator, bound, value, to, slot.type !== 'date', code);
  }
  return withState(slot, scope, when, code, cases(whens, unknown));
}

/** `không có` and `không phát sinh` come before the value. */
function withState(
  slot: Slot,
  scope: Scope,
  when: (datum: Datum) => Outcome,
  code: (outcome: Outcome) => string,
  otherwise: string,
): string {
  return cases(stateCases(slot, scope, code(when(none)), code(when(notArisen))), otherwise);
}

export function stateCases(
  slot: Slot,
  scope: Scope,
  whenNone: string,
  whenNotArisen: string,
): [string, string][] {
  const state = scope.column(slot, 'state');
  if (state === undefined) return [];
  const is = (name: string): string => `${state} = ${scope.dialect.text(name)}`;
  return [
    [is(stateNames.none), whenNone],
    [is(stateNames.notArisen), whenNotArisen],
  ];
}

/** Numbers and dates as SQL writes them. */
const literals = (slot: Slot, values: readonly number[]): string[] =>
  values.map((value) => (slot.type === 'date' ? `DATE '${isoDate(value)}'` : String(value)));

const isoDate = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/**
 * A comparison with a constant, over all values from `value` to `to`. What is not a number compares in no
 * dialect as we would have it, so each case that a greater value would make true has an upper bound.
 */
function ofNumber(
  comparator: Comparator,
  bound: string,
  value: string,
  to: string | undefined,
  isNumber: boolean,
  code: (outcome: Outcome) => string,
): readonly (readonly [string, string])[] {
  const [met, unmet] = [code('met'), code('unmet')];
  if (to === undefined) {
    const [sign, low] = lowSide[comparator];
    return [
      [`${value} ${sign} ${bound}`, code(low)],
      [known(value, isNumber), low === 'met' ? unmet : met],
    ];
  }
  const most = `COALESCE(${to}, ${value})`;
  const finite = isNumber ? ` AND ${most} <= ${greatestNumber}` : '';
  const below: string = `${most} < ${bound}`;
  const above: string = `${value} > ${bound}${finite}`;
  const notBelow: string = `${value} >= ${bound}${finite}`;
  const notAbove: string = `${most} <= ${bound}`;
  const same = `${value} = ${bound} AND ${notAbove}`;
  switch (comparator) {
    case '≥':
      return [
        [notBelow, met],
        [below, unmet],
      ];
    case '<':
      return [
        [below, met],
        [notBelow, unmet],
      ];
    case '>':
      return [
        [above, met],
        [notAbove, unmet],
      ];
    case '≤':
      return [
        [notAbove, met],
        [above, unmet],
      ];
    case '=':
      return [
        [same, met],
        [below, unmet],
        [above, unmet],
      ];
    case '≠':
      return [
        [same, unmet],
        [below, met],
        [above, met],
      ];
  }
}

/** Of each comparison the side that no infinite value is on, and what it comes to there. */
const lowSide = {
  '≥': ['<', 'unmet'],
  '<': ['<', 'met'],
  '>': ['<=', 'unmet'],
  '≤': ['<=', 'met'],
  '=': ['=', 'met'],
  '≠': ['=', 'unmet'],
} as const satisfies Record<Comparator, readonly [string, Outcome]>;

const known = (value: string, isNumber: boolean): string =>
  isNumber ? `${value} <= ${greatestNumber}` : `${value} IS NOT NULL`;

/** Membership of all values from `value` to `to`. */
function amongNumbers(
  values: readonly string[],
  value: string,
  to: string | undefined,
  isNumber: boolean,
  code: (outcome: Outcome) => string,
): readonly (readonly [string, string])[] {
  const single = values.length === 0 ? 'FALSE' : `${value} IN (${values.join(', ')})`;
  if (to === undefined) {
    return [
      [single, code('met')],
      [known(value, isNumber), code('unmet')],
    ];
  }
  const most = `COALESCE(${to}, ${value})`;
  const within = values.map((one) => `${one} BETWEEN ${value} AND ${most}`).join(' OR ');
  return [
    [single === 'FALSE' ? single : `${single} AND ${most} = ${value}`, code('met')],
    [within === '' ? 'FALSE' : within, code('unknown')],
    [known(value, isNumber), code('unmet')],
  ];
}

/**
 * A value on a scale or in a list, by its identifier. Of a range, how many of its places meet the condition:
 * all, none, or some.
 */
function ofPlaces(
  slot: Slot,
  scope: Scope,
  value: string,
  to: string | undefined,
  when: (datum: Datum) => Outcome,
  code: (outcome: Outcome) => string,
): readonly (readonly [string, string])[] {
  const ids = (slot.values ?? []).map(({ id }) => scope.dialect.text(id));
  const met = ids.map((_, place) => when(place) === 'met');
  const among = (wanted: boolean): string => {
    const those = ids.filter((_, place) => met[place] === wanted);
    return those.length === 0 ? 'FALSE' : `${value} IN (${those.join(', ')})`;
  };
  const single = [
    [among(true), code('met')],
    [among(false), code('unmet')],
  ] as const;
  if (to === undefined) return single;
  const upTo = (last: number): number => met.slice(0, last).filter(Boolean).length;
  const places = (column: string, of: (place: number) => number): string =>
    `CASE ${column} ${ids.map((id, place) => `WHEN ${id} THEN ${of(place)}`).join(' ')} END`;
  const meeting = `${places(to, (place) => upTo(place + 1))} - ${places(value, upTo)}`;
  const all = `${places(to, (place) => place + 1)} - ${places(value, (place) => place)}`;
  return [
    [`${to} IS NOT NULL AND ${meeting} = ${all}`, code('met')],
    [`${to} IS NOT NULL AND ${meeting} = 0`, code('unmet')],
    [`${to} IS NOT NULL`, code('unknown')],
    ...single,
  ];
}

/** The number that stands for the least or the greatest value of a fact; null where it has no bound. */
function end(slot: Slot, scope: Scope, which: 'least' | 'greatest'): string {
  const value = scope.column(slot, 'value');
  const to = scope.column(slot, 'to');
  const { dialect } = scope;
  const { from, to: last, none: nothing, discrete } = domainOf(slot);
  const numeric = (column: string): string => {
    if (slot.type === 'date') return dialect.days(column);
    if (slot.type === 'truth' || slot.type === 'verdict') {
      return `CASE WHEN ${column} THEN 1 WHEN NOT ${column} THEN 0 END`;
    }
    if (slot.values === undefined) {
      return `CASE WHEN ${column} <= ${greatestNumber} THEN ${column} END`;
    }
    const places = slot.values.map(({ id }, place) => `WHEN ${dialect.text(id)} THEN ${place}`);
    return `CASE ${column} ${places.join(' ')} END`;
  };
  const ends: string[] = [];
  if (which === 'greatest' && to !== undefined) ends.push(numeric(to));
  if (value !== undefined) ends.push(numeric(value));
  const bound = which === 'least' ? from : last;
  if (Number.isFinite(bound)) ends.push(String(bound));
  // A column that holds something else than null and no place stands for any place.
  const [only = 'NULL'] = ends;
  const known = ends.length > 1 ? `COALESCE(${ends.join(', ')})` : only;
  const state = scope.column(slot, 'state');
  if (state === undefined || Number.isNaN(nothing) || discrete) return known;
  return cases([[`${state} = ${dialect.text(stateNames.none)}`, String(nothing)]], known);
}

const signs = { '=': '=', '≠': '<>', '≥': '>=', '≤': '<=', '>': '>', '<': '<' } as const;

/**
 * A fact against so many hundredths of another, as whole fractions: doubles decide unless the two products are
 * so near that rounding could have swapped them.
 */
export function ofFacts(atom: Of<'compare-facts'>, scope: Scope, coding: Coding): string {
  const { slot, other, comparator, percent } = atom;
  const { dialect } = scope;
  const verdict = compileCondition(atom);
  const code = (outcome: Outcome): string => codeIn(coding, outcome);
  const noValue = code(comparator === '≠' ? 'met' : 'unmet');
  const states = [slot, other].map((one) => {
    const { none: nothing } = domainOf(one);
    const [isNone, isNotArisen] = stateCases(one, scope, noValue, code('council'));
    return { isNone: Number.isNaN(nothing) ? isNone : undefined, isNotArisen };
  });
  const compare = (left: string, sign: keyof typeof signs, right: string): string => {
    const direct = `${left} ${signs[sign]} ${right}`;
    if (percent === 100) return direct;
    const [a, b] = [`${left} * 100.0`, `${right} * ${percent}`];
    const exact = `${dialect.decimal(left)} * 100.0 ${signs[sign]} ${dialect.decimal(right)} * ${percent}`;
    return (
      `CASE WHEN ABS(${a} - ${b}) > 1e-12 * (ABS(${a}) + ABS(${b})) ` +
      `THEN ${a} ${signs[sign]} ${b} ELSE ${exact} END`
    );
  };
  const [leftLeast, leftMost] = [end(slot, scope, 'least'), end(slot, scope, 'greatest')];
  const ends = [end(other, scope, 'least'), end(other, scope, 'greatest')];
  const [rightLeast = '', rightMost = ''] = percent < 0 ? ends.toReversed() : ends;
  const same = `${compare(leftLeast, '=', rightMost)} AND ${compare(leftMost, '=', rightLeast)}`;
  const apart: [string, string] = [
    compare(leftLeast, '>', rightMost),
    compare(leftMost, '<', rightLeast),
  ];
  const [met, unmet] = [code('met'), code('unmet')];
  const decided: [string, string][] = {
    '≥': [
      [compare(leftLeast, '≥', rightMost), met],
      [apart[1], unmet],
    ],
    '≤': [
      [compare(leftMost, '≤', rightLeast), met],
      [apart[0], unmet],
    ],
    '>': [
      [apart[0], met],
      [compare(leftMost, '≤', rightLeast), unmet],
    ],
    '<': [
      [apart[1], met],
      [compare(leftLeast, '≥', rightMost), unmet],
    ],
    '=': [
      [same, met],
      [apart[0], unmet],
      [apart[1], unmet],
    ],
    '≠': [
      [same, unmet],
      [apart[0], met],
      [apart[1], met],
    ],
  }[comparator] as [string, string][];
  const open = code(verdict([]));
  return cases(
    [
      ...states.flatMap(({ isNotArisen }) => (isNotArisen ? [isNotArisen] : [])),
      ...states.flatMap(({ isNone }) => (isNone ? [isNone] : [])),
      ...decided,
    ],
    open,
  );
}

/** One of the titles was awarded for the year. */
export function ofHistory(atom: Of<'awarded'>, scope: Scope, coding: Coding): string {
  const { slot, titles, year } = atom;
  const { dialect } = scope;
  const code = (outcome: Outcome): string => codeIn(coding, outcome);
  const [held, from, to] = [
    scope.column(slot, 'value'),
    scope.column(slot, 'from'),
    scope.column(slot, 'to'),
  ];
  const whens = stateCases(slot, scope, code('unmet'), code('council'));
  if (held !== undefined) {
    const contained = titles.map(({ id }) => dialect.contains(held, dialect.text(`${id} ${year}`)));
    whens.push([contained.join(' OR ') || 'FALSE', code('met')]);
    if (from !== undefined && to !== undefined) {
      whens.push([`${year} BETWEEN ${from} AND ${to} AND ${held} IS NOT NULL`, code('unmet')]);
    }
  }
  return cases(whens, code('unknown'));
}

/** The council's until its verdict is there. */
export function ofCouncil(atom: Of<'council'>, scope: Scope, coding: Coding): string {
  const verdict = atom.slot && scope.column(atom.slot, 'value');
  if (verdict === undefined) return codeIn(coding, 'council');
  return cases(
    [
      [verdict, codeIn(coding, 'met')],
      [`NOT ${verdict}`, codeIn(coding, 'unmet')],
    ],
    codeIn(coding, 'council'),
  );
}
