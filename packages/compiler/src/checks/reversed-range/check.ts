import type { Fix, Span } from '@thidua/language';
import type { Check, CheckContext } from '../check.ts';
import { amountsIn } from '../shared/amounts-in.ts';
import { formalRulesOf } from '../shared/rules-of.ts';
import { onlyMatch, textAt } from '../shared/text-edits.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const reversedRange: Check<'campaign'> = {
  code: 'TD0405',
  slug: 'reversed-range',
  severity: 'warning',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    for (const { pointer, fact: rule } of formalRulesOf(campaign)) {
      for (const amount of amountsIn(rule.expression)) {
        if (amount.kind !== 'range' || Number(amount.from) <= Number(amount.to)) continue;
        const shown = (value: string): string =>
          `${value.replace('.', ',')}${amount.percent ? '%' : ''}`;
        const span = context.spanOf(pointer);
        yield {
          message: say.reversed(shown(amount.from), shown(amount.to)),
          help: say.smallerFirst(),
          span,
          fixes: swapFigures(span, context),
        };
      }
    }
  },
};

const range = /từ\s+[\d.,]+\s*%?\s+đến\s+[\d.,]+\s*%?/u;

function swapFigures(within: Span, context: CheckContext): Fix[] {
  const place = onlyMatch(context, within, range);
  if (place === undefined) return [];
  const text = textAt(context, place);
  const figures = [...text.matchAll(/[\d.,]*\d/g)];
  const [first, second] = figures;
  if (first === undefined || second === undefined || figures.length !== 2) return [];
  const edit = (from: RegExpExecArray, to: RegExpExecArray) => ({
    span: {
      start: place.start + from.index,
      end: place.start + from.index + from[0].length,
    },
    newText: to[0],
  });
  const edits = [edit(first, second), edit(second, first)];
  return [{ title: say.swap(), edits, proposal: true }];
}
