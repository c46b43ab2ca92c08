// The texts of a built page, each with the language that it is said to be in.

/** Letters that Vietnamese has and English has not. */
export const vietnameseLetters = /[à-ãè-êìíò-õùúýăđĩũơưạ-ỹ]/iu;

const voids = new Set(
  'area base br col embed hr img input link meta path rect source line circle wbr'.split(' '),
);
const spokenAttributes = /\s(?:aria-label|alt|placeholder|title)="([^"]*)"/g;

/** What is read out of a page without being seen. */
export const spokenAttributesOf = (html: string): string[] =>
  [...html.matchAll(spokenAttributes)].map(([, said = '']) => said);

export type SpokenText = { readonly text: string; readonly lang: string | undefined };

/** Every run of text and every attribute that is read out; the language is that of the nearest element with one. */
export function* textsOf(html: string): Generator<SpokenText> {
  const open: { readonly name: string; readonly lang: string | undefined }[] = [];
  const rest = html.replaceAll(/<!--.*?-->|<script\b.*?<\/script>/gs, '');
  for (const [, closing, name = '', attributes = '', text = ''] of rest.matchAll(
    /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>([^<]*)/gi,
  )) {
    if (closing) {
      const at = open.findLastIndex((element) => element.name === name);
      if (at >= 0) open.length = at;
    } else {
      const [, own] = /\slang="([^"]*)"/.exec(attributes) ?? [];
      const lang = own ?? open.at(-1)?.lang;
      for (const [, said = ''] of attributes.matchAll(spokenAttributes))
        if (said.trim() !== '') yield { text: said.trim(), lang };
      if (!voids.has(name)) open.push({ name, lang });
    }
    if (text.trim() !== '') yield { text: text.trim(), lang: open.at(-1)?.lang };
  }
}
