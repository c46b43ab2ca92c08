/**
 * JSON with the keys of every object in code-unit order and absent values left out: equal facts give
 * equal bytes. `indent` is for people; digests are taken of the compact form.
 */
export const canonicalJson = (value: unknown, indent?: number): string =>
  JSON.stringify(inOrder(value), undefined, indent);

/** A copy with the keys in order: several times faster than having every part asked for while it is written. */
function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const ordered: Record<string, unknown> = {};
  for (const key of Object.keys(value).sort()) {
    const part = (value as Readonly<Record<string, unknown>>)[key];
    if (part === undefined) continue;
    // A document from elsewhere may have such a key, which an assignment would not make one of its own.
    if (key !== '__proto__') ordered[key] = inOrder(part);
    else Object.defineProperty(ordered, key, { value: inOrder(part), enumerable: true });
  }
  return ordered;
}
