/**
 * Frequent Vietnamese words as the legacy encodings write them, each byte read as the Latin-1 character of its
 * code. Such texts reach us as bytes, or already saved as UTF-8 by an editor that took them for Western text.
 */
const words: Readonly<Record<string, readonly string[]>> = {
  'TCVN3 (ABC)': [
    'và=vµ',
    'của=cña',
    'đua=®ua',
    'trào=trµo',
    'được=®\u00adîc',
    'các=c¸c',
    'ngày=ngµy',
    'tỉnh=tØnh',
    'không=kh«ng',
    'người=ng\u00adêi',
    'động=®éng',
    'đơn=®¬n',
    'vị=vÞ',
    'đến=®Õn',
    'năm=n¨m',
    'tổ=tæ',
    'hiện=hiÖn',
    'thưởng=th\u00adëng',
  ],
  VNI: [
    'và=vaø',
    'của=cuûa',
    'đua=ñua',
    'trào=traøo',
    'được=ñöôïc',
    'các=caùc',
    'ngày=ngaøy',
    'tỉnh=tænh',
    'không=khoâng',
    'người=ngöôøi',
    'động=ñoäng',
    'đơn=ñôn',
    'vị=vò',
    'đến=ñeán',
    'năm=naêm',
    'tổ=toå',
    'hiện=hieän',
    'thưởng=thöôûng',
  ],
  'Windows-1258': [
    'của=cuÒa',
    'đua=ðua',
    'được=ðýõòc',
    'tỉnh=tiÒnh',
    'người=ngýõÌi',
    'động=ðôòng',
    'đơn=ðõn',
    'vị=viò',
    'đến=ðêìn',
    'năm=nãm',
    'tổ=tôÒ',
    'hiện=hiêòn',
    'thưởng=thýõÒng',
  ],
};
const encodingOf = new Map<string, string>();
for (const [encoding, pairs] of Object.entries(words)) {
  for (const pair of pairs) encodingOf.set(pair.slice(pair.indexOf('=') + 1), encoding);
}

/** `vị` in VNI is also a word of Unicode: where the letters may be Vietnamese it proves nothing. */
const ambiguous = new Set(['vò', 'viò', 'tôÒ', 'nãm']);
const run = /[a-zA-Z\u00a1-\u00ff]+/g;
/** Latin-1 characters that Vietnamese in Unicode hardly needs; nearly every text is done with here. */
const suspect = /[\u00a1-\u00bfÄÅÆÇÐÑÖØÛÜÞßäåæçëîïðñöøûüþÿ]/;
/** Text longer than this is judged by its beginning. */
const sample = 200_000;

/**
 * The legacy encoding whose words the text shows, with where the first one stands; `undefined` where there are
 * fewer than `least`.
 */
export function legacyEncodingOf(
  text: string,
  least: number,
): { readonly encoding: string; readonly at: number } | undefined {
  if (!suspect.test(text)) return undefined;
  const found = new Map<string, { count: number; at: number }>();
  for (const match of text.slice(0, sample).matchAll(run)) {
    const word = match[0].toLowerCase() === match[0] ? match[0] : lowered(match[0]);
    const encoding = encodingOf.get(word);
    if (encoding === undefined || ambiguous.has(word)) continue;
    const seen = found.get(encoding);
    if (seen === undefined) found.set(encoding, { count: 1, at: match.index });
    else seen.count++;
  }
  let best: { encoding: string; at: number; count: number } | undefined;
  for (const [encoding, { count, at }] of found) {
    if (count >= least && count > (best?.count ?? 0)) best = { encoding, at, count };
  }
  return best;
}

/** Only plain letters have two cases here: the others are codes. */
const lowered = (word: string): string => word.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** UTF-8 that was once read as Windows-1252 and saved again: `Phong trÃ o thi Ä‘ua`. */
export const readTwice = (text: string): boolean =>
  suspect.test(text) && (text.slice(0, sample).match(/Ä‘|á»|áº|Æ°|Ã¡|Ã´|Ãª|Ã¢/g)?.length ?? 0) >= 3;
