import fc from '@thidua/tooling/properties';
import { z } from 'zod';

/** What the schemas say of themselves, as far as the tests need it. */
type Definition = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly (string | boolean)[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly getter?: () => z.ZodType;
  readonly valueType?: z.ZodType;
};

const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;
const idOf = (schema: z.ZodType): string | undefined => z.globalRegistry.get(schema)?.id;

const word = fc.constantFrom(
  'cây',
  'xanh',
  'Hoa Mai',
  'tỉnh',
  'năm',
  'phong trào',
  'thi đua',
  'xã',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
const name = fc.array(word, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('-'));

/** Texts of a form that a pattern demands. */
const formed: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  Decimal: fc.oneof(
    fc.nat(500).map(String),
    fc.nat(99).map((cents) => `${cents}.5`),
  ),
  Day: fc.constantFrom('2022-06-22', '2023-10-30', '2024-12-31'),
  PartialDate: fc.constantFrom('2022-06-22', '2022-06', '2023', '2023-06-XX', '2024-12-31'),
  Slug: fc.constantFrom('hoa-mai', 'tinh-mai', 'thi-dua-2024'),
  Identifier: name,
};

/** Values of a schema; what may nest nests no deeper than `depth`. */
export function valuesOf(schema: z.ZodType, depth = 2): fc.Arbitrary<unknown> {
  const byDepth = made.get(schema) ?? new Map<number, fc.Arbitrary<unknown>>();
  made.set(schema, byDepth);
  const ready = byDepth.get(depth) ?? newValuesOf(schema, depth);
  byDepth.set(depth, ready);
  return ready;
}

/** A schema is met again and again within another. */
const made = new WeakMap<z.ZodType, Map<number, fc.Arbitrary<unknown>>>();

function newValuesOf(schema: z.ZodType, depth: number): fc.Arbitrary<unknown> {
  const id = idOf(schema);
  const known = id === undefined ? undefined : formed[id];
  if (known !== undefined) return known;
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'object':
      return objectsOf(definition.shape ?? {}, depth);
    case 'array': {
      if (depth <= 0) return fc.constant([]);
      return fc.array(valuesOf(definition.element as z.ZodType, depth - 1), { maxLength: 3 });
    }
    case 'optional':
      if (depth <= 0 && nests(definition.innerType as z.ZodType)) return fc.constant(undefined);
      return fc.option(valuesOf(definition.innerType as z.ZodType, depth), { nil: undefined });
    case 'union': {
      const options = definition.options ?? [];
      // Where nothing may nest any more, what does not nest is left.
      const flat = depth > 0 ? options : options.filter((option) => !nests(option));
      return fc.oneof(
        ...(flat.length > 0 ? flat : options).map((option) => valuesOf(option, depth)),
      );
    }
    case 'lazy':
      return valuesOf((definition.getter as () => z.ZodType)(), depth - 1);
    case 'literal':
      return fc.constantFrom(...(definition.values ?? []));
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries ?? {}));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: 1, max: 2030 });
    case 'record':
      return fc.constant({});
    case 'string':
      return fc.oneof(phrase, fc.constantFrom('12-15', '07-01'));
    default:
      throw new Error(`No values for a schema of type ${definition.type}.`);
  }
}

function objectsOf(
  shape: Readonly<Record<string, z.ZodType>>,
  depth: number,
): fc.Arbitrary<unknown> {
  const values = Object.entries(shape).map(([key, schema]) =>
    // What the schema asks of it is kept, though nothing of it nests.
    valuesOf(schema, key === 'monthDay' ? 0 : depth).map((value) => [key, value] as const),
  );
  return fc
    .tuple(...values)
    .map((entries) => Object.fromEntries(entries.filter(([, value]) => value !== undefined)));
}

/** Whether values of a schema hold others of a kind that nests. */
function nests(schema: z.ZodType): boolean {
  const { type, shape } = definitionOf(schema);
  if (type !== 'object') return type === 'lazy';
  return Object.values(shape ?? {}).some((part) => {
    const { type: kind, element } = definitionOf(part);
    return kind === 'lazy' || (kind === 'array' && element !== undefined && nests(element));
  });
}

// Edits -----------------------------------------------------------------------------------------------------

/** A value somewhere within a document, with its schema. */
export type Spot = {
  readonly path: readonly (string | number)[];
  readonly schema: z.ZodType;
  readonly value: unknown;
};

/** Every value within a document that can be edited by itself: leaves and lists. */
export function spotsIn(
  schema: z.ZodType,
  value: unknown,
  path: readonly (string | number)[] = [],
): Spot[] {
  const definition = definitionOf(schema);
  const spot = { path, schema, value };
  switch (definition.type) {
    case 'object': {
      const object = value as Readonly<Record<string, unknown>>;
      return Object.entries(definition.shape ?? {}).flatMap(([key, part]) =>
        object[key] === undefined ? [] : spotsIn(part, object[key], [...path, key]),
      );
    }
    case 'array': {
      const items = value as readonly unknown[];
      const inner = items.flatMap((item, at) =>
        spotsIn(definition.element as z.ZodType, item, [...path, at]),
      );
      return items.length === 0 ? [] : [spot, ...inner];
    }
    case 'optional':
      return spotsIn(definition.innerType as z.ZodType, value, path);
    case 'lazy':
      return spotsIn((definition.getter as () => z.ZodType)(), value, path);
    case 'union': {
      const option = (definition.options ?? []).find((one) => one.safeParse(value).success);
      return option === undefined ? [] : spotsIn(option, value, path);
    }
    case 'literal':
    case 'record':
      return [];
    default:
      return [spot];
  }
}

/** Another value for a spot: a leaf of its kind; a list with an item less. */
export function editsOf({ schema, value }: Spot): fc.Arbitrary<unknown> {
  const { type } = definitionOf(schema);
  if (type !== 'array') return valuesOf(schema);
  const items = value as readonly unknown[];
  return fc.oneof(
    fc.nat(items.length - 1).map((at) => items.toSpliced(at, 1)),
    fc.nat(items.length - 1).map((at) => [...items, items[at]]),
    fc.constant(items.toReversed()),
  );
}

export function edited(document: unknown, path: Spot['path'], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(document)) {
    return document.map((item, at) => (at === key ? edited(item, rest, value) : item));
  }
  const object = document as Readonly<Record<string, unknown>>;
  return { ...object, [key]: edited(object[key], rest, value) };
}

export const pointerOf = (path: Spot['path']): string => path.map((part) => `/${part}`).join('');
