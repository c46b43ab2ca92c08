/** What a terminal would obey rather than show: controls, direction marks, characters without width. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the very characters to be made visible
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

const named = (character: string): string =>
  `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`;

/** Text from a file, safe to print: nothing in it can move the cursor or reorder the line. */
export const visible = (text: string): string => text.replace(unseen, named);
