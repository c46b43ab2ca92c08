import type { Check } from '../check.ts';
import { daysOf } from '../shared/day-range.ts';
import { isCampaign } from '../shared/is-campaign.ts';
import { issuersOf } from '../shared/issuers-of.ts';
import { replaceOnly } from '../shared/text-edits.ts';
import { say } from './messages.ts';
import { page } from './page.ts';
import { symbolProblem } from './symbol-problem.ts';

export const symbolGrammar: Check<'campaign' | 'act'> = {
  code: 'TD0301',
  slug: 'symbol-grammar',
  severity: 'warning',
  subjects: ['campaign', 'act'],
  page,
  *run(document, context) {
    const { number, date } = isCampaign(document) ? document.document : document;
    const { known, complete } = issuersOf(document, context);
    const branches = new Set(known.map(({ fact }) => fact.branch));
    const [branch] = branches;
    if (number === undefined || !complete || branches.size !== 1) return;
    const problem = symbolProblem(number, branch, daysOf(date));
    if (problem === undefined) return;
    const span = context.spanOf(isCampaign(document) ? '/document/number' : '/number');
    yield {
      message:
        problem.kind === 'party-form'
          ? say.partyForm(number)
          : problem.kind === 'state-form'
            ? say.stateForm(number)
            : say.leadingZero(number),
      help:
        problem.kind === 'party-form'
          ? say.partyExample()
          : problem.kind === 'state-form'
            ? say.stateExample()
            : say.asInSource(),
      span,
      fixes: replaceOnly(
        context,
        span,
        /(?:\d+|…) ?[-/][\p{L}\d…./-]+/u,
        problem.written,
        say.writeAs(problem.written),
      ),
    };
  },
};
