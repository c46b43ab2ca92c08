import { compileCondition } from '../evaluate/compile.ts';
import { type Datum, none } from '../meaning/datum.ts';
import type { Condition } from '../plan/condition.ts';
import { ofCouncil, ofFacts, ofHistory, ofScalar, type Scope, stateCases } from './atoms.ts';
import { type Coding, cases, codeIn, complement, greatest, least, other, recoded } from './code.ts';
import type { Dialect } from './dialect.ts';
import { columnName, columnType, partsOf } from './layout.ts';
import { countBounds, counted, shared, standingOf } from './rows.ts';
import { countedYear, run } from './years.ts';

/** What is the same for all parts of one query. */
export type Query = {
  readonly dialect: Dialect;
  /** A name that no other part has. */
  fresh(): string;
  /** Columns of a list, by the key of its slot and the name of the column; undefined where all are there. */
  readonly present: ((path: string) => boolean) | undefined;
};

/**
 * A condition as an expression that gives its code, never null. The structure of the rule stays as it is: with
 * four outcomes neither distribution nor absorption holds, so there are no normal forms.
 */
export function conditionSql(
  condition: Condition,
  scope: Scope,
  query: Query,
  coding: Coding,
): string {
  const { dialect } = query;
  const part = (one: Condition, as: Coding): string => conditionSql(one, scope, query, as);
  switch (condition.op) {
    case 'and':
      return recoded(least(condition.of.map((one) => part(one, 'all'))), 'all', coding, dialect);
    case 'or':
      return recoded(greatest(condition.of.map((one) => part(one, 'any'))), 'any', coding, dialect);
    case 'not':
      return complement(part(condition.of, other(coding)));
    case 'meets':
      return part(condition.of, coding);
    case 'pending':
      return pendingSql(part(condition.of, coding), coding, dialect);
    case 'at-least':
      return atLeast(
        condition.count,
        condition.of.map((one) => part(one, 'all')),
        query,
        coding,
      );
    case 'compare':
    case 'one-of':
    case 'truth':
      return ofScalar(condition, scope, coding);
    case 'compare-facts':
      return ofFacts(condition, scope, coding);
    case 'awarded':
      return ofHistory(condition, scope, coding);
    case 'council':
      return ofCouncil(condition, scope, coding);
    case 'some':
    case 'share':
      return overRows(condition, scope, query, coding);
    case 'years': {
      const { mode } = condition;
      const years = condition.years.map(({ holds, skip }) => ({
        holds: part(holds, 'all'),
        skip: skip && part(skip, 'all'),
      }));
      return mode.kind === 'at-least'
        ? atLeast(
            mode.count,
            years.map((year) => countedYear(year, dialect)),
            query,
            coding,
          )
        : run(mode.kind, mode.length, years.toReversed(), query, coding);
    }
  }
}

const whilePending = {
  met: 'unknown',
  council: 'council',
  unknown: 'unknown',
  unmet: 'met',
} as const;

/** `chưa xét khi`, of the code of its condition. */
export function pendingSql(code: string, coding: Coding, dialect: Dialect): string {
  const codes: string[] = [];
  for (const outcome of ['met', 'council', 'unknown', 'unmet'] as const) {
    codes[Number(codeIn(coding, outcome))] = codeIn(coding, whilePending[outcome]);
  }
  return dialect.lookup(code, codes);
}

function atLeast(
  count: number,
  codes: readonly string[],
  { dialect, fresh }: Query,
  coding: Coding,
): string {
  const all = fresh();
  const number = (when: (code: string) => string): string => {
    const one = fresh();
    return dialect.count(all, one, when(one));
  };
  const body = cases(
    [
      [`${number((code) => `${code} = 3`)} >= ${count}`, codeIn(coding, 'met')],
      [`${number((code) => `${code} > 0`)} < ${count}`, codeIn(coding, 'unmet')],
      [`${number((code) => `${code} = 1`)} > 0`, codeIn(coding, 'unknown')],
    ],
    codeIn(coding, 'council'),
  );
  return dialect.bind(dialect.array(codes), all, body);
}

type OverRows = Extract<Condition, { readonly op: 'some' | 'share' }>;

function overRows(condition: OverRows, scope: Scope, query: Query, coding: Coding): string {
  const { slot } = condition;
  const { dialect, fresh } = query;
  const empty: Datum[] = [];
  empty[slot.index] = none;
  const whens = stateCases(
    slot,
    scope,
    codeIn(coding, compileCondition(condition)(empty)),
    codeIn(coding, 'council'),
  );
  const list = scope.column(slot, 'value');
  if (list === undefined) return cases(whens, codeIn(coding, 'unknown'));
  whens.push([`${list} IS NULL`, codeIn(coding, 'unknown')]);

  const row = fresh();
  const inner: Scope = {
    dialect,
    column: (field, part) => {
      const name = columnName(field, part);
      const missing = query.present?.(`${slot.key}[].${name}`) === false;
      if (missing || !partsOf(field).includes(part)) return undefined;
      return dialect.field(row, name, columnType(field, part));
    },
  };
  const each = (one: Condition | undefined, as: Coding): string =>
    one === undefined ? '3' : conditionSql(one, inner, query, as);
  if (condition.op === 'some') {
    const codes = dialect.map(list, row, each(condition.where, 'any'));
    const most = recoded(`COALESCE(${dialect.max(codes)}, 0)`, 'any', coding, dialect);
    return cases(whens, most);
  }
  const [base, holds] = [each(condition.base, 'all'), each(condition.holds, 'all')];
  const { amount } = condition;
  const counts = countBounds(amount);
  return cases(
    whens,
    counts !== undefined
      ? counted(counts, dialect.map(list, row, least([base, holds])), query, coding)
      : shared(
          amount,
          dialect.map(list, row, standingOf(base, holds, dialect)),
          condition.whenEmpty,
          query,
          coding,
        ),
  );
}
