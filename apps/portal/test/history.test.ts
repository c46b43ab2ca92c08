import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MovementHistory } from '@thidua/model';
import { describe, expect, inject, test } from 'vitest';
import { wordsFor } from '../src/words/words.ts';
import { answers, linksOf, pagesOf, textOf } from './built-site.ts';
import { documentsOf, draftAddress } from './sample/site.ts';

const { data, site } = inject('sample');
const { campaigns, addresses } = documentsOf(data);
const words = wordsFor('vi');
const say = words.history;

const pageAt = (address: string): string => readFileSync(join(site, address, 'index.html'), 'utf8');
const addressAt = (index: number): string => addresses.get(campaigns[index]?.slug ?? '') ?? '';
const mainOf = (html: string): string => textOf(html.slice(html.indexOf('<main')));

const home = addressAt(0);
const history = MovementHistory.parse(
  JSON.parse(readFileSync(join(data, `history/${campaigns[0]?.slug}/index.json`), 'utf8')),
);
const { versions, differences } = history;

describe('the history of a movement', () => {
  const html = pageAt(`${home}lich-su/`);
  const text = mainOf(html);

  test('tells each version, the newest first, by whom and why', () => {
    const places = versions.flatMap(({ commit }) =>
      commit === undefined ? [] : [text.indexOf(commit.author)],
    );
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => b - a));
    for (const { commit } of versions) expect(text).toContain(commit?.reason ?? say.notCommitted);
    expect(text).toContain('có từ ngày 05/01/2024 hoặc trước đó');
    expect(text).toContain('Phiên bản ngày 06/02/2024, lần 2 trong ngày');
  });

  test('tells what each changed against the one before it, all of it', () => {
    for (const { from, to, lines } of differences)
      if (from === to - 1) for (const { sentence } of lines) expect(text).toContain(sentence.vi);
  });

  test('says how far back it goes, and what could not be read', () => {
    expect(text).toContain(say.partly);
    expect(text).toContain(history.unread[0]?.reason ?? '?');
  });

  test('leads to every version and to every two of them', () => {
    const links = linksOf(html);
    for (const { key } of versions) expect(links).toContain(`${home}lich-su/${key}/`);
    for (const { from, to } of differences)
      expect(links).toContain(`${home}lich-su/${versions[from]?.key}/${versions[to]?.key}/`);
  });

  test('is told in short on the page of the movement, the latest first', () => {
    const movement = mainOf(pageAt(home));
    expect(linksOf(pageAt(home))).toContain(`${home}lich-su/`);
    expect(movement).toContain(say.seeAll(versions.length));
  });

  test('of one version is told on its page alone, and where there is none that is said', () => {
    expect(mainOf(pageAt(addressAt(1)))).toContain(
      'Một phiên bản duy nhất, công bố ngày 06/02/2024',
    );
    expect(answers(site, `${addressAt(1)}lich-su/`)).toBe(false);
    expect(mainOf(pageAt(addressAt(2)))).toContain(say.notCommitted);
  });

  test('stands behind the identifier and behind an address of old, too', () => {
    for (const old of [`/phong-trao/${campaigns[0]?.slug}/`, draftAddress])
      for (const page of ['', 'lich-su/', 'lich-su/2024-01-05/', 'lich-su/2024-01-05/chua-luu/'])
        expect(pageAt(`${old}${page}`)).toContain(`url=${home}${page}"`);
    const rules = readFileSync(join(site, '_redirects'), 'utf8');
    expect(rules).toContain(`${draftAddress}lich-su/ ${home}lich-su/ 301`);
  });
});

describe('a version', () => {
  test('of old says so before all else, and leads to the current one', () => {
    const html = pageAt(`${home}lich-su/2024-01-05/`);
    const text = mainOf(html);
    expect(text.indexOf(say.old('05/01/2024'))).toBeLessThan(text.indexOf(words.movement.issuers));
    expect(linksOf(html)).toContain(home);
    expect(linksOf(html)).toContain(`/du-lieu/${versions[0]?.path}`);
  });

  test('that is the current one says so', () => {
    expect(mainOf(pageAt(`${home}lich-su/chua-luu/`))).toContain(say.isCurrent);
  });
});

describe('two versions', () => {
  test('are compared in facts and in words, what went and what came marked as such', () => {
    for (const { from, to, lines } of differences) {
      const html = pageAt(`${home}lich-su/${versions[from]?.key}/${versions[to]?.key}/`);
      const text = mainOf(html);
      for (const { sentence } of lines) expect(text).toContain(sentence.vi);
      expect(html).toMatch(/<del>/);
      expect(html).toMatch(/<ins>/);
    }
  });
});

describe('a movement that was withdrawn', () => {
  const withdrawn = campaigns.filter(({ status }) => status.state === 'cancelled');

  test('is there, and says so before anything else', () => {
    expect(withdrawn.length).toBeGreaterThan(0);
    for (const { slug, status } of withdrawn) {
      const html = pageAt(addresses.get(slug) ?? '');
      const article = html.slice(html.indexOf('<article'), html.indexOf('<h1'));
      expect(textOf(article)).toContain(words.stateNotes.cancelled);
      if (status.state === 'cancelled' && status.reason !== undefined)
        expect(textOf(article)).toContain(status.reason);
    }
  });

  test('is in no feed and no calendar, and marked in the lists', () => {
    const files = ['tin.xml', 'tin.json', 'lich.ics'].map((name) =>
      readFileSync(join(site, name), 'utf8'),
    );
    for (const { slug } of withdrawn) {
      const address = addresses.get(slug) ?? '';
      for (const file of files) expect(file).not.toContain(address);
      const listed = [...pagesOf(site)].filter(
        (page) => page.address.startsWith('/nam/') && page.html.includes(`href="${address}"`),
      );
      expect(listed.length).toBeGreaterThan(0);
      for (const { html } of listed) {
        const entry = html.slice(html.indexOf(`href="${address}"`)).split('</li>')[0] ?? '';
        expect(entry).toContain(words.states.cancelled);
      }
    }
  });
});
