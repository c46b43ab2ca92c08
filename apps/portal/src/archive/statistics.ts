import type { Issuer } from '@thidua/model';
import { isStanding, type Movement } from './movements.ts';
import { type Measure, measures, type Outline } from './outline.ts';

type Count<Key> = { readonly key: Key; readonly count: number };

/** The movements of a year; one without a year is under none. */
export type YearCount = {
  readonly year: number;
  readonly count: number;
  readonly summedUp: number;
};

export type Statistics = {
  /** Those that stand; what was withdrawn is in no other figure. */
  readonly movements: number;
  readonly withdrawn: number;
  /** Without a gap from the first year to the last. */
  readonly years: readonly YearCount[];
  readonly withoutYear: number;
  readonly states: readonly Count<Movement['state']>[];
  readonly levels: readonly Count<NonNullable<Issuer['level']> | undefined>[];
  readonly branches: readonly Count<NonNullable<Issuer['branch']> | undefined>[];
  readonly measures: readonly Count<Measure>[];
  readonly targets: number;
  /** Movements that state any target. */
  readonly withTargets: number;
};

/** How often each key occurs, the most frequent first. */
function counted<Key>(keys: Iterable<Key>): Count<Key>[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .toSorted((a, b) => b.count - a.count || (`${a.key}` < `${b.key}` ? -1 : 1));
}

function yearCounts(outlines: readonly Outline[]): YearCount[] {
  const byYear = new Map<number, { count: number; summedUp: number }>();
  for (const { movement } of outlines) {
    if (movement.year === undefined) continue;
    const entry = byYear.get(movement.year) ?? { count: 0, summedUp: 0 };
    byYear.set(movement.year, entry);
    entry.count += 1;
    if (movement.state === 'summed-up') entry.summedUp += 1;
  }
  const years = [...byYear.keys()];
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, ...(byYear.get(year) ?? { count: 0, summedUp: 0 }) };
  });
}

/** What the archive holds in figures; `issuerOf` finds the issuer of a movement in the registry. */
export function statisticsOf(
  all: readonly Outline[],
  issuerOf: (slug: string) => Issuer | undefined,
): Statistics {
  const outlines = all.filter(({ movement }) => isStanding(movement));
  const firstIssuer = ({ movement }: Outline): Issuer | undefined => {
    const slug = movement.issuers[0]?.slug;
    return slug === undefined ? undefined : issuerOf(slug);
  };
  const targets = outlines.flatMap((outline) => outline.targets);
  const byMeasure = new Map(
    counted(targets.map(({ measure }) => measure)).map((c) => [c.key, c.count]),
  );
  return {
    movements: outlines.length,
    withdrawn: all.length - outlines.length,
    years: yearCounts(outlines),
    withoutYear: outlines.filter(({ movement }) => movement.year === undefined).length,
    states: counted(outlines.map(({ movement }) => movement.state)),
    levels: counted(outlines.map((outline) => firstIssuer(outline)?.level)),
    branches: counted(outlines.map((outline) => firstIssuer(outline)?.branch)),
    measures: measures.flatMap((key) => {
      const count = byMeasure.get(key);
      return count === undefined ? [] : [{ key, count }];
    }),
    targets: targets.length,
    withTargets: outlines.filter((outline) => outline.targets.length > 0).length,
  };
}
