import type { Message } from '@thidua/language';
import type { Campaign } from '@thidua/model';
import { vietnameseDate } from '@thidua/model/calendar';
import type { Check, CheckFinding } from '../check.ts';
import { citationsOf } from '../shared/citations-of.ts';
import { certainlyBefore, type DayRange, provenOrder } from '../shared/day-range.ts';
import { issueDays } from '../shared/issue-days.ts';
import { campaignsAmong, parentsOf } from '../shared/parents-of.ts';
import { firstDays, lastDays } from '../shared/period-days.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const outsideParentPeriod: Check<'campaign'> = {
  code: 'TD0602',
  slug: 'outside-parent-period',
  severity: 'warning',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    const own = timeOf(campaign, say.thisMovement(), say.thisMovementStart());
    for (const { pointer, fact: parent } of parentsOf(campaign, context)) {
      const whole = timeOf(parent, say.named(parent.name));
      if (certainlyBefore(whole.last, own.first)) continue;
      for (const found of compare(own, whole)) {
        yield {
          ...found.finding,
          span: context.spanOf(found.end === 'first' ? '/period/from' : '/period/to'),
          related: [{ span: context.spanOf(pointer), message: say.parentHere() }],
        };
      }
    }
    for (const { pointer, fact: part } of campaignsAmong(
      citationsOf(campaign, ['consistsOf']),
      context,
    )) {
      if (part.id === campaign.id) continue;
      for (const { finding } of compare(timeOf(part, say.named(part.name)), own)) {
        yield { ...finding, span: context.spanOf(pointer) };
      }
    }
    const issued = issueDays(campaign.document);
    for (const [index, phase] of campaign.phases.entries()) {
      const part: Time = {
        first: firstDays(phase.period, issued),
        last: lastDays(phase.period, issued),
        name: say.phase(phase.name),
        opening: say.phase(phase.name),
      };
      for (const { finding } of compare(part, own)) {
        yield { ...finding, span: context.spanOf(`/phases/${index}/period`) };
      }
    }
  },
};

/** When something runs, and how it is called within a sentence and at its start. */
type Time = {
  readonly first: DayRange;
  readonly last: DayRange;
  readonly name: Message;
  readonly opening: Message;
};

function timeOf(campaign: Campaign, name: Message, opening: Message = name): Time {
  const issued = issueDays(campaign.document);
  return {
    first: firstDays(campaign.period, issued),
    last: lastDays(campaign.period, issued),
    name,
    opening,
  };
}

type Outside = {
  readonly end: 'first' | 'last';
  readonly finding: Omit<CheckFinding, 'span'>;
};

function compare(part: Time, whole: Time): Outside[] {
  const found: Outside[] = [];
  const early = provenOrder(part.first, whole.first);
  if (early !== undefined) {
    const [day, start] = early.map(vietnameseDate) as [string, string];
    const message = say.startsBefore(part.opening, whole.name, day, start);
    found.push({ end: 'first', finding: { message, help: say.fitOrWaive() } });
  }
  const late = provenOrder(whole.last, part.last);
  if (late !== undefined) {
    const [end, day] = late.map(vietnameseDate) as [string, string];
    const message = say.endsAfter(part.opening, whole.name, day, end);
    found.push({ end: 'last', finding: { message, help: say.fitOrWaive() } });
  }
  return found;
}
