import type { Message } from '@thidua/language';
import type { SymbolKind } from './symbols.ts';

/** Codes of what goes wrong with names; their pages are in the catalogue. */
export const nameCodes = {
  unknownName: 'TD0201',
  wrongKind: 'TD0202',
  duplicateName: 'TD0203',
  slugCollision: 'TD0204',
} as const;

const kindNames: Readonly<Record<SymbolKind, Message>> = {
  campaign: { vi: 'phong trào', en: 'a movement' },
  issuer: { vi: 'cơ quan', en: 'an issuer' },
  'administrative-unit': { vi: 'đơn vị hành chính', en: 'an administrative unit' },
  theme: { vi: 'tên phong trào', en: 'a recurring movement' },
  event: { vi: 'sự kiện', en: 'an event' },
  act: { vi: 'văn bản', en: 'an act' },
  fact: { vi: 'dữ kiện', en: 'a fact' },
  title: { vi: 'danh hiệu thi đua', en: 'a title' },
  'award-form': { vi: 'hình thức khen thưởng', en: 'a form of commendation' },
  'scoring-grid': { vi: 'thang điểm', en: 'a scoring grid' },
  parameter: { vi: 'tham số', en: 'a parameter' },
  field: { vi: 'dữ kiện của danh sách', en: 'a field of a list' },
};

const kindsIn = (kinds: readonly SymbolKind[], language: 'vi' | 'en'): string =>
  // Fields of a list are facts too; naming both only puzzles.
  [...new Set(kinds.filter((kind) => kind !== 'field').map((kind) => kindNames[kind][language]))]
    .slice(0, 2)
    .join(language === 'vi' ? ' hoặc ' : ' or ');

export const say = {
  unknownName: (id: string): Message => ({
    vi: `Chưa có mục nào mang định danh \`${id}\`.`,
    en: `Nothing is declared as \`${id}\`.`,
  }),
  unknownRecord: (id: string): Message => ({
    vi: `Ca kiểm thử này không có hồ sơ \`${id}\`.`,
    en: `This test has no record \`${id}\`.`,
  }),
  recordsHere: (ids: readonly string[]): Message => ({
    vi: ids.length === 0 ? 'Ca này chưa có hồ sơ nào.' : `Các hồ sơ của ca: ${ids.join(', ')}.`,
    en: ids.length === 0 ? 'It has no records yet.' : `Its records: ${ids.join(', ')}.`,
  }),
  didYouMean: (id: string): Message => ({
    vi: `Có phải \`${id}\`?`,
    en: `Did you mean \`${id}\`?`,
  }),
  declareIt: (kinds: readonly SymbolKind[], wordsToo: boolean): Message => ({
    vi: `Khai báo ${kindsIn(kinds, 'vi')} này trong danh mục${
      wordsToo ? ', hoặc viết tên bằng lời trong "…"' : ' hoặc trong `đối tượng` của phong trào'
    }.`,
    en: `Declare it (${kindsIn(kinds, 'en')}) in a registry file${
      wordsToo ? ', or write the name in words "…"' : ' or among the participants of the movement'
    }.`,
  }),
  usedHereToo: (id: string): Message => ({
    vi: `\`${id}\` còn được dùng ở đây.`,
    en: `\`${id}\` is used here too.`,
  }),
  change: (id: string): Message => ({ vi: `Đổi thành \`${id}\``, en: `Change to \`${id}\`` }),
  wrongKind: (id: string, found: SymbolKind, wanted: readonly SymbolKind[]): Message => ({
    vi: `\`${id}\` là ${kindNames[found].vi}; chỗ này cần ${kindsIn(wanted, 'vi')}.`,
    en: `\`${id}\` is ${kindNames[found].en}; ${kindsIn(wanted, 'en')} is needed here.`,
  }),
  declaredHere: (id: string): Message => ({
    vi: `\`${id}\` được khai báo ở đây.`,
    en: `\`${id}\` is declared here.`,
  }),
  duplicateName: (id: string): Message => ({
    vi: `Định danh \`${id}\` đã được dùng cho một mục khác.`,
    en: `The identifier \`${id}\` is already taken.`,
  }),
  slugCollision: (id: string, other: string, slug: string): Message => ({
    vi: `\`${id}\` và \`${other}\` cho cùng một địa chỉ trang \`${slug}\`.`,
    en: `\`${id}\` and \`${other}\` lead to one page address \`${slug}\`.`,
  }),
  chooseAnother: (): Message => ({
    vi: 'Đổi một trong hai định danh; địa chỉ bỏ dấu nên hai tên chỉ khác dấu là trùng nhau.',
    en: 'Change one of them; addresses carry no diacritics, so names that differ only in marks collide.',
  }),
} as const;
