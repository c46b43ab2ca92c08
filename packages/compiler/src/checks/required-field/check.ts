import { fields, withoutMarks } from '@thidua/language';
import type { Check } from '../check.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const requiredField: Check<'campaign'> = {
  code: 'TD0305',
  slug: 'required-field',
  severity: 'error',
  subjects: ['campaign'],
  page,
  *run(campaign, context) {
    const issuer = campaign.issuers.length === 0 && !isBegun(fields.issuers.vi, context.text);
    const period = campaign.period === undefined && !isBegun(fields.period.vi, context.text);
    if (!issuer && !period) return;
    yield {
      message: say.missing(issuer, period),
      help: say.example(issuer, period),
      span: context.spanOf('/name'),
    };
  },
};

/** Whether a line begins with the keyword: a field that could not be read has been reported already. */
function isBegun(keyword: string, text: string): boolean {
  const plain = withoutMarks(keyword);
  return text
    .split('\n')
    .some((line) => /\S/.test(line) && withoutMarks(line.trimStart()).startsWith(plain));
}
