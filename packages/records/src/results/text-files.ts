import { stringify } from 'csv-stringify/sync';
import type { Message } from '../message.ts';
import { placeOf, reasonsOf } from '../reading/report.ts';
import {
  councilWords,
  joined,
  outcomeWords,
  type ResultLine,
  type Results,
  rankText,
  recordOf,
} from './result.ts';

/** A piece of text for each line: JSON, a record a line. */
export function* ndjsonOf(lines: Iterable<ResultLine>): Iterable<string> {
  for (const line of lines) yield `${JSON.stringify(recordOf(line))}\n`;
}

const heads = [
  'Danh hiệu, hình thức',
  'Mã',
  'Tên',
  'Thứ tự',
  'Kết quả',
  'Lý do',
  'Cần gì để đạt',
  'Còn thiếu',
  'Hội đồng xét',
];

/** The first piece of a CSV file: the mark by which spreadsheets know UTF-8, and the header. */
export const csvHead = `\ufeff${stringify([heads], { record_delimiter: '\r\n' })}`;

/** A piece of text for each line: CSV that no spreadsheet takes for a formula. */
export function* csvOf(lines: Iterable<ResultLine>): Iterable<string> {
  for (const line of lines) {
    const { award, decision, reason, needed, missing } = line;
    const cells = [
      award.name,
      decision.id,
      decision.name ?? '',
      rankText(decision),
      outcomeWords[decision.outcome].vi,
      reason.vi,
      needed?.vi ?? '',
      joined(missing),
      councilWords(line),
    ];
    yield stringify([cells.map(harmless)], { record_delimiter: '\r\n' });
  }
}

/** A cell that begins like a formula is run as one by spreadsheets; an apostrophe before it stops that. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** Everything as one JSON document. */
export function jsonOf({ decisions, reading, targets, awards }: Results): string {
  const { id, name, year, assessmentDate, notes } = decisions.plan;
  const document = {
    plan: { id, name, year, assessmentDate, notes },
    reading: {
      tables: reading.tables,
      notes: reading.notes,
      refused: reading.refused.map((row) => ({
        place: placeOf(row).vi,
        ...(row.id === undefined ? {} : { id: row.id }),
        reasons: reasonsOf(row) satisfies readonly Message[],
      })),
    },
    awards: awards.map(({ award, lines }) => {
      const decided = decisions.awards.find((one) => one.award === award);
      return {
        id: award.id,
        name: award.name,
        participant: award.participant,
        size: decided?.size,
        tally: decided?.tally,
        quotas: decided?.quotas,
        prizes: decided?.prizes,
        basis: award.basis,
        notes: award.notes,
        decisions: [...lines].map(recordOf),
      };
    }),
    targets,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
