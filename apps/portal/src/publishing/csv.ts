import type { Cell, Table } from './table.ts';

const cell = (value: Cell): string => {
  const text = value === undefined ? '' : `${value}`;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
export const csvLine = (row: readonly Cell[]): string => `${row.map(cell).join(',')}\r\n`;

/** RFC 4180 in UTF-8. It begins with the mark by which spreadsheet programs know UTF-8. */
export const csvHead = ({ columns }: Table): string =>
  `\ufeff${csvLine(columns.map(({ name }) => name))}`;

/** What the columns of the CSV files mean: CSV on the Web (W3C), for all the tables together. */
export const csvDescription = (
  all: readonly Table[],
  licence: string,
  language: string,
): object => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
  'dc:license': { '@id': licence },
  dialect: { encoding: 'utf-8', header: true },
  tables: all.map(({ name, title, columns, key }) => ({
    url: `${name}.csv`,
    'dc:title': [
      { '@value': title[0], '@language': 'vi' },
      { '@value': title[1], '@language': 'en' },
    ],
    tableSchema: {
      primaryKey: key.length === 1 ? key[0] : key,
      ...(columns[0]?.name !== 'movement'
        ? {}
        : {
            foreignKeys: [
              {
                columnReference: 'movement',
                reference: { resource: 'movements.csv', columnReference: 'slug' },
              },
            ],
          }),
      columns: columns.map((column) => ({
        name: column.name,
        titles: { und: column.name, vi: column.title[0], en: column.title[1] },
        datatype: column.type === 'date' ? { base: 'date', format: 'yyyy-MM-dd' } : column.type,
        ...(column.required ? { required: true } : {}),
      })),
    },
  })),
});
