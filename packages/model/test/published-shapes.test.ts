import fc from '@thidua/tooling/properties';
import { describe, expect, it } from 'vitest';
import { canonicalJson, Expression, jsonSchemas, Value } from '../src/index.ts';

describe('canonical JSON', () => {
  it('gives equal bytes for equal facts, in whatever order they were put together', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (facts) => {
        const reversed = Object.fromEntries(Object.entries(facts).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(facts));
      }),
    );
  });

  it('says the same as the facts, in compact form and indented', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (facts) => {
        expect(JSON.parse(canonicalJson(facts))).toEqual(JSON.parse(JSON.stringify(facts)));
        expect(JSON.parse(canonicalJson(facts, 2))).toEqual(JSON.parse(canonicalJson(facts)));
      }),
    );
  });

  it('leaves absent values out', () => {
    expect(canonicalJson({ b: 1, a: undefined })).toBe('{"b":1}');
  });
});

describe('the JSON Schemas', () => {
  const schemas = jsonSchemas();

  it('are named after what they describe', () => {
    expect(Object.keys(schemas)).toEqual([
      'campaign.schema.json',
      'registry-entry.schema.json',
      'index.schema.json',
      'history.schema.json',
      'history-index.schema.json',
    ]);
  });

  it('refuse what the model does not know, at every level', () => {
    expect(JSON.stringify(schemas['campaign.schema.json'])).toContain(
      '"additionalProperties":false',
    );
  });

  it('say in which draft they are written', () => {
    for (const schema of Object.values(schemas)) {
      expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    }
  });
});

describe('a rule', () => {
  it('nests as deep as the text does', () => {
    const holds = { kind: 'holds', use: { fact: { id: 'sáng-kiến' } } } as const;
    const nested = { kind: 'not', operand: { kind: 'and', operands: [holds, holds] } };
    expect(Expression.parse(nested)).toEqual(nested);
  });

  it('holds exact decimals, never binary fractions', () => {
    expect(Value.safeParse({ kind: 'number', value: '4.5' }).success).toBe(true);
    expect(Value.safeParse({ kind: 'number', value: 4.5 }).success).toBe(false);
    expect(Value.safeParse({ kind: 'number', value: '4,5' }).success).toBe(false);
  });
});
