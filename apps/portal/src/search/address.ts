import type { Chosen } from './facet-table.ts';
import { facetKeys, facetNames } from './facets.ts';

/** In which order movements are shown. */
export const orders = [
  'relevance',
  'latest-issued',
  'earliest-issued',
  'latest-end',
  'earliest-end',
] as const;
export type Order = (typeof orders)[number];

/** Everything that the search page shows follows from this, and this stands in its address. */
export type SearchState = {
  readonly text: string;
  readonly chosen: Chosen;
  readonly order: Order;
  /** `khớp dấu`: only words with just the marks that were typed. */
  readonly exactMarks: boolean;
  /** How many movements are listed. */
  readonly shown: number;
  /** How many pages of other kinds are listed. */
  readonly othersShown: number;
};

export const pageLength = 12;
/** Movements are what people look for; fewer of the rest stand below them at first. */
export const othersLength = 6;
/** Nobody reads further; an address may say anything. */
const mostShown = 600;
const mostChosen = 40;

export const emptyState: SearchState = {
  text: '',
  chosen: {},
  order: 'relevance',
  exactMarks: false,
  shown: pageLength,
  othersShown: othersLength,
};

const orderNames: Readonly<Record<Order, string>> = {
  relevance: 'lien-quan',
  'latest-issued': 'moi-nhat',
  'earliest-issued': 'cu-nhat',
  'latest-end': 'ket-thuc-sau',
  'earliest-end': 'ket-thuc-truoc',
};

/** The name of an order in an address. */
export const orderName = (order: Order): string => orderNames[order];
export const orderNamed = (name: string | null): Order =>
  orders.find((order) => orderNames[order] === name) ?? 'relevance';

const shownIn = (text: string | null, length: number): number => {
  const asked = /^\d{1,4}$/.test(text ?? '') ? Number(text) : length;
  return Math.min(mostShown, Math.max(1, Math.ceil(asked / length)) * length);
};

/** Reads the part of an address after `?`. Total: what means nothing is left out. */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen: Partial<Record<keyof Chosen, string[]>> = {};
  for (const key of facetKeys) {
    const values = [...new Set(parameters.getAll(facetNames[key]))]
      .filter((value) => /^[a-z0-9-]{1,120}$/.test(value))
      .slice(0, mostChosen);
    if (values.length > 0) chosen[key] = values;
  }
  return {
    text: parameters.get('q') ?? '',
    chosen,
    order: orderNamed(parameters.get('xep')),
    exactMarks: parameters.get('dau') === '1',
    shown: shownIn(parameters.get('so'), pageLength),
    othersShown: shownIn(parameters.get('khac'), othersLength),
  };
}

/** The part of an address after and with `?`, or nothing: what is as usual is not said. */
export function writeAddress(state: SearchState): string {
  const parameters = new URLSearchParams();
  const text = state.text.trim();
  if (text !== '') parameters.set('q', text);
  for (const key of facetKeys) {
    for (const value of state.chosen[key] ?? []) parameters.append(facetNames[key], value);
  }
  if (state.order !== 'relevance') parameters.set('xep', orderNames[state.order]);
  if (state.exactMarks) parameters.set('dau', '1');
  if (state.shown > pageLength) parameters.set('so', String(state.shown));
  if (state.othersShown > othersLength) parameters.set('khac', String(state.othersShown));
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

export const isNarrowed = (chosen: Chosen): boolean =>
  facetKeys.some((key) => (chosen[key]?.length ?? 0) > 0);
