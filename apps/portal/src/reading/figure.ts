import type { Decimal } from '@thidua/model';

/** `1.000` and `4,5`: thousands with a point, decimals with a comma. */
export function figure(value: Decimal): string {
  const [whole = '0', fraction] = value.split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** A count as people read it: `2.000`. */
export const countText = (count: number): string => figure(`${count}`);
