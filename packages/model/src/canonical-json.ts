/**
 * JSON with the keys of every object in code-unit order and absent values left out: equal facts give
 * equal bytes. `indent` is for people; digests are taken of the compact form.
 */
export function canonicalJson(value: unknown, indent?: number): string {
  return JSON.stringify(
    value,
    (_key, part: unknown) =>
      part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(
            Object.entries(part)
              .filter(([, inner]) => inner !== undefined)
              .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
          )
        : part,
    indent,
  );
}
