import type { Campaign, Issuer, Reference } from '@thidua/model';
import { listedName, namesakeMark } from '../reading/place-name.ts';
import { vi } from '../words/vi.ts';
import type { FacetValue, FacetValues } from './facets.ts';
import type { Registry } from './record.ts';

/** Where a document does not say, so that people can ask for just those. */
export const unstated = 'khong-neu';

export const levelSlugs: Readonly<Record<NonNullable<Issuer['level']>, string>> = {
  central: 'trung-uong',
  ministry: 'bo-nganh',
  province: 'cap-tinh',
  department: 'so-ban-nganh',
  district: 'cap-huyen',
  commune: 'cap-xa',
  grassroots: 'co-so',
};
export const branchSlugs: Readonly<Record<NonNullable<Issuer['branch']>, string>> = {
  state: 'nha-nuoc',
  party: 'dang',
  front: 'mat-tran',
  union: 'cong-doan',
  youth: 'doan-thanh-nien',
  association: 'hoi-quan-chung',
  court: 'toa-an',
  procuracy: 'vien-kiem-sat',
  army: 'luc-luong-vu-trang',
  enterprise: 'doanh-nghiep',
};
export const statusSlugs: Readonly<Record<Campaign['status']['state'], string>> = {
  draft: 'du-thao',
  issued: 'da-ban-hanh',
  'summed-up': 'da-tong-ket',
  replaced: 'da-thay-the',
  cancelled: 'da-huy',
};
export const formSlugs: Readonly<Record<NonNullable<Campaign['form']>, string>> = {
  regular: 'thuong-xuyen',
  thematic: 'chuyen-de',
};

/** Values of a closed list stay in the order of the list; the others go by their names. */
const fixedOrder: readonly string[] = [
  ...Object.values(levelSlugs),
  ...Object.values(branchSlugs),
  ...Object.values(statusSlugs),
  ...Object.values(formSlugs),
];

const collator = new Intl.Collator('vi');

/** The order in which the values of a facet are listed: years latest first, what is unstated last. */
export function compareValues(a: FacetValue, b: FacetValue): number {
  const unstatedLast = Number(a.slug === unstated) - Number(b.slug === unstated);
  if (unstatedLast !== 0) return unstatedLast;
  if (/^\d{4}$/.test(a.slug) && /^\d{4}$/.test(b.slug)) return Number(b.slug) - Number(a.slug);
  const [left, right] = [fixedOrder.indexOf(a.slug), fixedOrder.indexOf(b.slug)];
  return left - right || collator.compare(a.label, b.label) || (a.slug < b.slug ? -1 : 1);
}

/** What may stand in an address; a name of an award's own is any text until it is one. */
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const once = (values: readonly (FacetValue | undefined)[]): FacetValue[] => [
  ...new Map(
    values.flatMap((value) =>
      value === undefined || !slugPattern.test(value.slug) ? [] : [[value.slug, value]],
    ),
  ).values(),
];

const orUnstated = (values: FacetValue[], label: string): FacetValue[] =>
  values.length > 0 ? values : [{ slug: unstated, label }];

const named = (kind: Reference['kind'], ref: Reference | undefined): FacetValue | undefined =>
  ref?.kind === kind ? { slug: ref.slug, label: ref.name } : undefined;

/** Titles and forms of commendation named anywhere in a part of a document. */
const awardsIn = (part: unknown): (FacetValue | undefined)[] => {
  if (part === null || typeof part !== 'object') return [];
  if ('slug' in part && 'kind' in part && (part.kind === 'title' || part.kind === 'award-form'))
    return [named(part.kind, part as Reference)];
  return Object.values(part).flatMap(awardsIn);
};

/** What a movement says of its facets: little enough to be kept for all of them. */
export type FacetFacts = Pick<
  Campaign,
  'areas' | 'issuers' | 'status' | 'form' | 'themes' | 'celebrates'
> & {
  readonly date: Campaign['document']['date'];
  readonly awards: readonly FacetValue[];
};

export const facetFactsOf = (campaign: Campaign): FacetFacts => {
  const { areas, issuers, status, form, themes, celebrates, recognition, outcomes } = campaign;
  return {
    areas,
    issuers,
    status,
    form,
    themes,
    celebrates,
    date: campaign.document.date,
    awards: once([
      ...awardsIn([recognition, outcomes]),
      ...recognition.awards.map(({ slug, name }) => ({ slug, label: name })),
    ]),
  };
};

/** What a movement can be found under. */
export function facetsOf(campaign: FacetFacts, registry: Pick<Registry, 'entry'>): FacetValues {
  const unit = (reference: Reference): FacetValue | undefined => {
    if (reference.kind !== 'administrative-unit') return undefined;
    const entry = registry.entry(reference);
    const mark = entry === undefined ? '' : namesakeMark(entry, vi);
    return { slug: reference.slug, label: `${listedName(reference.name)}${mark}` };
  };
  const issuers = campaign.issuers.flatMap(({ ref }) => {
    const entry = ref && registry.entry(ref);
    return entry?.kind === 'issuer' ? [entry] : [];
  });
  const year = /^\d{4}/.exec(campaign.date ?? '')?.[0];
  const { state } = campaign.status;
  const { form } = campaign;
  return {
    provinceToday: once(campaign.areas.flatMap(({ today }) => today.map(unit))),
    provinceAsIssued: once(campaign.areas.map(({ asIssued }) => unit(asIssued))),
    year: [
      year === undefined
        ? { slug: unstated, label: vi.facets.noYear }
        : { slug: year, label: year },
    ],
    level: orUnstated(
      once(
        issuers.map(({ level }) => level && { slug: levelSlugs[level], label: vi.levels[level] }),
      ),
      vi.facets.unknownIssuer,
    ),
    branch: orUnstated(
      once(
        issuers.map(
          ({ branch }) => branch && { slug: branchSlugs[branch], label: vi.branches[branch] },
        ),
      ),
      vi.facets.unknownIssuer,
    ),
    theme: once(campaign.themes.map(({ ref }) => named('theme', ref))),
    status: [{ slug: statusSlugs[state], label: vi.states[state] }],
    form: [
      form === undefined
        ? { slug: unstated, label: vi.facets.unstatedForm }
        : { slug: formSlugs[form], label: vi.forms[form] },
    ],
    award: [...campaign.awards],
    event: once(campaign.celebrates.map(({ event }) => named('event', event.ref))),
  };
}
