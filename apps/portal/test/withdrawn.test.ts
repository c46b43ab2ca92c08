import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Campaign } from '@thidua/model';
import { describe, expect, inject, test } from 'vitest';
import { accountabilityAddress, statisticsAddress } from '../src/archive/addresses.ts';
import { facetAddress, facetValueAddress } from '../src/archive/browse.ts';
import { formatAddress } from '../src/archive/formats.ts';
import { vietnameseCitation } from '../src/publishing/citation-formats.ts';
import { wordsFor } from '../src/words/words.ts';
import { linksOf, pagesOf, textOf } from './built-site.ts';
import { documentsOf } from './sample/site.ts';
import { openIndex } from './search-index.ts';

const { data, site } = inject('sample');
const { campaigns, addresses } = documentsOf(data);
const words = wordsFor('vi');

type State = Campaign['status']['state'];
const inState = (state: State): readonly Campaign[] =>
  campaigns.filter(({ status }) => status.state === state);
const addressOf = ({ slug }: Campaign): string => addresses.get(slug) ?? '';
const pageAt = (address: string): string => readFileSync(join(site, address, 'index.html'), 'utf8');
const mainOf = (html: string): string => textOf(html.slice(html.indexOf('<main')));

/** Every item of a list of movements, with the page it stands on. */
const listed = [...pagesOf(site)]
  .filter(({ language }) => language === 'vi')
  .flatMap(({ address, html }) =>
    [...html.matchAll(/<ol class="movements" role="list">(.*?)<\/ol>/gs)].flatMap(([, list = '']) =>
      list
        .split('<li>')
        .slice(1)
        .map((item) => ({ address, item, leadsTo: linksOf(item)[0] })),
    ),
  );

const noLonger = [
  { state: 'cancelled', mark: words.states.cancelled, facet: 'da-huy' },
  { state: 'replaced', mark: words.states.replaced, facet: 'da-thay-the' },
] as const;

describe.each(noLonger)('what is $state stays reachable and says so', ({ state, mark, facet }) => {
  const movements = inState(state);
  const homes = new Set(movements.map(addressOf));

  test('on its page, before its facts, and to those who only see its summary', () => {
    expect(movements.length).toBeGreaterThan(0);
    for (const movement of movements) {
      const html = pageAt(addressOf(movement));
      const head = html.slice(html.indexOf('<main'), html.indexOf('class="page-contents"'));
      expect(textOf(head)).toContain(mark);
      expect(/<meta name="description" content="([^"]*)"/.exec(html)?.[1]).toContain(mark);
    }
  });

  test('in every list that names it', () => {
    const items = listed.filter(({ leadsTo }) => homes.has(leadsTo ?? ''));
    expect(new Set(items.map(({ address }) => address)).size).toBeGreaterThan(3);
    for (const { address, item } of items) expect(textOf(item), address).toContain(mark);
  });

  test('where it is browsed by its status, without a script', () => {
    expect(linksOf(pageAt(facetAddress('status')))).toContain(facetValueAddress('status', facet));
    const links = linksOf(pageAt(facetValueAddress('status', facet)));
    for (const home of homes) expect(links).toContain(home);
  });

  test('in the search, asked for by its status or in words', async () => {
    const { engine } = await openIndex(site);
    const chosen = await engine.search({ chosen: { status: [facet] } });
    expect(new Set(chosen.movements.map(({ hit }) => hit.url))).toEqual(homes);
    for (const { hit } of chosen.movements) expect(hit.status).toBe(state);
    const asked = await engine.search(mark);
    expect(asked.movements.map(({ hit }) => hit.url)).toEqual(
      expect.arrayContaining([...homes].slice(0, 1)),
    );
  });

  test('in a citation', () => {
    for (const movement of movements)
      expect(vietnameseCitation(movement, addressOf(movement), words)).toContain(
        `(${mark.toLowerCase()})`,
      );
  });

  test('in the data', () => {
    for (const movement of movements) {
      const file = readFileSync(join(site, formatAddress(movement.slug, 'md')), 'utf8');
      expect(file).toContain(mark);
    }
  });
});

describe('a movement that was cancelled', () => {
  const movements = inState('cancelled');
  const homes = movements.map(addressOf);

  test('says why', () => {
    for (const movement of movements) {
      const { status } = movement;
      const reason = status.state === 'cancelled' ? status.reason : undefined;
      if (reason !== undefined)
        expect(mainOf(pageAt(addressOf(movement)))).toContain(textOf(reason).slice(0, 8));
    }
  });

  test('counts in no figure, and nothing of it is due', () => {
    const figures = [...pagesOf(site)].filter(({ page }) =>
      [statisticsAddress, accountabilityAddress(), '/lich/'].some((root) => page.startsWith(root)),
    );
    expect(figures.length).toBeGreaterThan(5);
    for (const { address, html } of figures)
      for (const home of homes) expect(linksOf(html), address).not.toContain(home);
  });

  test('tells so to a calendar that took over its days', () => {
    for (const { slug } of movements) {
      const calendar = readFileSync(join(site, formatAddress(slug, 'ics')), 'utf8');
      const events = calendar.split('BEGIN:VEVENT').slice(1);
      for (const event of events) expect(event).toContain('STATUS:CANCELLED');
    }
  });
});

test('a movement leads to those whose place it took', () => {
  const replaced = inState('replaced').filter(
    ({ status }) => status.state === 'replaced' && status.by.ref?.kind === 'campaign',
  );
  expect(replaced.length).toBeGreaterThan(0);
  for (const movement of replaced) {
    const { status } = movement;
    const by = status.state === 'replaced' ? status.by.ref?.slug : undefined;
    const later = addresses.get(by ?? '') ?? '';
    expect(linksOf(pageAt(addressOf(movement)))).toContain(later);
    expect(linksOf(pageAt(later))).toContain(addressOf(movement));
  }
});
