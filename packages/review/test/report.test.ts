import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type ReportFinding,
  reportHtml,
  reportJson,
  reportMarkdown,
  reportOf,
  review,
  sortedFindings,
} from '../src/index.ts';
import { reportStyle, styleDigest } from '../src/render/report-html.ts';
import { lineOrigins } from '../src/report/line-origins.ts';
import { ReportDocument, reportSchema } from '../src/schema.ts';
import { type Edit, edits } from './edits.ts';
import { statesOf } from './examples.ts';

const nothingFound = sortedFindings([], () => []);

const reported = (edit: Edit, findings = nothingFound) => {
  const { before, after, files } = statesOf(edit);
  return reportOf({ base: 'main', head: 'HEAD', review: review(before, after, files), findings });
};
const questions = (edit: Edit): string[] =>
  reported(edit).checklist.map(({ question }) => question.vi);

const movement = 'phong-trao-day-du.thidua';

describe('the lines of a text found again in an earlier one', () => {
  const text = (...lines: string[]): string => lines.join('\n');

  test('lines before and after an edit are the same, the edited one is new', () => {
    const origins = lineOrigins(text('a', 'b', 'c'), text('x', 'a', 'B', 'c'));
    expect([1, 2, 3, 4].map(origins.of)).toEqual([undefined, 1, undefined, 3]);
    expect([1, 2, 3].map(origins.isKept)).toEqual([true, false, true]);
  });

  test('equal lines are told apart by what stands around them', () => {
    const origins = lineOrigins(text('{', 'a', '}', '{', 'b', '}'), text('{', 'b', '}'));
    expect(origins.of(2)).toBe(5);
  });

  test('of lines that changed places some are found again, none twice', () => {
    const origins = lineOrigins(text('a', 'b', 'c', 'd'), text('c', 'd', 'a', 'b'));
    const found = [1, 2, 3, 4].map(origins.of).filter((line) => line !== undefined);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('findings before and after', () => {
  const finding = (line: number, said: string, more: Partial<ReportFinding> = {}) => ({
    code: 'TD0101',
    severity: 'warning' as const,
    message: { vi: said, en: said },
    file: 'a.thidua',
    line,
    column: 1,
    ...more,
  });
  const sorted = (
    [textBefore, ...before]: [string, ...ReportFinding[]],
    [textAfter, ...after]: [string, ...ReportFinding[]],
  ) => {
    const { onChangedLines, elsewhere, waived, fixed, standing } = sortedFindings(
      [
        {
          before: { text: textBefore, findings: before },
          after: { text: textAfter, findings: after },
        },
      ],
      () => [],
    );
    const said = (some: readonly ReportFinding[]): string[] =>
      some.map(({ message }) => message.vi);
    return {
      new: said(onChangedLines),
      elsewhere: said(elsewhere),
      waived: said(waived),
      fixed: said(fixed),
      standing: [said(standing.onChangedLines), standing.elsewhere],
    };
  };
  const none = { new: [], elsewhere: [], waived: [], fixed: [], standing: [[], 0] };

  test('on a line that was written, and on one that nobody touched', () => {
    expect(sorted(['a\nb'], ['a\nB', finding(1, 'x'), finding(2, 'y')])).toEqual({
      ...none,
      new: ['y'],
      elsewhere: ['x'],
    });
  });

  test('one that went down with its line is from before, one that is gone is mended', () => {
    expect(
      sorted(['a\nb', finding(1, 'x'), finding(2, 'y')], ['neu\na\nb', finding(2, 'x')]),
    ).toEqual({ ...none, fixed: ['y'], standing: [[], 1] });
  });

  test('one that is said in other figures after an edit of its line is the same', () => {
    expect(sorted(['a 1', finding(1, 'to 1')], ['a 2', finding(1, 'to 2')])).toEqual({
      ...none,
      standing: [['to 2'], 0],
    });
  });

  test('one that the change accepts is told with its reason', () => {
    expect(
      sorted(['a', finding(1, 'x')], ['a\nb', finding(1, 'x', { waived: 'Nguồn ghi vậy' })]),
    ).toEqual({ ...none, waived: ['x'] });
  });

  test('two alike on one line are two', () => {
    expect(sorted(['a', finding(1, 'x')], ['a', finding(1, 'x'), finding(1, 'x')])).toEqual({
      ...none,
      elsewhere: ['x'],
      standing: [[], 1],
    });
  });
});

describe('the checklist follows from what changed', () => {
  test.each<[string, Edit, string]>([
    [
      'a later end',
      [movement, 'đến hết 31/12/2024, trong', 'đến hết 28/02/2025, trong'],
      'Kỳ hạn thay đổi: đã có văn bản gia hạn chưa?',
    ],
    [
      'an earlier end',
      [movement, 'đến hết 31/12/2024, trong', 'đến hết 30/11/2024, trong'],
      'Kỳ hạn rút ngắn hoặc dời đi: đã có văn bản điều chỉnh chưa?',
    ],
    [
      'a target',
      [movement, ': 98% người-lao-động', ': 95% người-lao-động'],
      'Chỉ tiêu, yêu cầu thay đổi: con số mới có đúng với văn bản không?',
    ],
    [
      'who signs',
      [movement, 'TM. "Ủy ban nhân dân", "Chủ tịch"', 'KT. "Chủ tịch", "Phó Chủ tịch"'],
      'Người ký thay đổi: đã đối chiếu với bản gốc và thẩm quyền ký chưa?',
    ],
    [
      'the prize',
      [movement, '500 nghìn đồng', '700 nghìn đồng'],
      'Số lượng hoặc mức thưởng thay đổi: có đúng tỷ lệ, mức tiền quy định không, kinh phí đã được bố trí chưa?',
    ],
    [
      'results',
      ['phong-trao-2023.thidua', '92,5%, trong đó 40%', '93%, trong đó 40%'],
      'Kết quả thay đổi: số liệu lấy từ báo cáo, quyết định nào?',
    ],
  ])('%s', (_what, edit, question) => expect(questions(edit)).toContain(question));

  test('layout, and the words of the editors, ask for nothing', () => {
    expect(questions([movement, '# Ví dụ', '# Thí dụ'])).toEqual([]);
    expect(questions([movement, '"Ưu tiên cây bản địa."', '"Ưu tiên cây ăn quả."'])).toEqual([]);
  });

  test('a draft is not held to what was issued', () => {
    const asked = questions(['phong-trao-du-thao.thidua', '29/12/2024', '28/12/2024']);
    expect(asked.filter((one) => /Kỳ hạn|đính chính/.test(one))).toEqual([]);
  });

  test('a body that only says otherwise what another is called is not asked about', () => {
    const report = reported([
      'co-quan.thidua',
      'cơ quan bộ-ví-dụ "Bộ Ví dụ"',
      'cơ quan bộ-ví-dụ "Bộ Thí dụ"',
    ]);
    const bodies = report.checklist.find(({ id }) => id === 'bodies');
    expect(bodies?.about.map(({ id }) => id)).toEqual(['bộ-ví-dụ']);
  });

  test('whatever is edited, each question has somebody it is about', () => {
    for (const edit of edits.filter((_, at) => at % 10 === 0)) {
      for (const { about } of reported(edit).checklist) expect(about.length).toBeGreaterThan(0);
    }
  });
});

describe('a report in Markdown', () => {
  const edit: Edit = [movement, ': 98% người-lao-động', ': 95% người-lao-động'];
  const one = reported(edit);
  const [document] = one.review.documents;
  if (document === undefined) throw new Error('Nothing changed.');
  /** Movements that each say something else. */
  const many = (count: number) => {
    const documents = Array.from({ length: count }, (_, at) => ({
      ...document,
      id: `phong-trào-${at}`,
      name: `Phong trào thứ ${at}`,
      file: { before: `campaigns/${at}.thidua`, after: `campaigns/${at}.thidua` },
      changes: document.changes.map((change) => ({
        ...change,
        sentence: { vi: `Chỉ tiêu ${at}: 98% → 95%`, en: `Target ${at}: 98% → 95%` },
      })),
    }));
    const review = { ...one.review, documents, counts: { ...one.review.counts, authority: count } };
    return reportOf({ ...one, review });
  };

  test('of a small change is whole', () => {
    const text = reportMarkdown(one, 'vi');
    expect(text).toContain('Chỉ tiêu 1: 98% → 95% (giảm 3 điểm phần trăm)');
    expect(text).toContain(
      '- [ ] Chỉ tiêu, yêu cầu thay đổi: con số mới có đúng với văn bản không?',
    );
    expect(text).toContain('| ⛔ lỗi TD0801 |');
    expect(text).not.toContain('rút gọn');
  });

  test.each([500, 5_000])(
    'of %d movements fits into a comment, and nothing goes unsaid',
    (count) => {
      const text = reportMarkdown(many(count), 'vi');
      expect(text.length).toBeLessThanOrEqual(60_000);
      expect(text).toContain(
        'Bản đầy đủ: chạy `npx thidua report main HEAD --format html > bao-cao.html`',
      );
      expect(text).toContain(`| cần cơ quan ban hành | ${count} | 0 |`);
      expect(text.match(/<\/details>/g)?.length).toBe(text.match(/<details>/g)?.length);
      const told = text.split('### Thay đổi về nội dung')[1] ?? '';
      const named = told.match(/Phong trào thứ \d+(?= ·|:)/g)?.length ?? 0;
      const rest = Number(/… và (\d+) mục khác, không ghi ở đây\.\n*$/.exec(told.trim())?.[1] ?? 0);
      expect(named + rest).toBe(count);
    },
  );

  test('says where the whole lies, where somebody knows', () => {
    const text = reportMarkdown({ ...many(500), whole: 'https://example.org/bao-cao.html' }, 'vi');
    expect(text).toContain('Bản đầy đủ: https://example.org/bao-cao.html');
  });

  test('says once what is the same of many', () => {
    const documents = Array.from({ length: 400 }, (_, at) => ({
      ...document,
      name: `Phong trào thứ ${at}`,
    }));
    const text = reportMarkdown(reportOf({ ...one, review: { ...one.review, documents } }), 'vi');
    expect(text).toContain('400 phong trào thay đổi như nhau');
    expect(text.match(/98% → 95%/g)?.length).toBeLessThan(60);
  });

  test('text of a file stays text', () => {
    const hostile =
      '"</summary></details><script>alert(1)</script> @moi-nguoi #12 [x](javascript:1) | **đ** $a$ ``"';
    const text = reportMarkdown(reported([movement, '"Mỗi người một cây xanh"', hostile]), 'vi');
    expect(text).not.toMatch(/<script|@moi|#12|[^\\]\[x\]\(|[^\\]\*\*đ|\$a/);
    const page = reportHtml(reported([movement, '"Mỗi người một cây xanh"', hostile]), 'vi');
    expect(page).not.toContain('<script');
  });

  test('nothing changed', () => {
    const { before } = statesOf(edit);
    const nothing = reportOf({
      base: 'main',
      review: review(before, before),
      findings: nothingFound,
    });
    expect(reportMarkdown(nothing, 'vi')).toContain('Không có gì thay đổi.');
    expect(reportMarkdown(nothing, 'en')).toContain('Nothing has changed.');
  });
});

describe('a report in HTML', () => {
  const page = reportHtml(reported([movement, '12/KH-UBND', '13/KH-UBND']), 'vi');

  test('is one file that loads and runs nothing', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(page).not.toMatch(/<script|<link|<iframe|@import|url\(| style=| on[a-z]+="/);
    expect(page).toContain("default-src 'none'");
  });

  test('allows its own style, and no other', () => {
    expect(createHash('sha256').update(reportStyle).digest('base64')).toBe(styleDigest);
    expect(page).toContain(`<style>${reportStyle}</style>`);
  });

  test('has a heading for each part, and a way to it', () => {
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });
});

describe('a report in JSON', () => {
  test('docs/report.schema.json is its schema', () => {
    const file = join(import.meta.dirname, '../../../docs/report.schema.json');
    const schema = JSON.parse(JSON.stringify(reportSchema()));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
  });

  test('keeps to the schema', () => {
    for (const edit of edits.filter((_, at) => at % 12 === 0)) {
      const parsed = ReportDocument.safeParse(JSON.parse(reportJson(reported(edit))));
      expect(parsed.error?.issues ?? [], edit.join(' → ')).toEqual([]);
    }
  });
});
