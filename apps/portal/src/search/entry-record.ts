import {
  type Act,
  type AdministrativeUnit,
  type AwardForm,
  type Event,
  type Issuer,
  type PartialDate,
  type Theme,
  type Title,
  vietnameseDate,
} from '@thidua/model';
import { addressOf } from '../archive/addresses.ts';
import { ordinalText } from '../reading/ordinal.ts';
import { namesakeMark, withinSentence } from '../reading/place-name.ts';
import { vi } from '../words/vi.ts';
import { widerDateWords, wordsOfPartialDate } from './dates.ts';
import type { Registry, SearchedEntry, SearchRecord } from './record.ts';
import {
  aliasesOf,
  citationTexts,
  documentTexts,
  encoded,
  names,
  otherForms,
  sortDay,
  unique,
} from './record-parts.ts';

/** What a kind of entry gives to its record; what is not there it has none of. */
type EntryTexts = {
  readonly document?: { shown: string[]; words: string };
  readonly issuers?: readonly string[];
  readonly areas?: readonly string[];
  readonly names?: readonly string[];
  readonly body?: readonly string[];
  readonly unseen?: readonly string[];
  readonly meta?: Record<string, string | undefined>;
  readonly sortDate?: PartialDate | undefined;
};

const issuerTexts = (issuer: Issuer, registry: Registry): EntryTexts => {
  const areas = issuer.area ? [issuer.area.name] : [];
  const unit = issuer.area && registry.entry(issuer.area);
  return {
    areas,
    names: aliasesOf(issuer),
    body: names(issuer.parents.map((parent) => parent.party)),
    unseen:
      unit?.kind === 'administrative-unit'
        ? unit.successions.flatMap((succession) => names(succession.successors))
        : [],
    meta: { province: areas[0] },
    // Of two bodies of one name the one whose movements are here, and the latest, comes first.
    sortDate: registry.latestMovementOf(issuer.slug),
  };
};

const unitTexts = (unit: AdministrativeUnit): EntryTexts => {
  const became = unit.successions.flatMap((succession) => names(succession.successors));
  return {
    names: aliasesOf(unit),
    body: unique([
      ...unit.predecessors.map((predecessor) => predecessor.unit.name),
      ...unit.codes.map(({ code }) => code),
    ]),
    unseen: became,
    meta: {
      whole: became.map(withinSentence).join(', '),
      since: became.length > 0 ? unit.successions[0]?.date : unit.from,
    },
    sortDate: unit.from,
  };
};

const eventTexts = (event: Event): EntryTexts => ({
  names: event.aliases,
  body: unique([event.origin && vietnameseDate(event.origin), event.area?.name]),
  unseen: unique([
    event.origin && wordsOfPartialDate(event.origin).flatMap(widerDateWords).join(' '),
    ...event.occurrences.map((occurrence) => ordinalText(occurrence)),
  ]),
  meta: { date: event.origin },
  sortDate: event.origin,
});

const actTexts = (act: Act): EntryTexts => ({
  document: documentTexts(act.number, act.date),
  issuers: names(act.issuers),
  names: act.aliases,
  body: unique([act.type, act.subject]),
  meta: {
    number: act.number,
    date: act.date,
    issuer: names(act.issuers).join('; '),
  },
  sortDate: act.date,
});

const themeTexts = (theme: Theme): EntryTexts => ({
  names: [...theme.aliases, ...theme.slogans],
  body: [
    ...(theme.themeType === undefined ? [] : [vi.entry.themeTypes[theme.themeType]]),
    ...names(theme.ledBy),
    ...theme.basedOn.flatMap(citationTexts),
  ],
  sortDate: theme.from,
});

/** A title of the law, or a form of commendation: found by its name, and by what one has to have done. */
const awardTexts = ({ aliases, rule, versions }: Title | AwardForm): EntryTexts => ({
  names: aliases,
  body: unique(
    [rule, ...versions.map((version) => version.rule)].flatMap(({ criteria, authorities }) => [
      ...criteria.map(({ wording }) => wording),
      ...names(authorities),
    ]),
  ),
});

/** The record of a page of the registry: an issuer, a place, a theme, an event, an act or an award. */
export function entryRecord(entry: SearchedEntry, registry: Registry): SearchRecord {
  const texts: EntryTexts =
    entry.kind === 'issuer'
      ? issuerTexts(entry, registry)
      : entry.kind === 'administrative-unit'
        ? unitTexts(entry)
        : entry.kind === 'event'
          ? eventTexts(entry)
          : entry.kind === 'act'
            ? actTexts(entry)
            : entry.kind === 'theme'
              ? themeTexts(entry)
              : awardTexts(entry);
  const { document = { shown: [], words: '' }, issuers = [], areas = [], body = [] } = texts;
  const named = unique(texts.names ?? []).filter((name) => name !== entry.name);
  return {
    kind: entry.kind,
    url: addressOf(entry),
    texts: {
      title: [entry.name],
      document: [...document.shown, document.words].filter(Boolean),
      issuers,
      areas,
      names: named,
      body,
      unseen: unique([
        ...(texts.unseen ?? []),
        ...otherForms([entry.name, ...issuers, ...areas, ...named], body),
      ]),
    },
    meta: {
      ...encoded({ title: `${entry.name}${namesakeMark(entry, vi)}`, ...texts.meta }),
      kind: entry.kind,
    },
    day: sortDay(texts.sortDate),
    ...(entry.kind === 'act' && entry.number !== undefined ? { number: entry.number } : {}),
  };
}
