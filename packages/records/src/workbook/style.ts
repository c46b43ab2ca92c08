import type { Style } from '@cj-tech-master/excelts';

export const colours = { header: 'FFD9E2F3', council: 'FFFFF2CC' } as const;

/** Bold, wrapped, on a quiet ground. */
export const headerStyle = (argb: string): Partial<Style> => ({
  font: { bold: true },
  alignment: { wrapText: true, vertical: 'middle', horizontal: 'center' },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb } },
  border: { bottom: { style: 'thin' } },
});
