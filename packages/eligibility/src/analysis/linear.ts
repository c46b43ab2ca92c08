/** An exact quotient; the denominator is above zero. */
export type Rational = { readonly over: bigint; readonly under: bigint };

/** The sum of coefficient × variable, against a bound. */
export type Constraint = {
  readonly terms: readonly (readonly [variable: number, coefficient: bigint])[];
  readonly relation: '≤' | '<' | '=';
  readonly bound: bigint;
};

export type Variable = {
  /** Whole numbers only. */
  readonly whole: boolean;
  /** May be below zero. */
  readonly signed: boolean;
};

export type Solution =
  | { readonly kind: 'found'; readonly values: readonly Rational[] }
  | { readonly kind: 'none' }
  /** The search for whole numbers took more steps than it was given. */
  | { readonly kind: 'exhausted' };

/**
 * Values that keep all constraints, exactly. Where all variables are whole and none signed, the sum of the
 * values is as small as the first search finds it.
 */
export function solve(
  variables: readonly Variable[],
  constraints: readonly Constraint[],
  steps: number,
): Solution {
  const counts = variables.every(({ whole, signed }) => whole && !signed);
  return search(variables, constraints, counts, { left: steps });
}

/** Branches on a variable that is to be whole and is not, both ways, until one holds. */
function search(
  variables: readonly Variable[],
  constraints: readonly Constraint[],
  least: boolean,
  state: { left: number },
): Solution {
  if (state.left-- <= 0) return { kind: 'exhausted' };
  const values = relaxed(variables, constraints, least);
  if (values === undefined) return { kind: 'none' };
  const broken = variables.findIndex(({ whole }, at) => whole && values[at]?.under !== 1n);
  const value = values[broken];
  if (value === undefined) return { kind: 'found', values };
  const scaled = scaledUp(variables, constraints, values);
  const below = floor(value);
  const sides: Constraint[] = [
    { terms: [[broken, -1n]], relation: '≤', bound: -(below + 1n) },
    { terms: [[broken, 1n]], relation: '≤', bound: below },
  ];
  // Where a multiple will do there is no need to look for the smallest very long.
  if (scaled !== undefined) state.left = Math.min(state.left, 60);
  let exhausted = false;
  for (const side of sides) {
    const found = search(variables, [...constraints, side], least, state);
    if (found.kind === 'found') return found;
    exhausted ||= found.kind === 'exhausted';
  }
  if (!exhausted) return { kind: 'none' };
  return scaled === undefined ? { kind: 'exhausted' } : { kind: 'found', values: scaled };
}

/** The values times what makes all of them whole, where the constraints still hold: those on proportions do. */
function scaledUp(
  variables: readonly Variable[],
  constraints: readonly Constraint[],
  values: readonly Rational[],
): readonly Rational[] | undefined {
  if (variables.some(({ whole }) => !whole)) return undefined;
  const factor = values.reduce((all, { under }) => (all / gcd(all, under)) * under, 1n);
  const whole = values.map(({ over, under }) => over * (factor / under));
  const kept = constraints.every(({ terms, relation, bound }) => {
    const sum = terms.reduce((all, [at, coefficient]) => all + coefficient * (whole[at] ?? 0n), 0n);
    if (relation === '=') return sum === bound;
    return relation === '<' ? sum < bound : sum <= bound;
  });
  return kept ? whole.map((over) => ({ over, under: 1n })) : undefined;
}

/**
 * Values among the rationals. The least-index criss-cross method on a tableau of whole numbers over one common
 * denominator: it needs no first phase, never cycles, and never rounds.
 */
function relaxed(
  variables: readonly Variable[],
  constraints: readonly Constraint[],
  least: boolean,
): readonly Rational[] | undefined {
  // Columns: each variable, then the negative part of those that are signed, then what is left of strict bounds.
  const negative = new Map<number, number>();
  variables.forEach(({ signed }, at) => {
    if (signed) negative.set(at, variables.length + negative.size);
  });
  const strict = constraints.some(({ relation }) => relation === '<');
  const slack = variables.length + negative.size;
  const columns = slack + (strict ? 1 : 0);
  const rows: bigint[][] = [];
  const addRow = ({ terms, bound }: Constraint, sign: bigint, isStrict: boolean): void => {
    const row = new Array<bigint>(columns + 1).fill(0n);
    for (const [at, coefficient] of terms) {
      row[at] = (row[at] ?? 0n) + sign * coefficient;
      const other = negative.get(at);
      if (other !== undefined) row[other] = (row[other] ?? 0n) - sign * coefficient;
    }
    if (isStrict) row[slack] = 1n;
    row[columns] = sign * bound;
    rows.push(row);
  };
  for (const constraint of constraints) {
    addRow(constraint, 1n, constraint.relation === '<');
    if (constraint.relation === '=') addRow(constraint, -1n, false);
  }
  if (strict) addRow({ terms: [[slack, 1n]], relation: '≤', bound: 1n }, 1n, false);
  const costs = new Array<bigint>(columns + 1).fill(0n);
  if (strict) costs[slack] = -1n;
  else if (least) costs.fill(1n, 0, variables.length);

  const solved = crissCross(rows, costs, columns);
  if (solved === undefined) return undefined;
  const valueIn = (column: number): Rational => solved.get(column) ?? { over: 0n, under: 1n };
  if (strict && valueIn(slack).over <= 0n) return undefined;
  return variables.map((_, at) => {
    const plus = valueIn(at);
    const other = negative.get(at);
    if (other === undefined) return reduced(plus);
    const minus = valueIn(other);
    return reduced({
      over: plus.over * minus.under - minus.over * plus.under,
      under: plus.under * minus.under,
    });
  });
}

/** Least costs over columns ≥ 0 with each row's sum ≤ its last entry. The costs are bounded from below. */
function crissCross(
  rows: bigint[][],
  costs: bigint[],
  columns: number,
): Map<number, Rational> | undefined {
  const table = [...rows, costs];
  const basic = rows.map((_, row) => columns + row);
  const free = Array.from({ length: columns }, (_, column) => column);
  let denominator = 1n;
  const entry = (row: number, column: number): bigint => table[row]?.[column] ?? 0n;

  const pivot = (row: number, column: number): void => {
    const by = entry(row, column);
    const old = table[row] as bigint[];
    for (let i = 0; i < table.length; i++) {
      if (i === row) continue;
      const line = table[i] as bigint[];
      const factor = line[column] ?? 0n;
      for (let j = 0; j <= columns; j++) {
        if (j !== column) {
          line[j] = ((line[j] ?? 0n) * by - factor * (old[j] ?? 0n)) / denominator;
        }
      }
      line[column] = -factor;
    }
    old[column] = denominator;
    denominator = by;
    if (denominator < 0n) {
      denominator = -denominator;
      for (const line of table) {
        for (let j = 0; j <= columns; j++) line[j] = -(line[j] ?? 0n);
      }
    }
    const entering = free[column] as number;
    free[column] = basic[row] as number;
    basic[row] = entering;
  };

  for (;;) {
    let chosen = Number.POSITIVE_INFINITY;
    let row = -1;
    let column = -1;
    basic.forEach((index, at) => {
      if (index < chosen && entry(at, columns) < 0n) {
        chosen = index;
        row = at;
      }
    });
    free.forEach((index, at) => {
      if (index < chosen && entry(rows.length, at) < 0n) {
        chosen = index;
        row = -1;
        column = at;
      }
    });
    if (chosen === Number.POSITIVE_INFINITY) break;
    if (row >= 0) column = leastIndex(free, (at) => entry(row, at) < 0n);
    else row = leastIndex(basic, (at) => entry(at, column) > 0n);
    if (row < 0 || column < 0) return undefined;
    pivot(row, column);
  }
  const solved = new Map<number, Rational>();
  basic.forEach((index, at) => {
    if (index < columns) solved.set(index, { over: entry(at, columns), under: denominator });
  });
  return solved;
}

function leastIndex(indices: readonly number[], fits: (at: number) => boolean): number {
  let found = -1;
  indices.forEach((index, at) => {
    if (fits(at) && (found < 0 || index < (indices[found] as number))) found = at;
  });
  return found;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function reduced({ over, under }: Rational): Rational {
  const common = gcd(over, under);
  return common <= 1n ? { over, under } : { over: over / common, under: under / common };
}

function floor({ over, under }: Rational): bigint {
  const towardsZero = over / under;
  return over < 0n && towardsZero * under !== over ? towardsZero - 1n : towardsZero;
}
