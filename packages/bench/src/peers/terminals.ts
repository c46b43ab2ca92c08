/**
 * The terminals of the peers' grammar, in the order in which they are tried. Letters are spelt out, since
 * patterns with `\p` slow the peers down.
 */
export const terminals = [
  ['Prose', /"""[\s\S]*?"""/],
  ['Text', /"[^"\n]*"/],
  ['DocumentNumber', /(?:\d+|…)(?:\/\d{4})?[/-][A-ZĐ][A-Za-zÀ-ỹ\d.]*(?:[-/][A-Za-zÀ-ỹ\d.]+)*/],
  ['Moment', /(?:\d+|…)(?:\/(?:\d+|…)){1,2}/],
  ['Share', /\d+(?:,\d+)?%/],
  ['Label', /\d{1,3}\.(?=\s)/],
  ['Figure', /\d+(?:[.,]\d+)*|…/],
  ['Letter', /[a-zđ]\)/],
  ['Bullet', /-(?=\s)/],
  ['Name', /[A-Za-zÀ-ỹ\d]+(?:-[A-Za-zÀ-ỹ\d]+)+/],
  ['Word', /[A-Za-zÀ-ỹ]+\.?/],
  ['Open', /\{/],
  ['Close', /\}/],
  ['Sign', /[:,()=≥≤<>≠–]/],
] as const satisfies readonly (readonly [string, RegExp])[];

export type TerminalName = (typeof terminals)[number][0];

/** What stands for a value in a clause. */
export const valueNames = [
  'Prose',
  'Text',
  'DocumentNumber',
  'Moment',
  'Share',
  'Figure',
  'Name',
  'Sign',
] as const satisfies readonly TerminalName[];
