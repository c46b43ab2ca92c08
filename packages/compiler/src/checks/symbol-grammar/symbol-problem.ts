import type { Issuer } from '@thidua/model';
import type { DayRange } from '../shared/day-range.ts';
import { documentSymbol } from '../shared/document-symbol.ts';
import { kindsAbbreviated } from '../shared/kind-abbreviations.ts';

/** What is wrong with a number by the form of its branch, and how it would be written. */
export type SymbolProblem = {
  readonly kind: 'party-form' | 'state-form' | 'leading-zero';
  readonly written: string;
};

/** Since when a form is applied: before, older rules held that are not part of the catalogue. */
const stateFormSince = '2020-03-05';
const partyFormSince = '2018-01-01';

export function symbolProblem(
  number: string,
  branch: Issuer['branch'],
  issued: DayRange,
): SymbolProblem | undefined {
  const symbol = documentSymbol(number);
  if (symbol === undefined || issued.earliest === undefined) return undefined;
  const { serial, separator, year, parts } = symbol;
  const [first = '', ...rest] = parts;
  if (branch === 'party' && issued.earliest >= partyFormSince) {
    // Only where the kind is where the State has it: 12/KH-TU was meant as 12-KH/TU.
    const kindFirst = kindsAbbreviated(first).length > 0 && rest.length > 0;
    if (separator === '/' && year === undefined && kindFirst) {
      return { kind: 'party-form', written: `${serial}-${first}/${rest.join('-')}` };
    }
  }
  if (branch === 'state' && issued.earliest >= stateFormSince) {
    if (separator === '-' && year === undefined) {
      return { kind: 'state-form', written: `${serial}/${parts.join('-')}` };
    }
    if (/^[1-9]$/.test(serial)) return { kind: 'leading-zero', written: `0${number}` };
  }
  return undefined;
}
