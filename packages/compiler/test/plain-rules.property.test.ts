import { planFor, ruleBook } from '@thidua/eligibility';
import { analyseAward } from '@thidua/eligibility/analysis';
import type { Reference } from '@thidua/model';
import fc from '@thidua/tooling/properties';
import { describe, expect, it } from 'vitest';
import type { CheckContext } from '../src/checks/check.ts';
import { arePlain } from '../src/checks/shared/plain-rules.ts';
import { workspaceOf } from './workspace-of.ts';

const facts = `dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}
dữ kiện đề-tài "Đề tài" {
  kiểu  số
}
dữ kiện giờ-giảng "Giờ giảng" {
  kiểu  số
}
dữ kiện nghỉ-việc "Nghỉ việc" {
  kiểu  khoảng thời gian
}
dữ kiện kỷ-luật "Kỷ luật" {
  kiểu  đúng sai
}
dữ kiện xếp-loại "Xếp loại" {
  kiểu  bậc
  giá trị
    1. mức-kém "Kém"
    2. mức-khá "Khá"
    3. mức-tốt "Tốt"
}
dữ kiện sáng-kiến "Sáng kiến" {
  kiểu  danh sách
  danh sách {
    dữ kiện được-công-nhận "Được công nhận" {
      kiểu  đúng sai
    }
    dữ kiện số-nơi-áp-dụng "Số nơi áp dụng" {
      kiểu  số
    }
    dữ kiện phạm-vi "Phạm vi" {
      kiểu  bậc
      giá trị
        1. cơ-sở "Cơ sở"
        2. cấp-tỉnh "Tỉnh"
    }
  }
}
danh hiệu thi đua danh-hiệu-một "Danh hiệu một" {
  dành cho  người-lao-động
}
danh hiệu thi đua danh-hiệu-hai "Danh hiệu hai" {
  dành cho  người-lao-động
}
`;

const comparator = fc.constantFrom('=', '≠', '≥', '≤', '>', '<');
const compared = (fact: string, values: readonly string[]) =>
  fc
    .tuple(comparator, fc.constantFrom(...values))
    .map(([sign, value]) => `${fact} ${sign} ${value}`);
const atom = fc.oneof(
  compared('đề-tài', ['1', '2']),
  compared('giờ-giảng', ['0', '10']),
  compared('nghỉ-việc', ['0 ngày', '5 ngày']),
  compared('xếp-loại', ['mức-kém', 'mức-khá', 'mức-tốt']),
  fc.constantFrom('kỷ-luật', 'hội đồng xét'),
  fc
    .subarray(['mức-kém', 'mức-khá', 'mức-tốt'], { minLength: 2 })
    .map((values) => `xếp-loại trong (${values.join(', ')})`),
);
const ofRow = fc.oneof(
  fc.constantFrom('được-công-nhận', 'hội đồng xét'),
  compared('số-nơi-áp-dụng', ['0', '2']),
  compared('phạm-vi', ['cơ-sở', 'cấp-tỉnh']),
);
const list = fc.oneof(
  fc.constant('có sáng-kiến'),
  fc
    .tuple(fc.constantFrom(' và ', ' hoặc '), fc.array(ofRow, { minLength: 1, maxLength: 2 }))
    .map(([word, atoms]) => `có sáng-kiến với (${atoms.join(word)})`),
);
const run = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.constantFrom('danh-hiệu-một', 'danh-hiệu-hai', 'danh-hiệu-thử'),
    fc.constantFrom('đến năm xét', 'đến năm trước'),
  )
  .map(([years, name, until]) => `${years} năm liên tục được tặng ${name} ${until}`);
const question = fc.oneof({ weight: 4, arbitrary: atom }, list, run);
const rule = fc.oneof(
  question,
  question,
  atom.map((of) => `không (${of})`),
  fc
    .tuple(fc.constantFrom(' và ', ' hoặc '), fc.array(question, { minLength: 2, maxLength: 3 }))
    .map(([word, atoms]) => atoms.join(word)),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.array(atom, { minLength: 2, maxLength: 3 }))
    .map(([count, atoms]) => `ít nhất ${count} trong (${atoms.join(', ')})`),
);
const title = fc
  .record({
    criteria: fc.array(rule, { minLength: 1, maxLength: 3 }),
    barred: fc.option(rule, { nil: undefined }),
    ranked: fc.array(
      fc.oneof(
        fc.constantFrom('đề-tài giảm dần', 'giờ-giảng tăng dần', 'nghỉ-việc tăng dần'),
        rule,
      ),
      { maxLength: 2 },
    ),
  })
  .map(({ criteria, barred, ranked }) =>
    [
      'danh hiệu thi đua danh-hiệu-thử "Danh hiệu thử" {',
      '  dành cho  người-lao-động',
      '  tiêu chí',
      ...criteria.map((each, at) => `    ${at + 1}. "Tiêu chí ${at + 1}" : ${each}`),
      ...(barred === undefined ? [] : ['  không xét khi', `    - "Không xét" : ${barred}`]),
      ...(ranked.length === 0 ? [] : ['  ưu tiên']),
      ...ranked.map((each, at) => `    ${at + 1}. "Ưu tiên ${at + 1}" : ${each}`),
      '}',
      '',
    ].join('\n'),
  );

describe('rules told apart as plain', () => {
  it('have nothing to find when they are resolved and looked at', () => {
    let plain = 0;
    fc.assert(
      fc.property(title, (text) => {
        const { registry } = workspaceOf({ 'a.thidua': facts + text }).build();
        const subject = registry.find(({ id }) => id === 'danh-hiệu-thử');
        if (subject?.kind !== 'title') return;
        const entry = ({ id }: Reference) => registry.find((each) => each.id === id);
        if (!arePlain(subject, { entry } as CheckContext)) return;
        plain++;
        const request = { subject, year: 2024, assessmentDate: '2024-12-31' };
        for (const award of planFor(ruleBook(registry), request).awards) {
          expect(analyseAward(award), text).toEqual([]);
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
    expect(plain).toBeGreaterThanOrEqual(15);
  });
});
