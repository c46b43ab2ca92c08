/** How a page is looked at. Widths and heights in pixels of the page. */
export type Look = {
  readonly name: string;
  readonly width: number;
  readonly colours: 'light' | 'dark' | 'forced';
  readonly paper?: true;
  /** How much larger everything is than it is written. */
  readonly zoom?: number;
};

const looks: readonly Look[] = [
  // The width between the margins of an A4 sheet, 162 mm.
  { name: 'paper', width: 612, colours: 'light', paper: true },
];

/** One page of each template. */
const pages: Readonly<Record<string, string>> = {
  province: '/tinh/tinh-lao-cai/',
  statistics: '/thong-ke/',
};

export type Shot = { readonly name: string; readonly address: string; readonly look: Look };

export const shots: readonly Shot[] = Object.entries(pages).flatMap(([page, address]) =>
  looks.map((look) => ({ name: `${page}.${look.name}`, address, look })),
);
