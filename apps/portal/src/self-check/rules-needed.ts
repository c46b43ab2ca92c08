import type { AwardForm, Campaign, Criterion, RegistryEntry, Title } from '@thidua/model';
import { hasEntry, readEntry } from '../archive/archive.ts';
import { linkingFacts } from '../archive/library.ts';

/** What of a movement its awards are decided by, and when it ends. */
type RuledMovement = Pick<
  Campaign,
  'id' | 'name' | 'issuers' | 'participants' | 'period' | 'places' | 'recognition' | 'targets'
>;
/** What the self-check of a page works from: the rules themselves, and every entry that they name. */
export type SelfCheckRules = {
  readonly subject: RuledMovement | Title | AwardForm;
  readonly entries: readonly RegistryEntry[];
};

const askedKinds = ['fact', 'title', 'award-form', 'scoring-grid', 'parameter'] as const;
type AskedKind = (typeof askedKinds)[number];
const isAsked = (kind: string): kind is AskedKind => askedKinds.some((asked) => asked === kind);

/** The rules of a document with all that they refer to, step by step, as JSON; nothing that only describes it. */
export function rulesNeeded(document: Campaign | Title | AwardForm): string {
  const entries = new Map<string, string>();
  const follow = (marks: readonly Mark[]): void => {
    for (const { kind, slug } of marks) {
      if (!isAsked(kind) || entries.has(slug) || !hasEntry(kind, slug)) continue;
      const entry = needed(readEntry(kind, slug));
      entries.set(slug, entry.text);
      follow(entry.marks);
    }
  };
  follow(
    'recognition' in document
      ? marksIn([document.recognition, document.participants])
      : needed(document).marks,
  );
  // What a record is part of, and what it was awarded, are asked of it though no rule names the fact.
  for (const slug of linkingFacts()) {
    const fact = readEntry('fact', slug);
    if (!fact.field.for.some(({ ref }) => ref !== undefined && entries.has(ref.slug))) continue;
    const entry = needed(fact);
    entries.set(slug, entry.text);
    follow(entry.marks);
  }
  const subject =
    'recognition' in document ? JSON.stringify(ruled(document)) : needed(document).text;
  return `{"subject":${subject},"entries":[${[...entries.values()].join()}]}`;
}

const ruled = ({
  id,
  name,
  issuers,
  participants,
  period,
  places,
  recognition,
}: Campaign): RuledMovement => ({
  id,
  name,
  issuers,
  participants,
  ...(period === undefined ? {} : { period }),
  places: withoutFacts(places),
  recognition,
  targets: [],
});

type Mark = { readonly kind: string; readonly slug: string; readonly id: string };
const isReference = (value: object): value is Mark =>
  'kind' in value && 'slug' in value && 'id' in value && !('schema' in value);

/** What some value refers to, in order. */
function marksIn(value: unknown): readonly Mark[] {
  if (typeof value !== 'object' || value === null) return [];
  return isReference(value) ? [value] : Object.values(value).flatMap(marksIn);
}

/** Where it was read and what was found there are for the page, not for its rules. */
const withoutFacts = ({ file }: Campaign['places']): Campaign['places'] => ({ file, facts: {} });

type Needed = { readonly text: string; readonly marks: readonly Mark[] };
/** Entries come back on many pages; each is written and looked through once. */
const neededEntries = new WeakMap<RegistryEntry, Needed>();
function needed(entry: RegistryEntry): Needed {
  const known = neededEntries.get(entry);
  if (known !== undefined) return known;
  const own = { ...entry, places: withoutFacts(entry.places), findings: [] };
  const made = { text: JSON.stringify(own), marks: marksIn(own) };
  neededEntries.set(entry, made);
  return made;
}

/** Whether some award says for whom it is, and what it demands in a rule that can be computed. */
export function hasSelfCheck(document: Campaign | Title | AwardForm): boolean {
  const rules =
    'recognition' in document
      ? document.recognition.awards.map(({ rule }) => [rule])
      : [[document.rule, ...document.versions.map(({ rule }) => rule)]];
  return rules.some(
    (parts) =>
      parts.some((rule) => rule.for.length > 0) &&
      parts.some((rule) => rule.criteria.some(isComputed)),
  );
}

const isComputed = ({ rules, children }: Criterion): boolean =>
  rules.some((rule) => rule.kind === 'formal') || children.some(isComputed);
