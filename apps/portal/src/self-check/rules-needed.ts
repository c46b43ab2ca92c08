import type { AwardForm, Campaign, Criterion, RegistryEntry, Title } from '@thidua/model';
import { entriesOf, hasEntry, readEntry } from '../archive/archive.ts';

/** What the self-check of a page works from: the rules themselves, and every entry that they name. */
export type SelfCheckRules = {
  readonly subject: Pick<Campaign, 'recognition'> | Title | AwardForm;
  readonly entries: readonly RegistryEntry[];
};

const askedKinds = ['fact', 'title', 'award-form', 'scoring-grid', 'parameter'] as const;
type AskedKind = (typeof askedKinds)[number];
const isAsked = (kind: string): kind is AskedKind => askedKinds.some((asked) => asked === kind);

/** The rules of a document with all that they refer to, step by step; nothing that only describes it. */
export function rulesNeeded(document: Campaign | Title | AwardForm): SelfCheckRules {
  const subject = withoutDescription(document);
  const entries = new Map<string, RegistryEntry>();
  const follow = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isReference(value)) {
      const { kind, slug } = value;
      if (!isAsked(kind) || entries.has(slug) || !hasEntry(kind, slug)) return;
      const entry = withoutDescription(readEntry(kind, slug));
      entries.set(slug, entry);
      follow(entry);
      return;
    }
    for (const part of Object.values(value)) follow(part);
  };
  follow('recognition' in subject ? [subject.recognition, subject.participants] : subject);
  // What a record is part of, and what it was awarded, are asked of it though no rule names the fact.
  for (const fact of entriesOf('fact')) {
    const linking = ['history', 'members', 'belongs-to'].includes(fact.field.type ?? '');
    if (linking && fact.field.for.some(({ ref }) => ref !== undefined && entries.has(ref.slug))) {
      const entry = withoutDescription(fact);
      entries.set(fact.slug, entry);
      follow(entry);
    }
  }
  return { subject, entries: [...entries.values()] };
}

type Mark = { readonly kind: string; readonly slug: string; readonly id: string };
const isReference = (value: object): value is Mark =>
  'kind' in value && 'slug' in value && 'id' in value && !('schema' in value);

/** Where it was read and what was found there are for the page, not for its rules. */
const withoutDescription = <Kind extends Campaign | RegistryEntry>(document: Kind): Kind => ({
  ...document,
  places: { file: document.places.file, facts: {} },
  findings: [],
});

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
