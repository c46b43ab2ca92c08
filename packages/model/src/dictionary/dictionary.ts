import { archive } from './archive.ts';
import { common } from './common.ts';
import type { Descriptions, Text } from './description.ts';
import { movement } from './movement.ts';
import { registry } from './registry.ts';
import { rules } from './rules.ts';

/** What the published shapes mean, in the order in which people meet them. */
export const descriptions: Descriptions = {
  ...movement,
  ...rules,
  ...registry,
  ...common,
  ...archive,
};

/** A node of a JSON Schema, as far as it is looked into. */
export type SchemaNode = {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly oneOf?: readonly SchemaNode[];
  readonly anyOf?: readonly SchemaNode[];
  readonly additionalProperties?: SchemaNode | boolean;
  readonly description?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
};

/** The values that a node allows by name. */
export const namedValues = (node: SchemaNode): readonly string[] =>
  [...(node.enum ?? []), ...(node.const === undefined ? [] : [node.const])].filter(
    (value) => typeof value === 'string',
  );

const inBoth = ([vi, en]: Text): string => `${vi} / ${en}`;

/** A text with what each of some values means. */
export function withValues(
  text: Text,
  values: readonly string[],
  meanings: Readonly<Record<string, Text>> = {},
): Text {
  const told = (language: 0 | 1): string =>
    values.map((value) => `${value}: ${meanings[value]?.[language]}`).join('; ');
  const known = values.filter((value) => meanings[value] !== undefined);
  if (known.length === 0) return text;
  return [`${text[0]} ${told(0)}.`, `${text[1]} ${told(1)}.`];
}

/** A published JSON Schema in which every shape and every field says what it is. */
export function described(schema: SchemaNode): SchemaNode {
  return {
    ...schema,
    $defs: Object.fromEntries(
      Object.entries(schema.$defs ?? {}).map(([shape, node]) => [
        shape,
        describedShape(shape, node),
      ]),
    ),
  };
}

function describedShape(shape: string, node: SchemaNode): SchemaNode {
  const description = descriptions[shape];
  const inside = withFields(shape, node, '');
  if (description === undefined) return inside;
  const values = [node, ...(node.anyOf ?? [])].flatMap(namedValues);
  return {
    ...inside,
    description: inBoth(withValues(description.about, values, description.values?.[''])),
  };
}

function withFields(shape: string, node: SchemaNode, path: string): SchemaNode {
  const each = (nodes: readonly SchemaNode[]) => nodes.map((one) => withFields(shape, one, path));
  return {
    ...node,
    ...(node.properties && {
      properties: Object.fromEntries(
        Object.entries(node.properties).map(([name, field]) => {
          const at = path === '' ? name : `${path}.${name}`;
          return [name, describedField(shape, field, at)];
        }),
      ),
    }),
    ...(node.items && { items: withFields(shape, node.items, path) }),
    ...(node.oneOf && { oneOf: each(node.oneOf) }),
    ...(node.anyOf && { anyOf: each(node.anyOf) }),
  };
}

function describedField(shape: string, field: SchemaNode, path: string): SchemaNode {
  const inside = withFields(shape, field, path);
  const text = descriptions[shape]?.fields?.[path];
  if (text === undefined) return inside;
  const meanings = descriptions[shape]?.values?.[path];
  return { ...inside, description: inBoth(withValues(text, namedValues(field), meanings)) };
}
