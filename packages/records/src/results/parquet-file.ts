import { LIST, listValue, VARCHAR } from '@duckdb/node-api';
import { privateDatabase } from '../sources/parquet.ts';
import { type ResultLine, recordOf } from './result.ts';

/** Writes lines as a Parquet file; nothing else of them touches the disk. */
export async function writeParquet(
  path: string,
  lines: AsyncIterable<Iterable<ResultLine>>,
): Promise<void> {
  const connection = await privateDatabase();
  try {
    await connection.run(
      `CREATE TABLE results (award VARCHAR, participant VARCHAR, id VARCHAR, name VARCHAR,
        outcome VARCHAR, criteria VARCHAR, rank_least INTEGER, rank_most INTEGER, reason VARCHAR,
        reason_en VARCHAR, needed VARCHAR, missing VARCHAR[], council VARCHAR[])`,
    );
    const appender = await connection.createAppender('results');
    const text = (value: string | undefined): void => {
      if (value === undefined) appender.appendNull();
      else appender.appendVarchar(value);
    };
    const whole = (value: number | undefined): void => {
      if (value === undefined) appender.appendNull();
      else appender.appendInteger(value);
    };
    const texts = (values: readonly string[]): void =>
      appender.appendList(listValue([...values]), LIST(VARCHAR));
    for await (const some of lines) {
      for (const line of some) {
        const { award, participant, id, name, outcome, criteria, rank, reason, needed, ...rest } =
          recordOf(line);
        for (const value of [award, participant, id, name, outcome, criteria]) text(value);
        whole(rank?.least);
        whole(rank?.most);
        for (const value of [reason.vi, reason.en, needed?.vi]) text(value);
        texts(rest.missing);
        texts(rest.council);
        appender.endRow();
      }
    }
    appender.closeSync();
    await connection.run(`COPY results TO '${path.replaceAll("'", "''")}' (FORMAT parquet)`);
  } finally {
    connection.closeSync();
  }
}
