import { expect, test } from 'vitest';
import { chainLinks } from './chain.ts';
import type { Outline } from './outline.ts';

const outline = (slug: string, part: Partial<Outline> = {}): Outline => ({
  movement: {
    id: slug,
    slug,
    name: slug,
    state: 'issued',
    issuers: [],
    areas: [],
    areasToday: [],
    themes: [],
  },
  from: undefined,
  to: undefined,
  celebrates: [],
  due: [],
  participants: [],
  targets: [],
  items: [],
  outcomes: [],
  numbered: true,
  above: [],
  before: [],
  parts: [],
  ...part,
});
const slugs = (movements: readonly { readonly slug: string }[]) =>
  movements.map(({ slug }) => slug);

test('the chain goes up as far as the archive does, and down one step', () => {
  const chainOf = chainLinks([
    outline('trung-ương'),
    outline('tỉnh', { above: ['trung-ương', 'không-có-trong-kho'] }),
    outline('sở', { above: ['tỉnh'] }),
    outline('sở-năm-sau', { before: ['sở'] }),
    outline('đợt-lớn', { parts: ['sở'] }),
  ]);
  const { above, after, wholes } = chainOf('sở');
  expect(above).toMatchObject([
    { movement: { slug: 'tỉnh' }, above: [{ movement: { slug: 'trung-ương' }, above: [] }] },
  ]);
  expect(slugs(after)).toEqual(['sở-năm-sau']);
  expect(slugs(wholes)).toEqual(['đợt-lớn']);
  expect(slugs(chainOf('trung-ương').below)).toEqual(['tỉnh']);
});

test('a circle of answers comes to an end', () => {
  const chainOf = chainLinks([outline('a', { above: ['b'] }), outline('b', { above: ['a'] })]);
  expect(JSON.stringify(chainOf('a').above)).toContain('"b"');
});
