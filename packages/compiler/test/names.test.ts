import { describe, expect, it } from 'vitest';
import { findingsOf, workspaceOf } from './workspace-of.ts';

const issuer = 'cơ quan sở-y-tế-lai-châu "Sở Y tế tỉnh Lai Châu" {\n  ngành nhà nước\n}\n';
const campaign = (issuedBy: string): string =>
  `phong trào y-tế-2024 "Thi đua"\ncơ quan ban hành ${issuedBy}\nthời gian năm 2024\n`;
const namesOnly = (files: Record<string, string>): string[] =>
  findingsOf(workspaceOf(files)).filter((line) => / TD020[1-4]/.test(line));

describe('a name', () => {
  it('finds its declaration in whatever file it stands', () => {
    expect(namesOnly({ 'a.thidua': campaign('sở-y-tế-lai-châu'), 'b.thidua': issuer })).toEqual([]);
  });

  it('that nothing declares is an error, with the nearest name as a fix', () => {
    const files = { 'a.thidua': campaign('sở-y-tê-lai-châu'), 'b.thidua': issuer };
    expect(namesOnly(files)).toEqual([
      'a.thidua:2:18 TD0201 Chưa có mục nào mang định danh `sở-y-tê-lai-châu`.',
    ]);
    const [found] = workspaceOf(files).diagnostics('a.thidua');
    expect(found?.help?.vi).toBe('Có phải `sở-y-tế-lai-châu`?');
    expect(found?.fixes[0]?.edits[0]?.newText).toBe('sở-y-tế-lai-châu');
  });

  it('of another kind is an error that says what it is and where it is declared', () => {
    const files = {
      'a.thidua': campaign('quốc-khánh'),
      'b.thidua': 'sự kiện quốc-khánh "Quốc khánh" {\n  ngày 02/09/1945\n}\n',
    };
    expect(namesOnly(files)).toEqual([
      'a.thidua:2:18 TD0202 `quốc-khánh` là sự kiện; chỗ này cần cơ quan.',
    ]);
    expect(workspaceOf(files).diagnostics('a.thidua')[0]?.related[0]?.file).toBe('b.thidua');
  });

  it('declared twice is told to the later file', () => {
    expect(namesOnly({ 'a.thidua': issuer, 'b.thidua': issuer })).toEqual([
      'b.thidua:1:9 TD0203 Định danh `sở-y-tế-lai-châu` đã được dùng cho một mục khác.',
    ]);
  });

  it('may not share the address of its page with another', () => {
    expect(
      namesOnly({ 'a.thidua': issuer, 'b.thidua': issuer.replace('lai-châu', 'lai-chầu') }),
    ).toEqual([
      'b.thidua:1:9 TD0204 `sở-y-tế-lai-chầu` và `sở-y-tế-lai-châu` cho cùng một địa chỉ trang `so-y-te-lai-chau`.',
    ]);
  });

  it('of a participant is known in its own movement only', () => {
    const withTarget = (group: string): string =>
      `${campaign('sở-y-tế-lai-châu')}đối tượng\n  cá nhân viên-chức "Viên chức"\nchỉ tiêu\n  1. "Mọi người" : 100% ${group} có sáng-kiến ≥ 1\n`;
    const fact = 'dữ kiện sáng-kiến "Sáng kiến" {\n  kiểu số\n}\n';
    const files = { 'b.thidua': issuer, 'c.thidua': fact };
    expect(namesOnly({ ...files, 'a.thidua': withTarget('viên-chức') })).toEqual([]);
    expect(namesOnly({ ...files, 'a.thidua': withTarget('viên-chứ') })).toEqual([
      'a.thidua:7:25 TD0201 Chưa có mục nào mang định danh `viên-chứ`.',
    ]);
  });

  it('of a value belongs to the scale that declares it', () => {
    const fact =
      'dữ kiện xếp-loại "Xếp loại" {\n  kiểu bậc\n  giá trị\n    1. hoàn-thành "Hoàn thành"\n    2. hoàn-thành-tốt "Hoàn thành tốt"\n}\n';
    const rule = (value: string): string =>
      `${campaign('sở-y-tế-lai-châu')}đối tượng\n  cá nhân viên-chức "Viên chức"\nchỉ tiêu\n  1. "A" : 90% viên-chức có xếp-loại từ ${value} trở lên\n`;
    const files = { 'b.thidua': issuer, 'c.thidua': fact };
    expect(namesOnly({ ...files, 'a.thidua': rule('hoàn-thành-tốt') })).toEqual([]);
    expect(namesOnly({ ...files, 'a.thidua': rule('hoàn-thiện-tốt') })).toHaveLength(1);
  });
});

describe('one mistake', () => {
  it('in the spelling of a date is not told again as a day that the calendar lacks', () => {
    const text = `${campaign('"Sở Y tế"')}ngày 32-12-2024\n`;
    expect(findingsOf(workspaceOf({ 'a.thidua': text })).map((line) => line.slice(0, 22))).toEqual([
      'a.thidua:4:6 TD0009 Ng',
    ]);
  });

  it('in a name that is used several times is told once, with the other places', () => {
    const text = `${campaign('sở-y-tế-lai-châu')}phối hợp với sở-y-tế-lai-châu\n`;
    const workspace = workspaceOf({ 'a.thidua': text });
    const unknown = workspace.diagnostics('a.thidua').filter((found) => found.code === 'TD0201');
    expect(unknown).toHaveLength(1);
    expect(unknown[0]?.related).toHaveLength(1);
  });
});

describe('a period that runs backwards', () => {
  it('is told once, not again by the checks that look at its end', () => {
    const text = `phong trào y-tế-2024 "Thi đua"
cơ quan ban hành "Sở Y tế"
số 12/SYT-VP
ngày 12/03/2024
chào mừng
  - "Ngày Thầy thuốc" ngày 27/06/2024
thời gian từ 30/06/2024 đến 01/03/2024
`;
    const codes = findingsOf(workspaceOf({ 'a.thidua': text })).map((line) => line.split(' ')[1]);
    expect(codes.filter((code) => code?.startsWith('TD01'))).toEqual(['TD0102']);
  });
});

describe('a test case', () => {
  const title = 'danh hiệu thi đua lao-động-tiên-tiến "Lao động tiên tiến" {\n}\n';
  const fact = 'dữ kiện sáng-kiến "Sáng kiến" {\n  kiểu số\n}\n';
  const test = (award: string, asked: string): string =>
    `kiểm thử "Ca" cho ${award} năm 2024 {\n  hồ sơ a {\n    ${asked} 1\n  }\n  mong đợi a đủ tiêu chuẩn\n}\n`;

  it('asks about titles and facts that are declared', () => {
    const files = { 'a.thidua': title, 'b.thidua': fact };
    expect(namesOnly({ ...files, 'c.thidua': test('lao-động-tiên-tiến', 'sáng-kiến') })).toEqual(
      [],
    );
    expect(namesOnly({ ...files, 'c.thidua': test('lao-động-tiến-tiên', 'sáng-kiếm') })).toEqual([
      'c.thidua:1:19 TD0201 Chưa có mục nào mang định danh `lao-động-tiến-tiên`.',
      'c.thidua:3:5 TD0201 Chưa có mục nào mang định danh `sáng-kiếm`.',
    ]);
  });
});
