/** A cell as its file gives it, before anything is made of it. */
export type Cell = string | number | boolean | null | undefined | DayCell | PercentCell | ErrorCell;

/** A cell that its file marks as a date: days since 1970-01-01. */
export type DayCell = { readonly day: number };
/** A number shown as a percentage: 95 for 95%. */
export type PercentCell = { readonly percent: number };
/** What a formula came to: `#N/A`, `#DIV/0!`. */
export type ErrorCell = { readonly error: string };

/** The error of a formula whose result its file does not hold. */
export const unworked = '#FORMULA';

export const isDayCell = (cell: Cell): cell is DayCell =>
  typeof cell === 'object' && cell !== null && 'day' in cell;
export const isPercentCell = (cell: Cell): cell is PercentCell =>
  typeof cell === 'object' && cell !== null && 'percent' in cell;
export const isErrorCell = (cell: Cell): cell is ErrorCell =>
  typeof cell === 'object' && cell !== null && 'error' in cell;

/** Nothing but space, or nothing at all. */
export const isBlank = (cell: Cell): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

/** The cell as people would see it. */
export function cellText(cell: Cell): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (isDayCell(cell)) return dayText(cell.day);
  return isPercentCell(cell) ? `${String(cell.percent).replace('.', ',')}%` : cell.error;
}

/** `22/06/2022` of days since 1970-01-01. */
function dayText(day: number): string {
  const [year, month, date] = new Date(day * 86_400_000).toISOString().slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}
