/** How a page is looked at. Widths in pixels of the page. */
export type Look = {
  readonly name: string;
  readonly width: number;
  readonly colours: 'light' | 'dark' | 'forced';
  readonly paper?: true;
  /** How much larger everything is than it is written. */
  readonly zoom?: number;
};

const looks: readonly Look[] = [
  { name: '360', width: 360, colours: 'light' },
  { name: '1280-dark', width: 1280, colours: 'dark' },
];
const furtherLooks: readonly Look[] = [
  { name: '768', width: 768, colours: 'light' },
  { name: '1920', width: 1920, colours: 'light' },
  // The width between the margins of an A4 sheet, 162 mm.
  { name: 'paper', width: 612, colours: 'light', paper: true },
  { name: 'forced-colours', width: 1280, colours: 'forced' },
  { name: 'zoom-200', width: 1280, colours: 'light', zoom: 2 },
];

const draft = '/van-phong-ubnd-tinh-lao-cai/2022/du-thao-vp-ubnd-lao-cai-quy-3-2022/';

/** What people open first is looked at in every way. */
const opened: Readonly<Record<string, string>> = {
  home: '/',
  found: '/tim-kiem/?q=lao+động+sáng+tạo',
  // The longest title that any of the documents has.
  movement: '/ubnd-tinh-lao-cai/2022/2775-ubnd-nc/',
  province: '/tinh/tinh-lao-cai/',
  statistics: '/thong-ke/',
};

/** A page of each other template. */
const others: Readonly<Record<string, string>> = {
  about: '/gioi-thieu/',
  accountability: '/giai-trinh/',
  'accountability-matter': '/giai-trinh/ket-thuc-truoc-ngay-chao-mung/',
  act: '/van-ban/luat-thi-dua-khen-thuong-2022/',
  award: '/danh-hieu/chien-si-thi-dua-co-so/',
  browse: '/duyet/',
  'browse-facet': '/duyet/khoi/cong-doan/',
  calendar: '/lich/',
  'calendar-month': '/lich/2022/thang-9/',
  check: '/tai-lieu/kiem-tra/td0001/',
  comparison: `${draft}lich-su/2026-05-04/2026-06-15/`,
  data: '/du-lieu/',
  draft,
  event: '/su-kien/quoc-khanh/',
  events: '/su-kien/',
  fact: '/du-kien/sang-kien/',
  guide: '/huong-dan/',
  history: `${draft}lich-su/`,
  issuer: '/co-quan/ubnd-tinh-lao-cai/',
  missing: '/404.html',
  movements: '/phong-trao/',
  offline: '/ngoai-tuyen/',
  parameter: '/tham-so/luong-co-so/',
  provinces: '/tinh/',
  search: '/tim-kiem/',
  source: '/tep-nguon/campaigns/co-quan/lao-cai/',
  theme: '/ten-phong-trao/lao-dong-gioi-lao-dong-sang-tao/',
  version: `${draft}lich-su/2026-05-04/`,
  year: '/nam/2022/',
};

/** What is done on a page before it is looked at. */
export type Step =
  | { readonly press: string }
  | { readonly choose: string; readonly nth: number }
  | { readonly fill: string; readonly with: string }
  /** The picture begins here instead of at the top. */
  | { readonly from: string };

/** What pages become when they are used. */
const used: Readonly<Record<string, { readonly address: string; readonly steps: Step[] }>> = {
  'facets-open': {
    address: '/tim-kiem/?q=thi+đua',
    steps: [{ press: '#bo-loc:not([open]) > summary' }, { from: '#bo-loc' }],
  },
  narrowed: { address: '/tim-kiem/?q=thi+đua&khoi=cong-doan&tinh-trang=da-ban-hanh', steps: [] },
  nothing: { address: '/tim-kiem/?q=qwrtpx', steps: [] },
  'self-check': {
    address: '/danh-hieu/lao-dong-tien-tien/',
    steps: [
      { press: '#phieu-tu-kiem-tra button' },
      // Rules that no later day changes.
      { fill: '#phieu-tu-kiem-tra-ngay', with: '2024-12-31' },
      { choose: '.self-check-body select', nth: 1 },
      { from: '#tu-kiem-tra' },
    ],
  },
  'english-found': { address: '/en/tim-kiem/?q=thi+đua&khoi=cong-doan', steps: [] },
};

/** Of each look of a page in English, what differs from the Vietnamese: words, and how long they are. */
const inEnglish: Readonly<Record<string, string>> = {
  'english-about': '/en/gioi-thieu/',
  'english-accountability': '/en/giai-trinh/',
  'english-award': '/en/danh-hieu/chien-si-thi-dua-co-so/',
  'english-calendar-month': '/en/lich/2022/thang-9/',
  'english-comparison': `/en${draft}lich-su/2026-05-04/2026-06-15/`,
  'english-history': `/en${draft}lich-su/`,
  'english-home': '/en/',
  'english-issuer': '/en/co-quan/ubnd-tinh-lao-cai/',
  'english-movement': '/en/ubnd-tinh-lao-cai/2022/2775-ubnd-nc/',
  'english-province': '/en/tinh/tinh-lao-cai/',
  'english-statistics': '/en/thong-ke/',
};

export type Shot = {
  readonly name: string;
  readonly address: string;
  readonly look: Look;
  readonly steps?: readonly Step[];
};

const shotsOf = (
  pages: Readonly<Record<string, string | { readonly address: string; readonly steps: Step[] }>>,
  ways: readonly Look[],
): Shot[] =>
  Object.entries(pages).flatMap(([page, opened]) =>
    ways.map((look) => ({
      name: `${page}.${look.name}`,
      ...(typeof opened === 'string' ? { address: opened } : opened),
      look,
    })),
  );
const looksNamed = (...names: readonly string[]): Look[] =>
  [...looks, ...furtherLooks].filter(({ name }) => names.includes(name));
const { award = '', comparison = '' } = others;

export const shots: readonly Shot[] = [
  ...shotsOf(opened, [...looks, ...furtherLooks]),
  ...shotsOf(others, looks),
  ...shotsOf(inEnglish, looks),
  ...shotsOf(used, looks),
  // Where rules, strokes and colours carry a meaning, in the other ways of looking too.
  ...shotsOf({ award, comparison, draft }, looksNamed('paper', 'zoom-200', 'forced-colours')),
];
