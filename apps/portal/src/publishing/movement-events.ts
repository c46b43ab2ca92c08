import {
  type Campaign,
  type Day,
  earliestDay,
  type Milestone,
  type PeriodEnd,
} from '@thidua/model';
import { timingPhrase } from '../reading/period.ts';
import { partiesPhrase, plainText } from '../reading/phrase.ts';
import { movementSummary } from '../reading/summary.ts';
import type { Words } from '../words/words.ts';
import type { CalendarEvent } from './icalendar.ts';

const dayOf = (end: PeriodEnd | undefined): Day | undefined =>
  end !== undefined && 'day' in end ? end.day : undefined;

/** The first day on or after `from` that bears the month and day. */
const firstAfter = (from: Day, monthDay: string): Day => {
  const year = Number(from.slice(0, 4));
  const same = `${year}-${monthDay}`;
  return same >= from ? same : `${year + 1}-${monthDay}`;
};

const isDay = (day: Day): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** When something is due: a day, or a day of every year while the movement lasts. */
function dueOf(
  { timing }: Milestone,
  from: Day | undefined,
  to: Day | undefined,
): { day: Day; until?: Day } | undefined {
  const { recurring, at } = timing ?? {};
  if (recurring !== undefined) {
    const { monthDay, every } = recurring;
    if (every !== 'year' || monthDay === undefined || from === undefined || to === undefined)
      return undefined;
    const day = firstAfter(from, monthDay);
    return isDay(day) && day <= to ? { day, until: to } : undefined;
  }
  const day = at?.kind === 'end-of-period' ? to : dayOf(at);
  return day === undefined ? undefined : { day };
}

/**
 * The days of a movement that a calendar can hold: when it starts and ends, what is due, what is
 * celebrated. What has no day is left out.
 */
export function movementEvents(
  campaign: Campaign,
  url: string | undefined,
  words: Words,
): CalendarEvent[] {
  const { slug, name, period, document } = campaign;
  const { calendar } = words.takingAway;
  const [from, to] = [dayOf(period?.from), dayOf(period?.to)];
  const stated = (document.date && earliestDay(document.date)) ?? from ?? to ?? '1970-01-01';
  const common = {
    stated,
    ...(url === undefined ? {} : { url }),
    ...(campaign.status.state === 'cancelled' ? { cancelled: true as const } : {}),
  };
  const issuers = campaign.issuers.map((issuer) => issuer.name).join(', ');
  const text = movementSummary(campaign, words);
  const events: CalendarEvent[] = [];
  const add = (part: string, day: Day, title: string, more?: Partial<CalendarEvent>): void => {
    events.push({ uid: `${slug}.${part}@thidua`, day, title, text, ...common, ...more });
  };
  if (from !== undefined) add('bat-dau', from, calendar.starts(name));
  if (to !== undefined) add('ket-thuc', to, calendar.ends(name));
  for (const [index, milestone] of campaign.milestones.entries()) {
    const due = dueOf(milestone, from, to);
    if (due === undefined) continue;
    const what = milestone.name ?? words.milestoneKinds[milestone.kind];
    const when = milestone.timing ? plainText(timingPhrase(milestone.timing, words)) : '';
    const who = plainText(partiesPhrase(milestone.responsible));
    add(`moc-${index + 1}`, due.day, calendar.due(what, name), {
      text: [[what, when].filter(Boolean).join(' '), who, milestone.summary, issuers]
        .filter(Boolean)
        .join('\n'),
      ...(due.until === undefined ? {} : { everyYearUntil: due.until }),
    });
  }
  for (const [index, { event, date }] of campaign.celebrates.entries()) {
    if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/u.test(date) || !isDay(date)) continue;
    add(`chao-mung-${index + 1}`, date, calendar.celebrates(event.name, name));
  }
  return events;
}
