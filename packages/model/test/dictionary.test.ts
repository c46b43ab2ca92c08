import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dictionaryPages } from '../scripts/dictionary-page.ts';
import { descriptions, namedValues, type SchemaNode } from '../src/dictionary/dictionary.ts';
import { jsonSchemas } from '../src/index.ts';

/** Every field of a shape with its path, and the shape itself under ''. */
function* fieldsIn(node: SchemaNode, path = ''): Generator<readonly [string, SchemaNode]> {
  for (const variant of [...(node.oneOf ?? []), ...(node.anyOf ?? [])])
    yield* fieldsIn(variant, path);
  if (node.items) yield* fieldsIn(node.items, path);
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const at = path === '' ? name : `${path}.${name}`;
    yield [at, field];
    if (field.$ref === undefined) yield* fieldsIn(field, at);
  }
}

const shapes = new Map(
  Object.values(jsonSchemas()).flatMap((schema) =>
    Object.entries((schema as SchemaNode).$defs ?? {}),
  ),
);

describe('the published schemas', () => {
  it('say of every shape and every field what it is', () => {
    const silent = [...shapes].flatMap(([name, shape]) => [
      ...(shape.description === undefined ? [name] : []),
      ...[...fieldsIn(shape)]
        .filter(([, field]) => field.description === undefined)
        .map(([path]) => `${name}.${path}`),
    ]);
    expect(silent).toEqual([]);
  });

  it('say what every value of an enumeration means', () => {
    const silent = [...shapes].flatMap(([name, shape]) =>
      [
        ...[shape, ...(shape.anyOf ?? [])].map((node) => ['', node] as const),
        ...fieldsIn(shape),
      ].flatMap(([path, field]) =>
        path === 'schema'
          ? []
          : namedValues(field)
              .filter((value) => descriptions[name]?.values?.[path]?.[value] === undefined)
              .map((value) => `${name}.${path}: ${value}`),
      ),
    );
    expect(silent).toEqual([]);
  });

  it('leave no description without a field', () => {
    const orphans = Object.entries(descriptions).flatMap(([name, { fields = {}, values = {} }]) => {
      const shape = shapes.get(name);
      if (shape === undefined) return [name];
      const there = new Map<string, Set<string>>();
      for (const [path, field] of fieldsIn(shape))
        there.set(path, new Set([...(there.get(path) ?? []), ...namedValues(field)]));
      there.set('', new Set([shape, ...(shape.anyOf ?? [])].flatMap(namedValues)));
      return [
        ...Object.keys(fields).filter((path) => !there.has(path)),
        ...Object.entries(values).flatMap(([path, meanings]) =>
          Object.keys(meanings)
            .filter((value) => !there.get(path)?.has(value))
            .map((value) => `${path}: ${value}`),
        ),
      ].map((rest) => `${name}.${rest}`);
    });
    expect(orphans).toEqual([]);
  });

  it('speak Vietnamese first, then English, in whole sentences', () => {
    for (const { about, fields = {} } of Object.values(descriptions))
      for (const [vi, en] of [about, ...Object.values(fields)]) {
        expect(vi).toMatch(/^\p{Lu}.*\.$/u);
        expect(en).toMatch(/^\p{Lu}.*\.$/u);
        expect(en).not.toMatch(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u);
      }
  });
});

describe('the data dictionary', () => {
  it('is made of the schemas; `npm run dictionary -w @thidua/model` writes it anew', () => {
    const docs = new URL('../../../docs/', import.meta.url);
    const pages = dictionaryPages();
    for (const [file, text] of pages)
      expect(readFileSync(new URL(file, docs), 'utf8').replaceAll('\r\n', '\n'), file).toBe(text);
    const parts = readdirSync(new URL('data-dictionary/', docs));
    expect(parts.map((name) => `data-dictionary/${name}`).toSorted()).toEqual(
      [...pages.keys()].filter((file) => file.includes('/')).toSorted(),
    );
  });
});
