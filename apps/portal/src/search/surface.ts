import { foldWord } from './fold.ts';
import type { Hit } from './hit.ts';

/**
 * Folded words as the archive itself writes them, so that a suggestion reads `Trà Vinh` and not
 * `tra vinh`: the longest stretch of them that stands in a row in a hit, then the next.
 */
export function surfaceOf(
  words: readonly { readonly form: string; readonly typed: string }[],
  hits: readonly Hit[],
): string {
  const texts = hits.flatMap((hit) => [
    ...hit.texts.areas,
    ...hit.texts.title,
    ...hit.texts.issuers,
    ...hit.texts.names,
    ...hit.texts.body,
  ]);
  const written = texts.map((text) => {
    const tokens = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    return { tokens, folded: tokens.map(foldWord) };
  });
  const row = words.flatMap(({ form, typed }) =>
    form.split(' ').map((part) => ({ part, typed: form.includes(' ') ? part : typed })),
  );
  const out: string[] = [];
  for (let at = 0; at < row.length; ) {
    const stretch = longestStretch(
      row.slice(at).map(({ part }) => part),
      written,
    );
    if (stretch.length === 0) {
      out.push(row[at]?.typed ?? '');
      at += 1;
    } else {
      out.push(...stretch);
      at += stretch.length;
    }
  }
  return out.join(' ');
}

const longestStretch = (
  words: readonly string[],
  written: readonly { readonly tokens: readonly string[]; readonly folded: readonly string[] }[],
): readonly string[] => {
  let best: readonly string[] = [];
  for (const { tokens, folded } of written) {
    for (let start = 0; start < folded.length; start += 1) {
      let length = 0;
      while (length < words.length && folded[start + length] === words[length]) length += 1;
      if (length > best.length) best = tokens.slice(start, start + length);
    }
  }
  return best;
};
