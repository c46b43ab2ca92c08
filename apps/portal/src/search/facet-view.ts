import { readMarked } from '../reading/place-name.ts';
import { isNarrowed, type SearchState } from './address.ts';
import { type Child, element } from './elements.ts';
import type { CountedValue, FacetCounts } from './facet-table.ts';
import { type FacetKey, type FacetValue, facetKeys, facetNames } from './facets.ts';
import type { Say } from './search-words.ts';

/** Values beyond these are a step further away. */
const shownAtOnce = 6;
/** Of thousands, nobody looks through more; the lists of the archive have them all. */
const mostListed = 60;

/** Closed lists and years keep their order; of the rest what would leave something comes first, the most frequent before. */
const keepsOrder: ReadonlySet<FacetKey> = new Set(['year', 'level', 'branch', 'status', 'form']);

export type Choose = (key: FacetKey, slug: string, isChosen: boolean) => void;

/** What a value is called: of a closed list in the page's language, else as documents call it. */
function valueName(key: FacetKey, { slug, label }: FacetValue, say: Say): Child {
  const own = say.labels.values[key]?.[slug];
  if (own !== undefined) return own;
  const { name, mark } = readMarked(label, say);
  return element('span', {}, element('span', { lang: say.documentLanguage }, name), mark);
}

const choice = (
  key: FacetKey,
  value: CountedValue,
  isChosen: boolean,
  choose: Choose,
  say: Say,
): HTMLElement => {
  const { slug, count } = value;
  const id = `loc-${facetNames[key]}-${slug}`;
  const box = element('input', { type: 'checkbox', id, name: facetNames[key], value: slug });
  box.checked = isChosen;
  box.addEventListener('change', () => choose(key, slug, box.checked));
  return element(
    'li',
    count === 0 && !isChosen ? { class: 'facet-empty' } : {},
    box,
    element(
      'label',
      { for: id },
      valueName(key, value, say),
      '\u00a0',
      element(
        'span',
        { class: 'count' },
        String(count),
        element('span', { class: 'visually-hidden' }, ` ${say.facets.movements(count)}`),
      ),
    ),
  );
};

const group = (
  key: FacetKey,
  values: readonly CountedValue[],
  chosen: readonly string[],
  choose: Choose,
  say: Say,
): HTMLElement => {
  const isChosen = ({ slug }: CountedValue): boolean => chosen.includes(slug);
  const ordered = keepsOrder.has(key)
    ? values
    : values.toSorted((a, b) => Number(b.count > 0) - Number(a.count > 0) || b.total - a.total);
  const first = ordered.filter((value, at) => at < shownAtOnce || isChosen(value));
  const rest = ordered.filter((value) => !first.includes(value)).slice(0, mostListed);
  const items = (some: readonly CountedValue[]): HTMLElement =>
    element(
      'ul',
      { role: 'list' },
      ...some.map((value) => choice(key, value, isChosen(value), choose, say)),
    );
  return element(
    'fieldset',
    {},
    element('legend', {}, say.facets.names[key]),
    items(first),
    rest.length === 0
      ? undefined
      : element(
          'details',
          { id: `them-${facetNames[key]}` },
          element(
            'summary',
            {},
            say.facets.more(rest.length),
            element('span', { class: 'visually-hidden' }, `: ${say.facets.names[key]}`),
          ),
          items(rest),
        ),
  );
};

/** Whether a facet tells any of the movements from the others. */
const divides = (values: readonly CountedValue[], movements: number): boolean =>
  values.length > 1 || values.some(({ total }) => total < movements);

/** The ways in which an answer can be narrowed down; `movements` is how many it has before any choice. */
export function facetElements(
  facets: FacetCounts,
  movements: number,
  { chosen }: SearchState,
  choose: Choose,
  say: Say,
): HTMLElement[] {
  return facetKeys.flatMap((key) => {
    const slugs = chosen[key] ?? [];
    const values = facets[key];
    if (slugs.length === 0 && !divides(values, movements)) return [];
    return values.length === 0 ? [] : [group(key, values, slugs, choose, say)];
  });
}

/** What is chosen, each with a way to take it back; nothing where nothing is. */
export function chosenElements(
  facets: FacetCounts,
  { chosen }: SearchState,
  choose: Choose,
  chooseNothing: () => void,
  say: Say,
): HTMLElement[] {
  if (!isNarrowed(chosen)) return [];
  const items = facetKeys.flatMap((key) =>
    (chosen[key] ?? []).map((slug) => {
      const value = facets[key].find((one) => one.slug === slug) ?? { slug, label: slug };
      const button = element(
        'button',
        { type: 'button' },
        element('span', { class: 'visually-hidden' }, `${say.facets.takeBack} `),
        element('span', { class: 'chosen-facet' }, `${say.facets.names[key]}: `),
        valueName(key, value, say),
        element('span', { 'aria-hidden': 'true', class: 'chosen-sign' }, '×'),
      );
      button.addEventListener('click', () => choose(key, slug, false));
      return element('li', {}, button);
    }),
  );
  const all = element('button', { type: 'button', class: 'chosen-all' }, say.facets.takeAllBack);
  all.addEventListener('click', chooseNothing);
  return [
    element('ul', { role: 'list', 'aria-label': say.facets.chosen }, ...items),
    ...(items.length > 1 ? [all] : []),
  ];
}
