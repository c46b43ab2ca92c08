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

type Part = { readonly title: string; readonly from: string; readonly file: string };

/** A page each: its name, the first shape on it, its file under `docs/data-dictionary/`. */
const parts: readonly Part[] = [
  { title: 'Phong trào', from: 'Campaign', file: 'movement.md' },
  { title: 'Quy tắc, giải và danh hiệu', from: 'Decimal', file: 'rules.md' },
  { title: 'Danh mục', from: 'RegistryEntry', file: 'registry.md' },
  { title: 'Dùng chung', from: 'Identifier', file: 'shared.md' },
  { title: 'Mục lục và lịch sử', from: 'ArchiveIndex', file: 'history.md' },
];

/** The shapes of each part, in the order in which they are described. */
const shapesOfParts: ReadonlyMap<Part, readonly string[]> = (() => {
  const names = Object.keys(descriptions);
  const starts = parts.map(({ from }) => names.indexOf(from));
  return new Map(
    parts.map((part, at) => [
      part,
      names.slice(starts[at], starts[at + 1]).filter((name) => shapes.has(name)),
    ]),
  );
})();

/** Leads from the page of a part to a shape, on the same page or on another. */
function linkTo(shape: string, here: Part): string {
  const there = parts.find((part) => shapesOfParts.get(part)?.includes(shape));
  return `[${shape}](${there === here ? '' : there?.file}#${shape.toLowerCase()})`;
}

/** What stands in a field, for people: the name of a shape leads to it. */
function typeOf(node: SchemaNode, here: Part): string {
  const shape = refOf(node);
  if (shape !== undefined) return linkTo(shape, here);
  const either = node.oneOf ?? node.anyOf;
  if (either) return [...new Set(either.map((one) => typeOf(one, here)))].join(' hoặc ');
  if (node.type === 'array') return `danh sách ${typeOf(node.items ?? {}, here)}`;
  if (typeof node.additionalProperties === 'object')
    return `bảng tra ${typeOf(node.additionalProperties, here)}`;
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
function fieldsOf(node: SchemaNode, here: Part, path = ''): Fields {
  const variants = node.oneOf ?? node.anyOf;
  if (variants)
    return joined(
      variants.map((variant) => fieldsOf(shapes.get(refOf(variant) ?? '') ?? variant, here, path)),
    );
  if (node.items) return fieldsOf(node.items, here, path);
  return new Map(
    Object.entries(node.properties ?? {}).flatMap(([name, field]): [string, Field][] => {
      const at = path === '' ? name : `${path}.${name}`;
      const always = node.required?.includes(name) ?? false;
      return [
        [at, { types: [typeOf(field, here)], always, values: namedValues(field) }],
        ...fieldsOf(field, here, at),
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

function section(name: string, here: Part): string {
  const node = shapes.get(name) ?? {};
  const { about, fields = {}, values = {} } = descriptions[name] ?? { about: ['', ''] };
  const own = [node, ...(node.anyOf ?? [])].flatMap(namedValues);
  const [vi] = withValues(about, own, values['']);
  const told: Readonly<Record<string, Text>> = name === 'RegistryEntry' ? entry : fields;
  const rows = [...fieldsOf(node, here)].flatMap(([path, field]) => {
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
  return [`## ${name}`, '', vi, '', `*${about[1]}*`, ...table].join('\n');
}

const index = 'data-dictionary.md';
const title = 'Từ điển dữ liệu';

const partPage = (part: Part, names: readonly string[]): string =>
  [
    `# ${title}: ${part.title}`,
    `Một phần của [${title}](../${index}); dấu ? sau dạng của trường nghĩa là có thể không có trường ấy.`,
    ...names.map((name) => section(name, part)),
  ].join('\n\n');

/** What an anchor of old leads to: each shape by name, with what it is; its fields are a step further. */
const shapeInShort = (name: string, { file }: Part): string =>
  [
    `### [${name}](data-dictionary/${file}#${name.toLowerCase()})`,
    descriptions[name]?.about[0] ?? '',
  ].join('\n\n');

function indexPage(): string {
  const files = Object.entries(jsonSchemas()).map(([file, schema]) => {
    const shape = refOf(schema as SchemaNode) ?? '';
    return `| \`${file}\` | [${shape}](#${shape.toLowerCase()}) | ${descriptions[shape]?.about.join(' | ')} |`;
  });
  return [
    `# ${title}`,
    '> **In English.** Every field of the published data and what it means, made from the JSON Schemas by\n> `npm run dictionary -w @thidua/model`; the same words stand in the schemas as `description`. The name of a shape leads to its fields.',
    'Mọi trường của dữ liệu được công bố và nghĩa của nó. Từ điển này được làm ra từ JSON Schema trong `/du-lieu/schema/`; mỗi trường ở đó\nmang cùng lời giải thích (`description`). Cách lấy dữ liệu về: [Dữ liệu mở](open-data.md). Cột của các bảng CSV và Parquet: [Bảng dữ liệu](data-tables.md).',
    'Tên mỗi dạng dưới đây dẫn tới các trường của nó. Dấu ? sau dạng của trường nghĩa là có thể không có trường ấy; danh sách thì lúc nào\ncũng có, có thể rỗng. Điều văn bản không nêu thì trường không có mặt, trừ khi bảng ghi khác.',
    ['| Tệp | Dạng | Là | In English |', '|---|---|---|---|', ...files].join('\n'),
    ...[...shapesOfParts].flatMap(([part, names]) => [
      `## ${part.title}`,
      ...names.map((name) => shapeInShort(name, part)),
    ]),
  ].join('\n\n');
}

/** The pages of the data dictionary, made of the published schemas, by their files under `docs/`. */
export const dictionaryPages = (): ReadonlyMap<string, string> =>
  new Map(
    [
      [index, indexPage()] as const,
      ...[...shapesOfParts].map(
        ([part, names]) => [`data-dictionary/${part.file}`, partPage(part, names)] as const,
      ),
    ].map(([file, text]) => [file, `${text}\n`]),
  );
