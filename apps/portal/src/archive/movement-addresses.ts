import type { ArchiveIndex } from '@thidua/model';
import { archiveIndex } from './archive.ts';
import { questionOfSummaries } from './questions.ts';

type Movement = Pick<
  ArchiveIndex['campaigns'][number],
  'slug' | 'state' | 'number' | 'year' | 'issuers'
>;

/** Folded as identifiers are: ASCII letters and digits, single dashes between them. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/đ/giu, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

const unknown = 'khong-ro';
/** Where the first part of an address means something else. */
const taken: ReadonlySet<string> = new Set([
  'co-quan',
  'danh-hieu',
  'du-kien',
  'du-lieu',
  'duyet',
  'en',
  'giai-trinh',
  'gioi-thieu',
  'hinh-thuc-khen-thuong',
  'huong-dan',
  'lich',
  'nam',
  'pagefind',
  'ngoai-tuyen',
  'phong-trao',
  'su-kien',
  'tai-lieu',
  'ten-phong-trao',
  'tep-nguon',
  'tham-so',
  'thang-diem',
  'thong-ke',
  'tim-kiem',
  'tin',
  'tinh',
  'van-ban',
]);

const bodyOf = ({ issuers }: Movement): string => {
  const [first] = issuers;
  const body = first === undefined ? unknown : (first.slug ?? folded(first.name)) || unknown;
  return taken.has(body) ? `co-quan-${body}` : body;
};

/** A number with a blank in it is not yet a number: the movement's own identifier stands for it. */
const numberOf = ({ number, slug, state }: Movement): string => {
  const given = number === undefined || number.includes('…') ? '' : folded(number);
  return given === '' ? `${state === 'draft' ? 'du-thao' : 'khong-so'}-${slug}` : given;
};

const plainAddress = (movement: Movement): string =>
  `/${bodyOf(movement)}/${movement.year ?? unknown}/${numberOf(movement)}/`;

/**
 * The address of each movement, by slug: `/{body}/{year}/{number}/`, in the manner of ELI. Documents of
 * one body that bear the same number in one year all take their identifier beside it, so that none
 * is found where another was meant.
 */
export function movementAddresses(movements: readonly Movement[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const movement of movements) {
    const address = plainAddress(movement);
    count.set(address, (count.get(address) ?? 0) + 1);
  }
  return new Map(
    movements.map((movement) => {
      const address = plainAddress(movement);
      const alone = count.get(address) === 1;
      return [movement.slug, alone ? address : `${address.slice(0, -1)}-${movement.slug}/`];
    }),
  );
}

let addresses: ReadonlyMap<string, string> | undefined;
/** The address of a movement of this archive; nothing where the archive has no such movement. */
export const movementAddress = questionOfSummaries(
  'address',
  (slug: string): string | undefined => {
    addresses ??= movementAddresses(archiveIndex().campaigns);
    return addresses.get(slug);
  },
);
