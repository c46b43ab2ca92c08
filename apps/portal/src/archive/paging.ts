/** As many entries as a phone takes in one go, and as keep a page small. */
const perPage = 100;

/** A part of a list that has an address of its own. */
export type ListPage<Item> = {
  readonly items: readonly Item[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
};

const pageCount = (total: number): number => Math.max(1, Math.ceil(total / perPage));

/** One page of a list, counted from 1. */
export const pageOf = <Item>(items: readonly Item[], page: number): ListPage<Item> => ({
  items: items.slice((page - 1) * perPage, page * perPage),
  page,
  pages: pageCount(items.length),
  total: items.length,
});

/** The pages that follow the first: `[2, 3]` of a list of three. */
export const furtherPages = (total: number): number[] =>
  Array.from({ length: pageCount(total) - 1 }, (_, index) => index + 2);
