/** Vietnamese spelling: the forms in which one word may be typed. */

const combining = /[\u0300-\u036f]/g;
const hasCombining = /[\u0300-\u036f]/;

/** Whether the text is in NFC. Precomposed Vietnamese carries no combining mark, so most texts need no copy. */
export const isComposed = (text: string): boolean =>
  !hasCombining.test(text) || text.normalize('NFC') === text;

/** Lower case without any mark, `đ` as `d`: the form compared when someone typed without diacritics. */
export function withoutMarks(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const letter = plainLetter(text.charCodeAt(at));
    // Anything else can only be told together with its neighbours.
    if (letter === undefined) return withoutMarksAnywhere(text);
    folded += letter;
  }
  return folded;
}

const withoutMarksAnywhere = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(combining, '').replace(/đ/g, 'd').normalize('NFC');

const plainLetters = new Array<string | undefined>(0x1f00);

/** A Latin letter, or what comes before the letters, without its mark; nothing for combining marks and other scripts. */
function plainLetter(code: number): string | undefined {
  const stands = code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
  if (!stands) return undefined;
  plainLetters[code] ??= withoutMarksAnywhere(String.fromCharCode(code));
  return plainLetters[code];
}

const toneMarks = '\u0300\u0301\u0303\u0309\u0323';
const toneOnEither = new RegExp(`([ou])([${toneMarks}]?)([aeyo])([${toneMarks}]?)`, 'g');

/**
 * The word with its tone mark on one agreed vowel, so that `hoà` and `hòa`, `thuỷ` and `thủy` are equal.
 * Only a final open `oa`, `oe`, `uy` is written both ways.
 */
export function withAgreedTone(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(
      toneOnEither,
      (_all, first: string, tone1: string, second: string, tone2: string) =>
        `${first}${second}${tone1}${tone2}`,
    )
    .normalize('NFC');
}

/** The folded form of an identifier, safe in an address. */
export const slugOf = (identifier: string): string =>
  withoutMarks(identifier)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** An identifier made of words, marks kept: `Thi đua nước rút` gives `thi-đua-nước-rút`. */
export function identifierFrom(words: string): string | undefined {
  const parts =
    words
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\d]+/gu)
      ?.slice(0, 10) ?? [];
  return parts.length < 2 ? undefined : parts.join('-');
}

/**
 * Edits (insert, delete, replace, swap of neighbours) that turn `a` into `b`; `limit + 1` where there are more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit + 1;
}

/**
 * The candidates nearest to what was typed, nearest first: the same letters without marks before one or two
 * edits. Empty where nothing is near enough to be offered.
 */
export function nearest(typed: string, candidates: Iterable<string>, most = 1): string[] {
  const plain = withoutMarks(typed);
  const limit = plain.length <= 3 ? 1 : plain.length <= 8 ? 2 : 3;
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const folded = withoutMarks(candidate);
    const distance = folded === plain ? 0 : editDistance(plain, folded, limit);
    if (distance <= limit && distance < folded.length) found.push({ candidate, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map((entry) => entry.candidate);
}
