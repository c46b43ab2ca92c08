import { vietnameseDate } from '@thidua/model/calendar';
import type { Check } from '../check.ts';
import { daysOfOccurrence, occurrenceOf } from '../shared/celebrated-days.ts';
import { listedVi } from '../shared/listed.ts';
import { literally, replaceOnly } from '../shared/text-edits.ts';
import { intendedOccurrences, termsBeside, years } from './intended-occurrences.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const wrongOrdinal: Check<'campaign'> = {
  code: 'TD0110',
  slug: 'wrong-ordinal',
  severity: 'warning',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    for (const [index, celebration] of campaign.celebrates.entries()) {
      const intended = intendedOccurrences(celebration, campaign, context);
      const named = occurrenceOf(celebration, context);
      const [first] = intended;
      if (first === undefined || named === undefined) continue;
      const span = context.spanOf(`/celebrates/${index}`);
      const held = daysOfOccurrence(named).latest ?? '';
      const terms = intended.map((other) => years(other.term ?? ''));
      const pattern = new RegExp(
        `(?<=(?:lần thứ|kh(?:óa|oá))\\s+)${literally(named.ordinal)}(?![\\p{L}\\d])`,
        'u',
      );
      yield {
        message: say.ordinalPast(
          celebration.event.name,
          named.ordinal,
          vietnameseDate(held),
          listedVi(intended.map(({ ordinal }) => ordinal)),
        ),
        help: say.heldOn(first.ordinal, vietnameseDate(first.from ?? ''), first.term),
        span,
        related: termsBeside(celebration, campaign)
          .filter(({ term }) => terms.includes(years(term)))
          .map((other) => ({
            span: context.spanOf(`/celebrates/${other.index}`),
            message: say.sameTerm(),
          })),
        fixes:
          intended.length === 1
            ? replaceOnly(context, span, pattern, first.ordinal, say.useOrdinal(first.ordinal))
            : [],
      };
    }
  },
};
