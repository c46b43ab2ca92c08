import type { Column, Table } from '../src/publishing/table.ts';
import { tables } from '../src/publishing/tables.ts';

const types: Readonly<Record<Column['type'], string>> = {
  string: 'chữ',
  integer: 'số nguyên',
  decimal: 'số thập phân',
  date: 'ngày',
};
const cell = (text: string): string => text.replaceAll('|', '\\|');

const rowOf = ({ name, type, title: [vi, en], required, see }: Column): string => {
  const values =
    see === undefined ? '' : `; giá trị: [${see}](data-dictionary.md#${see.toLowerCase()})`;
  return `| \`${name}\` | ${types[type]}${required ? '' : '?'} | ${cell(vi)}${values} | ${cell(en)} |`;
};

const section = ({ name, title: [vi, en], key, columns }: Table): string =>
  [
    `## ${name}`,
    `${vi}. Khóa: ${key.map((column) => `\`${column}\``).join(', ')}.`,
    `*${en}.*`,
    [
      '| Cột | Là | Nghĩa | In English |',
      '|---|---|---|---|',
      ...columns.map((column) => rowOf(column)),
    ].join('\n'),
  ].join('\n\n');

/** `docs/data-tables.md`, made of the tables that the archive publishes. */
export const tablesPage = (): string =>
  `${[
    '# Bảng dữ liệu',
    '> **In English.** The columns of the CSV and Parquet tables, made by `npm run tables -w @thidua/portal`; the same words stand in\n> `csv-metadata.json`. A `?` marks what may be empty. Tables join by `movement` = `movements.slug`, and by `kind` and `slug` with `entries`.',
    'Các cột của những bảng trong `/du-lieu/`, mỗi bảng có dạng CSV và Parquet. Cùng những lời này đứng trong `csv-metadata.json`. Dấu ? là ô\ncó thể để trống. Các bảng nối với nhau qua `movement` = `movements.slug`, nối với danh mục qua `kind` và `slug` của `entries`.',
    'Bảng là phần hay dùng nhất của kho; tài liệu JSON giữ trọn mọi dữ kiện: [Từ điển dữ liệu](data-dictionary.md). Cách lấy về:\n[Dữ liệu mở](open-data.md).',
    ...tables.map((table) => section(table)),
  ].join('\n\n')}\n`;
