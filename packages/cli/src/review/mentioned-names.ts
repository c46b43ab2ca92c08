/**
 * Those of the names that stand in a text, in its order. Letters, digits and hyphens make a name; of ASCII all else
 * ends one, and beyond it nearly nothing does.
 */
export function* mentionedNames(
  text: string,
  names: { readonly has: (name: string) => boolean },
): Generator<string> {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const within =
      (code >= 97 && code <= 122) ||
      (code >= 48 && code <= 57) ||
      code === 45 ||
      (code > 127 && code < 0x2000) ||
      code >= 0x2070;
    if (within) continue;
    if (at - start > 2) {
      const name = text.slice(start, at);
      if (names.has(name)) yield name;
    }
    start = at + 1;
  }
}
