import { describe, expect, it } from 'vitest';
import { planFor, ruleBook } from '../../src/index.ts';
import {
  body,
  compare,
  criterion,
  fact,
  name,
  number,
  parameter,
  party,
  person,
  title,
  version,
} from './registry.ts';

const ideas = fact('sáng-kiến', 'number');

/** The version that a plan rests on, and why. */
function chosen(versions: Parameters<typeof title>[2], year: number, assessmentDate: string) {
  const subject = title(
    'danh-hiệu',
    { criteria: [criterion('a', compare('sáng-kiến', '≥', number('1')))] },
    versions,
  );
  const [award] = planFor(ruleBook([person, ideas, subject]), {
    subject,
    year,
    assessmentDate,
  }).awards;
  const [basis] = award?.basis ?? [];
  return {
    version: basis?.version,
    by: basis?.chosenBy,
    notes: award?.notes.map(({ kind }) => kind),
  };
}

const old = version('cũ', { to: '2023-12-31' });

describe('law by date', () => {
  const fresh = version('mới', { from: '2024-01-01' });

  it('is that of the day of assessment, whatever year is assessed', () => {
    expect(chosen([old, fresh], 2023, '2023-12-20')).toEqual({
      version: 'cũ',
      by: 'assessment-date',
      notes: [],
    });
    expect(chosen([old, fresh], 2023, '2024-01-05')).toEqual({
      version: 'mới',
      by: 'assessment-date',
      notes: [],
    });
  });

  it('is by the assessed year where the rule says so; until then the one before goes on', () => {
    const byYear = version('mới', { from: '2024-01-01', assessedFrom: '2024' });
    expect(chosen([old, byYear], 2023, '2024-01-05')).toEqual({
      version: 'cũ',
      by: 'assessed-year',
      notes: [],
    });
    expect(chosen([old, byYear], 2024, '2024-12-20')).toEqual({
      version: 'mới',
      by: 'assessed-year',
      notes: [],
    });
  });

  it('is nobody’s where none is in force: the council’s, and told', () => {
    const subject = title(
      'danh-hiệu',
      { criteria: [criterion('a', compare('sáng-kiến', '≥', number('1')))] },
      [old],
    );
    const [award] = planFor(ruleBook([person, ideas, subject]), {
      subject,
      year: 2024,
      assessmentDate: '2024-12-20',
    }).awards;
    expect(award?.notes.map(({ kind }) => kind)).toEqual(['no-version-in-force']);
    expect(award?.criteria[0]?.condition).toMatchObject({
      op: 'council',
      because: 'ambiguous',
      slot: { key: 'hội-đồng:danh-hiệu.a' },
    });
  });

  it('is the only one where the rule has no versions', () => {
    expect(chosen([], 2024, '2024-12-20')).toEqual({
      version: undefined,
      by: 'only-version',
      notes: [],
    });
  });

  it('is the first of several, and told', () => {
    const other = version('khác', { from: '2023-06-01' });
    expect(chosen([old, other], 2023, '2023-12-20')).toEqual({
      version: 'cũ',
      by: 'assessment-date',
      notes: ['ambiguous-wording'],
    });
  });

  it('says where a rule was not compared with the original', () => {
    const read = { text: 'báo', verification: 'secondary' as const };
    const versions = [{ ...version('bản', {}), sources: [read] }];
    expect(chosen(versions, 2024, '2024-12-20').notes).toEqual(['unverified-rule']);
  });

  it('adds the criteria of a version to those above; its quotas stand in place of theirs', () => {
    const quota = (to: string) => ({
      kind: 'ceiling' as const,
      to,
      percent: false,
      whole: true as const,
      text: to,
    });
    const subject = title(
      'danh-hiệu',
      {
        criteria: [criterion('a', compare('sáng-kiến', '≥', number('1')))],
        quotas: [quota('5')],
        inKind: ['Giấy chứng nhận'],
      },
      [
        version(
          'bản',
          {},
          {
            criteria: [criterion('a', compare('sáng-kiến', '≥', number('2')))],
            quotas: [quota('9')],
          },
        ),
      ],
    );
    const [award] = planFor(ruleBook([person, ideas, subject]), {
      subject,
      year: 2024,
      assessmentDate: '2024-12-20',
    }).awards;
    expect(award?.criteria.map(({ id, pointer }) => [id, pointer])).toEqual([
      ['danh-hiệu.a', '/rule/criteria/0'],
      ['danh-hiệu.bản.a', '/versions/0/rule/criteria/0'],
    ]);
    expect(award?.quotas.map(({ to }) => to)).toEqual(['9']);
    expect(award?.inKind).toEqual(['Giấy chứng nhận']);
  });
});

describe('a parameter', () => {
  const value = (percent: string, ...bodies: string[]) => ({
    value: { kind: 'percent' as const, value: percent },
    from: '2024-01-01',
    for: bodies.map(party),
  });
  const share = parameter('tỷ-lệ', 'share', value('10'), value('15', 'tỉnh'), value('20', 'sở'));
  const subject = title('danh-hiệu', {
    quotas: [
      {
        kind: 'ceiling',
        parameter: name('tỷ-lệ'),
        base: { kind: 'group', group: name('người') },
        whole: true,
        rounding: { direction: 'down' },
        text: 'không quá tỷ-lệ của người',
      },
    ],
    prizes: [
      {
        multiple: { times: '0.3', of: name('lương') },
        rounding: { direction: 'up', step: '10000' },
        text: '0,3 lần',
      },
    ],
  });
  const pay = parameter(
    'lương',
    'money',
    { value: { kind: 'number', value: '1490000', unit: 'dong' }, to: '2023-06-30', for: [] },
    { value: { kind: 'number', value: '2340000', unit: 'dong' }, from: '2024-07-01', for: [] },
  );
  const book = ruleBook([
    person,
    share,
    pay,
    subject,
    body('tỉnh'),
    body('sở', 'tỉnh'),
    body('phòng-nghiệp-vụ', 'sở'),
    body('xã', 'tỉnh'),
  ]);
  const award = (assessmentDate: string, issuer?: string) =>
    planFor(book, {
      subject,
      year: 2024,
      assessmentDate,
      ...(issuer === undefined ? {} : { issuer }),
    }).awards[0];

  it('is that of the nearest body above, else everybody’s', () => {
    const figure = (issuer?: string) => award('2024-12-20', issuer)?.quotas[0]?.to;
    expect([figure('phòng-nghiệp-vụ'), figure('xã'), figure('nơi-khác'), figure()]).toEqual([
      '20',
      '15',
      '10',
      '10',
    ]);
  });

  it('leaves the quota open, and tells, where it has no value on the day', () => {
    const found = award('2023-12-20', 'sở');
    expect(found?.quotas).toEqual([]);
    expect(found?.openQuotas).toEqual(['không quá tỷ-lệ của người']);
    expect(found?.notes.map(({ kind }) => kind)).toContain('no-value-of-parameter');
  });

  it('makes the money of a prize, exact and rounded as declared', () => {
    expect(award('2024-12-20')?.prizes).toEqual([
      {
        text: '0,3 lần',
        amount: '710000',
        multiple: { times: '0.3', of: 'lương', unit: '2340000' },
      },
    ]);
    expect(award('2023-12-20')?.prizes).toEqual([]);
  });
});
