import type { Citation, PartialDate } from '@thidua/model';
import { vietnameseDate } from '@thidua/model/calendar';
import type { Check, CheckContext, CheckFinding } from '../check.ts';
import { type At, citationsOf } from '../shared/citations-of.ts';
import { type DayRange, daysOf, provenOrder } from '../shared/day-range.ts';
import { isCampaign } from '../shared/is-campaign.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const citedActLater: Check<'campaign' | 'act'> = {
  code: 'TD0108',
  slug: 'cited-act-later',
  severity: 'warning',
  subjects: ['campaign', 'act'],
  page,
  *run(document, context) {
    if (isCampaign(document)) {
      const dated = { days: daysOf(document.document.date), pointer: '/document/date' };
      const behind = citationsOf(document, [
        'respondsTo',
        'continues',
        'replaces',
        'relatedTo',
        'bases',
      ]);
      for (const citation of behind) yield* compare(citation, dated, true, context);
      for (const citation of citationsOf(document, ['implements'])) {
        yield* compare(citation, dated, false, context);
      }
    } else {
      const dated = { days: daysOf(document.date), pointer: '/date' };
      for (const citation of citationsOf(document, ['replaces', 'amends'])) {
        yield* compare(citation, dated, true, context);
      }
    }
  },
};

type Dated = { readonly days: DayRange; readonly pointer: string };

function* compare(
  { pointer, fact: citation }: At<Citation>,
  citing: Dated,
  byRegistry: boolean,
  context: CheckContext,
): Generator<CheckFinding> {
  if (citing.days.latest === undefined) return;
  const stated = laterThan(citation.date, citing.days);
  const registered = byRegistry ? registeredDate(citation, context) : undefined;
  const known = stated === undefined ? laterThan(registered?.date, citing.days) : undefined;
  const order = stated ?? known;
  if (order === undefined) return;
  const [own, cited] = order.map(vietnameseDate) as [string, string];
  yield {
    message:
      stated === undefined && registered !== undefined
        ? say.registeredLater(registered.name, cited, own)
        : say.citedLater(cited, own),
    help: say.checkDates(),
    span: context.spanOf(stated === undefined ? pointer : `${pointer}/date`),
    related: [{ span: context.spanOf(citing.pointer), message: say.datedHere() }],
  };
}

/** The last day that the citing document can be of, and the first that the cited one can. */
const laterThan = (
  cited: PartialDate | undefined,
  citing: DayRange,
): [string, string] | undefined =>
  cited === undefined ? undefined : provenOrder(citing, daysOf(cited));

function registeredDate(
  { ref }: Citation,
  context: CheckContext,
): { readonly name: string; readonly date: PartialDate } | undefined {
  if (ref === undefined) return undefined;
  const entry = ref.kind === 'act' ? context.entry(ref) : undefined;
  const date =
    entry?.kind === 'act'
      ? entry.date
      : ref.kind === 'campaign'
        ? context.campaign(ref)?.document.date
        : undefined;
  return date === undefined ? undefined : { name: ref.name, date };
}
