import { englishCount } from '../../reading/figure.ts';

/** The noun of a count that stands before it: `movement` of one, `movements` of others. */
export const noun = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? one : many;

/** `1 movement`, `2,000 movements`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${englishCount(count)} ${noun(count, one, many)}`;

const endings = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
]);
const rules = new Intl.PluralRules('en', { type: 'ordinal' });

/** `75th`, `81st`. */
export const ordinal = (count: number): string =>
  `${count}${endings.get(rules.select(count)) ?? 'th'}`;
