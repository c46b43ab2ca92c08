import type { Act, Campaign, Issuer, Party } from '@thidua/model';
import type { CheckContext } from '../check.ts';
import type { At } from './citations-of.ts';

/** The registered bodies among some parties, with their pointers. */
function issuersAmong(
  parties: readonly Party[],
  pointer: string,
  context: CheckContext,
): At<Issuer>[] {
  return parties.flatMap(({ ref }, index) => {
    const entry = ref === undefined ? undefined : context.entry(ref);
    return entry?.kind === 'issuer' ? [{ pointer: `${pointer}/${index}`, fact: entry }] : [];
  });
}

/** The issuing bodies of a document that the registry knows, and whether it knows them all. */
export type KnownIssuers = { readonly known: readonly At<Issuer>[]; readonly complete: boolean };

/** Several checks ask for the issuers of one document, whose context is one object. */
const looked = new WeakMap<CheckContext, KnownIssuers>();

export function issuersOf(document: Campaign | Act, context: CheckContext): KnownIssuers {
  const before = looked.get(context);
  if (before !== undefined) return before;
  const known = issuersAmong(document.issuers, '/issuers', context);
  const found = {
    known,
    complete: known.length > 0 && known.length === document.issuers.length,
  };
  looked.set(context, found);
  return found;
}
