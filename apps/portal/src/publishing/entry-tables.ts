import type { Party, RegistryEntry } from '@thidua/model';
import { type Row, several, type Table } from './table.ts';

type EntryTable = Table & {
  readonly rowsOf: (entry: RegistryEntry, address: string) => readonly Row[];
};

const slugs = (parties: readonly Party[]): string | undefined =>
  several(parties.flatMap(({ ref }) => ref?.slug ?? []));

const entries: EntryTable = {
  name: 'entries',
  title: ['Danh mục', 'Registry'],
  key: ['kind', 'slug'],
  columns: [
    {
      name: 'kind',
      type: 'string',
      title: ['Loại', 'Kind'],
      required: true,
      see: 'RegistryKind',
    },
    {
      name: 'slug',
      type: 'string',
      title: ['Mã trong địa chỉ', 'Slug: the name in addresses'],
      required: true,
    },
    { name: 'id', type: 'string', title: ['Mã định danh', 'Identifier'], required: true },
    {
      name: 'address',
      type: 'string',
      title: ['Địa chỉ của trang', 'Address of the page'],
      required: true,
    },
    { name: 'name', type: 'string', title: ['Tên', 'Name'], required: true },
    {
      name: 'names',
      type: 'string',
      title: [
        'Mọi tên từng mang và tên gọi khác, cách nhau bằng |',
        'Every name it has borne and its aliases, separated by |',
      ],
    },
    { name: 'level', type: 'string', title: ['Cấp', 'Level'], see: 'Issuer' },
    { name: 'branch', type: 'string', title: ['Khối', 'Branch'], see: 'Issuer' },
    {
      name: 'area',
      type: 'string',
      title: ['Mã địa bàn của cơ quan hay sự kiện', 'Slug of the place of an issuer or event'],
    },
    {
      name: 'parents',
      type: 'string',
      title: [
        'Mã cấp trên từng có, cách nhau bằng |',
        'Slugs of the superiors it has had, separated by |',
      ],
    },
    {
      name: 'successors',
      type: 'string',
      title: [
        'Mã cơ quan hay địa bàn kế tiếp, cách nhau bằng |',
        'Slugs of what took its place, separated by |',
      ],
    },
    {
      name: 'number',
      type: 'string',
      title: ['Số, ký hiệu của văn bản', 'Document number of an act'],
    },
    {
      name: 'date',
      type: 'string',
      title: [
        'Ngày của văn bản, ngày gốc của sự kiện (EDTF)',
        'Date of an act, origin of an event (EDTF)',
      ],
    },
    { name: 'source_file', type: 'string', title: ['Tệp nguồn', 'Source file'], required: true },
    {
      name: 'digest',
      type: 'string',
      title: ['Mã kiểm chứng (SHA-256)', 'Digest (SHA-256)'],
      required: true,
    },
  ],
  rowsOf: (entry, address) => {
    const dated = 'names' in entry ? entry.names.map(({ name }) => name) : [];
    const others = [...new Set([...dated, ...entry.aliases])].filter((name) => name !== entry.name);
    return [
      [
        entry.kind,
        entry.slug,
        entry.id,
        address,
        entry.name,
        several(others),
        'level' in entry ? entry.level : undefined,
        'branch' in entry ? entry.branch : undefined,
        'area' in entry ? entry.area?.slug : undefined,
        'parents' in entry ? slugs(entry.parents.map(({ party }) => party)) : undefined,
        'successions' in entry
          ? slugs(entry.successions.flatMap(({ successors }) => successors))
          : undefined,
        'number' in entry ? entry.number : undefined,
        'date' in entry ? entry.date : 'origin' in entry ? entry.origin : undefined,
        entry.places.file,
        entry.digest,
      ],
    ];
  },
};

/** The tables of the registry. */
export const entryTables: readonly EntryTable[] = [entries];
