const join = (items: readonly string[], and: string): string => {
  const last = items[items.length - 1] ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
};

/** `a, b và c`. */
export const listedVi = (items: readonly string[]): string => join(items, 'và');
/** `a, b and c`. */
export const listedEn = (items: readonly string[]): string => join(items, 'and');
