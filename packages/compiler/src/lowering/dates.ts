import type {
  CalendarDateNode,
  DateNode,
  PeriodNode,
  PointNode,
  QuantityNode,
} from '@thidua/language';
import type {
  DateParts,
  Duration,
  PartialDate,
  Period,
  PeriodEnd,
  RegistryEntry,
} from '@thidua/model';
import { earliestDay, isPossibleDate, latestDay, partialDateOf } from '@thidua/model/calendar';
import { defined, type LoweringContext, writtenAs } from './lowering-context.ts';

/** The code of the check on dates that the calendar does not have; the model cannot hold one. */
const impossibleDateCode = 'TD0101';

const partsOf = (node: CalendarDateNode): DateParts => ({
  year: node.year,
  ...(node.month === undefined ? {} : { month: node.month }),
  ...(node.day === undefined ? {} : { day: node.day }),
});

/** A date as far as it is given; nothing where it is blank as a whole, unknown or impossible. */
export function lowerDate(
  node: DateNode | undefined,
  pointer: string,
  context: LoweringContext,
): PartialDate | undefined {
  if (node === undefined || node.kind !== 'date') return undefined;
  context.places.at(pointer, node);
  const parts = partsOf(node);
  if (isPossibleDate(parts) && (parts.year === null || parts.year >= 1000))
    return partialDateOf(parts);
  const shown = writtenAs(context, node);
  context.scope.report(impossibleDateCode, node, {
    vi: `Lịch không có ngày \`${shown}\`.`,
    en: `The calendar has no \`${shown}\`.`,
  });
  return undefined;
}

/** One end of a period. `last` tells whether a month or a year means its last day or its first. */
export function lowerPoint(
  node: PointNode,
  pointer: string,
  context: LoweringContext,
  last: boolean,
  exclusive = false,
): PeriodEnd {
  context.places.at(pointer, node);
  switch (node.kind) {
    case 'date': {
      const date = lowerDate(node, pointer, context);
      if (date === undefined) return { kind: 'unknown' };
      const blank = date.includes('X');
      const edge = last && !exclusive ? latestDay(date) : earliestDay(date);
      const day = blank ? undefined : exclusive && edge !== undefined ? dayBefore(edge) : edge;
      return defined({ kind: 'date' as const, date, exclusive, day });
    }
    case 'dayOfYear': {
      // A day without its year is one of every year; which one, the file does not say.
      const { day, month } = node;
      return lowerPoint(
        { ...node, kind: 'date', year: null, month, day },
        pointer,
        context,
        last,
        exclusive,
      );
    }
    case 'issueDate':
      return defined({ kind: 'issue' as const, day: context.issueDay });
    case 'atEnd':
      return { kind: 'end-of-period' };
    case 'blank':
      return { kind: 'blank' };
    case 'unknown':
      return { kind: 'unknown' };
    case 'event': {
      const event = context.scope.party(node.event, ['event'], context.day);
      const entry = event.ref === undefined ? undefined : context.scope.entry(event.ref.id);
      return defined({ kind: 'event' as const, event, day: dayOfEvent(entry, last) });
    }
  }
}

/** The day of an event that happens once; a yearly day or a series has none of its own. */
function dayOfEvent(entry: RegistryEntry | undefined, last: boolean): string | undefined {
  if (entry?.kind !== 'event' || entry.yearly || entry.occurrences.length > 1) return undefined;
  const [occurrence] = entry.occurrences;
  const date = (last ? (occurrence?.to ?? occurrence?.from) : occurrence?.from) ?? entry.origin;
  if (date === undefined || date.includes('X')) return undefined;
  return last ? latestDay(date) : earliestDay(date);
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

const durationUnits: Readonly<Record<string, Duration['unit']>> = {
  year: 'year',
  quarter: 'quarter',
  month: 'month',
  week: 'week',
  day: 'day',
  dayAndNight: 'day',
  workingDay: 'working-day',
  hour: 'hour',
};

function lowerDuration(node: QuantityNode | undefined): Duration | undefined {
  const unit = node?.unit === undefined ? undefined : durationUnits[node.unit.word];
  return node === undefined || unit === undefined ? undefined : { value: node.value, unit };
}

export function lowerPeriod(node: PeriodNode, pointer: string, context: LoweringContext): Period {
  context.places.at(pointer, node);
  return defined({
    from:
      node.from === undefined
        ? undefined
        : lowerPoint(node.from, `${pointer}/from`, context, false),
    to:
      node.to === undefined
        ? undefined
        : lowerPoint(node.to, `${pointer}/to`, context, true, node.toExclusive),
    statedLength: lowerDuration(node.statedLength),
    text: writtenAs(context, node),
  });
}

/** The span of validity of a name, a code, a parent: partial dates at either end. */
export function lowerValidity(
  node: PeriodNode | undefined,
  pointer: string,
  context: LoweringContext,
): { from?: PartialDate; to?: PartialDate } {
  if (node === undefined) return {};
  context.places.at(pointer, node);
  const end = (
    point: PointNode | undefined,
    name: string,
    last: boolean,
  ): PartialDate | undefined => {
    if (point === undefined) return undefined;
    const lowered = lowerPoint(
      point,
      `${pointer}/${name}`,
      context,
      last,
      last && node.toExclusive,
    );
    if (lowered.kind === 'date') return lowered.exclusive ? lowered.day : lowered.date;
    return lowered.kind === 'event' || lowered.kind === 'issue' ? lowered.day : undefined;
  };
  return defined({ from: end(node.from, 'from', false), to: end(node.to, 'to', true) });
}
