import type { Check } from '../check.ts';
import { wordingsOf } from '../shared/wordings-of.ts';
import { say } from './messages.ts';
import { page } from './page.ts';
import { mayHoldStage, stagesIn } from './stages-in.ts';

export const stageLength: Check<'campaign'> = {
  code: 'TD0111',
  slug: 'stage-length',
  severity: 'warning',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    if (!mayHoldStage(context.text)) return;
    const seen = new Set<string>();
    for (const { pointer, fact } of wordingsOf(campaign, mayHoldStage)) {
      for (const { text, stated, from, to } of stagesIn(fact)) {
        const counted = to - from + 1;
        if (counted < 1 || counted === stated || seen.has(text)) continue;
        seen.add(text);
        yield {
          message: say.stageLength(stated, from, to, counted),
          help: say.checkYears(),
          span: context.spanOf(pointer),
        };
      }
    }
  },
};
