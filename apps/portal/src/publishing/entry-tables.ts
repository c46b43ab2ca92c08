import type { RegistryEntry } from '@thidua/model';
import { identityColumns, originColumns, type Row, several, slugsOf, type Table } from './table.ts';

type EntryTable = Table & {
  readonly rowsOf: (entry: RegistryEntry, address: string) => readonly Row[];
};

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
    ...identityColumns,
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
    ...originColumns,
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
        'parents' in entry ? slugsOf(entry.parents.map(({ party }) => party)) : undefined,
        'successions' in entry
          ? slugsOf(entry.successions.flatMap(({ successors }) => successors))
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
