import { type FacetKey, type FacetValue, type FacetValues, facetKeys } from './facets.ts';

/*
 * What every movement can be found under, in one small file beside the index. The rows stand in the
 * order in which Pagefind was given its records, movements first and latest first, so that no row needs
 * a name, and the order of the rows is the order by date.
 */

/** The table as it lies beside the index. */
export type FacetFile = {
  readonly movements: number;
  /** The last day of each movement, `20221231`, or nothing: one a row, between commas. */
  readonly ends: string;
  readonly facets: Readonly<
    Record<
      FacetKey,
      {
        readonly values: readonly (readonly [slug: string, label: string])[];
        /** Places in `values`, one row between two commas, several in a row between spaces. */
        readonly rows: string;
      }
    >
  >;
};

/** One movement, for the table. */
export type FacetRow = { readonly facets: FacetValues; readonly end: string | undefined };

type Order = (a: FacetValue, b: FacetValue) => number;

/** Writes the table of movements in the order in which they are given. */
export function facetFileOf(movements: readonly FacetRow[], order: Order): FacetFile {
  const column = (key: FacetKey): FacetFile['facets'][FacetKey] => {
    const values = new Map(
      movements.flatMap(({ facets }) => facets[key].map((value) => [value.slug, value])),
    );
    const ordered = [...values.values()].sort(order);
    const places = new Map(ordered.map(({ slug }, at) => [slug, at]));
    return {
      values: ordered.map(({ slug, label }) => [slug, label]),
      rows: movements
        .map(({ facets }) => facets[key].map(({ slug }) => places.get(slug)).join(' '))
        .join(','),
    };
  };
  return {
    movements: movements.length,
    ends: movements.map(({ end }) => end ?? '').join(','),
    facets: columnsOf(column),
  };
}

type Columns = FacetFile['facets'];
const columnsOf = (column: (key: FacetKey) => Columns[FacetKey]): Columns =>
  Object.fromEntries(facetKeys.map((key) => [key, column(key)])) as unknown as Columns;

/** One table of several, their movements one after the other: the same as if it had been written of all of them. */
export function joinedFacetFile(files: readonly FacetFile[], order: Order): FacetFile {
  const filled = files.filter(({ movements }) => movements > 0);
  const column = (key: FacetKey): FacetFile['facets'][FacetKey] => {
    const values = new Map(
      filled.flatMap((file) =>
        file.facets[key].values.map(([slug, label]) => [slug, { slug, label }]),
      ),
    );
    const ordered = [...values.values()].sort(order);
    const places = new Map(ordered.map(({ slug }, at) => [slug, at]));
    const rows = filled.map((file) => {
      const own = file.facets[key].values.map(([slug]) => `${places.get(slug)}`);
      return file.facets[key].rows.replace(/\d+/g, (place) => own[Number(place)] ?? '');
    });
    return { values: ordered.map(({ slug, label }) => [slug, label]), rows: rows.join(',') };
  };
  return {
    movements: filled.reduce((sum, { movements }) => sum + movements, 0),
    ends: filled.map(({ ends }) => ends).join(','),
    facets: columnsOf(column),
  };
}

/** Values chosen in each facet: any of one facet, in all facets. */
export type Chosen = Readonly<Partial<Record<FacetKey, readonly string[]>>>;

/** A value with how many movements it would leave, and how many it has before anything is chosen. */
export type CountedValue = FacetValue & { readonly count: number; readonly total: number };
export type FacetCounts = Readonly<Record<FacetKey, readonly CountedValue[]>>;

type Column = {
  readonly values: readonly FacetValue[];
  readonly rows: readonly (readonly number[])[];
};

const columnOf = ({ values, rows }: FacetFile['facets'][FacetKey], movements: number): Column => {
  const cells = rows.split(',');
  return {
    values: values.map(([slug, label]) => ({ slug, label })),
    rows: Array.from({ length: movements }, (_, row) => {
      const cell = cells[row] ?? '';
      return cell === '' ? [] : cell.split(' ').map(Number);
    }),
  };
};

export class FacetTable {
  /** How many rows are movements; the records after them are other pages. */
  readonly movements: number;
  readonly #ends: readonly string[];
  readonly #columns: ReadonlyMap<FacetKey, Column>;

  constructor(file: FacetFile) {
    this.movements = file.movements;
    this.#ends = file.ends.split(',');
    this.#columns = new Map(
      facetKeys.map((key) => [key, columnOf(file.facets[key], file.movements)]),
    );
  }

  /** The last day of a movement, `20221231`; nothing where it is not known. */
  endOf(row: number): string | undefined {
    const end = this.#ends[row];
    return end === '' ? undefined : end;
  }

  /** The label of a value; nothing where no movement has it. */
  labelOf(key: FacetKey, slug: string): string | undefined {
    return this.#columns.get(key)?.values.find((value) => value.slug === slug)?.label;
  }

  /** Tells rows that have one of the chosen values in every facet, `except` aside. */
  #satisfied(chosen: Chosen, except?: FacetKey): (row: number) => boolean {
    const asked = facetKeys.flatMap((key) => {
      const slugs = chosen[key] ?? [];
      const column = this.#columns.get(key);
      if (key === except || slugs.length === 0 || column === undefined) return [];
      const wanted = new Set(
        column.values.flatMap(({ slug }, at) => (slugs.includes(slug) ? [at] : [])),
      );
      return [{ rows: column.rows, wanted }];
    });
    return (row) =>
      asked.every(({ rows, wanted }) => rows[row]?.some((value) => wanted.has(value)) ?? false);
  }

  /** The rows among these that fit what was chosen, in the same order. */
  fitting(rows: readonly number[], chosen: Chosen): number[] {
    const fits = this.#satisfied(chosen);
    return rows.filter((row) => row < this.movements && fits(row));
  }

  /**
   * How many of these rows each value has, the choices in the other facets applied: what a reader would
   * see after choosing it. Values that none of the rows has are left out, unless they are chosen.
   */
  counts(rows: readonly number[], chosen: Chosen): FacetCounts {
    const counted = facetKeys.map((key): [FacetKey, CountedValue[]] => {
      const column = this.#columns.get(key);
      if (column === undefined) return [key, []];
      const fits = this.#satisfied(chosen, key);
      const counts = column.values.map(() => 0);
      const totals = column.values.map(() => 0);
      for (const row of rows) {
        const fitting = fits(row);
        for (const value of column.rows[row] ?? []) {
          totals[value] = (totals[value] ?? 0) + 1;
          if (fitting) counts[value] = (counts[value] ?? 0) + 1;
        }
      }
      return [
        key,
        column.values.flatMap((value, at) => {
          const total = totals[at] ?? 0;
          const isChosen = chosen[key]?.includes(value.slug) ?? false;
          return total > 0 || isChosen ? [{ ...value, count: counts[at] ?? 0, total }] : [];
        }),
      ];
    });
    return Object.fromEntries(counted) as unknown as FacetCounts;
  }
}
