import type { Period } from '@thidua/model';
import type { Check, CheckContext, CheckFinding } from '../check.ts';
import type { DayRange } from '../shared/day-range.ts';
import { issueDays } from '../shared/issue-days.ts';
import { firstDays, lastDays } from '../shared/period-days.ts';
import { countsOf } from '../shared/whole-units.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const statedLength: Check<'campaign'> = {
  code: 'TD0104',
  slug: 'stated-length',
  severity: 'warning',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    const issued = issueDays(campaign.document);
    yield* compare(campaign.period, '/period', issued, context);
    for (const [index, { period }] of campaign.phases.entries()) {
      yield* compare(period, `/phases/${index}/period`, issued, context);
    }
  },
};

function* compare(
  period: Period | undefined,
  pointer: string,
  issued: DayRange,
  context: CheckContext,
): Generator<CheckFinding> {
  const stated = period?.statedLength;
  const from = firstDays(period, issued);
  const to = lastDays(period, issued);
  if (stated === undefined || from.earliest === undefined || to.latest === undefined) return;
  if (from.earliest !== from.latest || to.earliest !== to.latest) return;
  // Days are only counted between days: "90 ngày" may round a quarter given by its months.
  const byDay = stated.unit === 'day' || stated.unit === 'week';
  if (byDay && !(isDay(period?.from) && isDay(period?.to))) return;
  const counts = countsOf(stated.unit, from.earliest, to.latest);
  const value = Number(stated.value);
  if (counts === undefined || (value >= counts.least && value <= counts.most)) return;
  const counted = byDay ? counts.most : value < counts.least ? counts.least : counts.most;
  yield {
    message: say.statedLength(stated.value.replace('.', ','), stated.unit, String(counted)),
    help: say.checkWhich(),
    span: context.spanOf(pointer),
  };
}

const isDay = (end: Period['from']): boolean =>
  end !== undefined && (end.kind !== 'date' || end.date.length === 10);
