import type { Campaign, Celebration, ContentItem, Day, Duty } from '@thidua/model';
import { addressOf } from '../archive/addresses.ts';
import { withOrdinal } from '../reading/ordinal.ts';
import { outcomeFigureText } from '../reading/quantities.ts';
import { vi } from '../words/vi.ts';
import { dayOfEveryYear, wordsOfPartialDate } from './dates.ts';
import { wordsOfPeriod } from './period-words.ts';
import type { Registry, SearchRecord } from './record.ts';
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

const headings = (items: readonly ContentItem[]): string[] =>
  items.flatMap((item) => [item.heading, ...headings(item.children)]);
const summaries = (items: readonly ContentItem[]): string[] =>
  items.flatMap((item) => [...item.summaries, ...summaries(item.children)]);
type Worded = { readonly wording: string; readonly children: readonly Worded[] };
const wordings = (items: readonly Worded[]): string[] =>
  items.flatMap((item) => [item.wording, ...wordings(item.children)]);
const bearers = (duties: readonly Duty[]): string[] =>
  duties.flatMap((duty) => [...names(duty.bearers), ...bearers(duty.children)]);
const tasks = (duties: readonly Duty[]): string[] =>
  duties.flatMap((duty) => [...duty.duties, ...tasks(duty.children)]);
/** What was reached, by the words in which it is asked for: `Kết quả: Tổng số cây đã trồng 120.000`. */
const reached = (outcomes: Campaign['outcomes']): string[] =>
  outcomes.map(({ about, reached: inWords, figures }) =>
    [
      `${vi.movement.sections.outcomes}:`,
      about.kind === 'text' ? about.text : about.kind === 'award' ? about.award.name : undefined,
      inWords,
      ...figures.map((figure) => outcomeFigureText(figure, vi)),
    ]
      .filter(Boolean)
      .join(' '),
  );
/** `75 năm Quốc khánh`, `Đại hội Đảng bộ các cấp nhiệm kỳ 2020 - 2025`. */
const celebrated = ({ anniversary, event, term, ...ordinals }: Celebration): string =>
  [
    ...(anniversary === undefined ? [] : [vi.movement.anniversaryYears(anniversary)]),
    withOrdinal(event.name, ordinals),
    ...(term === undefined ? [] : [`${vi.movement.term.toLowerCase()} ${term}`]),
  ].join(' ');

/**
 * How many letters of a movement's further texts are indexed. What a first search costs grows with the
 * text of all records together, so that is what is kept in bounds: a small archive is indexed whole, a
 * large one by its names, numbers, dates, targets and headings.
 */
export function lettersFor(movements: number): number {
  const [least, most] = [450, 6000];
  const wanted = 680_000 / Math.max(1, movements);
  if (wanted >= most) return most;
  // In steps, so that one movement more changes nothing about the others.
  const steps = Math.floor(Math.log(Math.max(least, wanted) / least) / Math.log(1.2));
  return Math.round(least * 1.2 ** steps);
}

const within = (letters: number, texts: readonly string[]): string[] => {
  let left = letters;
  return texts.filter((text) => {
    if (text.length > left) return false;
    left -= text.length;
    return true;
  });
};

/** The last day of a movement where it can be known. */
const lastDayOf = ({ period }: Campaign): Day | undefined => {
  const end = period?.to;
  return end !== undefined && 'day' in end ? end.day : undefined;
};

/** The same as it stands in the table of facets, `20221231`. */
export const endDayOf = (campaign: Campaign): string | undefined =>
  lastDayOf(campaign)?.replaceAll('-', '');

/** The record of a movement. */
export function movementRecord(
  campaign: Campaign,
  registry: Registry,
  letters: number,
): SearchRecord {
  const { document, recognition } = campaign;
  const asIssued = campaign.areas.map((area) => area.asIssued);
  const today = campaign.areas.flatMap((area) => area.today);
  const end =
    campaign.status.state === 'issued' && campaign.outcomes.length === 0
      ? lastDayOf(campaign)
      : undefined;
  const paper = documentTexts(document.number, document.date);

  const title = [campaign.name];
  const issuers = names(campaign.issuers);
  const areas = names(asIssued);
  const named = unique([
    document.subject === campaign.name ? undefined : document.subject,
    ...campaign.motto,
    ...names(campaign.themes),
    ...campaign.slogans,
  ]);
  const citations = [
    ...campaign.respondsTo,
    ...campaign.consistsOf,
    ...campaign.relatedTo,
    ...campaign.continues,
    ...campaign.bases,
    ...campaign.implements,
    ...campaign.replaces,
  ];
  const everything = unique([
    campaign.period?.text,
    ...names(campaign.launchedBy),
    ...campaign.signatures.map(({ positions, name }) =>
      [...positions, name].filter(Boolean).join(' '),
    ),
    campaign.status.state === 'issued' ? undefined : vi.states[campaign.status.state],
    ...wordings(campaign.targets).map((wording) => `${vi.movement.sections.targets}: ${wording}`),
    ...reached(campaign.outcomes),
    ...campaign.recognition.awards.map((award) => award.name),
    ...headings(campaign.contents),
    ...campaign.celebrates.map(celebrated),
    ...citations.flatMap(citationTexts),
    ...campaign.recognition.honours,
    ...campaign.milestones.flatMap((milestone) => [
      `${milestone.name ?? vi.milestoneKinds[milestone.kind]} ${milestone.when}`,
      ...names(milestone.via),
    ]),
    ...headings(campaign.aims),
    ...wordings(campaign.requirements),
    ...names(campaign.participants),
    ...summaries(campaign.contents),
    ...bearers(campaign.duties),
    ...names(document.addressees),
    ...wordings(recognition.criteria),
    ...wordings(recognition.preferences).map((wording) => `${vi.movement.preferences}: ${wording}`),
    ...recognition.appraisal.flatMap(({ by, summary }) => [...names(by), summary]),
    ...recognition.proposals.flatMap(({ to, summary }) => [...names(to), summary]),
    ...recognition.principles,
    ...campaign.milestones.flatMap(({ responsible, sentTo, summary }) => [
      ...names(responsible),
      ...names(sentTo),
      summary,
    ]),
    ...tasks(campaign.duties),
    ...summaries(campaign.aims),
    ...names(campaign.cooperators),
  ]);
  const body = within(letters, everything);
  const dates = [
    ...campaign.celebrates.flatMap((celebration) => [celebration.date, celebration.origin]),
    ...citations.map((citation) => citation.date),
  ].filter((date): date is string => date !== undefined);
  const mentioned = [
    ...campaign.issuers,
    ...campaign.themes,
    ...citations,
    ...campaign.celebrates.map((celebration) => celebration.event),
  ].flatMap(({ ref }) => (ref === undefined ? [] : (registry.entry(ref) ?? [])));
  const cited = mentioned.filter((entry) => entry.kind === 'act');

  const unseen = unique([
    // A place is also found under the name of what it belongs to today, after those issued there.
    ...names(today),
    ...[...asIssued, ...today].flatMap((unit) => aliasesOf(registry.entry(unit))),
    ...mentioned.flatMap(aliasesOf),
    // To whom it was sent is the least of what it says.
    ...within(letters - body.join('').length, names(campaign.recipients.map(({ party }) => party))),
    ...cited.map((act) => documentTexts(act.number, act.date).words),
    ...otherForms([...title, ...issuers, ...areas, ...named], body),
    ...wordsOfPeriod(campaign.period),
    [
      ...dates.flatMap(wordsOfPartialDate),
      ...campaign.milestones
        .flatMap(({ timing }) => timing?.recurring?.monthDay ?? [])
        .map(dayOfEveryYear),
    ].join(' '),
  ]);

  return {
    kind: 'campaign',
    url: addressOf({ kind: 'campaign', slug: campaign.slug }),
    texts: {
      title,
      document: [...paper.shown, paper.words].filter(Boolean),
      issuers,
      areas,
      names: named,
      body,
      unseen,
    },
    meta: {
      ...encoded({
        title: campaign.name,
        number: document.number,
        date: document.date,
        issuer: issuers.join('; '),
        province: areas.join('; '),
        today: unique(names(today))
          .filter((name) => !areas.includes(name))
          .join('; '),
      }),
      ...(campaign.status.state === 'issued' ? {} : { status: campaign.status.state }),
      ...(end === undefined ? {} : { end }),
    },
    day: sortDay(document.date),
    ...(document.number === undefined ? {} : { number: document.number }),
  };
}
