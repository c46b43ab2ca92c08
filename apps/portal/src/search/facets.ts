/** What movements can be narrowed down by, in the order in which people see it. */
export const facetKeys = [
  'provinceToday',
  'provinceAsIssued',
  'year',
  'level',
  'branch',
  'theme',
  'status',
  'form',
  'award',
  'event',
] as const;
export type FacetKey = (typeof facetKeys)[number];

/** One thing to narrow down by: what stands in an address, and what people read. */
export type FacetValue = { readonly slug: string; readonly label: string };
export type FacetValues = Readonly<Record<FacetKey, readonly FacetValue[]>>;

/** The name of a facet in an address. Promises, as all addresses are. */
export const facetNames: Readonly<Record<FacetKey, string>> = {
  provinceToday: 'tinh',
  provinceAsIssued: 'tinh-khi-ban-hanh',
  year: 'nam',
  level: 'cap',
  branch: 'khoi',
  theme: 'ten',
  status: 'tinh-trang',
  form: 'hinh-thuc',
  award: 'khen-thuong',
  event: 'ngay-le',
};
