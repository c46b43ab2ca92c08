import type { Outcome } from '../meaning/outcome.ts';
import type { AwardPlan } from '../plan/award-plan.ts';
import type { Condition } from '../plan/condition.ts';
import type { Slot } from '../plan/slot.ts';
import { complement, least, recoded } from './code.ts';
import { conditionSql, pendingSql } from './condition.ts';
import { type Dialect, dialects, type SqlDialect } from './dialect.ts';
import { columnsOf, type SqlColumn } from './layout.ts';
import { type LeftOut, leftOutOf } from './left-out.ts';
import { type Reason, reasonsOf } from './reasons.ts';
import { type Present, queryOf, tableScope } from './scope.ts';

/** A table, by the parts of its name; or files of Parquet, for DuckDB and Spark. */
export type SqlSource = { readonly table: readonly string[] } | { readonly parquet: string };

export type SqlOptions = {
  readonly dialect: SqlDialect;
  readonly source: SqlSource;
  /** The column that names a record; `hồ-sơ` where nothing is said. */
  readonly id?: string;
  /**
   * Whether the table has a column; `sáng-kiến[].cấp` asks for a field of the records in a list. Without it
   * every column of the layout is there. What is not there is not known, and makes the query shorter.
   */
  readonly has?: Present;
  /**
   * Reasons as text put together for each record; or, in DuckDB, out of a dictionary that is in the query, for
   * many records: as fast as numbers, but no query that anyone would read.
   */
  readonly reasons?: 'text' | 'dictionary';
};

export type SqlResult = {
  readonly name: string;
  readonly award: string;
  /** One of `outcomeWords`; or the deciding clauses in their official wording, null where the award is met. */
  readonly holds: 'outcome' | 'reason';
};

export type DecisionSql = {
  readonly text: string;
  /** What is read, as laid out in `layout.ts`. */
  readonly columns: readonly SqlColumn[];
  /** What comes out beside the name of the record. */
  readonly results: readonly SqlResult[];
  /** What the query does not do, for people; never empty for an award with a quota. */
  readonly refused: readonly LeftOut[];
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  unmet: 'không đạt',
  unknown: 'chưa đủ dữ liệu',
  council: 'hội đồng xét',
  met: 'đạt',
};
/** In the order of their codes. */
const wordsByCode = [
  outcomeWords.unmet,
  outcomeWords.unknown,
  outcomeWords.council,
  outcomeWords.met,
];

/**
 * The awards of one kind of participant as a query: for each record and award the outcome of the criteria, and
 * which clauses decide it. The awards share one table of slots. Quotas, ranking and all that looks at more than
 * one record is left out, and said so in `refused` and at the head of the query.
 */
export function sqlFor(awards: readonly AwardPlan[], options: SqlOptions): DecisionSql {
  const dialect = dialects[options.dialect];
  const scope = tableScope(dialect, 'hs', options.has);
  const query = queryOf(dialect, options.has);
  /** Parts of conditions, each worked out once however many clauses and awards it is in. */
  const parts = new Map<string, string>();
  const code = (condition: Condition): string =>
    assembled(condition, dialect, (part) => {
      const sql = conditionSql(part, scope, query, 'all');
      const name = parts.get(sql) ?? `d${parts.size + 1}`;
      parts.set(sql, name);
      return name;
    });
  const inDictionary = options.reasons === 'dictionary' && dialect.name === 'duckdb';
  const outcomes = awards.map((award, place) => `${code(award.condition)} AS k${place + 1}`);
  const results = awards.flatMap((award, place): (SqlResult & { readonly sql: string })[] => {
    const outcome = `k${place + 1}`;
    const reasons = reasonsOf(award).map((reason) => deciding(reason, outcome, code));
    const form = inDictionary ? dictionary : text;
    return [
      { name: award.id, award: award.id, holds: 'outcome', sql: form.outcome(outcome, dialect) },
      {
        name: `${award.id}/vì`,
        award: award.id,
        holds: 'reason',
        sql: form.reason(outcome, reasons, dialect),
      },
    ];
  });
  const refused = awards.flatMap(leftOutOf);
  const id = dialect.identifier(options.id ?? 'hồ-sơ');
  const once = dialect.name === 'postgres' ? 'AS MATERIALIZED' : 'AS';
  return {
    text: [
      ...heading(awards, refused),
      `WITH dieu_kien ${once} (`,
      `  SELECT hs.${id} AS ho_so${[...parts].map(([sql, name]) => `,\n    ${sql} AS ${name}`).join('')}`,
      `  FROM ${sourceOf(options, dialect)} AS hs`,
      '),',
      `ket_luan ${once} (`,
      `  SELECT *${outcomes.map((outcome) => `,\n    ${outcome}`).join('')}`,
      '  FROM dieu_kien',
      ')',
      `SELECT ho_so AS ${id}${results.map(({ sql, name }) => `,\n  ${sql} AS ${dialect.identifier(name)}`).join('')}`,
      'FROM ket_luan',
      '',
    ].join('\n'),
    columns: columnsOf(asked(awards), options.dialect).filter(
      ({ name }) => options.has?.(name) !== false,
    ),
    results: results.map(({ name, award, holds }) => ({ name, award, holds })),
    refused,
  };
}

/** The slots that the awards ask for, each once. */
const asked = (awards: readonly AwardPlan[]): Slot[] => [
  ...new Map(awards.flatMap(({ asks }) => asks.map((slot) => [slot.key, slot]))).values(),
];

/** What `và`, `không` and `chưa xét khi` join, put together out of parts that are columns already. */
function assembled(
  condition: Condition,
  dialect: Dialect,
  part: (condition: Condition) => string,
): string {
  const inner = (one: Condition): string => assembled(one, dialect, part);
  switch (condition.op) {
    case 'and':
      return least(condition.of.map(inner));
    case 'meets':
      return inner(condition.of);
    case 'not':
      return complement(recoded(inner(condition.of), 'all', 'any', dialect));
    case 'pending':
      return pendingSql(inner(condition.of), 'all', dialect);
    default:
      return part(condition);
  }
}

function sourceOf({ source, dialect: name }: SqlOptions, dialect: Dialect): string {
  if ('table' in source) return source.table.map(dialect.identifier).join('.');
  if (dialect.parquet === undefined) throw new RangeError(`${name} reads no files by itself`);
  return dialect.parquet(source.parquet);
}

/** What people are told at the head of the query, in comments that nothing in a name can end. */
function heading(awards: readonly AwardPlan[], refused: readonly LeftOut[]): string[] {
  const lines = [
    `Xét tiêu chuẩn: ${awards.map(({ name }) => name).join('; ')}.`,
    'Mỗi hồ sơ một dòng; ô trống là chưa biết, không phải là không.',
    ...refused.map(({ vi }) => vi),
  ];
  return lines.map((line) => `-- ${line.replace(/[\s\p{C}\\]+/gu, ' ')}`);
}

type Deciding = { readonly when: string; readonly words: string };

/** When a clause is what an open or a negative outcome comes from. */
function deciding(
  { condition, unless, words }: Reason,
  outcome: string,
  code: (condition: Condition) => string,
): Deciding {
  const same = (one: Condition): string => `${code(one)} = ${outcome}`;
  const otherwise = unless.map((one) => ` AND NOT ${same(one)}`).join('');
  return { when: same(condition) + otherwise, words };
}

/** Put together for each record. */
const text = {
  outcome: (outcome: string, dialect: Dialect): string =>
    dialect.lookup(outcome, wordsByCode.map(dialect.text)),
  reason: (outcome: string, reasons: readonly Deciding[], dialect: Dialect): string => {
    const each = reasons.map(
      ({ when, words }) => `CASE WHEN ${when} THEN ${dialect.text(words)} END`,
    );
    if (each.length === 0) return 'NULL';
    return `CASE WHEN ${outcome} < 3 THEN concat_ws('; ', ${each.join(', ')}) END`;
  },
};

/** Above so many clauses, or letters, a dictionary of every combination is longer than it is worth. */
const most = { clauses: 8, letters: 200_000 };

/** Chosen out of all that may be said, in DuckDB, which writes such a value as fast as a number. */
const dictionary: typeof text = {
  outcome: (outcome, dialect) => chosen(wordsByCode, `1 + ${outcome}`, dialect),
  reason: (outcome, reasons, dialect) => {
    const letters = reasons.reduce((sum, { words }) => sum + words.length, 0);
    const combinations = 2 ** reasons.length;
    if (reasons.length > most.clauses || letters * combinations > 2 * most.letters) {
      return text.reason(outcome, reasons, dialect);
    }
    const sayings = Array.from({ length: combinations - 1 }, (_, before) =>
      reasons
        .filter((_reason, place) => ((before + 1) >> place) & 1)
        .map(({ words }) => words)
        .join('; '),
    );
    const number = reasons.map(({ when }, place) => `${2 ** place} * CAST(${when} AS INTEGER)`);
    if (sayings.length === 0) return 'NULL';
    return `CASE WHEN ${outcome} < 3 THEN ${chosen(sayings, number.join(' + '), dialect)} END`;
  },
};

function chosen(sayings: readonly string[], place: string, dialect: Dialect): string {
  const all = sayings.map(dialect.text);
  return `CAST([${all.join(', ')}] AS ENUM(${[...new Set(all)].join(', ')})[])[${place}]`;
}
