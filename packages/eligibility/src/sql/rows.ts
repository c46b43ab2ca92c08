import type { Comparator } from '@thidua/model';
import { fractionOf } from '../meaning/exact.ts';
import type { ShareAmount } from '../plan/condition.ts';
import { type Coding, cases, codeIn, least } from './code.ts';
import type { Dialect } from './dialect.ts';

/** A bound on a figure that lies somewhere from `from` to `to`, as a code in the order of `và`. */
function bounded(comparator: Comparator, from: string, to: string, value: string): string {
  const [met, unmet, unknown] = (['met', 'unmet', 'unknown'] as const).map((outcome) =>
    codeIn('all', outcome),
  ) as [string, string, string];
  switch (comparator) {
    case '≥':
      return cases(
        [
          [`${from} >= ${value}`, met],
          [`${to} < ${value}`, unmet],
        ],
        unknown,
      );
    case '≤':
      return cases(
        [
          [`${to} <= ${value}`, met],
          [`${from} > ${value}`, unmet],
        ],
        unknown,
      );
    case '>':
      return cases(
        [
          [`${from} > ${value}`, met],
          [`${to} <= ${value}`, unmet],
        ],
        unknown,
      );
    case '<':
      return cases(
        [
          [`${to} < ${value}`, met],
          [`${from} >= ${value}`, unmet],
        ],
        unknown,
      );
    case '=':
      return cases(
        [
          [`${from} = ${value} AND ${to} = ${value}`, met],
          [`${from} > ${value} OR ${to} < ${value}`, unmet],
        ],
        unknown,
      );
    case '≠':
      return cases(
        [
          [`${from} > ${value} OR ${to} < ${value}`, met],
          [`${from} = ${value} AND ${to} = ${value}`, unmet],
        ],
        unknown,
      );
  }
}

type Bound = { readonly comparator: Comparator; readonly value: number };

const range = (from: number, to: number): Bound[] => [
  { comparator: '≥', value: from },
  { comparator: '≤', value: to },
];

/** The bounds of a count, `none` being a count of 0; nothing where the amount is a share. */
export function countBounds(amount: ShareAmount): Bound[] | undefined {
  if (amount.kind === 'count') return [amount];
  if (amount.kind === 'none') return [{ comparator: '=', value: 0 }];
  return amount.kind === 'count-range' ? range(amount.from, amount.to) : undefined;
}

function shareBounds(amount: ShareAmount): Bound[] {
  if (amount.kind === 'percent') return [amount];
  return amount.kind === 'percent-range'
    ? range(amount.from, amount.to)
    : [{ comparator: '≥', value: 100 }];
}

/** How many of the rows are in the base and hold; `codes` are those of base `và` holds, one for each row. */
export function counted(
  bounds: readonly Bound[],
  codes: string,
  { dialect, fresh }: { readonly dialect: Dialect; fresh(): string },
  coding: Coding,
): string {
  const all = fresh();
  const number = (when: (code: string) => string): string => {
    const one = fresh();
    return dialect.count(all, one, when(one));
  };
  const met = number((code) => `${code} = 3`);
  const possible = number((code) => `${code} > 0`);
  const result = fresh();
  const decided = least(
    bounds.map(({ comparator, value }) => bounded(comparator, met, possible, String(value))),
  );
  const unknown = number((code) => `${code} = 1`);
  const body = cases(
    [
      [`${result} = 3`, codeIn(coding, 'met')],
      [`${result} = 0`, codeIn(coding, 'unmet')],
      [`${unknown} > 0`, codeIn(coding, 'unknown')],
    ],
    codeIn(coding, 'council'),
  );
  return dialect.bind(codes, all, dialect.bind(decided, result, body));
}

/** How a row may stand, by the codes of base and holds: it holds, fails, is outside, or more than one of these. */
const standings = [
  'out',
  'held',
  'failed',
  'heldOrFailed',
  'heldOrOut',
  'failedOrOut',
  'any',
] as const;
const place = (name: (typeof standings)[number]): number => standings.indexOf(name);
/** Added to a standing that has a missing fact in it. */
const withUnknown = 8;

/** The standing of a row from its codes in the order of `và`. */
export function standingOf(base: string, holds: string, dialect: Dialect): string {
  const codes = [0, 1, 2, 3].flatMap((within) =>
    [0, 1, 2, 3].map((held) => {
      if (within === 0) return 0;
      const unknown = within === 1 || held === 1 ? withUnknown : 0;
      return place(standing(within === 3, held)) + unknown;
    }),
  );
  return dialect.lookup(`(4 * (${base}) + ${holds})`, codes.map(String));
}

function standing(within: boolean, held: number): (typeof standings)[number] {
  if (held === 3) return within ? 'held' : 'heldOrOut';
  if (held === 0) return within ? 'failed' : 'failedOrOut';
  return within ? 'heldOrFailed' : 'any';
}

/**
 * A share of the base, where a row may or may not be in it: a row in the base that holds weighs 1 − p, one that
 * fails −p, and the least and the greatest sum are compared with 0, in whole numbers.
 */
export function shared(
  amount: ShareAmount,
  standingsOfRows: string,
  whenEmpty: 'met' | 'unmet' | 'council',
  { dialect, fresh }: { readonly dialect: Dialect; fresh(): string },
  coding: Coding,
): string {
  const [all, counts, result] = [fresh(), fresh(), fresh()];
  const number = (...those: number[]): string => {
    const one = fresh();
    return dialect.count(all, one, those.map((code) => `${one} = ${code}`).join(' OR '));
  };
  const of = (name: (typeof standings)[number]): string => dialect.item(counts, place(name));
  const tallied = dialect.array([
    // In the place of those outside: how many have a missing fact in them.
    dialect.count(all, `${all}u`, `${all}u >= ${withUnknown}`),
    ...standings.slice(1).map((name) => number(place(name), place(name) + withUnknown)),
  ]);
  const sums = shareBounds(amount).map(({ comparator, value }) => {
    const part = fractionOf(value).div(100);
    const failed = Number(part.s * part.n);
    const held = Number(part.d) - failed;
    return bounded(
      comparator,
      sum(
        held,
        failed,
        [of('held'), ...(held <= 0 ? [of('heldOrOut')] : [])],
        [of('failed'), of('heldOrFailed'), ...(failed >= 0 ? [of('failedOrOut'), of('any')] : [])],
        [`${of('failedOrOut')} + ${of('any')} > 0`, -failed, held],
      ),
      sum(
        held,
        failed,
        [of('held'), of('heldOrFailed'), ...(held >= 0 ? [of('heldOrOut'), of('any')] : [])],
        [of('failed'), ...(failed <= 0 ? [of('failedOrOut')] : [])],
        [`${of('heldOrOut')} + ${of('any')} > 0`, held, -failed],
      ),
      '0',
    );
  });
  const certain = standings.slice(1, 4).map(of).join(' + ');
  const inBase = standings.slice(1).map(of).join(' + ');
  const open = cases([[`${of('out')} > 0`, codeIn(coding, 'unknown')]], codeIn(coding, 'council'));
  const empty = codeIn('all', whenEmpty);
  const body = cases(
    [
      [`${inBase} = 0`, codeIn(coding, whenEmpty)],
      [`${result} = 1 OR (${certain} = 0 AND ${result} <> ${empty})`, open],
      [`${result} = 3`, codeIn(coding, 'met')],
    ],
    codeIn(coding, 'unmet'),
  );
  return dialect.bind(
    standingsOfRows,
    all,
    dialect.bind(tallied, counts, dialect.bind(least(sums), result, body)),
  );
}

/** The weighted sum over a base that is not empty: were it empty, one more row is in it. */
function sum(
  held: number,
  failed: number,
  holding: readonly string[],
  failing: readonly string[],
  [when, then, otherwise]: readonly [string, number, number],
): string {
  const total = `(${holding.join(' + ')}) * ${held} - (${failing.join(' + ')}) * (${failed})`;
  const one = `CASE WHEN ${when} THEN ${then} ELSE ${otherwise} END`;
  return `CASE WHEN ${[...holding, ...failing].join(' + ')} = 0 THEN ${one} ELSE ${total} END`;
}
