import type { Check } from '../check.ts';
import { ruledEntriesOf } from '../shared/rules-of.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const deferredCriteria: Check<'campaign'> = {
  code: 'TD0404',
  slug: 'deferred-criteria',
  severity: 'warning',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    for (const { pointer, fact: entry } of ruledEntriesOf(campaign)) {
      const deferred = entry.rules.findIndex(({ kind }) => kind === 'deferred');
      const rule = entry.rules[deferred];
      const given =
        entry.rules.some(({ kind }) => kind === 'formal') || (entry.children ?? []).length > 0;
      if (rule?.kind !== 'deferred' || given) continue;
      yield {
        message: say.deferred(rule.to.name),
        help: say.giveOrWaive(),
        span: context.spanOf(`${pointer}/rules/${deferred}`),
      };
    }
  },
};
