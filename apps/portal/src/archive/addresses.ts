import type { Reference } from '@thidua/model';
import { vietnameseOnly } from '../languages.ts';
import type { Matter } from './accountability.ts';
import { movementAddress } from './movement-addresses.ts';

/** Addresses of the site. They are promises: what is published under one stays there. */
const sections: Readonly<Record<Reference['kind'], string>> = {
  campaign: 'phong-trao',
  issuer: 'co-quan',
  'administrative-unit': 'tinh',
  theme: 'ten-phong-trao',
  event: 'su-kien',
  act: 'van-ban',
  fact: 'du-kien',
  title: 'danh-hieu',
  'award-form': 'hinh-thuc-khen-thuong',
  'scoring-grid': 'thang-diem',
  parameter: 'tham-so',
};

export const listAddress = (kind: Reference['kind']): string => `/${sections[kind]}/`;

/**
 * Where a document's identifier leads, whatever its number is or will be. The page of a registry entry;
 * for a movement a way that leads on to its page.
 */
export const identifierAddress = ({ kind, slug }: Pick<Reference, 'kind' | 'slug'>): string =>
  `/${sections[kind]}/${slug}/`;

/** The page of a document. */
export const addressOf = (target: Pick<Reference, 'kind' | 'slug'>): string =>
  (target.kind === 'campaign' ? movementAddress(target.slug) : undefined) ??
  identifierAddress(target);

/** The part of an address that names a kind, without its slashes. */
export const sectionOf = (kind: Reference['kind']): string => sections[kind];

export const yearsAddress = '/nam/';
/** Movements whose document names no year are kept together. */
export const unknownYear = 'khong-ro';
export const yearAddress = (year: number | undefined): string =>
  `${yearsAddress}${year ?? unknownYear}/`;

export const statisticsAddress = '/thong-ke/';

const calendarRoot = '/lich/';
export const calendarAddress = (year?: number, month?: number): string =>
  year === undefined
    ? calendarRoot
    : month === undefined
      ? `${calendarRoot}${year}/`
      : `${calendarRoot}${year}/${monthSegment(month)}/`;
/** The part of an address that names a month: `thang-7`. */
export const monthSegment = (month: number): string => `thang-${month}`;

const accountabilityRoot = '/giai-trinh/';
const matterSegments: Readonly<Record<Matter, string>> = {
  'not-summed-up': 'chua-tong-ket',
  'ended-before': 'ket-thuc-truoc-ngay-chao-mung',
  'not-measured': 'chi-tieu-chua-do-duoc',
  'without-number': 'du-thao-chua-co-so',
  copied: 'chep-van-ban-tren',
  overlapping: 'chong-nhau',
};
export const matterSegment = (matter: Matter): string => matterSegments[matter];
export const accountabilityAddress = (matter?: Matter): string =>
  matter === undefined ? accountabilityRoot : `${accountabilityRoot}${matterSegments[matter]}/`;

/** A long list goes on under its own address: the second page of `/nam/2022/` is `/nam/2022/trang-2/`. */
export const pageAddress = (list: string, page: number): string =>
  page === 1 ? list : `${list}${pageSegment(page)}/`;
export const pageSegment = (page: number): string => `trang-${page}`;

export const searchAddress = '/tim-kiem/';
export const guideAddress = '/huong-dan/';
export const aboutAddress = '/gioi-thieu/';
/** The published documents: the same relative paths as the compiler writes. */
export const dataRoot = '/du-lieu/';
export const dataAddress = (path: string): string => `${dataRoot}${path}`;

const sourceRoot = vietnameseOnly.sourceFiles;
/** The page that shows a source file line by line; line 12 is at `#d12`. */
export const sourceAddress = (file: string): string => `${sourceRoot}${sourceSlug(file)}/`;
/** Each section of a page leads to the one file; what was made safe once is kept. */
const sourceSlugs = new Map<string, string>();
/** A path made safe in an address: ASCII letters, digits and the slashes stay. */
export function sourceSlug(file: string): string {
  const slug = sourceSlugs.get(file) ?? madeSafe(file);
  sourceSlugs.set(file, slug);
  return slug;
}
const madeSafe = (file: string): string =>
  file
    .replace(/\.thidua$/u, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/đ/giu, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9/]+/gu, '-');
