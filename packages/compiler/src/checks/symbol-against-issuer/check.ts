import type { Check } from '../check.ts';
import { documentSymbol, withoutOrdinal } from '../shared/document-symbol.ts';
import { isCampaign } from '../shared/is-campaign.ts';
import { issuersOf } from '../shared/issuers-of.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

export const symbolAgainstIssuer: Check<'campaign' | 'act'> = {
  code: 'TD0302',
  slug: 'symbol-against-issuer',
  severity: 'warning',
  subjects: ['campaign', 'act'],
  page,
  *run(document, context) {
    const { number } = isCampaign(document) ? document.document : document;
    const symbol = number === undefined ? undefined : documentSymbol(number);
    const { known, complete } = issuersOf(document, context);
    if (number === undefined || symbol === undefined || !complete) return;
    // An abbreviation of another time is a finding of its own.
    const codes = known.map(({ fact }) => fact.symbols.map(({ code }) => code));
    const parts = new Set(symbol.parts.map(withoutOrdinal));
    if (codes.some((own) => own.length === 0 || own.some((code) => parts.has(code)))) return;
    yield {
      message: say.noneOfTheIssuer(
        number,
        known.map(({ fact }) => fact.name),
      ),
      help: say.knownCodes([...new Set(codes.flat())]),
      span: context.spanOf(isCampaign(document) ? '/document/number' : '/number'),
    };
  },
};
