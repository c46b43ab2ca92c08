import type { Amount } from '@thidua/model';
import type { Check } from '../check.ts';
import { amountsIn } from '../shared/amounts-in.ts';
import { formalRulesOf } from '../shared/rules-of.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const shareOver100: Check<'campaign'> = {
  code: 'TD0401',
  slug: 'share-over-100',
  severity: 'error',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    for (const { pointer, fact: rule } of formalRulesOf(campaign)) {
      for (const amount of amountsIn(rule.expression)) {
        const over = percentsOf(amount).find((value) => Number(value) > 100);
        if (over === undefined) continue;
        yield {
          message: say.over(over.replace('.', ',')),
          help: say.giveBase(),
          span: context.spanOf(pointer),
        };
      }
    }
  },
};

function percentsOf(amount: Amount): string[] {
  if (amount.kind === 'bound') return amount.percent ? [amount.value] : [];
  if (amount.kind === 'range') return amount.percent ? [amount.from, amount.to] : [];
  return [];
}
