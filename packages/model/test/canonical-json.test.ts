import { expect, test } from 'vitest';
import { canonicalJson } from '../src/canonical-json.ts';

test('keys are in code-unit order at every depth, lists as they are', () => {
  const value = { b: [{ z: 1, a: 2 }, 'x'], B: null, đ: true, a: { '10': 0, '9': 0, _: 0 } };
  expect(canonicalJson(value)).toBe(
    '{"B":null,"a":{"9":0,"10":0,"_":0},"b":[{"a":2,"z":1},"x"],"đ":true}',
  );
});

test('absent values are left out, equal facts give equal bytes', () => {
  expect(canonicalJson({ b: 1, a: undefined })).toBe(canonicalJson({ b: 1 }));
  expect(canonicalJson({ y: 1, x: 2 }, 2)).toBe(canonicalJson({ x: 2, y: 1 }, 2));
  expect(canonicalJson({ x: 1 }, 2)).toBe('{\n  "x": 1\n}');
});

test('nothing that a document says is lost, whatever its keys are called', () => {
  const typed = '{"__proto__":{"b":1,"a":2},"constructor":3}';
  expect(canonicalJson(JSON.parse(typed))).toBe('{"__proto__":{"a":2,"b":1},"constructor":3}');
});
