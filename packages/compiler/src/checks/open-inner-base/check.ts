import { type Fix, proposeFix, type Span } from '@thidua/language';
import type { Amount } from '@thidua/model';
import type { Check } from '../check.ts';
import { innerSharesIn } from '../shared/amounts-in.ts';
import { formalRulesOf } from '../shared/rules-of.ts';
import { textAt } from '../shared/text-edits.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const openInnerBase: Check<'campaign'> = {
  code: 'TD0402',
  slug: 'open-inner-base',
  severity: 'warning',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    for (const { pointer, fact: rule } of formalRulesOf(campaign)) {
      const open = [...innerSharesIn(rule.expression)].filter(({ base }) => base === 'open');
      if (open.length === 0) continue;
      const span = context.spanOf(pointer);
      const written = openSharesIn(textAt(context, span), span);
      for (const [index, { amount }] of open.entries()) {
        const place = written.length === open.length ? written[index] : undefined;
        yield {
          message: say.openBase(shown(amount)),
          help: say.sayBase(),
          span: place ?? span,
          fixes: place === undefined ? [] : bases(place),
        };
      }
    }
  },
};

/** The places of the inner shares that name no base, in the order in which they are written. */
function openSharesIn(text: string, within: Span): Span[] {
  const inner =
    /trong đó\s+(?:có\s+)?(?:[^\d\n]*?\s)?[\d.,]+\s*%?(?:\s*đến\s+[\d.,]+\s*%?)?(?!\s*của)(?=\s)/gu;
  return [...text.matchAll(inner)].map((match) => ({
    start: within.start + match.index,
    end: within.start + match.index + match[0].length,
  }));
}

const bases = (place: Span): Fix[] => {
  const after = { start: place.end, end: place.end };
  return [
    proposeFix(say.ofSubset(), after, ' của số đó'),
    proposeFix(say.ofWhole(), after, ' của tổng số'),
  ];
};

function shown(amount: Amount): string {
  const figure = (value: string): string => value.replace('.', ',');
  if (amount.kind === 'bound') return `${figure(amount.value)}${amount.percent ? '%' : ''}`;
  if (amount.kind === 'range') {
    return `${figure(amount.from)} - ${figure(amount.to)}${amount.percent ? '%' : ''}`;
  }
  return '…';
}
