import type { Message } from '@thidua/language';

export const say = {
  otherKind: (type: string, abbreviation: string, kind: string): Message => ({
    vi: `Tên loại là “${type}”, nhưng ký hiệu có \`${abbreviation}\` là của ${kind}.`,
    en: `The kind is “${type}”, but the symbol has \`${abbreviation}\`, which stands for ${kind}.`,
  }),
  noKind: (type: string, number: string): Message => ({
    vi: `Tên loại là “${type}”, nhưng ký hiệu \`${number}\` không có tên loại, như của công văn.`,
    en: `The kind is “${type}”, but \`${number}\` names no kind, as in an official letter.`,
  }),
  expected: (abbreviation: string): Message => ({
    vi: `Ký hiệu của tên loại này có \`${abbreviation}\`. Kiểm tra \`tên loại\` và \`số\` với bản gốc.`,
    en: `The symbol of this kind has \`${abbreviation}\`. Check \`tên loại\` and \`số\` against the source.`,
  }),
  letterHasNone: (): Message => ({
    vi: 'Công văn không ghi tên loại trong ký hiệu: 2775/UBND-NC. Kiểm tra `tên loại` và `số` với bản gốc.',
    en: 'An official letter names no kind in its symbol: 2775/UBND-NC. Check `tên loại` and `số` against the source.',
  }),
  kindHere: (): Message => ({ vi: 'Tên loại ghi ở đây.', en: 'The kind is given here.' }),
} as const;
