import { foldedWords } from './fold.ts';

/**
 * The names of provinces and centrally-run cities, before and since 01/07/2025. In a question such a
 * name is one thing: `Lào Cai` is not "lao" somewhere and "cai" elsewhere. The registry is what the
 * archive knows of them; a test holds this list to it.
 */
const names = `
An Giang, Bà Rịa - Vũng Tàu, Bắc Giang, Bắc Kạn, Bạc Liêu, Bắc Ninh, Bến Tre, Bình Định, Bình Dương,
Bình Phước, Bình Thuận, Cà Mau, Cần Thơ, Cao Bằng, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai,
Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình,
Hồ Chí Minh, Huế, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lâm Đồng, Lạng Sơn, Lào Cai,
Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam,
Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa,
Thừa Thiên Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái`;

const folded = (name: string): string => foldedWords(name).join(' ');
const known = new Set(names.split(',').map(folded));
const longest = Math.max(...[...known].map((name) => name.split(' ').length));

/** Words in front of a place's name that say what kind of place it is. */
const unitWords = [['tinh'], ['thanh', 'pho'], ['tp']];

/** A place's name found in folded words, with the words before it that belong to it. */
export type FoundPlace = { readonly name: readonly string[]; readonly length: number };

const nameAt = (words: readonly string[], at: number): readonly string[] | undefined => {
  for (let length = longest; length > 1; length -= 1) {
    const name = words.slice(at, at + length);
    if (name.length === length && known.has(name.join(' '))) return name;
  }
  return undefined;
};

/** The place's name that begins here, `tỉnh` before it included. Names of one word are words. */
export function placeAt(words: readonly string[], at: number): FoundPlace | undefined {
  for (const unit of [[], ...unitWords]) {
    if (!unit.every((word, offset) => words[at + offset] === word)) continue;
    const name = nameAt(words, at + unit.length);
    if (name !== undefined) return { name, length: unit.length + name.length };
  }
  return undefined;
}

/** Whether this is the name of a place, with or without `Tỉnh` or `Thành phố`. */
export function isPlaceName(name: string): boolean {
  const words = foldedWords(name);
  const bare = folded(name).replace(/^(?:tinh|thanh pho) /, '');
  return known.has(bare) || placeAt(words, 0)?.length === words.length;
}
