/** Composed letters, no space at the ends, one within, and none that does not break. */
export const tidied = (text: string): string =>
  // Most codes need nothing, and there may be a million of them.
  /[^\x21-\x7e]/.test(text) ? text.normalize('NFC').replace(/\s+/g, ' ').trim() : text;

const cache = new Map<string, string>();

/** Small letters without marks, words apart by one space, nothing but letters and figures: `xep loai`. */
export function folded(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const made = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
  if (cache.size > 2000) cache.clear();
  cache.set(text, made);
  return made;
}

const unknownWords = new Set(['chua ro', 'chua biet', 'khong ro', 'khong biet', 'chua co so lieu']);
const noneWords = new Set(['khong co']);
const notArisenWords = new Set(['khong phat sinh']);

/** Whether the text stands for a value that is not given. */
export const saysUnknown = (text: string): boolean =>
  /^(?:…|\.{2,}|\?+|_+)$/.test(text) || unknownWords.has(folded(text));
export const saysNone = (text: string): boolean => noneWords.has(folded(text));
export const saysNotArisen = (text: string): boolean => notArisenWords.has(folded(text));
/** `Đã kê đủ`: every row of the list is given beside the record. */
export const saysListed = (text: string): boolean => /^da ke(?: du)?$/.test(folded(text));
