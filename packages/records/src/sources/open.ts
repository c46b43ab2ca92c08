import { statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { csvTable } from './csv.ts';
import { jsonTables } from './json.ts';
import { ndjsonTable } from './ndjson.ts';
import type { SourceTable } from './source.ts';
import { headOf } from './text.ts';
import { Unreadable } from './unreadable.ts';

/** The endings of files of records. */
const recordEndings = ['.xlsx', '.csv', '.tsv', '.json', '.ndjson', '.parquet'] as const;

/** Opens the tables of a file. What reads spreadsheets and Parquet is loaded only for such a file. */
export async function openTables(path: string): Promise<readonly SourceTable[]> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw missing(path);
  if (!stat.isFile()) throw wrongKind(path);
  const ending = extname(path).toLowerCase();
  switch (ending) {
    case '.xlsx':
    case '.xlsm':
      refuseOldWorkbook(path);
      return (await import('./xlsx.ts')).workbookTables(path);
    case '.parquet':
      return [(await import('./parquet.ts')).parquetTable(path)];
    case '.csv':
    case '.tsv':
    case '.txt':
      return [csvTable(path)];
    case '.ndjson':
    case '.jsonl':
      return [ndjsonTable(path)];
    case '.json':
      return jsonTables(path);
    default:
      throw wrongKind(path);
  }
}

const missing = (path: string): Unreadable =>
  new Unreadable({
    vi: `Không có tệp \`${basename(path)}\`.`,
    en: `There is no file \`${basename(path)}\`.`,
  });

const wrongKind = (path: string): Unreadable =>
  new Unreadable(
    {
      vi: `\`${basename(path)}\` không phải là tệp hồ sơ đọc được.`,
      en: `\`${basename(path)}\` is no file of records that can be read.`,
    },
    {
      vi: `Đọc được: ${recordEndings.join(', ')}. Tệp .xls, .ods: mở ra rồi lưu lại thành .xlsx.`,
      en: `These can be: ${recordEndings.join(', ')}. Open an .xls or .ods file and save it as .xlsx.`,
    },
  );

/** An .xls that was renamed, or a workbook locked by a password: both are of the old container. */
function refuseOldWorkbook(path: string): void {
  if (headOf(path, 4).toString('hex') !== 'd0cf11e0') return;
  throw new Unreadable(
    {
      vi: `\`${basename(path)}\` là bảng tính kiểu cũ (.xls) hoặc có mật khẩu.`,
      en: `\`${basename(path)}\` is an old .xls workbook, or locked by a password.`,
    },
    {
      vi: 'Mở ra, bỏ mật khẩu nếu có, rồi lưu lại thành .xlsx.',
      en: 'Open it, remove the password if there is one, and save it as .xlsx.',
    },
  );
}
