import type { Campaign, Expression, RegistryEntry } from '@thidua/model';
import { describe, expect, it } from 'vitest';
import { ruleBook } from '../../src/index.ts';
import { type MistakeKind, mistakesOf } from '../../src/plan/typing/index.ts';
import { nearestName } from '../../src/plan/typing/nearest.ts';
import {
  compare,
  criterion,
  fact,
  name,
  number,
  parameter,
  party,
  person,
  title,
  unit,
  version,
} from './registry.ts';

const vocabulary = [
  person,
  unit,
  fact('thành-viên', 'members', { of: name('người'), for: ['phòng'] }),
  fact('số', 'number', { unit: 'lần' }),
  fact('tỷ-lệ', 'share'),
  fact('tiền', 'money'),
  fact('thời-gian', 'duration'),
  fact('ngày', 'date'),
  fact('đúng', 'truth'),
  fact('bậc', 'scale', { values: [{ id: 'bậc-thấp' }, { id: 'bậc-cao' }] }),
  fact('hạng', 'scale', { values: [{ id: 'hạng-nhì' }, { id: 'hạng-nhất' }] }),
  fact('loại', 'category', { values: [{ id: 'loại-một' }, { id: 'loại-hai' }] }),
  fact('lời', 'text'),
];

function mistakesIn(
  document: Exclude<Parameters<typeof mistakesOf>[0], Campaign>,
  ...entries: readonly RegistryEntry[]
): [MistakeKind, string][] {
  const book = ruleBook([...vocabulary, document, ...entries]);
  const none = new Map<string, never>();
  return mistakesOf(document, {
    entry: (asked) => book.entry(asked),
    awards: none,
    participants: none,
  }).map(({ kind, pointer }) => [kind, pointer]);
}

const inRule = (expression: Expression): MistakeKind[] =>
  mistakesIn(title('danh-hiệu', { criteria: [criterion('a', expression)] })).map(([kind]) => kind);

const value = (id: string) => ({ kind: 'name' as const, name: name(id) });
const percent = { kind: 'percent', value: '80' } as const;
const holds = (id: string): Expression => ({ kind: 'holds', use: { fact: name(id) } });

describe('a comparison', () => {
  it.each<[string, Expression]>([
    ['a number with a number', compare('số', '≥', number('3'))],
    ['a number with its unit', compare('số', '≥', { ...number('3'), unit: 'time' })],
    ['a share with a percentage', compare('tỷ-lệ', '≥', percent)],
    ['money with đồng', compare('tiền', '≥', { ...number('5'), unit: 'dong' })],
    ['a length of time', compare('thời-gian', '<', { ...number('40'), unit: 'working-day' })],
    ['a date', compare('ngày', '<', { kind: 'date', date: '2024' })],
    ['a step of its scale', compare('bậc', '≥', value('bậc-cao'))],
    [
      'a step with that of another year',
      compare('bậc', '≥', { kind: 'fact', use: { fact: name('bậc'), year: 2019 } }),
    ],
    ['one of its values', compare('loại', '=', value('loại-hai'))],
    ['true or false', compare('đúng', '=', { kind: 'truth', value: false })],
    ['true or false by itself', holds('đúng')],
    [
      'a fact against a share of another',
      compare('tiền', '≥', { ...percent, of: { fact: name('tiền'), year: 2019 } }),
    ],
    ['a blank of a draft', compare('số', '≥', { kind: 'blank' })],
  ])('%s is fine', (_what, expression) => {
    expect(inRule(expression)).toEqual([]);
  });

  it.each<[string, Expression, MistakeKind]>([
    ['a share with a bare number', compare('tỷ-lệ', '≥', number('80')), 'different-types'],
    ['a number with a percentage', compare('số', '≥', percent), 'different-types'],
    ['a scale with a number', compare('bậc', '≥', number('2')), 'different-types'],
    [
      'steps of two scales',
      compare('bậc', '≥', { kind: 'fact', use: { fact: name('hạng') } }),
      'different-types',
    ],
    [
      'values without an order by more or less',
      compare('loại', '≥', value('loại-hai')),
      'different-types',
    ],
    [
      'a number against a share of money',
      compare('số', '≥', { ...percent, of: { fact: name('tiền') } }),
      'different-types',
    ],
    ['money without đồng', compare('tiền', '≥', number('5')), 'other-measure'],
    ['a length of time without a unit', compare('thời-gian', '<', number('40')), 'other-measure'],
    ['times with people', compare('số', '≥', { ...number('3'), unit: 'person' }), 'other-measure'],
    ['a value of another fact', compare('bậc', '=', value('loại-một')), 'not-on-scale'],
    ['words', compare('lời', '=', { kind: 'text', text: 'tốt' }), 'not-comparable'],
    ['a number by itself', holds('số'), 'not-comparable'],
  ])('%s is not', (_what, expression, kind) => {
    expect(inRule(expression)).toEqual([kind]);
  });
});

it('the nearest name is offered where it is the only one, marks aside', () => {
  expect(nearestName('hoan-thanh-tot', ['hoàn-thành', 'hoàn-thành-tốt'])).toBe('hoàn-thành-tốt');
  expect(nearestName('bậc-x', ['bậc-a', 'bậc-b'])).toBeUndefined();
  expect(nearestName('xuất-sắc', ['hoàn-thành'])).toBeUndefined();
});

describe('validity', () => {
  const kinds = (...versions: Parameters<typeof title>[2] & unknown[]) =>
    mistakesIn(title('danh-hiệu', {}, versions));

  it('is whole where each version begins the day after the one before', () => {
    expect(kinds(version('b', { from: '2024-01-01' }), version('a', { to: '2023' }))).toEqual([]);
  });

  it('has a gap, or an overlap, told at the later version', () => {
    expect(kinds(version('a', { to: '2023-11-30' }), version('b', { from: '2024-01-01' }))).toEqual(
      [['gap-in-validity', '/versions/1']],
    );
    expect(kinds(version('a', { to: '2024-01-01' }), version('b', { from: '2024-01-01' }))).toEqual(
      [['overlapping-validity', '/versions/1']],
    );
  });

  it('is looked at for each scope, and each body, by itself', () => {
    const scope = (id: string) => ({ scope: { parties: [party(id)] } });
    expect(kinds(version('a', scope('bộ')), version('b', scope('tỉnh')))).toEqual([]);
    const of = (id: string, from: string) => ({
      value: { kind: 'percent' as const, value: '10' },
      from,
      for: [party(id)],
    });
    expect(mistakesIn(parameter('t', 'share', of('bộ', '2023'), of('tỉnh', '2024')))).toEqual([]);
    expect(mistakesIn(parameter('t', 'share', of('bộ', '2023'), of('bộ', '2024')))).toEqual([
      ['overlapping-validity', '/values/1'],
    ]);
  });
});

describe('circles', () => {
  const asks = (id: string): Expression => ({ kind: 'meets', title: name(id) });
  const asking = (id: string) => ({ criteria: [criterion('a', asks(id))] });

  it('are told to each title on them', () => {
    const [first, second] = [title('một', asking('hai')), title('hai', asking('một'))];
    expect(mistakesIn(first, second)).toEqual([['award-cycle', '']]);
    expect(mistakesIn(second, first)).toEqual([['award-cycle', '']]);
  });

  it('are none where the versions on them were never in force together', () => {
    const first = title('một', {}, [version('cũ', { to: '2023' }, asking('hai'))]);
    const second = title('hai', {}, [version('mới', { from: '2024' }, asking('một'))]);
    expect(mistakesIn(first, second)).toEqual([]);
  });

  it('are none by way of the year before', () => {
    const before: Expression = {
      kind: 'awarded',
      awarded: { title: name('một'), equivalents: [], year: 'previous-year' },
    };
    expect(mistakesIn(title('một', { criteria: [criterion('a', before)] }))).toEqual([]);
  });

  it('are there where the years up to the assessed one are of the title itself', () => {
    const itself: Expression = {
      kind: 'history',
      quantity: { consecutive: 2 },
      condition: { kind: 'awarded', awarded: { title: name('một'), equivalents: [] } },
      window: { to: 'assessed-year' },
    };
    expect(mistakesIn(title('một', { criteria: [criterion('a', itself)] }))).toEqual([
      ['award-cycle', ''],
    ]);
  });
});

describe('the council', () => {
  const council: Expression = { kind: 'council' };

  it('may judge beside rules, and in one of several ways', () => {
    expect(inRule({ kind: 'or', operands: [council, holds('đúng')] })).toEqual([]);
  });

  it('may not be negated, nor asked of each row or year', () => {
    expect(inRule({ kind: 'not', operand: council })).toEqual(['council-inside']);
    expect(
      inRule({
        kind: 'history',
        quantity: { consecutive: 2 },
        condition: council,
        window: { to: 'assessed-year' },
      }),
    ).toEqual(['council-inside']);
  });
});

describe('a rule for collectives', () => {
  const share = (condition: Expression): Expression => ({
    kind: 'share',
    amount: { kind: 'bound', comparator: '≥', value: '70', percent: true },
    group: name('thành-viên'),
    condition,
    whenEmpty: 'unmet',
    inner: [],
  });
  const inUnit = (expression: Expression) =>
    mistakesIn(
      title('tập-thể', { for: [name('phòng')], criteria: [criterion('a', expression)] }),
      title('cá-nhân', {}),
    ).map(([kind]) => kind);
  const met: Expression = { kind: 'meets', title: name('cá-nhân') };

  it('asks a title of persons of its members, not of itself', () => {
    expect(inUnit(share(met))).toEqual([]);
    expect(inUnit(met)).toEqual(['other-participant']);
  });

  it('asks only what its own records, or those of its members, have', () => {
    expect(inUnit(share(holds('đúng')))).toEqual([]);
    expect(inUnit(share(share(holds('đúng'))))).toEqual(['nested-aggregate', 'not-asked-of']);
  });
});
