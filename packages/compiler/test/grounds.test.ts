import fc from '@thidua/tooling/properties';
import { describe, expect, it } from 'vitest';
import { groundsOf, joinedGrounds, staleFiles, type Workspace } from '../src/index.ts';
import { anyCampaign, anyPath, anyRegistry } from './random-edits.ts';
import { workspaceOf } from './workspace-of.ts';

/** Nothing is shortened, so that two answers are never taken for the same. */
const asItIs = (words: string): string => words;

type Texts = Readonly<Record<string, string>>;

/** The files that a later state of a workspace needs to look at again, of those that an earlier one tells of. */
function staleBetween(before: Texts, after: Texts): ReadonlySet<string> {
  const grounds = groundsOf(workspaceOf(before), Object.keys(before), asItIs);
  const later = workspaceOf(after);
  return staleFiles(later, grounds, (path) => before[path] !== after[path], asItIs);
}

/** Everything that is said of a file; which units became part of a unit is known from all of them. */
function saidOf(workspace: Workspace, path: string) {
  const published = [...workspace.documents((file) => file === path)];
  return { found: workspace.diagnostics(path), published };
}

const anyTexts = fc
  .uniqueArray(fc.tuple(anyPath, fc.oneof(anyRegistry, anyCampaign)), {
    selector: ([path]) => path,
    maxLength: 4,
  })
  .map((files): Texts => Object.fromEntries(files));

/** Entries for most of the names, so that not every file looks for a name that is not there. */
const anyEntries = fc
  .constantFrom('ký hiệu "SYT"', 'ký hiệu "SNV"', 'địa bàn tên-hai')
  .map((body) =>
    [
      `cơ quan tên-một "Sở Mẫu" {\n${body}\n}`,
      'đơn vị hành chính tên-hai "Tỉnh Mẫu" {\n}',
      'sự kiện tên-ba "Ngày hội" {\nngày 15/06/2021\n}',
      'văn bản tến-ba "Luật" {\nngày 15/06/2021\n}',
      'dữ kiện tên-bốn "Mức" {\nkiểu số\n}',
      'phong trào phong-trào-một "Thi đua"\nthời gian năm 2021\n',
    ].join('\n'),
  );

describe('what files rest on', { timeout: 3_600_000 }, () => {
  it('tells in another process which of them are the same', () => {
    let kept = 0;
    let redone = 0;
    fc.assert(
      fc.property(anyTexts, anyTexts, anyEntries, anyEntries, (first, edits, ...entries) => {
        const before: Texts = { ...first, 'nền.thidua': entries[0] };
        const after: Texts = { ...first, ...edits, 'nền.thidua': entries[1] };
        const earlier = workspaceOf(before);
        const later = workspaceOf(after);
        const paths = Object.keys(before);
        const halves = [paths.slice(0, 2), paths.slice(2)];
        const grounds = joinedGrounds(halves.map((some) => groundsOf(earlier, some, asItIs)));
        const stale = staleFiles(later, grounds, (path) => before[path] !== after[path], asItIs);
        for (const path of grounds.asked.keys()) {
          const isKept = !stale.has(path);
          if (isKept) expect(saidOf(later, path)).toEqual(saidOf(earlier, path));
          if (isKept) kept++;
          else if (before[path] === after[path]) redone++;
        }
      }),
      { numRuns: Number(process.env.THIDUA_ROUNDS ?? 500) },
    );
    expect(kept).toBeGreaterThan(100);
    expect(redone).toBeGreaterThan(20);
  });
});

const issuers = (body: string): string =>
  `cơ quan sở-y-tế "Sở Y tế" {\n  ${body}\n}\ncơ quan sở-nội-vụ "Sở Nội vụ" {\n  ký hiệu "SNV"\n}\n`;
const movement = (id: string, by: string, year = 2021): string =>
  `phong trào ${id} "Thi đua"\ncơ quan ban hành ${by}\nngày 15/06/2021\nthời gian năm ${year}\n`;
const files: Texts = {
  'co-quan.thidua': issuers('ký hiệu "SYT"'),
  'mot.thidua': movement('thi-đua-một', 'sở-y-tế'),
  'hai.thidua': movement('thi-đua-hai', 'sở-nội-vụ'),
  'ba.thidua': `${movement('thi-đua-ba', 'sở-nội-vụ')}hưởng ứng thi-đua-một\n`,
};

describe('looked at again', () => {
  const staleAfter = (edits: Texts): string[] =>
    [...staleBetween(files, { ...files, ...edits })].sort();

  it('is nothing where nothing changed', () => {
    expect(staleAfter({})).toEqual([]);
  });

  it('is a movement whose text changed, and nothing else where nobody refers to it', () => {
    expect(staleAfter({ 'hai.thidua': `${files['hai.thidua']}lời kết "Hết."\n` })).toEqual([
      'hai.thidua',
    ]);
  });

  it('is who responds to a movement that says something else, but not to one that is laid out anew', () => {
    expect(staleAfter({ 'mot.thidua': movement('thi-đua-một', 'sở-y-tế', 2022) })).toEqual([
      'ba.thidua',
      'mot.thidua',
    ]);
    expect(staleAfter({ 'mot.thidua': `# Ghi chú\n${files['mot.thidua']}` })).toEqual([
      'mot.thidua',
    ]);
  });

  it('is who refers to an entry that says something else', () => {
    expect(staleAfter({ 'co-quan.thidua': issuers('ký hiệu "SYTE"') })).toEqual([
      'co-quan.thidua',
      'mot.thidua',
    ]);
  });

  it('is who refers to a movement that is gone, or has another name', () => {
    expect(staleAfter({ 'mot.thidua': movement('thi-đua-mới', 'sở-y-tế') })).toEqual([
      'ba.thidua',
      'mot.thidua',
    ]);
  });

  it('is a movement whose name or address somebody else takes', () => {
    const before = files['hai.thidua'] ?? '';
    expect(staleAfter({ 'a.thidua': before })).toEqual(['hai.thidua']);
    expect(staleAfter({ 'a.thidua': before.replace('thi-đua-hai', 'thi-đua-hãi') })).toEqual([
      'hai.thidua',
    ]);
  });
});
