/** A place between letters that nobody sees; without it hosts make mentions and links of names and numbers. */
const gap = '&#8203;';

const entities: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/**
 * A text of a file as Markdown that shows it and does nothing: no markup, no mention, no reference to an issue. What
 * stands between backticks stays code. `inTable`: a cell, which a bar would end.
 */
export function markdownText(text: string, { inTable = false } = {}): string {
  return text
    .replace(/\s+/g, ' ')
    .split(/(`[^`]+`)/)
    .map((part, at) => {
      if (at % 2 === 1) return inTable ? part.replaceAll('|', '\\|') : part;
      return part
        .replace(/[<>&]/g, (character) => entities[character] ?? character)
        .replace(/[\\*_[\]|~`]/g, (character) => `\\${character}`)
        .replace(/[@#!$%](?=[\p{L}\p{N}"])/gu, (character) => `${character}${gap}`);
    })
    .join('')
    .replace(/^([-+]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}${gap}` : `\\${mark}`));
}

/** A text within tags: of a summary to be opened. */
export const markdownTag = (text: string): string =>
  text
    .replace(/[<>&"]/g, (character) => entities[character] ?? '&#34;')
    .replace(/[@#](?=[\p{L}\p{N}])/gu, (character) => `${character}${gap}`);
