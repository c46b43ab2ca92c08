import type { AdministrativeUnit, Succession } from '@thidua/model';
import { plainName } from '../reading/place-name.ts';

const endings: ReadonlySet<Succession['kind']> = new Set([
  'merged-into',
  'united-into',
  'split-into',
  'abolished',
]);

/** The event by which a unit stopped being one of its own, if it did. */
export const endOf = (unit: AdministrativeUnit): Succession | undefined =>
  unit.successions.find((succession) => endings.has(succession.kind));

export const isOfToday = (unit: AdministrativeUnit): boolean =>
  unit.to === undefined && endOf(unit) === undefined;

export const isProvince = (unit: AdministrativeUnit): boolean => unit.level === 'province';

const collator = new Intl.Collator('vi');
export const byPlainName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  collator.compare(plainName(a.name), plainName(b.name));
