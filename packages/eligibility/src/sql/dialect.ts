export const sqlDialects = ['duckdb', 'postgres', 'spark', 'trino'] as const;
export type SqlDialect = (typeof sqlDialects)[number];

/** What a column holds, before a dialect names its type. */
export type ColumnType =
  | { readonly kind: 'number' | 'date' | 'truth' | 'text' | 'year' | 'texts' }
  | { readonly kind: 'rows'; readonly fields: readonly ColumnField[] };

export type ColumnField = { readonly name: string; readonly type: ColumnType };

/**
 * One language of SQL: how it quotes, and what it calls the few things that a rule needs. Every function takes
 * and gives SQL text. Names of lambda parameters are plain words.
 */
export type Dialect = {
  readonly name: SqlDialect;
  identifier(name: string): string;
  text(value: string): string;
  typeName(type: ColumnType): string;
  /** `body` with `value` under a name: worked out once, written once. */
  bind(value: string, name: string, body: string): string;
  array(items: readonly string[]): string;
  /** The item of an array at a place, the first being 0. */
  item(array: string, place: number): string;
  /**
   * The item at the place that `code` comes to. Written so that `code` is worked out once: half of the dialects
   * take `CASE code WHEN 0 … WHEN 1 …` for as many copies of it, and a rule of a few levels for thousands.
   */
  lookup(code: string, items: readonly string[]): string;
  /** The array of what each item of a list comes to. */
  map(list: string, name: string, body: string): string;
  /** The different values of `body` over all pairs of an item of each of two arrays. */
  pairs(one: Named, other: Named, body: string): string;
  /** The greatest item, nothing for an empty array. */
  max(array: string): string;
  /** How many items there are for which `body` is true. */
  count(array: string, name: string, body: string): string;
  contains(texts: string, value: string): string;
  /** A field of a row of a list. */
  field(row: string, name: string, type: ColumnType): string;
  /** Days since 1970-01-01. */
  days(date: string): string;
  /** A double as the decimal that it is written as; null where that cannot be had. */
  decimal(value: string): string;
  /** Rows of files, where the dialect reads them by itself. */
  parquet?(path: string): string;
};

type Named = { readonly array: string; readonly name: string };

const doubled = (value: string, quote: string): string =>
  `${quote}${value.replaceAll(quote, quote + quote)}${quote}`;
/** No dialect takes the character 0 in a text or a name. */
const whole = (value: string): string => value.replaceAll('\0', '');

const duckdb: Dialect = {
  name: 'duckdb',
  identifier: (name) => doubled(whole(name), '"'),
  text: (value) => doubled(whole(value), "'"),
  typeName: (type) => {
    if (type.kind !== 'rows') return duckdbTypes[type.kind];
    return `STRUCT(${fields(duckdb, type.fields, ' ')})[]`;
  },
  bind: (value, name, body) => `list_transform([${value}], lambda ${name}: ${body})[1]`,
  array: (items) => `[${items.join(', ')}]`,
  item: (array, place) => `${array}[${place + 1}]`,
  lookup: (code, items) => `[${items.join(', ')}][1 + ${code}]`,
  map: (list, name, body) => `list_transform(${list}, lambda ${name}: ${body})`,
  pairs: (one, other, body) =>
    `list_distinct(flatten(list_transform(${one.array}, lambda ${one.name}: ` +
    `list_transform(${other.array}, lambda ${other.name}: ${body}))))`,
  max: (array) => `list_max(${array})`,
  count: (array, name, body) => `len(list_filter(${array}, lambda ${name}: ${body}))`,
  contains: (texts, value) => `list_contains(${texts}, ${value})`,
  field: (row, name) => `struct_extract(${row}, ${duckdb.text(name)})`,
  days: (date) => `(${date} - DATE '1970-01-01')`,
  decimal: (value) => `TRY_CAST(CAST(${value} AS VARCHAR) AS DECIMAL(30, 9))`,
  parquet: (path) => `read_parquet(${duckdb.text(path)})`,
};

const duckdbTypes = {
  number: 'DOUBLE',
  date: 'DATE',
  truth: 'BOOLEAN',
  text: 'VARCHAR',
  year: 'INTEGER',
  texts: 'VARCHAR[]',
};

/** Postgres cuts a name after so many bytes, and says nothing. */
const longestName = 63;

const postgres: Dialect = {
  name: 'postgres',
  identifier: (name) => doubled(shortened(whole(name)), '"'),
  text: (value) => doubled(whole(value), "'"),
  typeName: ({ kind }) => postgresTypes[kind],
  bind: (value, name, body) => `(SELECT ${body} FROM (SELECT ${value} AS ${name}) AS ${name}_)`,
  array: (items) => `ARRAY[${items.join(', ')}]`,
  item: (array, place) => `(${array})[${place + 1}]`,
  // Its arrays of arrays are rectangles, and it works a code out once.
  lookup: (code, [otherwise = 'NULL', ...items]) =>
    `CASE ${code} ${items.map((item, place) => `WHEN ${place + 1} THEN ${item}`).join(' ')} ELSE ${otherwise} END`,
  map: (list, name, body) =>
    `ARRAY(SELECT ${body} FROM jsonb_array_elements(${list}) AS ${name}_(${name}))`,
  pairs: (one, other, body) =>
    `ARRAY(SELECT DISTINCT ${body} FROM unnest(${one.array}) AS ${one.name}_(${one.name}), ` +
    `unnest(${other.array}) AS ${other.name}_(${other.name}))`,
  max: (array) => `(SELECT max(m) FROM unnest(${array}) AS m_(m))`,
  count: (array, name, body) =>
    `(SELECT count(*) FROM unnest(${array}) AS ${name}_(${name}) WHERE ${body})`,
  contains: (texts, value) => `${value} = ANY (${texts})`,
  field: (row, name, type) => {
    const list = `NULLIF(${row} -> ${postgres.text(name)}, 'null'::jsonb)`;
    if (type.kind === 'rows') return list;
    if (type.kind === 'texts') {
      return `CASE WHEN ${list} IS NOT NULL THEN ARRAY(SELECT jsonb_array_elements_text(${list})) END`;
    }
    const value = `(${row} ->> ${postgres.text(name)})`;
    return type.kind === 'text' ? value : `CAST(${value} AS ${postgresTypes[type.kind]})`;
  },
  days: (date) => `(${date} - DATE '1970-01-01')`,
  decimal: (value) => `CAST(${value} AS numeric)`,
};

const postgresTypes = {
  number: 'double precision',
  date: 'date',
  truth: 'boolean',
  text: 'text',
  year: 'integer',
  texts: 'text[]',
  rows: 'jsonb',
};

const spark: Dialect = {
  name: 'spark',
  identifier: (name) => doubled(whole(name), '`'),
  text: (value) => `'${whole(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`,
  typeName: (type) => {
    if (type.kind !== 'rows') return sparkTypes[type.kind];
    return `ARRAY<STRUCT<${fields(spark, type.fields, ': ')}>>`;
  },
  bind: (value, name, body) => `transform(array(${value}), ${name} -> ${body})[0]`,
  array: (items) => `array(${items.join(', ')})`,
  item: (array, place) => `${array}[${place}]`,
  lookup: (code, items) => `array(${items.join(', ')})[${code}]`,
  map: (list, name, body) => `transform(${list}, ${name} -> ${body})`,
  pairs: (one, other, body) =>
    `array_distinct(flatten(transform(${one.array}, ${one.name} -> ` +
    `transform(${other.array}, ${other.name} -> ${body}))))`,
  max: (array) => `array_max(${array})`,
  count: (array, name, body) => `size(filter(${array}, ${name} -> ${body}))`,
  contains: (texts, value) => `array_contains(${texts}, ${value})`,
  field: (row, name) => `${row}.${spark.identifier(name)}`,
  days: (date) => `datediff(${date}, DATE '1970-01-01')`,
  decimal: (value) => `try_cast(CAST(${value} AS STRING) AS DECIMAL(30, 9))`,
  parquet: (path) => `parquet.${spark.identifier(path)}`,
};

const sparkTypes = {
  number: 'DOUBLE',
  date: 'DATE',
  truth: 'BOOLEAN',
  text: 'STRING',
  year: 'INT',
  texts: 'ARRAY<STRING>',
};

const trino: Dialect = {
  name: 'trino',
  identifier: (name) => doubled(whole(name), '"'),
  text: (value) => doubled(whole(value), "'"),
  typeName: (type) => {
    if (type.kind !== 'rows') return trinoTypes[type.kind];
    return `ARRAY(ROW(${fields(trino, type.fields, ' ')}))`;
  },
  bind: (value, name, body) => `transform(ARRAY[${value}], ${name} -> ${body})[1]`,
  array: (items) => `ARRAY[${items.join(', ')}]`,
  item: (array, place) => `${array}[${place + 1}]`,
  lookup: (code, items) => `ARRAY[${items.join(', ')}][1 + ${code}]`,
  map: (list, name, body) => `transform(${list}, ${name} -> ${body})`,
  pairs: (one, other, body) =>
    `array_distinct(flatten(transform(${one.array}, ${one.name} -> ` +
    `transform(${other.array}, ${other.name} -> ${body}))))`,
  max: (array) => `array_max(${array})`,
  count: (array, name, body) => `cardinality(filter(${array}, ${name} -> ${body}))`,
  contains: (texts, value) => `contains(${texts}, ${value})`,
  field: (row, name) => `${row}.${trino.identifier(name)}`,
  days: (date) => `date_diff('day', DATE '1970-01-01', ${date})`,
  decimal: (value) => `try_cast(format('%.9f', ${value}) AS DECIMAL(30, 9))`,
};

const trinoTypes = {
  number: 'DOUBLE',
  date: 'DATE',
  truth: 'BOOLEAN',
  text: 'VARCHAR',
  year: 'INTEGER',
  texts: 'ARRAY(VARCHAR)',
};

export const dialects: Readonly<Record<SqlDialect, Dialect>> = { duckdb, postgres, spark, trino };

const fields = (dialect: Dialect, all: readonly ColumnField[], between: string): string =>
  all
    .map(({ name, type }) => `${dialect.identifier(name)}${between}${dialect.typeName(type)}`)
    .join(', ');

/** A name that Postgres keeps whole: its beginning, and a number that tells it from others with the same. */
function shortened(name: string): string {
  if (bytesOf(name) <= longestName) return name;
  let hash = 2_166_136_261;
  for (const letter of name) hash = Math.imul(hash ^ codeOf(letter), 16_777_619) >>> 0;
  const mark = `~${hash.toString(36)}`;
  let kept = '';
  for (const letter of name) {
    if (bytesOf(kept + letter + mark) > longestName) break;
    kept += letter;
  }
  return kept + mark;
}

const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0;

/** How long a name is in UTF-8, in bytes: there is no TextEncoder where nothing of the platform is known. */
function bytesOf(name: string): number {
  let bytes = 0;
  for (const letter of name) {
    const code = codeOf(letter);
    bytes += code < 0x80 ? 1 : code < 0x8_00 ? 2 : code < 0x1_00_00 ? 3 : 4;
  }
  return bytes;
}
