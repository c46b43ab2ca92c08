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

/**
 * Collects who mentions whom, whatever the field: a field added to the model is found without a
 * change here. Documents are given one at a time, so that none has to be kept.
 */
export class Mentions {
  readonly #byTarget = new Map<string, { by: Mention['by']; fields: Set<string> }[]>();

  add(document: Campaign | RegistryEntry): void {
    const by: Mention['by'] = {
      kind: 'kind' in document ? document.kind : 'campaign',
      slug: document.slug,
      name: document.name,
    };
    for (const [field, value] of Object.entries(document)) {
      eachReference(value, (reference) => {
        if (reference.kind === by.kind && reference.slug === by.slug) return;
        const key = `${reference.kind}/${reference.slug}`;
        const mentions = this.#byTarget.get(key) ?? [];
        if (mentions.length === 0) this.#byTarget.set(key, mentions);
        const last = mentions.at(-1);
        if (last?.by === by) last.fields.add(field);
        else mentions.push({ by, fields: new Set([field]) });
      });
    }
  }

  of(target: Pick<Reference, 'kind' | 'slug'>): Mention[] {
    return (this.#byTarget.get(`${target.kind}/${target.slug}`) ?? []).map(({ by, fields }) => ({
      by,
      fields: [...fields],
    }));
  }
}
