/** The languages of the interface. The first has its pages at the root, the others under their own name. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** What documents are written in, and their names with them, whatever the interface speaks. */
export const documentLanguage = 'vi';
export type DocumentLanguage = typeof documentLanguage;

/** `vi` where nothing says otherwise. */
export const languageOf = (locale: string | undefined): Language =>
  languages.find((language) => language === locale) ?? languages[0];

/**
 * What has its pages in Vietnamese alone: source files are what they are, the manual is written once, and
 * servers have one answer where there is no page.
 */
export const vietnameseOnly = {
  sourceFiles: '/tep-nguon/',
  manual: '/tai-lieu/',
  notFound: '/404',
} as const;

const vietnameseRoots = Object.values(vietnameseOnly);
/** The list of the manual's pages is there in each language, the pages are not. */
const isVietnameseOnly = (address: string): boolean =>
  vietnameseRoots.some((root) => address.startsWith(root)) && address !== vietnameseOnly.manual;

/** The languages that a page is there in. */
export const spokenIn = (page: string): readonly Language[] =>
  isVietnameseOnly(page) ? [languages[0]] : languages;

/** Where a page is in a language; where it is not in that language, where it is. */
export const inLanguage = (address: string, language: Language): string =>
  language === languages[0] || isVietnameseOnly(address) ? address : `/${language}${address}`;

type Speaking = { readonly locale: Language };

/** Leads from a page to others in its own language. */
export const addressesIn =
  ({ locale }: Speaking) =>
  (address: string): string =>
    inLanguage(address, locale);

/** The language that a link leads to, where it is not that of the page. */
export const languageElsewhere = (address: string, { locale }: Speaking): Language | undefined =>
  locale !== languages[0] && isVietnameseOnly(address) ? languages[0] : undefined;

/** Which page an address names, and in which language. */
export function pageOfAddress(address: string): {
  readonly page: string;
  readonly language: Language;
} {
  const [, first = ''] = address.split('/');
  const language = languageOf(first);
  const page = language === languages[0] ? address : address.slice(language.length + 1);
  return { page, language };
}

/** Of a page that one language lacks: the page nearest to it that all have. */
export const nearestSpoken = (address: string): string =>
  address.startsWith(vietnameseOnly.manual) ? vietnameseOnly.manual : '/';
