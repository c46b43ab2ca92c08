import { describe, expect, it } from 'vitest';
import { mended } from './examined.ts';
import { findingsOf, workspaceOf } from './workspace-of.ts';

const titleFile = `danh hiệu thi đua lao-động-tốt "Lao động tốt" {
  dành cho người-lao-động
  tiêu chí
    a) "Có nhiều" : số-việc ≥ 80
}
`;
const facts = (type: string): string => `dữ kiện người-lao-động "Người lao động" {
  kiểu  cá nhân
}

dữ kiện số-việc "Số việc" {
  kiểu  ${type}
}
`;

describe('checks of rules', () => {
  it('look again at a rule once the fact that it asks has another type', () => {
    const workspace = workspaceOf({ 'a.thidua': titleFile, 'b.thidua': facts('số') });
    expect(findingsOf(workspace)).toEqual([]);
    workspace.setFile('b.thidua', facts('tỷ lệ'));
    expect(findingsOf(workspace)).toEqual([
      'a.thidua:4:31 TD0501 `số-việc` là dữ kiện kiểu tỷ lệ; 80 thiếu dấu %.',
    ]);
    workspace.setFile('b.thidua', facts('số'));
    expect(findingsOf(workspace)).toEqual([]);
  });

  it('say nothing more of a name that is not declared', () => {
    const workspace = workspaceOf({
      'a.thidua': titleFile.replace('số-việc', 'việc-lạ'),
      'b.thidua': facts('số'),
    });
    expect(findingsOf(workspace).map((finding) => finding.split(' ')[1])).toEqual(['TD0201']);
  });

  it('mend the words that are wrong, and no others', () => {
    const files = { 'a.thidua': titleFile, 'b.thidua': facts('tỷ lệ') };
    const [finding] = workspaceOf(files).diagnostics('a.thidua');
    const [fix] = finding?.fixes ?? [];
    expect(fix && mended(files, 'a.thidua', fix)['a.thidua']).toBe(titleFile.replace('80', '80%'));
  });

  it('see the rules of a movement too: its targets, its awards, in its own words for who takes part', () => {
    const movement = `phong trào thi-đua-2024 "Thi đua năm 2024"
cơ quan ban hành  "Sở A"
thời gian         năm 2024
đối tượng
  cá nhân  cán-bộ  "Cán bộ của Sở"
chỉ tiêu
  1. "90% làm nhiều" : 90% cán-bộ có số-việc ≥ 80%
khen thưởng
  tặng giải-nhất "Giải Nhất" {
    dành cho  cán-bộ
    tiêu chí
      a) "Làm nhiều" : số-việc ≥ 80%
    số lượng  không quá 10% của cán-bộ toàn cơ quan
  }
`;
    const found = findingsOf(workspaceOf({ 'a.thidua': movement, 'b.thidua': facts('số') }));
    expect(found.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'a.thidua:7:38 TD0501',
      'a.thidua:12:24 TD0501',
      'a.thidua:13:15 TD0509',
    ]);
  });
});
