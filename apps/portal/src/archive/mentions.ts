import type { Campaign, Reference, RegistryEntry } from '@thidua/model';

/** That a document mentions another, and in which of its fields. */
export type Mention = {
  readonly by: Pick<Reference, 'kind' | 'slug' | 'name'>;
  readonly fields: readonly string[];
};

const isReference = (value: object): value is Reference =>
  'kind' in value && 'slug' in value && 'id' in value && 'name' in value;

const eachReference = (value: unknown, found: (reference: Reference) => void): void => {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value) eachReference(item, found);
    return;
  }
  // A participant also has a kind, an id and a slug, but names nothing outside its own document.
  if (isReference(value) && !participantKinds.has(value.kind)) found(value);
  for (const key in value) eachReference((value as Record<string, unknown>)[key], found);
};
const participantKinds: ReadonlySet<string> = new Set(['collective', 'individual', 'group']);

/** A document that another mentions, as `kind/slug`, and in which fields. */
export type Mentioned = { readonly document: string; readonly fields: readonly string[] };

type Mentioning = Campaign | RegistryEntry;

/** How a document is named where it mentions others. */
export const mentioning = (document: Mentioning): Mention['by'] => ({
  kind: 'kind' in document ? document.kind : 'campaign',
  slug: document.slug,
  name: document.name,
});

/**
 * Whom a document mentions, whatever the field: a field added to the model is found without a change here.
 */
export function mentionedIn(document: Mentioning): Mentioned[] {
  const { kind, slug } = mentioning(document);
  const found = new Map<string, Set<string>>();
  for (const [field, value] of Object.entries(document)) {
    eachReference(value, (reference) => {
      if (reference.kind === kind && reference.slug === slug) return;
      const key = `${reference.kind}/${reference.slug}`;
      const fields = found.get(key);
      if (fields === undefined) found.set(key, new Set([field]));
      else fields.add(field);
    });
  }
  return [...found].map(([target, fields]) => ({ document: target, fields: [...fields] }));
}

/** Collects who mentions whom. Documents are told one at a time, so that none has to be kept. */
export class Mentions {
  readonly #byTarget = new Map<string, Mention[]>();

  add(by: Mention['by'], mentioned: readonly Mentioned[]): void {
    for (const { document, fields } of mentioned) {
      const mentions = this.#byTarget.get(document);
      if (mentions === undefined) this.#byTarget.set(document, [{ by, fields }]);
      else mentions.push({ by, fields });
    }
  }

  of(target: Pick<Reference, 'kind' | 'slug'>): readonly Mention[] {
    return this.#byTarget.get(`${target.kind}/${target.slug}`) ?? [];
  }
}
