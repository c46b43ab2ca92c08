import type { Campaign, PartialDate, RegistryEntry } from '@thidua/model';
import type { Document } from '../check.ts';
import { type DayRange, daysOf } from '../shared/day-range.ts';
import { isCampaign } from '../shared/is-campaign.ts';
import { issueDays } from '../shared/issue-days.ts';
import { firstDays, lastDays } from '../shared/period-days.ts';

/** A span of time with two ends of its own, and where each end is written. */
export type Stretch = {
  readonly from: DayRange;
  readonly to: DayRange;
  readonly fromPointer: string;
  readonly toPointer: string;
};

export const stretchesOf = (document: Document): Iterable<Stretch> =>
  isCampaign(document) ? ofCampaign(document) : ofEntry(document);

/** A period from the day of issue is left to the check on that day. */
function* ofCampaign(campaign: Campaign): Generator<Stretch> {
  const issued = issueDays(campaign.document);
  const periods = [
    { period: campaign.period, pointer: '/period' },
    ...campaign.phases.map(({ period }, index) => ({ period, pointer: `/phases/${index}/period` })),
  ];
  for (const { period, pointer } of periods) {
    if (period === undefined || period.from?.kind === 'issue') continue;
    yield {
      from: firstDays(period, issued),
      to: lastDays(period, issued),
      fromPointer: `${pointer}/from`,
      toPointer: `${pointer}/to`,
    };
  }
  for (const [index, { timing }] of campaign.milestones.entries()) {
    if (timing?.relation !== 'between') continue;
    const period = { from: timing.start, to: timing.at, text: '' };
    yield {
      from: firstDays(period, issued),
      to: lastDays(period, issued),
      fromPointer: `/milestones/${index}/timing/start`,
      toPointer: `/milestones/${index}/timing/at`,
    };
  }
}

type Validity = { readonly from?: PartialDate | undefined; readonly to?: PartialDate | undefined };

function* ofEntry(entry: RegistryEntry): Generator<Stretch> {
  switch (entry.kind) {
    case 'issuer':
      yield* ofList(entry.names, '/names');
      yield* ofList(entry.symbols, '/symbols');
      yield* ofList(entry.parents, '/parents');
      yield {
        from: daysOf(entry.established),
        to: daysOf(entry.abolished),
        fromPointer: '/established',
        toPointer: '/abolished',
      };
      return;
    case 'administrative-unit':
      yield* ofList(entry.names, '/names');
      yield* ofList(entry.codes, '/codes');
      yield* ofList(entry.parents, '/parents');
      yield of(entry, '');
      return;
    case 'event':
      yield* ofList(entry.occurrences, '/occurrences');
      return;
    case 'theme':
    case 'act':
      yield of(entry, '');
      return;
    default:
      return;
  }
}

const of = ({ from, to }: Validity, pointer: string): Stretch => ({
  from: daysOf(from),
  to: daysOf(to),
  fromPointer: `${pointer}/from`,
  toPointer: `${pointer}/to`,
});

function* ofList(validities: readonly Validity[], pointer: string): Generator<Stretch> {
  for (const [index, validity] of validities.entries()) yield of(validity, `${pointer}/${index}`);
}
