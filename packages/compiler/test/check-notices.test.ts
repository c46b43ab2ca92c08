import { describe, expect, it } from 'vitest';
import { campaignFiles } from './campaign-files.ts';
import { findingsIn } from './examined.ts';

/** What the sources themselves have wrong; everything else that a check says of them is a bug of the check. */
const defects = {
  'lai-chau/2020/thi-dua-yeu-nuoc-cnvcld-lai-chau-2020-2025.thidua': ['TD0107', 'TD0110'],
  'lai-chau/2023/thi-dua-dac-biet-so-cong-thuong-lai-chau-2023.thidua': ['TD0106', 'TD0109'],
  'lao-cai/2022/lao-dong-gioi-lao-dong-sang-tao-lao-cai-2022.thidua': [],
  'lao-cai/2022/vp-ubnd-lao-cai-quy-3-2022.thidua': ['TD0111', 'TD0402'],
  'tra-vinh/2018/doan-ket-sang-tao-ldld-tra-vinh-2018-2020.thidua': ['TD0404'],
} as const satisfies Record<string, readonly string[]>;

const found = findingsIn(campaignFiles);

describe('the real notices', () => {
  it.each(Object.entries(defects))(
    '%s has the defects of its source, and no other',
    (file, codes) => {
      const own = found.filter((finding) => finding.file === file);
      expect(own.map(({ code }) => code).sort()).toEqual(codes);
    },
  );

  it('have nothing found in their registries', () => {
    const elsewhere = found.filter(({ file }) => !(file in defects));
    expect(elsewhere.map(({ file, code, message }) => `${file} ${code} ${message.vi}`)).toEqual([]);
  });

  it('say of each defect why it stands', () => {
    for (const { code, waived } of found) expect(waived, code).toMatch(/^\p{Lu}.{20,}/u);
  });

  it('name all four days that come after the end in one finding', () => {
    const [days] = found.filter(({ code }) => code === 'TD0106');
    expect(days?.message.vi).toBe(
      'Phong trào kết thúc 30/10/2023, trước 4 ngày được chào mừng: 12/12/2023, 01/01/2024, 28/06/2024 và 10/10/2024.',
    );
    expect(days?.related).toHaveLength(4);
  });

  it('get the right legislature offered, and both readings of an open share', () => {
    const edits = (code: string): string[] =>
      found
        .filter((finding) => finding.code === code)
        .flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits.map(({ newText }) => newText)));
    expect(edits('TD0110')).toEqual(['XV']);
    expect(edits('TD0402')).toEqual([' của số đó', ' của tổng số']);
  });
});
