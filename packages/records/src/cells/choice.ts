import type { Scalar, Slot } from '@thidua/eligibility';
import { Refusal } from '../message.ts';
import { abbreviates } from './abbreviation.ts';
import { type Cell, cellText } from './cell.ts';
import { backwards } from './quantity.ts';
import { folded } from './words.ts';

const yes = new Set(['co', 'x', 'dung', 'true', '1', 'dat', 'v', '✓', '✔', '☑']);
const no = new Set(['khong', 'sai', 'false', '0', 'khong dat', '✗', '✘', '☐']);

/** Reads `Có`, `x`, `đúng`, `1` as 1 and `Không`, `sai`, `0` as 0. */
export function readTruth(cell: Exclude<Cell, undefined | null>): Scalar | Refusal {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  const text = cellText(cell);
  const word = folded(text) || text;
  if (yes.has(word)) return 1;
  if (no.has(word)) return 0;
  return new Refusal(
    `không hiểu «${text}» là có hay không; ghi «Có» hoặc «Không»`,
    `“${text}” is not understood as yes or no; write “Có” (yes) or “Không” (no)`,
  );
}

/** Reads a council's verdict: `Đạt`, `Không đạt`. */
export function readVerdict(cell: Exclude<Cell, undefined | null>): Scalar | Refusal {
  if (isDash(cell)) return undefined;
  const read = readTruth(cell);
  if (!(read instanceof Refusal)) return read;
  return new Refusal(
    `kết luận của hội đồng ghi «Đạt» hoặc «Không đạt», không phải «${cellText(cell)}»`,
    `a council's verdict is “Đạt” or “Không đạt”, not “${cellText(cell)}”`,
  );
}

/** What the results put where the council has nothing to write. */
const isDash = (cell: Cell): boolean => typeof cell === 'string' && /^[-–—]$/.test(cell);

/** Reads what a council chose: `Chọn`, `Không chọn`; blank where it has not said. */
export function readChoice(cell: Cell): Scalar | Refusal {
  const text = cellText(cell);
  const word = folded(text);
  if (text === '' || isDash(text)) return undefined;
  if (word === 'chon') return 1;
  if (word === 'khong chon') return 0;
  const read = cell === undefined || cell === null ? undefined : readTruth(cell);
  if (!(read instanceof Refusal)) return read;
  return new Refusal(
    `lựa chọn của hội đồng ghi «Chọn» hoặc «Không chọn», không phải «${text}»`,
    `a council's choice is “Chọn” (chosen) or “Không chọn” (not chosen), not “${text}”`,
  );
}

/** Reads a value of a scale or a category by its label or its identifier; of a scale, ranges too. */
export function choiceReader(
  slot: Slot,
): (cell: Exclude<Cell, undefined | null>) => Scalar | Refusal {
  const values = slot.values ?? [];
  const places = new Map<string, number | undefined>();
  const put = (text: string, place: number): void => {
    const before = places.get(text);
    // Two values whose names differ in marks alone are told apart by the whole name only.
    places.set(text, places.has(text) && before !== place ? undefined : place);
  };
  for (const [place, { id, label }] of values.entries()) {
    for (const name of new Set([folded(id), folded(label)])) put(name, place);
  }
  for (const [place, { id, label }] of values.entries()) {
    places.set(id, place);
    places.set(label, place);
  }
  const placeOf = (text: string): number | Refusal => {
    const place = places.get(text) ?? places.get(folded(text));
    if (place !== undefined) return place;
    const short = [...values.keys()].filter((at) => abbreviates(text, values[at]?.label ?? ''));
    if (short.length === 1 && short[0] !== undefined) return short[0];
    const all = values.map(({ label }) => `«${label}»`).join(', ');
    return new Refusal(
      `«${text}» không có trong danh sách: ${all}`,
      `“${text}” is not one of ${all}`,
    );
  };
  return (cell) => {
    const text = cellText(cell);
    const range = slot.type === 'scale' ? /^từ (.+) đến (.+)$/iu.exec(text) : null;
    if (range === null) return placeOf(text);
    const from = placeOf(range[1] ?? '');
    if (from instanceof Refusal) return from;
    const to = placeOf(range[2] ?? '');
    if (to instanceof Refusal) return to;
    if (from === to) return from;
    return from < to ? { from, to } : backwards(text);
  };
}
