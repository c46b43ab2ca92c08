import { basename } from 'node:path';
import type { Fields, FieldsRow, FieldsTable } from './source.ts';
import { textOf } from './text.ts';
import { Unreadable } from './unreadable.ts';

/** The most that is taken in as one JSON document. */
const largest = 256 * 1024 * 1024;

/** Reads a JSON document: a list of records, or an object with such a list for each kind of participant. */
export async function jsonTables(path: string): Promise<FieldsTable[]> {
  const shown = basename(path);
  let text = '';
  for await (const piece of textOf(path)) {
    text += piece;
    if (text.length > largest) throw tooLarge(shown);
  }
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new Unreadable(
      { vi: `\`${shown}\` không phải là JSON đúng.`, en: `\`${shown}\` is not valid JSON.` },
      {
        vi: 'Nếu mỗi dòng là một hồ sơ, đặt đuôi tệp là .ndjson.',
        en: 'If each line is a record, let the name of the file end in .ndjson.',
      },
    );
  }
  if (Array.isArray(document)) return [table(shown, document)];
  const lists = isFields(document)
    ? Object.entries(document).filter((entry): entry is [string, unknown[]] =>
        Array.isArray(entry[1]),
      )
    : [];
  if (lists.length === 0) {
    throw new Unreadable({
      vi: `\`${shown}\` không chứa danh sách hồ sơ nào.`,
      en: `\`${shown}\` holds no list of records.`,
    });
  }
  return lists.map(([name, records]) => table(name, records));
}

const tooLarge = (shown: string): Unreadable =>
  new Unreadable(
    { vi: `\`${shown}\` quá lớn cho JSON.`, en: `\`${shown}\` is too large for JSON.` },
    {
      vi: 'Ghi mỗi hồ sơ một dòng vào tệp .ndjson, hoặc dùng .parquet.',
      en: 'Write one record a line into an .ndjson file, or use .parquet.',
    },
  );

const table = (name: string, records: readonly unknown[]): FieldsTable => ({
  kind: 'fields',
  name,
  batches: once(records.map((record, at) => rowOf(record, at + 1))),
});

async function* once<T>(batch: T): AsyncIterable<T> {
  yield batch;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const rowOf = (record: unknown, at: number): FieldsRow =>
  isFields(record) ? { at, fields: record } : { at, broken: JSON.stringify(record) ?? '' };
