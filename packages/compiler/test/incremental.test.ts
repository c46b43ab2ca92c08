import fc from '@thidua/tooling/properties';
import { describe, expect, it } from 'vitest';
import { Workspace } from '../src/index.ts';
import { anyCampaign, anyPath, anyRegistry, anyStep } from './random-edits.ts';
import { workspaceOf } from './workspace-of.ts';

const everything = (workspace: Workspace) => ({
  found: workspace.files().map((file) => [file, workspace.diagnostics(file)]),
  published: workspace.build(),
});

describe('an edited workspace', { timeout: 60_000 }, () => {
  it('says what a fresh one says, whatever was edited and looked at before', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 1, maxLength: 14 }), (steps) => {
        const workspace = new Workspace();
        for (const { kind, path: file, text } of steps) {
          if (kind === 'set') workspace.setFile(file, text);
          else if (kind === 'remove') workspace.removeFile(file);
          else if (kind === 'look') workspace.diagnostics(file);
          else workspace.build();
        }
        const texts = workspace.files().map((file) => [file, workspace.text(file) ?? '']);
        expect(everything(workspace)).toEqual(everything(workspaceOf(Object.fromEntries(texts))));
      }),
      { numRuns: 200 },
    );
  });

  it('says the same in whatever order its files came and are looked at', () => {
    const files = fc.uniqueArray(fc.tuple(anyPath, fc.oneof(anyRegistry, anyCampaign)), {
      selector: ([file]) => file,
      minLength: 2,
    });
    fc.assert(
      fc.property(files, (texts) => {
        const backwards = workspaceOf(Object.fromEntries(texts.toReversed()));
        for (const file of backwards.files().toReversed()) backwards.diagnostics(file);
        expect(everything(backwards)).toEqual(everything(workspaceOf(Object.fromEntries(texts))));
      }),
      { numRuns: 100 },
    );
  });
});

describe('an edit', () => {
  const by = (body: string): string =>
    `cơ quan sở-y-tế "Sở Y tế" {\n  ${body}\n}\ncơ quan sở-nội-vụ "Sở Nội vụ" {\n  ký hiệu "SNV"\n}\n`;
  const movement = (id: string, issuedBy: string): string =>
    `phong trào ${id} "Thi đua"\ncơ quan ban hành ${issuedBy}\nngày 15/06/2021\nthời gian năm 2021\n`;
  const files = {
    'co-quan.thidua': by('ký hiệu "SYT"'),
    'mot.thidua': movement('thi-đua-một', 'sở-y-tế'),
    'hai.thidua': movement('thi-đua-hai', 'sở-nội-vụ'),
    'ba.thidua': `${movement('thi-đua-ba', 'sở-nội-vụ')}hưởng ứng thi-đua-một\n`,
  };
  /** The files that are examined anew after an edit: their findings are another list. */
  const examinedAfter = (edit: (workspace: Workspace) => void): string[] => {
    const workspace = workspaceOf(files);
    const before = new Map(workspace.files().map((file) => [file, workspace.diagnostics(file)]));
    edit(workspace);
    return workspace.files().filter((file) => workspace.diagnostics(file) !== before.get(file));
  };

  it('of a movement that nobody refers to concerns itself only', () => {
    expect(
      examinedAfter((workspace) =>
        workspace.setFile('hai.thidua', `${files['hai.thidua']}lời kết "Hết."\n`),
      ),
    ).toEqual(['hai.thidua']);
  });

  it('of an entry concerns those that refer to it', () => {
    expect(
      examinedAfter((workspace) => workspace.setFile('co-quan.thidua', by('ký hiệu "SYTE"'))),
    ).toEqual(['co-quan.thidua', 'mot.thidua']);
  });

  it('that leaves an entry as it was concerns nobody who refers to it', () => {
    expect(
      examinedAfter((workspace) =>
        workspace.setFile('co-quan.thidua', `# Ghi chú\n\n${by('ký hiệu "SYT"')}`),
      ),
    ).toEqual(['co-quan.thidua']);
  });

  it('of a name concerns those that know it by its old name', () => {
    expect(
      examinedAfter((workspace) =>
        workspace.setFile('mot.thidua', movement('thi-đua-mới', 'sở-y-tế')),
      ),
    ).toEqual(['ba.thidua', 'mot.thidua']);
  });
});
