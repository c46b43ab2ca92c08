import type { Decimal } from '@thidua/model';

const grouped = (value: Decimal, group: string, point: string): string => {
  const [whole = '0', fraction] = value.split('.');
  const figures = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? figures : `${figures}${point}${fraction}`;
};

/** `1.000` and `4,5`: thousands with a point, decimals with a comma. */
export const vietnameseFigure = (value: Decimal): string => grouped(value, '.', ',');

/** `1,000` and `4.5`. */
export const englishFigure = (value: Decimal): string => grouped(value, ',', '.');

/** A count as people read it: `2.000`. */
export const vietnameseCount = (count: number): string => vietnameseFigure(`${count}`);

/** `2,000`. */
export const englishCount = (count: number): string => englishFigure(`${count}`);
