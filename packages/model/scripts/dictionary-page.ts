import type { Text } from '../src/dictionary/description.ts';
import {
  descriptions,
  namedValues,
  type SchemaNode,
  withValues,
} from '../src/dictionary/dictionary.ts';
import { entry } from '../src/dictionary/registry.ts';
import { jsonSchemas } from '../src/index.ts';

const shapes: ReadonlyMap<string, SchemaNode> = new Map(
  Object.values(jsonSchemas()).flatMap((schema) =>
    Object.entries((schema as SchemaNode).$defs ?? {}),
  ),
);

const types: Readonly<Record<string, string>> = {
  string: 'chữ',
  integer: 'số nguyên',
  number: 'số',
  boolean: 'đúng, sai',
  object: 'nhóm trường',
  null: 'null',
};

const refOf = ({ $ref }: SchemaNode): string | undefined => $ref?.split('/').at(-1);

/** What stands in a field, for people: the name of a shape leads to it. */
function typeOf(node: SchemaNode): string {
  const shape = refOf(node);
  if (shape !== undefined) return `[${shape}](#${shape.toLowerCase()})`;
  const either = node.oneOf ?? node.anyOf;
  if (either) return [...new Set(either.map(typeOf))].join(' hoặc ');
  if (node.type === 'array') return `danh sách ${typeOf(node.items ?? {})}`;
  if (typeof node.additionalProperties === 'object')
    return `bảng tra ${typeOf(node.additionalProperties)}`;
  return types[node.type ?? ''] ?? '';
}

type Field = {
  readonly types: readonly string[];
  /** Whether every document has it. */
  readonly always: boolean;
  readonly values: readonly string[];
};
type Fields = ReadonlyMap<string, Field>;

/** The fields of the variants of a shape, taken together. */
function joined(variants: readonly Fields[]): Fields {
  const paths = new Set(variants.flatMap((fields) => [...fields.keys()]));
  return new Map(
    [...paths].map((path) => {
      const found = variants.map((fields) => fields.get(path));
      return [
        path,
        {
          types: [...new Set(found.flatMap((field) => field?.types ?? []))],
          always: found.every((field) => field?.always),
          values: [...new Set(found.flatMap((field) => field?.values ?? []))],
        },
      ];
    }),
  );
}

/** The fields of a shape by path, those of anonymous shapes within it among them. */
function fieldsOf(node: SchemaNode, path = ''): Fields {
  const variants = node.oneOf ?? node.anyOf;
  if (variants)
    return joined(
      variants.map((variant) => fieldsOf(shapes.get(refOf(variant) ?? '') ?? variant, path)),
    );
  if (node.items) return fieldsOf(node.items, path);
  return new Map(
    Object.entries(node.properties ?? {}).flatMap(([name, field]): [string, Field][] => {
      const at = path === '' ? name : `${path}.${name}`;
      const always = node.required?.includes(name) ?? false;
      return [
        [at, { types: [typeOf(field)], always, values: namedValues(field) }],
        ...fieldsOf(field, at),
      ];
    }),
  );
}

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** What all kinds of entry share is told once, with what an entry is. */
const isShared = (name: string, path: string): boolean =>
  name !== 'RegistryEntry' &&
  entry[path] !== undefined &&
  descriptions[name]?.fields?.[path] === entry[path];

function section(name: string, node: SchemaNode): string {
  const { about, fields = {}, values = {} } = descriptions[name] ?? { about: ['', ''] };
  const own = [node, ...(node.anyOf ?? [])].flatMap(namedValues);
  const [vi] = withValues(about, own, values['']);
  const told: Readonly<Record<string, Text>> = name === 'RegistryEntry' ? entry : fields;
  const rows = [...fieldsOf(node)].flatMap(([path, field]) => {
    const text = told[path];
    if (text === undefined || isShared(name, path)) return [];
    const [meaning] = withValues(text, field.values, values[path]);
    const type = `${field.types.join(' hoặc ')}${field.always ? '' : '?'}`;
    return [`| \`${path}\` | ${type} | ${cell(meaning)} | ${cell(text[1])} |`];
  });
  const table =
    rows.length === 0
      ? []
      : ['', '| Trường | Là | Nghĩa | In English |', '|---|---|---|---|', ...rows];
  return [`### ${name}`, '', vi, '', `*${about[1]}*`, ...table].join('\n');
}

const parts: readonly (readonly [title: string, from: string])[] = [
  ['Phong trào', 'Campaign'],
  ['Quy tắc, giải và danh hiệu', 'Decimal'],
  ['Danh mục', 'RegistryEntry'],
  ['Dùng chung', 'Identifier'],
  ['Mục lục và lịch sử', 'ArchiveIndex'],
];

/** `docs/data-dictionary.md`, made of the published schemas. */
export function dictionaryPage(): string {
  const files = Object.entries(jsonSchemas()).map(([file, schema]) => {
    const shape = refOf(schema as SchemaNode) ?? '';
    return `| \`${file}\` | [${shape}](#${shape.toLowerCase()}) | ${descriptions[shape]?.about.join(' | ')} |`;
  });
  const body = Object.keys(descriptions).flatMap((name) => {
    const node = shapes.get(name);
    if (node === undefined) return [];
    const part = parts.find(([, from]) => from === name);
    return [...(part ? [`## ${part[0]}`] : []), section(name, node)];
  });
  return `${[
    '# Từ điển dữ liệu',
    '> **In English.** Every field of the published data and what it means, made from the JSON Schemas by\n> `npm run dictionary -w @thidua/model`; the same words stand in the schemas as `description`. A `?` marks what may be absent.',
    'Mọi trường của dữ liệu được công bố và nghĩa của nó. Trang này được làm ra từ JSON Schema trong `/du-lieu/schema/`; mỗi trường ở đó\nmang cùng lời giải thích (`description`). Cách lấy dữ liệu về: [Dữ liệu mở](open-data.md). Cột của các bảng CSV và Parquet: [Bảng dữ liệu](data-tables.md).',
    'Dấu ? sau dạng của trường nghĩa là có thể không có trường ấy; danh sách thì lúc nào cũng có, có thể rỗng. Điều văn bản\nkhông nêu thì trường không có mặt, trừ khi bảng ghi khác.',
    ['| Tệp | Dạng | Là | In English |', '|---|---|---|---|', ...files].join('\n'),
    ...body,
  ].join('\n\n')}\n`;
}
