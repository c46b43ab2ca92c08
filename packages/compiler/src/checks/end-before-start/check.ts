import { vietnameseDate } from '@thidua/model/calendar';
import type { Check } from '../check.ts';
import { provenOrder } from '../shared/day-range.ts';
import { say } from './messages.ts';
import { page } from './page.ts';
import { stretchesOf } from './stretches.ts';

export const endBeforeStart: Check = {
  code: 'TD0102',
  slug: 'end-before-start',
  severity: 'error',
  subjects: ['campaign', 'issuer', 'administrative-unit', 'theme', 'event', 'act'],
  page,
  *run(document, context) {
    for (const { from, to, fromPointer, toPointer } of stretchesOf(document)) {
      const order = provenOrder(to, from);
      if (order === undefined) continue;
      const [last, first] = order;
      yield {
        message: say.endBeforeStart(vietnameseDate(first), vietnameseDate(last)),
        help: say.compareWithSource(),
        span: context.spanOf(toPointer),
        related: [{ span: context.spanOf(fromPointer), message: say.startsHere() }],
      };
    }
  },
};
