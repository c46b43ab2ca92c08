import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { AwardPlan } from '@thidua/eligibility';
import type { DecidedFile } from '../deciding/decide-file.ts';
import { htmlOf } from './html-file.ts';
import type { ResultLine, Results } from './result.ts';
import { csvHead, csvOf, jsonOf, ndjsonOf } from './text-files.ts';

export const resultFormats = ['xlsx', 'html', 'json', 'ndjson', 'csv', 'parquet'] as const;
export type ResultFormat = (typeof resultFormats)[number];

/** The format that the ending of a path stands for. */
export const formatOf = (path: string): ResultFormat | undefined =>
  resultFormats.find((format) => extname(path).toLowerCase() === `.${format}`);

/** Formats whose lists stand by rank; the others give record by record and hold nothing. */
export const isRanked = (format: ResultFormat): boolean =>
  format === 'xlsx' || format === 'html' || format === 'json';

/** Writes what came of the given awards to a file. Errors of the file system are thrown as they come. */
export async function writeResults(
  path: string,
  format: ResultFormat,
  file: DecidedFile,
  awards: readonly AwardPlan[],
): Promise<void> {
  switch (format) {
    case 'xlsx':
      await writeFile(
        path,
        await (await import('./workbook.ts')).workbookOf(results(file, awards)),
      );
      return;
    case 'html':
      await pipeline(htmlOf(results(file, awards)), createWriteStream(path));
      return;
    case 'json':
      await writeFile(path, jsonOf(results(file, awards)));
      return;
    case 'parquet':
      await (await import('./parquet-file.ts')).writeParquet(path, wanted(file, awards));
      return;
    default:
      await pipeline(textOf(format, file, awards), createWriteStream(path));
  }
}

const results = (file: DecidedFile, awards: readonly AwardPlan[]): Results => ({
  ...file,
  awards: awards.map((award) => ({ award, lines: file.linesOf(award) })),
});

async function* wanted(
  file: DecidedFile,
  awards: readonly AwardPlan[],
): AsyncIterable<Iterable<ResultLine>> {
  const asked = new Set(awards);
  const all = asked.size === file.decisions.awards.length;
  for await (const lines of file.inOrder()) {
    yield all ? lines : [...lines].filter(({ award }) => asked.has(award));
  }
}

/** The results as text, piece by piece. */
export async function* textOf(
  format: 'json' | 'ndjson' | 'csv',
  file: DecidedFile,
  awards: readonly AwardPlan[],
): AsyncIterable<string> {
  if (format === 'json') {
    yield jsonOf(results(file, awards));
    return;
  }
  if (format === 'csv') yield csvHead;
  for await (const lines of wanted(file, awards)) {
    const pieces = format === 'csv' ? csvOf(lines) : ndjsonOf(lines);
    let text = '';
    for (const piece of pieces) {
      text += piece;
      if (text.length < 1 << 16) continue;
      yield text;
      text = '';
    }
    if (text !== '') yield text;
  }
}
