/** Classes of characters, by table: the lexer asks for every character of a file. */

/** What a character is. Everything from `letter` on is part of a word. */
export const characterClass = { other: 0, space: 1, letter: 2, capital: 3, digit: 4 } as const;
const classes = new Uint8Array(0x10000);
for (const code of [0x20, 0x09, 0x0d, 0xa0, 0x202f, 0x2009]) classes[code] = 1;
for (let code = 0x30; code <= 0x39; code++) classes[code] = 4;
for (const [from, to] of [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
] as const) {
  for (let code = from; code <= to; code++) {
    const letter = String.fromCharCode(code);
    classes[code] = letter === letter.toLowerCase() ? 2 : 3;
  }
}
for (const code of [0xd7, 0xf7]) classes[code] = 0;

/** One of `characterClass`; behind the end of a text there is nothing, which is `other`. */
export const classOf = (code: number): number => classes[code] ?? 0;

export const isSpace = (code: number): boolean => classes[code] === 1;
/** Latin letters with any mark, composed or not. */
export const isLetter = (code: number): boolean => classes[code] === 2 || classes[code] === 3;
export const isCapital = (code: number): boolean => classes[code] === 3;
export const isDigit = (code: number): boolean => classes[code] === 4;
export const isWordPart = (code: number): boolean => (classes[code] ?? 0) >= 2;

/** The Vietnamese capitals beyond A–Z, for use inside a character class. */
export const capitals = 'A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ';
