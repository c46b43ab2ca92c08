import type { Datum, Slot } from '@thidua/eligibility';
import { none, notArisen } from '@thidua/eligibility';
import { Refusal } from '../message.ts';
import { type Cell, cellText, isErrorCell, unworked } from './cell.ts';
import { choiceReader, readTruth, readVerdict } from './choice.ts';
import { readDate } from './date.ts';
import { readHistory, type Titles } from './history.ts';
import { type Measure, measureOf } from './measure.ts';
import { quantityReader } from './quantity.ts';
import { folded, saysListed, saysNone, saysNotArisen, saysUnknown, tidied } from './words.ts';

export type CellReader = (cell: Cell) => Datum | Refusal;

/** What may be said of a column beside its cells. */
type Remark = 'other-measure';

export type ReaderOptions = {
  /** The unit that the header of the column names, in words. */
  readonly headerUnit?: string | undefined;
  /** Whether the column is named as the slot is, so that its numbers are in the slot's unit. */
  readonly own: boolean;
  readonly titles: Titles;
  readonly remark?: (what: Remark) => void;
};

/** Texts that come again and again in a column are read once. */
const remembered = 500;

/**
 * Makes the reader of one column. Blank and `…` are unknown; `không có` and `không phát sinh` mean themselves
 * in every column; all else is read by the type of the slot, or refused. Total: nothing throws.
 */
export function cellReader(slot: Slot, options: ReaderOptions): CellReader {
  const read = readerOf(slot, options);
  const known = new Map<string, Datum | Refusal>();
  const ofText = (raw: string): Datum | Refusal => {
    const text = tidied(raw);
    if (text === '' || saysUnknown(text)) return undefined;
    if (saysNotArisen(text)) return notArisen;
    if (saysNone(text)) return none;
    return read(text);
  };
  return (cell) => {
    if (cell === undefined || cell === null) return undefined;
    if (typeof cell !== 'string') {
      return isErrorCell(cell) ? errorRefused(cell.error) : read(cell);
    }
    const before = known.get(cell);
    if (before !== undefined || known.has(cell)) return before;
    const made = ofText(cell);
    if (known.size < remembered) known.set(cell, made);
    return made;
  };
}

function readerOf(
  slot: Slot,
  { headerUnit, own, titles, remark }: ReaderOptions,
): (cell: Exclude<Cell, undefined | null>) => Datum | Refusal {
  switch (slot.type) {
    case 'number':
    case 'share':
    case 'money':
    case 'duration': {
      const measure: Measure = measureOf(slot, headerUnit, own);
      return quantityReader(slot, measure, remark ?? (() => undefined));
    }
    case 'date':
      return readDate;
    case 'truth':
      return readTruth;
    case 'verdict':
      return readVerdict;
    case 'scale':
    case 'category':
      return choiceReader(slot);
    case 'text':
      return (cell) => ({ text: tidied(cellText(cell)) });
    case 'history':
      return (cell) => (saysNo(cell) ? none : readHistory(cellText(cell), titles));
    case 'rows':
      return (cell) =>
        saysNo(cell)
          ? none
          : saysListed(cellText(cell))
            ? []
            : new Refusal(
                `không hiểu «${cellText(cell)}»; kê từng dòng ở trang riêng, hoặc ghi «không có»`,
                `“${cellText(cell)}” is not understood; list the rows on their own sheet, or write “không có” (none)`,
              );
  }
}

/** `Không` or 0 where a list is asked for: there is nothing in it. */
const saysNo = (cell: Exclude<Cell, undefined | null>): boolean =>
  /^(?:khong|0)$/.test(folded(cellText(cell)));

export const errorRefused = (error: string): Refusal =>
  error === unworked
    ? new Refusal(
        'công thức chưa có kết quả; mở tệp bằng phần mềm bảng tính rồi lưu lại',
        'a formula without its result; open the file in a spreadsheet program and save it again',
      )
    : new Refusal(`ô bị lỗi ${error}`, `the cell is the error ${error}`);
