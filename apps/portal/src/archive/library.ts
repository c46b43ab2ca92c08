import type {
  ArchiveIndex,
  Day,
  FactField,
  Issuer,
  PartialDate,
  Reference,
  RegistryEntry,
} from '@thidua/model';
import { earliestDay, latestDay } from '@thidua/model';
import { link, type Part } from '../reading/phrase.ts';
import { namesakeMark } from '../reading/place-name.ts';
import type { FacetFacts } from '../search/movement-facets.ts';
import type { Words } from '../words/words.ts';
import { accountabilityOf, notSummedUp, type SummingUp, summingUpOf } from './accountability.ts';
import { listAddress, yearAddress } from './addresses.ts';
import {
  archiveIndex,
  digestOfDocument,
  entriesOf,
  hasEntry,
  readEntry,
  tellDigest,
} from './archive.ts';
import { buildDay } from './build-day.ts';
import { calendarOf } from './calendar.ts';
import { type Chain, chainLinks } from './chain.ts';
import { type EntryMovements, movementsOf } from './entry-movements.ts';
import { digestOfHistoryIndex } from './history.ts';
import { surveyFile } from './location.ts';
import { type Mention, Mentions, mentionedIn, mentioning } from './mentions.ts';
import {
  isStanding,
  kindredOf as kindred,
  type Movement,
  type Shelves,
  shelve,
} from './movements.ts';
import type { Outline } from './outline.ts';
import { apart, digestOf, questionOfSummaries } from './questions.ts';
import { statisticsOf } from './statistics.ts';
import { readSurvey, type Survey, takeSurvey } from './survey.ts';

/*
 * What pages ask across documents, worked out once for a build. No movement is read here: what others are told of it
 * comes from the survey.
 */

/** Works something out at the first question, and keeps it for the others. */
const once = <Value>(work: () => Value): (() => Value) => {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
};

/*
 * A page that asks for a whole shelf is made again whenever anything on it changes: what needs one thing asks for that.
 */
export const movementShelves = questionOfSummaries(
  'shelves',
  once((): Shelves => shelve(archiveIndex())),
);
/** The year of a movement of this archive. */
const yearOf = questionOfSummaries(
  'year',
  (slug: string): number | undefined => movementShelves().bySlug.get(slug)?.year,
);
/** The movements of a year, latest first; those without one under `undefined`. */
export const movementsOfYear = questionOfSummaries(
  'movements-of-year',
  (year: number | undefined): readonly Movement[] =>
    movementShelves().byYear.get(`${year ?? ''}`) ?? [],
);
/** How many movements a body has issued. */
export const countIssuedBy = questionOfSummaries(
  'issued-by',
  (slug: string): number => movementShelves().byIssuer.get(slug)?.length ?? 0,
);
/** Movements of the same themes in other years and places. */
export const kindredOf = questionOfSummaries('kindred', (slug: string): readonly Movement[] =>
  kindred(movementShelves(), slug),
);

/** Facts that lead from one record to others, or tell what it was awarded. */
export const linkingFacts = questionOfSummaries(
  'linking-facts',
  once((): readonly string[] =>
    entriesOf('fact').flatMap(({ slug, field }) =>
      ['history', 'members', 'belongs-to'].includes(field.type ?? '') ? [slug] : [],
    ),
  ),
);

type Surveyed = {
  readonly survey: Survey;
  readonly mentions: Mentions;
  readonly files: readonly string[];
  readonly outlines: readonly Outline[];
};
/** Who mentions whom, what movements compare by, and where everything was written. */
const surveyed = once((): Surveyed => {
  const survey = archiveSurvey();
  const mentions = new Mentions();
  const files = new Set<string>();
  const outlines = movementShelves().all.map((movement) => {
    const seen = survey[movement.slug];
    if (seen === undefined) throw new Error(`The survey passed over ${movement.slug}.`);
    mentions.add({ kind: 'campaign', slug: movement.slug, name: seen.name }, seen.mentioned);
    files.add(seen.file);
    return { movement, ...seen.outline };
  });
  for (const { kind, slug } of archiveIndex().registry) {
    const entry = readEntry(kind, slug);
    mentions.add(mentioning(entry), mentionedIn(entry));
    files.add(entry.places.file);
  }
  return { survey, mentions, files: [...files].toSorted(), outlines };
});

let taken: Survey | undefined;
/** Tells what was seen, where this process took the survey itself. */
export const tellSurvey = (survey: Survey): void => {
  taken = survey;
};

/** What was seen before, or else what is seen now. */
const archiveSurvey = (): Survey => {
  const file = surveyFile();
  if (taken === undefined && file === undefined) return apart(() => takeSurvey());
  const survey = taken ?? readSurvey(file ?? '');
  for (const [slug, { digest }] of Object.entries(survey)) tellDigest(slug, digest);
  return survey;
};

/** One digest of everything that those questions follow from which follow from the summaries. */
export function digestOfSummaries(): string {
  const { digest: _, campaigns, registry, ...others } = archiveIndex();
  const survey = archiveSurvey();
  return digestOf([
    buildDay(),
    others,
    campaigns.map(({ slug, digest: _, ...told }) => [slug, told, survey[slug]?.summaryDigest]),
    registry.map(({ digest: _, ...told }) => [told, digestOfDocument(told.path)]),
    digestOfHistoryIndex(),
  ]);
}

/** What a movement says of its facets. */
export const facetFacts = questionOfSummaries('facet-facts', (slug: string): FacetFacts => {
  const seen = surveyed().survey[slug];
  if (seen === undefined) throw new Error(`The survey passed over ${slug}.`);
  return seen.facets;
});

const mentions = questionOfSummaries(
  'mentions',
  (kind: Reference['kind'], slug: string): readonly Mention[] =>
    surveyed().mentions.of({ kind, slug }),
);
export const mentionsOf = ({ kind, slug }: Pick<Reference, 'kind' | 'slug'>): readonly Mention[] =>
  mentions(kind, slug);

/** Every source file of the archive. */
export const sourceFiles = questionOfSummaries(
  'source-files',
  (): readonly string[] => surveyed().files,
);

/** What movements compare by, latest first. */
const outlines = (): readonly Outline[] => surveyed().outlines;

const outlinesBySlug = once(
  () => new Map(outlines().map((outline) => [outline.movement.slug, outline])),
);
export const outlineBySlug = questionOfSummaries(
  'outline',
  (slug: string): Outline | undefined => outlinesBySlug().get(slug),
  (slug) => digestOf([movementShelves().bySlug.get(slug), surveyed().survey[slug]?.outlineDigest]),
);

const movementsByEntry = new Map<string, EntryMovements>();
const movementsOfEntry = questionOfSummaries(
  'movements-of',
  (kind: RegistryEntry['kind'], slug: string): EntryMovements => {
    const key = `${kind}/${slug}`;
    const found =
      movementsByEntry.get(key) ?? movementsOf({ kind, slug }, movementShelves(), mentionsOf);
    movementsByEntry.set(key, found);
    return found;
  },
);
/** The movements that belong to a registry entry. */
export const entryMovements = ({
  kind,
  slug,
}: Pick<RegistryEntry, 'kind' | 'slug'>): EntryMovements => movementsOfEntry(kind, slug);

const collator = new Intl.Collator('vi');
type Listed = ArchiveIndex['registry'][number];
const lists = new Map<RegistryEntry['kind'], readonly Listed[]>();
/** The entries of a kind as people look them up, by name. */
export const entryList = questionOfSummaries(
  'entry-list',
  (kind: RegistryEntry['kind']): readonly Listed[] => {
    const list =
      lists.get(kind) ??
      archiveIndex()
        .registry.filter((entry) => entry.kind === kind)
        .toSorted((a, b) => collator.compare(a.name, b.name));
    lists.set(kind, list);
    return list;
  },
);

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
export const subordinatesOf = questionOfSummaries('subordinates', (slug: string): Issuer[] => [
  ...(issuersBy().byParent.get(slug) ?? []),
]);
/** The bodies of a place. */
export const issuersIn = questionOfSummaries('issuers-in', (slug: string): Issuer[] => [
  ...(issuersBy().byArea.get(slug) ?? []),
]);

/** The day that figures are counted up to: one for the whole build. */
export const countedTo = questionOfSummaries('day', once(buildDay));
const standing = once(() => outlines().filter(({ movement }) => isStanding(movement)));
export const accountability = questionOfSummaries(
  'accountability',
  once(() => accountabilityOf(standing(), countedTo())),
);
const openEnds = once(
  () =>
    new Map(
      notSummedUp(standing(), countedTo()).cases.map(({ movement, end }) => [movement.slug, end]),
    ),
);
/** The last day of a movement that is over and of which the archive has no result. */
export const notSummedUpSince = questionOfSummaries(
  'not-summed-up',
  (slug: string): Day | undefined => openEnds().get(slug),
);

/** What became of the movements of a body, a place, a theme or a year that are over. */
export const summingUp = questionOfSummaries(
  'summing-up',
  (kind: 'issuer' | 'administrative-unit' | 'theme' | 'year', slug: string): SummingUp => {
    const { own, former } =
      kind === 'year'
        ? { own: movementsOfYear(slug === '' ? undefined : Number(slug)), former: [] }
        : movementsOfEntry(kind, slug);
    const among = [...own, ...former].flatMap((one) => outlinesBySlug().get(one.slug) ?? []);
    return summingUpOf(among, countedTo());
  },
);

const links = once(() => chainLinks(outlines()));
/** The movements above and below a movement, before and after it. */
export const chainOf = questionOfSummaries('chain', (slug: string): Chain => links()(slug));

export const calendar = questionOfSummaries(
  'calendar',
  once(() => calendarOf(standing())),
);
/** Whether the calendar has a page for a year. */
export const hasCalendar = questionOfSummaries('calendar-of', (year: number): boolean =>
  calendar().some((one) => one.year === year),
);
export const statistics = questionOfSummaries(
  'statistics',
  once(() =>
    statisticsOf(outlines(), (slug) =>
      hasEntry('issuer', slug) ? readEntry('issuer', slug) : undefined,
    ),
  ),
);

const valueLabels = once(() => {
  const labels = new Map<string, string>();
  const collect = (field: FactField): void => {
    labels.set(field.id, field.label);
    for (const value of field.values)
      if (value.label !== undefined) labels.set(value.id, value.label);
    for (const inner of field.fields) collect(inner);
  };
  for (const fact of entriesOf('fact')) collect(fact.field);
  return labels;
});
/** The label of a value of a scale, such as a grade of appraisal, by its identifier. */
export const valueLabel = questionOfSummaries('label', (id: string): string | undefined =>
  valueLabels().get(id),
);

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

/** What tells the name of a body or place from a later one that bears it too; mostly nothing. */
export const markOf = ({ kind, slug }: Pick<Reference, 'kind' | 'slug'>, words: Words): string =>
  (kind === 'administrative-unit' || kind === 'issuer') && hasEntry(kind, slug)
    ? namesakeMark(readEntry(kind, slug), words)
    : '';
/** The name of a document, told apart: where it stands without marks of language. */
export const nameToldApart = (
  reference: Pick<Reference, 'kind' | 'slug' | 'name'>,
  words: Words,
): string => `${reference.name}${markOf(reference, words)}`;
/** A link to a document by its name, told apart: for lists and sentences. */
export const linkToldApart = (
  reference: Pick<Reference, 'kind' | 'slug' | 'name'>,
  words: Words,
  name = reference.name,
): Part => link(reference, name, markOf(reference, words));

/** The way to a movement, without itself. */
export function movementTrail(slug: string, words: Words): { text: string; href: string }[] {
  const year = yearOf(slug);
  return [
    { text: words.nav.campaign, href: listAddress('campaign') },
    {
      text: year === undefined ? words.years.unknown : words.years.one(`${year}`),
      href: yearAddress(year),
    },
  ];
}
