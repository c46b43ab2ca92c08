import { type AdministrativeUnit, earliestDay } from '@thidua/model';
import { plainName } from '../reading/place-name.ts';
import { isOfToday, isProvince } from './provinces.ts';

/** A place on the map of tiles, counted from 1, from the west and from the north. */
type Tile = { readonly column: number; readonly row: number };

/*
 * The provinces as squares of one size, each next to those that it borders on as far as squares allow.
 * One line of the map a row; a dot is an empty square.
 */
const today = `
. | Lai Châu | Lào Cai | Tuyên Quang | Cao Bằng
Điện Biên | Sơn La | Phú Thọ | Thái Nguyên | Lạng Sơn
. | . | Hà Nội | Bắc Ninh | Quảng Ninh
. | . | Ninh Bình | Hưng Yên | Hải Phòng
. | . | Thanh Hóa | . | .
. | . | Nghệ An | . | .
. | . | Hà Tĩnh | . | .
. | . | . | Quảng Trị | .
. | . | . | Huế | Đà Nẵng
. | . | . | . | Quảng Ngãi
. | . | . | . | Gia Lai
. | . | . | . | Đắk Lắk
. | . | Đồng Nai | Lâm Đồng | Khánh Hòa
. | Tây Ninh | Hồ Chí Minh | . | .
An Giang | Đồng Tháp | Vĩnh Long | . | .
Cà Mau | Cần Thơ | . | . | .
`;

/** The sixty-three that were there until 30/06/2025. */
const before2025 = `
. | . | . | Hà Giang | Cao Bằng | . | .
Lai Châu | Lào Cai | Yên Bái | Tuyên Quang | Bắc Kạn | Lạng Sơn | .
Điện Biên | Sơn La | Phú Thọ | Vĩnh Phúc | Thái Nguyên | Bắc Giang | Quảng Ninh
. | . | Hòa Bình | Hà Nội | Bắc Ninh | Hải Dương | Hải Phòng
. | . | . | Hà Nam | Hưng Yên | Thái Bình | .
. | . | Thanh Hóa | Ninh Bình | Nam Định | . | .
. | . | Nghệ An | . | . | . | .
. | . | . | Hà Tĩnh | . | . | .
. | . | . | Quảng Bình | . | . | .
. | . | . | Quảng Trị | . | . | .
. | . | . | . | Huế | Đà Nẵng | .
. | . | . | . | Quảng Nam | . | .
. | . | . | . | Kon Tum | Quảng Ngãi | .
. | . | . | . | Gia Lai | Bình Định | .
. | . | . | . | Đắk Lắk | Phú Yên | .
. | . | . | Đắk Nông | Lâm Đồng | Khánh Hòa | .
. | . | Bình Phước | . | Bình Thuận | Ninh Thuận | .
. | Tây Ninh | Bình Dương | Đồng Nai | . | . | .
. | Long An | Hồ Chí Minh | Bà Rịa - Vũng Tàu | . | . | .
An Giang | Đồng Tháp | Tiền Giang | . | . | . | .
Kiên Giang | Cần Thơ | Vĩnh Long | Bến Tre | . | . | .
. | Hậu Giang | Sóc Trăng | Trà Vinh | . | . | .
Cà Mau | Bạc Liêu | . | . | . | . | .
`;

const tilesOf = (drawn: string): ReadonlyMap<string, Tile> =>
  new Map(
    drawn
      .trim()
      .split('\n')
      .flatMap((line, row) =>
        line
          .split('|')
          .map((name, column) => [name.trim(), { column: column + 1, row: row + 1 }] as const)
          .filter(([name]) => name !== '.'),
      ),
  );

export type Era = 'today' | 'before-2025';

const maps: Readonly<Record<Era, ReadonlyMap<string, Tile>>> = {
  today: tilesOf(today),
  'before-2025': tilesOf(before2025),
};

/** How many columns and rows the map of an era has. */
export const sizeOf = (era: Era): Tile => {
  const tiles = [...maps[era].values()];
  return {
    column: Math.max(...tiles.map(({ column }) => column)),
    row: Math.max(...tiles.map(({ row }) => row)),
  };
};

type Tiled = { readonly unit: AdministrativeUnit; readonly tile: Tile };

const merger = '2025-07-01';

/** Those that no merger touched are of both eras. */
const isOf = (unit: AdministrativeUnit, era: Era): boolean => {
  if (era === 'today') return isOfToday(unit);
  const since = unit.from ?? unit.established;
  const day = since && earliestDay(since);
  return day === undefined || day < merger;
};

/**
 * The provinces of an era with their tiles, from north to south, and the other ones: a map that
 * does not know a province must not leave it out.
 */
export function tiled(
  units: readonly AdministrativeUnit[],
  era: Era,
): { readonly placed: readonly Tiled[]; readonly others: readonly AdministrativeUnit[] } {
  const placed: Tiled[] = [];
  const others: AdministrativeUnit[] = [];
  const taken = new Set<Tile>();
  for (const unit of units) {
    if (!isProvince(unit) || !isOf(unit, era)) continue;
    const tile = maps[era].get(plainName(unit.name));
    if (tile === undefined || taken.has(tile)) others.push(unit);
    else {
      taken.add(tile);
      placed.push({ unit, tile });
    }
  }
  placed.sort((a, b) => a.tile.row - b.tile.row || a.tile.column - b.tile.column);
  return { placed, others };
}

/** The map on which a province is to be shown: that of today if it is there. */
export const eraOf = (unit: AdministrativeUnit): Era =>
  isOf(unit, 'today') ? 'today' : 'before-2025';
