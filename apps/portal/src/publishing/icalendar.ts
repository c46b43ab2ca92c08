import type { Day } from '@thidua/model';

/** Something on a day, or on a day of every year. */
export type CalendarEvent = {
  /** Never used for anything else: what tells a calendar that it has this event already. */
  readonly uid: string;
  readonly day: Day;
  readonly title: string;
  readonly text?: string;
  /** Comes back every year, up to this day. */
  readonly everyYearUntil?: Day;
  readonly url?: string;
  /** Whether it will not take place: what announced it was withdrawn. */
  readonly cancelled?: true;
  /** The day that the document bears: calendars ask when an event was last changed. */
  readonly stated: Day;
};

export type Calendar = {
  readonly name: string;
  readonly about: string;
  readonly url?: string;
  /** As they are written. */
  readonly events: readonly string[];
};

const compact = (day: Day): string => day.replaceAll('-', '');

const nextDay = (day: Day): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** RFC 5545, 3.3.11. */
const text = (value: string): string =>
  value
    .replaceAll(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/gu, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the format cannot hold.
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '');

const encoder = new TextEncoder();
const limit = 75;

/** RFC 5545, 3.1: no line is longer than 75 octets; a letter is never cut. */
function folded(line: string): string {
  if (line.length * 3 <= limit || encoder.encode(line).length <= limit) return line;
  let result = '';
  let room = limit;
  for (const letter of line) {
    const point = letter.codePointAt(0) ?? 0;
    const octets = point < 0x80 ? 1 : point < 0x8_00 ? 2 : point < 0x1_00_00 ? 3 : 4;
    if (octets > room) {
      result += '\r\n ';
      room = limit - 1;
    }
    result += letter;
    room -= octets;
  }
  return result;
}

const eventLines = (event: CalendarEvent): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `DTSTAMP:${compact(event.stated)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(event.day)}`,
  `DTEND;VALUE=DATE:${compact(nextDay(event.day))}`,
  ...(event.everyYearUntil === undefined
    ? []
    : [`RRULE:FREQ=YEARLY;UNTIL=${compact(event.everyYearUntil)}`]),
  `SUMMARY:${text(event.title)}`,
  ...(event.text === undefined ? [] : [`DESCRIPTION:${text(event.text)}`]),
  ...(event.url === undefined ? [] : [`URL:${event.url}`]),
  ...(event.cancelled ? ['STATUS:CANCELLED'] : []),
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** An event as calendars write it; it stands in many: of its issuer, its province, its year. */
export const writtenEvent = (event: CalendarEvent): string =>
  eventLines(event).map(folded).join('\r\n');

/** A calendar of whole days (RFC 5545), the same bytes for the same facts. */
export const iCalendar = ({ name, about, url, events }: Calendar): string =>
  [
    ...[
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Thi Dua//Kho cong khai//VI',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      `NAME:${text(name)}`,
      `X-WR-CALNAME:${text(name)}`,
      `DESCRIPTION:${text(about)}`,
      ...(url === undefined ? [] : [`URL:${url}`]),
    ].map(folded),
    ...events,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
