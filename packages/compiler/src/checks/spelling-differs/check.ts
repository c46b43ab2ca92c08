import type { Span } from '@thidua/language';
import type { Check, CheckContext } from '../check.ts';
import { literally, replaceOnly } from '../shared/text-edits.ts';
import { say } from './messages.ts';
import { isEditorial, type Name, namesIn } from './names-in.ts';
import { page } from './page.ts';
import { isComparable, isOneName, isSameSpelling, skeleton } from './same-name.ts';

export const spellingDiffers: Check<'campaign'> = {
  code: 'TD0207',
  slug: 'spelling-differs',
  severity: 'warning',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    const spellings = new Map<number, Name[]>();
    for (const name of namesIn(campaign, context.text)) {
      const { spelling } = name;
      const key = skeleton(spelling);
      const known = spellings.get(key);
      if (known === undefined) {
        spellings.set(key, [name]);
        continue;
      }
      if (known.some((other) => isSameSpelling(other.spelling, spelling))) continue;
      if (!isComparable(spelling) || isEditorial(name, context.text)) continue;
      const first = known.find(
        (other) => isOneName(other.spelling, spelling) && !isEditorial(other, context.text),
      );
      known.push(name);
      if (first === undefined) continue;
      const span = placeOf(name, context);
      yield {
        message: say.spelling(spelling, first.spelling),
        help: say.agree(),
        span,
        related: [{ span: placeOf(first, context), message: say.writtenHere(first.spelling) }],
        fixes: replaceOnly(
          context,
          span,
          new RegExp(literally(spelling), 'u'),
          first.spelling,
          say.replaceBy(first.spelling),
        ),
      };
    }
  },
};

const placeOf = ({ place }: Name, context: CheckContext): Span =>
  typeof place === 'string' ? context.spanOf(place) : place;
