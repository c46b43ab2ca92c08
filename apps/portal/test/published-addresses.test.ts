import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ArchiveIndex } from '@thidua/model';
import { describe, expect, inject, test } from 'vitest';
import { dataRoot } from '../src/archive/addresses.ts';
import { movementAddresses } from '../src/archive/movement-addresses.ts';
import { addressesToPublish, standingRedirects } from '../src/archive/published-addresses.ts';
import { lostAddressesNotice } from '../src/publishing/lost-addresses.ts';
import { movedPage, withdrawnPage } from '../src/publishing/moved-page.ts';
import {
  followed,
  readPublishedAddresses,
  writePublishedAddresses,
} from '../src/publishing/published-addresses.ts';
import { wordsFor } from '../src/words/words.ts';
import { answers, archiveDirectory } from './built-site.ts';

const listFile = fileURLToPath(new URL('../../../campaigns/dia-chi.tsv', import.meta.url));
const list = readPublishedAddresses(readFileSync(listFile, 'utf8'));
const indexIn = (folder: string) =>
  ArchiveIndex.parse(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));

describe('what was published once', () => {
  test('keeps resolving', () => {
    const lost = list.filter(({ address }) => !answers(archiveDirectory, address));
    expect(lost).toEqual([]);
  });

  test('is on the list: `npm run addresses -w @thidua/portal` adds a new movement', () => {
    const listed = new Set(list.map(({ address }) => address));
    const missing = addressesToPublish(indexIn(join(archiveDirectory, dataRoot))).filter(
      ({ address, document }) => document.startsWith('campaign/') && !listed.has(address),
    );
    expect(missing).toEqual([]);
  });

  test('stands in the order in which it is written', () => {
    expect(readFileSync(listFile, 'utf8').replaceAll('\r\n', '\n')).toBe(
      writePublishedAddresses(list),
    );
  });
});

describe('an address', () => {
  const movement = {
    slug: 'lao-dong-gioi-2022',
    state: 'issued' as const,
    number: '2775/UBND-NC',
    year: 2022,
    issuers: [{ slug: 'ubnd-tinh-lao-cai', name: 'Ủy ban nhân dân tỉnh Lào Cai' }],
  };
  const draft = { ...movement, slug: 'du-thao', state: 'draft' as const, number: '…/SCT-VP' };
  const of = (...movements: Parameters<typeof movementAddresses>[0]) => [
    ...movementAddresses(movements).values(),
  ];

  test('says who, when and under which number', () => {
    expect(of(movement)).toEqual(['/ubnd-tinh-lao-cai/2022/2775-ubnd-nc/']);
  });

  test('of a draft without a number ends in its identifier', () => {
    expect(of(draft)).toEqual(['/ubnd-tinh-lao-cai/2022/du-thao-du-thao/']);
    expect(of({ ...draft, state: 'issued' })).toEqual([
      '/ubnd-tinh-lao-cai/2022/khong-so-du-thao/',
    ]);
  });

  test('says what is not known', () => {
    expect(of({ slug: 'x', state: 'issued', issuers: [] })).toEqual([
      '/khong-ro/khong-ro/khong-so-x/',
    ]);
  });

  test('folds the name of a body that has no entry', () => {
    expect(of({ ...movement, issuers: [{ name: 'Đảng ủy xã Mường Khương' }] })).toEqual([
      '/dang-uy-xa-muong-khuong/2022/2775-ubnd-nc/',
    ]);
  });

  test('is nobody’s alone where two documents bear one number: both are told apart', () => {
    expect(of(movement, { ...movement, slug: 'khac' })).toEqual([
      '/ubnd-tinh-lao-cai/2022/2775-ubnd-nc-lao-dong-gioi-2022/',
      '/ubnd-tinh-lao-cai/2022/2775-ubnd-nc-khac/',
    ]);
  });

  test('never begins as another part of the site does', () => {
    for (const folder of ['co-quan', 'nam', 'du-lieu', 'tep-nguon'])
      expect(of({ ...movement, issuers: [{ slug: folder, name: folder }] })).toEqual([
        `/co-quan-${folder}/2022/2775-ubnd-nc/`,
      ]);
  });
});

describe('the list', () => {
  const current = new Map([
    ['campaign/a', '/b/2023/12-kh/'],
    ['issuer/b', '/co-quan/b/'],
  ]);

  test('leads from a draft to what it became, and says what was withdrawn', () => {
    const gone = { address: '/b/2022/9-kh/', document: 'campaign/z', withdrawn: 'nhập trùng' };
    const lost = { address: '/b/2022/8-kh/', document: 'campaign/y' };
    const entries = [
      { address: '/b/2023/du-thao-a/', document: 'campaign/a' },
      { address: '/co-quan/b/', document: 'issuer/b' },
      gone,
      lost,
    ];
    expect(followed(entries, current)).toEqual({
      redirects: [{ from: '/b/2023/du-thao-a/', to: '/b/2023/12-kh/' }],
      withdrawn: [gone],
      lost: [lost],
    });
    expect(readPublishedAddresses(writePublishedAddresses(entries)).length).toBe(entries.length);
  });
});

describe('what is told of addresses that lead nowhere', () => {
  const lostAddresses = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      address: `/b/2022/${at}/`,
      document: 'campaign/y',
    }));

  test('is nothing where there are none', () => {
    expect(lostAddressesNotice([], 'dia-chi.tsv')).toEqual([]);
  });

  test('is how many, the first of them, and what to do, in both languages', () => {
    const lines = lostAddressesNotice(lostAddresses(7), 'dia-chi.tsv');
    expect(lines[0]).toBe('! 7 địa chỉ đã công bố không còn dẫn tới tài liệu nào:');
    expect(lines.slice(1, 6)).toEqual(lostAddresses(5).map(({ address }) => `!   ${address}`));
    expect(lines[6]).toBe('!   … và 2 địa chỉ khác');
    expect(lines[7]).toContain('trong dia-chi.tsv: tài liệu đã đổi mã thì ghi mã mới');
    expect(lines[8]).toContain('7 published addresses no longer lead to any document');
    expect(lostAddressesNotice(lostAddresses(1), 'dia-chi.tsv').at(-1)).toContain(
      '1 published address no longer leads',
    );
  });
});

describe('a page that leads on', () => {
  const words = wordsFor('vi');

  test('does so without a script, and names the page that counts', () => {
    const html = movedPage('/b/2023/12-kh/', words, 'https://thidua.example');
    expect(html).toContain('<link rel="canonical" href="https://thidua.example/b/2023/12-kh/">');
    expect(html).toContain('content="0; url=/b/2023/12-kh/"');
    expect(html).not.toContain('<script');
  });

  test('tells why something was withdrawn, as text', () => {
    expect(withdrawnPage('<b>trùng</b>', words)).toContain('&lt;b&gt;trùng&lt;/b&gt;');
  });

  test.each([inject('sample').site, archiveDirectory])('stands wherever one is due: %#', (site) => {
    const redirects = standingRedirects(indexIn(join(site, dataRoot)));
    expect(redirects.length).toBeGreaterThan(4);
    for (const { from, to } of redirects) {
      expect(readFileSync(join(site, from, 'index.html'), 'utf8'), from).toContain(`url=${to}`);
      expect(answers(site, to), to).toBe(true);
      expect(existsSync(join(site, '_redirects'))).toBe(true);
    }
  });
});
