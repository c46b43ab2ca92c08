/*
 * Words typed with a Vietnamese keyboard that was not on: the keys of marks stand in the word. Telex writes them as
 * letters (`ddoanf keets`), VNI as figures (`d9o65ng`). Read only where the word as typed stands nowhere.
 */

const vowel = /[aeiouy]/;
const vni = /^\p{ASCII}*[a-z][1-9][a-z1-9]*$/u;

/** The folded word that the keys were to write; nothing where they are no marks. */
export function keysRead(word: string): string | undefined {
  const read = /\d/.test(word) ? (vni.test(word) ? word.replaceAll(/\d/g, '') : word) : telex(word);
  return read === word || !vowel.test(read) ? undefined : read;
}

function telex(word: string): string {
  const plain = word
    // A letter typed twice bears a hat or a stroke; after a vowel `w` is its horn or breve, else it is `ư`.
    .replaceAll(/([aeod])\1/g, '$1')
    .replaceAll(/(?<=[aou][a-z]*)w/g, '')
    .replaceAll('w', 'u');
  const first = plain.search(vowel);
  if (first < 0) return plain;
  // No syllable ends in the letters of the tones, nor in the stroke of a `đ` that was typed late.
  const rest = plain.slice(first + 1).replaceAll(/[sfrxj]/g, '');
  return `${plain.slice(0, first + 1)}${rest.replace(/d$/, '')}`;
}
