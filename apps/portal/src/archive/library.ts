import type {
  ArchiveIndex,
  Campaign,
  Day,
  FactField,
  Issuer,
  PartialDate,
  Reference,
  RegistryEntry,
} from '@thidua/model';
import { earliestDay, latestDay } from '@thidua/model';
import { namesakeMark } from '../reading/place-name.ts';
import type { Words } from '../words/words.ts';
import { accountabilityOf } from './accountability.ts';
import { listAddress, yearAddress } from './addresses.ts';
import { archiveIndex, entriesOf, hasEntry, readCampaign, readEntry } from './archive.ts';
import { buildDay } from './build-day.ts';
import { calendarOf } from './calendar.ts';
import { type Chain, chainLinks } from './chain.ts';
import { type EntryMovements, movementsOf } from './entry-movements.ts';
import { type Mention, Mentions } from './mentions.ts';
import { isStanding, type Shelves, shelve } from './movements.ts';
import { type Outline, outlineOf } from './outline.ts';
import { statisticsOf } from './statistics.ts';

/*
 * What pages ask across documents, worked out once for a build. Each movement is read here once,
 * and once more for its own page.
 */

let shelves: Shelves | undefined;
export const movementShelves = (): Shelves => {
  shelves ??= shelve(archiveIndex());
  return shelves;
};

type Survey = {
  readonly mentions: Mentions;
  readonly files: readonly string[];
  readonly outlines: readonly Outline[];
};
let survey: Survey | undefined;
/** One look at every document: who mentions whom, what they compare by, and where they were written. */
const surveyed = (): Survey => {
  if (survey === undefined) {
    const mentions = new Mentions();
    const files = new Set<string>();
    const look = (document: Campaign | RegistryEntry): void => {
      mentions.add(document);
      files.add(document.places.file);
    };
    const outlines = movementShelves().all.map((movement) => {
      const campaign = readCampaign(movement.slug);
      look(campaign);
      return outlineOf(campaign, movement);
    });
    for (const { kind, slug } of archiveIndex().registry) look(readEntry(kind, slug));
    survey = { mentions, files: [...files].toSorted(), outlines };
  }
  return survey;
};

export const mentionsOf = (target: Pick<Reference, 'kind' | 'slug'>): Mention[] =>
  surveyed().mentions.of(target);

/** Every source file of the archive. */
export const sourceFiles = (): readonly string[] => surveyed().files;

/** What movements compare by, latest first. */
const outlines = (): readonly Outline[] => surveyed().outlines;

/** Works something out at the first question, and keeps it for the others. */
const once = <Value>(work: () => Value): (() => Value) => {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
};

const outlinesBySlug = once(
  () => new Map(outlines().map((outline) => [outline.movement.slug, outline])),
);
export const outlineBySlug = (slug: string): Outline | undefined => outlinesBySlug().get(slug);

const movementsByEntry = new Map<string, EntryMovements>();
/** The movements that belong to a registry entry. */
export const entryMovements = (entry: Pick<RegistryEntry, 'kind' | 'slug'>): EntryMovements => {
  const key = `${entry.kind}/${entry.slug}`;
  const found = movementsByEntry.get(key) ?? movementsOf(entry, movementShelves(), mentionsOf);
  movementsByEntry.set(key, found);
  return found;
};

const collator = new Intl.Collator('vi');
const lists = new Map<RegistryEntry['kind'], readonly ArchiveIndex['registry'][number][]>();
/** The entries of a kind as people look them up, by name. */
export const entryList = (
  kind: RegistryEntry['kind'],
): readonly ArchiveIndex['registry'][number][] => {
  const list =
    lists.get(kind) ??
    archiveIndex()
      .registry.filter((entry) => entry.kind === kind)
      .toSorted((a, b) => collator.compare(a.name, b.name));
  lists.set(kind, list);
  return list;
};

const issuersBy = once(() => {
  const byParent = new Map<string, Set<Issuer>>();
  const byArea = new Map<string, Set<Issuer>>();
  const put = (map: Map<string, Set<Issuer>>, key: string, issuer: Issuer): void => {
    map.set(key, (map.get(key) ?? new Set()).add(issuer));
  };
  for (const issuer of entriesOf('issuer')) {
    for (const { party } of issuer.parents)
      if (party.ref !== undefined) put(byParent, party.ref.slug, issuer);
    if (issuer.area !== undefined) put(byArea, issuer.area.slug, issuer);
  }
  return { byParent, byArea };
});
/** The bodies that have or had this one above them. */
export const subordinatesOf = (slug: string): Issuer[] => [
  ...(issuersBy().byParent.get(slug) ?? []),
];
/** The bodies of a place. */
export const issuersIn = (slug: string): Issuer[] => [...(issuersBy().byArea.get(slug) ?? [])];

/** The day that figures are counted up to: one for the whole build. */
export const countedTo = once(buildDay);
const standing = once(() => outlines().filter(({ movement }) => isStanding(movement)));
export const accountability = once(() => accountabilityOf(standing(), countedTo()));
const notSummedUp = once(
  () =>
    new Map(
      accountability()['not-summed-up'].cases.map(({ movement, end }) => [movement.slug, end]),
    ),
);
/** The last day of a movement that is over and of which the archive has no result. */
export const notSummedUpSince = (slug: string): Day | undefined => notSummedUp().get(slug);

const links = once(() => chainLinks(outlines()));
/** The movements above and below a movement, before and after it. */
export const chainOf = (slug: string): Chain => links()(slug);

export const calendar = once(() => calendarOf(standing()));
export const statistics = once(() =>
  statisticsOf(outlines(), (slug) =>
    hasEntry('issuer', slug) ? readEntry('issuer', slug) : undefined,
  ),
);

let valueLabels: Map<string, string> | undefined;
/** The label of a value of a scale, such as a grade of appraisal, by its identifier. */
export const valueLabel = (id: string): string | undefined => {
  if (valueLabels === undefined) {
    const labels = new Map<string, string>();
    const collect = (field: FactField): void => {
      labels.set(field.id, field.label);
      for (const value of field.values)
        if (value.label !== undefined) labels.set(value.id, value.label);
      for (const inner of field.fields) collect(inner);
    };
    for (const fact of entriesOf('fact')) collect(fact.field);
    valueLabels = labels;
  }
  return valueLabels.get(id);
};

type Dated = { readonly from?: PartialDate | undefined; readonly to?: PartialDate | undefined };
const heldOn = (date: PartialDate | undefined, { from, to }: Dated): boolean => {
  const day = date && earliestDay(date);
  if (day === undefined) return to === undefined;
  const start = from && earliestDay(from);
  const end = to && latestDay(to);
  return (start === undefined || start <= day) && (end === undefined || day <= end);
};

/** The bodies above an issuer on the date of a document. */
export const superiorsOn = (issuer: Reference, date: PartialDate | undefined) =>
  issuer.kind === 'issuer' && hasEntry('issuer', issuer.slug)
    ? readEntry('issuer', issuer.slug)
        .parents.filter((parent) => heldOn(date, parent))
        .map((parent) => parent.party)
    : [];

/** The name of a document, told from a later body or place of the same name: for lists and links. */
export const nameToldApart = (
  { kind, slug, name }: Pick<Reference, 'kind' | 'slug' | 'name'>,
  words: Words,
): string =>
  (kind === 'administrative-unit' || kind === 'issuer') && hasEntry(kind, slug)
    ? `${name}${namesakeMark(readEntry(kind, slug), words)}`
    : name;

/** The way to a movement, without itself. */
export function movementTrail(slug: string, words: Words): { text: string; href: string }[] {
  const year = movementShelves().bySlug.get(slug)?.year;
  return [
    { text: words.nav.campaign, href: listAddress('campaign') },
    {
      text: year === undefined ? words.years.unknown : words.years.one(`${year}`),
      href: yearAddress(year),
    },
  ];
}
