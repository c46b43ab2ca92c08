import { type AwardPlan, type DecisionSql, sqlFor } from '@thidua/eligibility';
import { awardsOf } from '../deciding/awards.ts';
import { planOf, refuseIdle } from '../deciding/subject.ts';
import { type ExitCode, exitCodes } from '../failure.ts';
import type { SqlOptions } from '../options.ts';
import type { RunContext } from '../run-context.ts';

/** Prints the criteria of a movement or a title as a query, one for each kind of participant. */
export async function sql(
  subject: string,
  options: SqlOptions,
  context: RunContext,
): Promise<ExitCode> {
  const plan = planOf(subject, options, context);
  refuseIdle(plan);
  const byParticipant = new Map<string, AwardPlan[]>();
  for (const award of awardsOf(plan, options.award)) {
    byParticipant.set(award.participant, [...(byParticipant.get(award.participant) ?? []), award]);
  }
  const queries = [...byParticipant].map(([participant, awards]) => {
    const table = (options.table ?? participant).split('.');
    return sqlFor(awards, { dialect: options.dialect, source: { table } });
  });
  context.io.out.write(
    queries.map((query) => `${columnList(query)}${query.text.trimEnd()};\n`).join('\n'),
  );
  for (const { refused } of queries) for (const one of refused) context.tell(one);
  return exitCodes.fine;
}

/** What a column beside that of the fact itself holds. */
const companions = {
  from: 'năm đầu đã biết đủ',
  to: 'giá trị lớn nhất, khi chỉ biết một khoảng; của lịch sử là năm cuối đã biết đủ',
  state: '`không có`, `không phát sinh`, hoặc để trống',
} as const;

/** The columns that are read, as comments above the query. */
const columnList = ({ columns }: DecisionSql): string =>
  columns
    .map(({ name, type, slot, part }) => {
      const said = part === 'value' ? slot.label : companions[part];
      return `-- "${oneLine(name)}" ${oneLine(type)}: ${oneLine(said)}\n`;
    })
    .join('');

/** A line break would end the comment. */
const oneLine = (text: string): string => text.replaceAll(/[\r\n\u0085\u2028\u2029]+/gu, ' ');
