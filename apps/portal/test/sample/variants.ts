// Documents made from the schemas alone: every field is there, every branch of every union, and every
// text is hostile and occurs once. What the model can say is so tried on the pages, today and later.
/** A schema of the model, as far as it can be looked into. */
type Schema = {
  readonly _zod: { readonly def: unknown };
  meta(): { readonly id?: string | undefined } | undefined;
};

type Definition = {
  readonly type: string;
  readonly shape?: Record<string, Schema>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly entries?: Record<string, string>;
  readonly values?: readonly unknown[];
  readonly getter?: () => Schema;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly pattern?: RegExp } } }[];
};

/** Values for the shapes that mean something outside of themselves, by the name of the schema. */
export type Known = Readonly<Record<string, () => readonly unknown[]>>;

/** Stands for a text until the document is whole; each then becomes one that occurs nowhere else. */
const text = { aText: true };

/**
 * Recursive shapes are told in full once. After that, and inside themselves, one level deep, only some
 * of what they could be is told: a document that tries everything everywhere would be endless.
 */
const nested = { levels: 1, samples: 2 };

export class Sampler {
  readonly #known: Known;
  readonly #nextText: () => string;
  readonly #told = new Set<unknown>();
  #turn = 0;

  constructor(known: Known, nextText: () => string) {
    this.#known = known;
    this.#nextText = nextText;
  }

  /** Documents such that each field is filled, and each branch of each union occurs in one. */
  documents(schema: Schema): readonly unknown[] {
    this.#told.clear();
    return this.#variants(schema, []).map((sample) => this.#fresh(sample));
  }

  #variants(schema: Schema, inside: readonly unknown[]): readonly unknown[] {
    const name = schema.meta()?.id;
    const known = name === undefined ? undefined : this.#known[name];
    if (known !== undefined) return known();
    const definition = schema._zod.def as Definition;
    switch (definition.type) {
      case 'lazy': {
        const { getter } = definition;
        const depth = inside.filter((outer) => outer === getter).length;
        if (getter === undefined || depth > nested.levels) return [];
        const first = depth === 0 && !this.#told.has(getter);
        this.#told.add(getter);
        const all = this.#variants(getter(), [...inside, getter]);
        return first ? all : this.#some(all);
      }
      case 'optional':
        return this.#variants(definition.innerType as Schema, inside);
      case 'object':
        return this.#objects(definition.shape ?? {}, inside);
      case 'array':
        return [this.#variants(definition.element as Schema, inside)];
      case 'union':
        return (definition.options ?? []).flatMap((option) => this.#variants(option, inside));
      case 'enum':
        return Object.values(definition.entries ?? {});
      case 'literal':
        return definition.values ?? [];
      case 'boolean':
        return [true, false];
      case 'number':
        return [75];
      case 'string':
        return [definition.checks?.some((check) => check._zod.def.pattern) ? '12-15' : text];
      default:
        throw new Error(`No sample for a ${definition.type}`);
    }
  }

  /** As many objects as the richest field has variants; the other fields start over. */
  #objects(shape: Record<string, Schema>, inside: readonly unknown[]): object[] {
    const fields = Object.entries(shape).map(([key, schema]) => ({
      key,
      samples: this.#variants(schema, inside),
      optional: (schema._zod.def as Definition).type === 'optional',
    }));
    // A required field without a sample lies too deep in a recursion: the whole shape is left out.
    if (fields.some(({ samples, optional }) => samples.length === 0 && !optional)) return [];
    const count = Math.max(1, ...fields.map(({ samples }) => samples.length));
    return Array.from({ length: count }, (_, index) =>
      Object.fromEntries(
        fields.flatMap(({ key, samples }) =>
          samples.length === 0 ? [] : [[key, samples[index % samples.length]]],
        ),
      ),
    );
  }

  #some(all: readonly unknown[]): readonly unknown[] {
    this.#turn += 1;
    return Array.from(
      { length: Math.min(nested.samples, all.length) },
      (_, index) => all[(this.#turn + index) % all.length],
    );
  }

  /** A copy in which no text occurs twice. */
  #fresh(sample: unknown): unknown {
    if (sample === text) return this.#nextText();
    if (Array.isArray(sample)) return sample.map((item) => this.#fresh(item));
    if (sample === null || typeof sample !== 'object') return sample;
    return Object.fromEntries(
      Object.entries(sample).map(([key, value]) => [key, this.#fresh(value)]),
    );
  }
}
