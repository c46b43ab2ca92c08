/** The mark of an item as documents write it: `1.`, `a)`, a dash. */
export function itemLabel(label: string | undefined): string {
  if (label === undefined || label === '-') return '–';
  if (/^\d+$/u.test(label)) return `${label}.`;
  return /^\p{Ll}$/u.test(label) ? `${label})` : label;
}
