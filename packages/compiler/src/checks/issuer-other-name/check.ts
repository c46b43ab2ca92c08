import type { Act, Campaign, Issuer } from '@thidua/model';
import type { Check, CheckContext, CheckFinding } from '../check.ts';
import type { At } from '../shared/citations-of.ts';
import { type DayRange, daysOf, mayHoldOn } from '../shared/day-range.ts';
import { documentSymbol, withoutOrdinal } from '../shared/document-symbol.ts';
import { isCampaign } from '../shared/is-campaign.ts';
import { issuersOf } from '../shared/issuers-of.ts';
import { literally, replaceOnly } from '../shared/text-edits.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const issuerOtherName: Check<'campaign' | 'act'> = {
  code: 'TD0206',
  slug: 'issuer-other-name',
  severity: 'warning',
  subjects: ['campaign', 'act'],
  page,
  *run(document, context) {
    const issued = daysOf(isCampaign(document) ? document.document.date : document.date);
    if (issued.earliest === undefined) return;
    for (const issuer of issuersOf(document, context).known) {
      yield* symbolOfAnotherTime(document, issuer, issued, context);
      if (isCampaign(document)) yield* nameOfAnotherTime(document, issuer, issued, context);
    }
  },
};

function* symbolOfAnotherTime(
  document: Campaign | Act,
  { fact: issuer }: At<Issuer>,
  issued: DayRange,
  context: CheckContext,
): Generator<CheckFinding> {
  const number = isCampaign(document) ? document.document.number : document.number;
  const symbol = number === undefined ? undefined : documentSymbol(number);
  if (symbol === undefined) return;
  const parts = symbol.parts.map(withoutOrdinal);
  const valid = issuer.symbols.filter((item) => mayHoldOn(item, issued)).map(({ code }) => code);
  if (valid.some((code) => parts.includes(code))) return;
  const other = issuer.symbols.find(({ code }) => parts.includes(code));
  if (other === undefined) return;
  const [right, ...more] = valid;
  const span = context.spanOf(isCampaign(document) ? '/document/number' : '/number');
  const part = new RegExp(`(?<=[-/])${literally(other.code)}(?![\\p{L}])`, 'u');
  yield {
    message: say.otherSymbol(other.code, issuer.name, valid),
    help: say.checkDate(),
    span,
    fixes:
      right !== undefined && more.length === 0
        ? replaceOnly(context, span, part, right, say.replaceBy(right))
        : [],
  };
}

function* nameOfAnotherTime(
  campaign: Campaign,
  { fact: issuer }: At<Issuer>,
  issued: DayRange,
  context: CheckContext,
): Generator<CheckFinding> {
  const valid = issuer.names.filter((item) => mayHoldOn(item, issued)).map(({ name }) => name);
  const others = issuer.names.filter((item) => !mayHoldOn(item, issued));
  const [right, ...more] = valid;
  if (right === undefined) return;
  for (const [index, launcher] of campaign.launchedBy.entries()) {
    if (launcher.ref !== undefined || valid.some((name) => launcher.name.includes(name))) continue;
    const other = others.find(({ name }) => launcher.name.includes(name));
    if (other === undefined) continue;
    const span = context.spanOf(`/launchedBy/${index}`);
    yield {
      message: say.otherName(other.name, valid),
      help: say.checkDate(),
      span,
      fixes:
        more.length === 0
          ? replaceOnly(
              context,
              span,
              new RegExp(literally(other.name), 'u'),
              right,
              say.replaceBy(`“${right}”`),
            )
          : [],
    };
  }
}
