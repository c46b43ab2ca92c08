import { describe, expect, it } from 'vitest';
import { findingsOf, workspaceOf } from './workspace-of.ts';

const waived = `phong trào y-tế-2024 "Thi đua"
cơ quan ban hành  "Sở Y tế"
thời gian         từ 01/12/2024 đến 01/01/2024
bỏ qua            TD0102 vì "Nguồn ghi vậy"
`;
const found = (text: string): string[] =>
  findingsOf(workspaceOf({ 'a.thidua': text })).filter((line) => / TD0(102|208)/.test(line));

describe('a waiver', () => {
  it('marks the finding that it answers to', () => {
    expect(found(waived)).toEqual([expect.stringContaining('TD0102 (bỏ qua)')]);
  });

  it('that answers to nothing is told of', () => {
    expect(found(waived.replace('01/12/2024', '01/01/2023'))).toEqual([
      expect.stringContaining('TD0208'),
    ]);
  });

  it('of what only an earlier version shows is not told of; what is never accepted is', () => {
    const of = (code: string): string[] => found(waived.replace('TD0102', code));
    expect(of('TD0801').join()).not.toContain('TD0208');
    expect(of('TD0802').join()).toContain('TD0208');
  });

  it('is not blamed for findings that a file with syntax errors keeps to itself', () => {
    expect(found(`${waived}nội dung\n  1. "Chưa đóng ngoặc\n`)).toEqual([]);
  });
});
