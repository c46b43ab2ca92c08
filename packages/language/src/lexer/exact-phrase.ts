import { characterClass, classOf, isLetter, isSpace, isWordPart } from './characters.ts';
import { exactRoot, type Node, type Phrase } from './phrases.ts';

export type ExactMatch = { readonly phrase: Phrase; readonly end: number };

const hyphen = 0x2d;

/**
 * The longest keyword that stands in a text, spelt as in the table but for capitals; within a line a word is
 * preferred to a field. `composed` says that the text is in NFC.
 */
export function exactPhraseAt(
  text: string,
  start: number,
  opensLine: boolean,
  composed: boolean,
): ExactMatch | undefined {
  let node: Node | undefined = exactRoot;
  let at = start;
  let found: Phrase | undefined;
  let foundEnd = start;
  let field: Phrase | undefined;
  let fieldEnd = start;
  while (node.next.size > 0 && isLetter(text.charCodeAt(at))) {
    let end = at;
    let capital = false;
    for (; ; end++) {
      const type = classOf(text.charCodeAt(end));
      if (type < characterClass.letter) break;
      if (type === characterClass.capital) capital = true;
    }
    if (text.charCodeAt(end) === hyphen && isWordPart(text.charCodeAt(end + 1))) break;
    const typed = text.slice(at, end);
    const word = composed ? typed : typed.normalize('NFC');
    node = node.next.get(capital ? word.toLowerCase() : word);
    if (node === undefined) break;
    const { phrase } = node;
    if (phrase !== undefined) {
      if (opensLine || phrase.word !== undefined) {
        found = phrase;
        foundEnd = end;
      } else {
        field = phrase;
        fieldEnd = end;
      }
    }
    at = end;
    while (isSpace(text.charCodeAt(at))) at++;
  }
  if (found !== undefined) return { phrase: found, end: foundEnd };
  return field === undefined ? undefined : { phrase: field, end: fieldEnd };
}

/** Whether a hyphen joins the word that stands in a text to the next: a name, and no keyword. */
export function isNameAt(text: string, start: number): boolean {
  let end = start;
  while (isWordPart(text.charCodeAt(end))) end++;
  return text.charCodeAt(end) === hyphen && isWordPart(text.charCodeAt(end + 1));
}
