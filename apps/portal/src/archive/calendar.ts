import { datePartsOf, type Milestone, type PartialDate } from '@thidua/model';
import type { Movement } from './movements.ts';
import type { Outline } from './outline.ts';

/** What falls on a date: movements that start or end, something due, a day that movements celebrate. */
export type CalendarEntry = { readonly date: PartialDate } & (
  | { readonly kind: 'starts' | 'ends'; readonly movement: Movement }
  | {
      readonly kind: 'due';
      readonly movement: Movement;
      readonly what: Milestone['kind'];
      readonly name: string | undefined;
      readonly before: boolean;
    }
  | {
      readonly kind: 'celebrated';
      readonly name: string;
      readonly slug: string | undefined;
      readonly movements: readonly Movement[];
    }
);

const calendarKinds = ['celebrated', 'starts', 'ends', 'due'] as const;

/** The entries of a month, by day. */
type CalendarMonth = {
  /** 1 to 12; `undefined` for what is known to the year alone. */
  readonly month: number | undefined;
  readonly entries: readonly CalendarEntry[];
};
export type CalendarYear = { readonly year: number; readonly months: readonly CalendarMonth[] };

const entriesOf = ({ movement, from, to, due }: Outline): CalendarEntry[] => {
  if (movement.state === 'cancelled') return [];
  return [
    ...(from === undefined ? [] : [{ kind: 'starts' as const, date: from, movement }]),
    ...(to === undefined ? [] : [{ kind: 'ends' as const, date: to, movement }]),
    ...due.flatMap(({ kind: what, name, dates }) =>
      dates.map(({ date, before }) => ({
        kind: 'due' as const,
        date,
        movement,
        what,
        name,
        before,
      })),
    ),
  ];
};

function celebratedDays(outlines: readonly Outline[]): CalendarEntry[] {
  const days = new Map<
    string,
    { date: PartialDate; name: string; slug: string | undefined; movements: Movement[] }
  >();
  for (const { movement, celebrates } of outlines)
    for (const { event, date } of celebrates) {
      if (date === undefined || datePartsOf(date).year === null) continue;
      const slug = event.ref?.kind === 'event' ? event.ref.slug : undefined;
      const key = `${date}\n${slug ?? event.name}`;
      const day = days.get(key) ?? {
        date,
        name: event.ref?.name ?? event.name,
        slug,
        movements: [],
      };
      days.set(key, day);
      if (!day.movements.includes(movement)) day.movements.push(movement);
    }
  return [...days.values()].map((day) => ({ kind: 'celebrated', ...day }));
}

/** By day, those known to the month alone after its days; within a day by kind. */
const orderOf = (entry: CalendarEntry): string =>
  `${entry.date.padEnd(10, '~')}${calendarKinds.indexOf(entry.kind)}`;
const inOrder = (a: CalendarEntry, b: CalendarEntry): number => {
  const [left, right] = [orderOf(a), orderOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** Everything that has a date, by year and month, both in order. */
export function calendarOf(outlines: readonly Outline[]): CalendarYear[] {
  const years = new Map<number, Map<number | undefined, CalendarEntry[]>>();
  const entries = [...outlines.flatMap(entriesOf), ...celebratedDays(outlines)];
  for (const entry of entries.toSorted(inOrder)) {
    const { year, month } = datePartsOf(entry.date);
    if (year === null) continue;
    const months = years.get(year) ?? new Map<number | undefined, CalendarEntry[]>();
    years.set(year, months);
    const key = month ?? undefined;
    const list = months.get(key) ?? [];
    if (list.length === 0) months.set(key, list);
    list.push(entry);
  }
  return [...years]
    .toSorted(([a], [b]) => a - b)
    .map(([year, months]) => ({
      year,
      months: [...months]
        .toSorted(([a], [b]) => (a ?? 13) - (b ?? 13))
        .map(([month, list]) => ({ month, entries: list })),
    }));
}
