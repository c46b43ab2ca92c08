import type { Check } from '../check.ts';
import { targetsOf } from '../shared/rules-of.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const unmeasurableTarget: Check<'campaign'> = {
  code: 'TD0403',
  slug: 'unmeasurable-target',
  severity: 'warning',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    for (const { pointer, fact: target } of targetsOf(campaign.targets)) {
      if (target.rules.length > 0 || (target.children ?? []).length > 0) continue;
      yield { message: say.noRule(), help: say.giveRule(), span: context.spanOf(pointer) };
    }
  },
};
