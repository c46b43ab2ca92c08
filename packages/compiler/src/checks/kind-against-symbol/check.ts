import type { Check } from '../check.ts';
import { documentSymbol, withoutOrdinal } from '../shared/document-symbol.ts';
import { isCampaign } from '../shared/is-campaign.ts';
import { issuersOf } from '../shared/issuers-of.ts';
import { kindAbbreviations, kindsAbbreviated } from '../shared/kind-abbreviations.ts';
import { say } from './messages.ts';
import { page } from './page.ts';

/** Acts of the National Assembly name no kind: 15/2003/QH11. */
const namesNoKind = /^(?:QH|UBTVQH)\d*$/;

export const kindAgainstSymbol: Check<'campaign' | 'act'> = {
  code: 'TD0306',
  slug: 'kind-against-symbol',
  severity: 'warning',
  subjects: ['campaign', 'act'],
  page,
  *run(document, context) {
    const { type, number } = isCampaign(document) ? document.document : document;
    const [slot] = (number === undefined ? undefined : documentSymbol(number))?.parts ?? [];
    const own = type === undefined ? undefined : kindAbbreviations[type.trim().toLowerCase()];
    if (type === undefined || number === undefined || slot === undefined) return;
    const [usual] = own ?? [];
    if (own === undefined || usual === undefined || namesNoKind.test(slot)) return;
    // A joint or inter-branch document adds letters to its kind: KHLT, HDLN.
    if (own.some((abbreviation) => slot.startsWith(abbreviation))) return;
    const issuers = issuersOf(document, context).known.flatMap(({ fact }) =>
      fact.symbols.map(({ code }) => code),
    );
    const isLetter = usual === 'CV';
    const [kind] = issuers.includes(withoutOrdinal(slot)) ? [] : kindsAbbreviated(slot);
    const bareIssuer = issuers.includes(withoutOrdinal(slot));
    if (kind === undefined && (isLetter || !bareIssuer)) return;
    const at = isCampaign(document) ? '/document' : '';
    yield {
      message: kind === undefined ? say.noKind(type, number) : say.otherKind(type, slot, kind),
      help: isLetter ? say.letterHasNone() : say.expected(usual),
      span: context.spanOf(`${at}/number`),
      related: [{ span: context.spanOf(`${at}/type`), message: say.kindHere() }],
    };
  },
};
