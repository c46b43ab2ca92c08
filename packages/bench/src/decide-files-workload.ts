// A movement with five awards of six conditions each over the same facts, as people write it, and its records.
import { closeSync, openSync, writeSync } from 'node:fs';
import { grades, title, year } from './decide-workload.ts';

export const movement = 'đo-tốc-độ';

const places = [0, 1, 2, 3, 4] as const;

const award = (place: number): string => `  tặng giấy-khen-${place} "Giấy khen ${place}" {
    dành cho  người-lao-động
    tiêu chí
      a) "Có sáng kiến được công nhận" : sáng-kiến ≥ ${1 + Math.floor(place / 2)}
      b) "Hoàn thành kế hoạch được giao" : hoàn-thành-kế-hoạch ≥ ${92 + 2 * place}%
      c) "Nghỉ việc không quá số ngày quy định" : nghỉ-việc dưới ${44 - 4 * place} ngày làm việc
      d) "Hoàn thành tốt nhiệm vụ trở lên" : xếp-loại từ ${grades[place < 3 ? 2 : 3]} trở lên
      đ) "Không bị xử lý kỷ luật" : không kỷ-luật
      e) ${place < 2 ? `"Đã được tặng danh hiệu" : được tặng ${title} năm xét` : '"Được tập thể suy tôn" : hội đồng xét'}
  }
`;

/** The files of the workspace, by their paths in it. */
export const files: Readonly<Record<string, string>> = {
  'campaigns/phong-trao.thidua': `phong trào ${movement} "Phong trào đo tốc độ"

cơ quan ban hành  "Sở Đo lường"
thời gian         từ 01/01/${year} đến 31/12/${year}

khen thưởng
${places.map(award).join('')}`,
  'campaigns/du-kien.thidua': `dữ kiện người-lao-động "Người lao động" { kiểu cá nhân }
dữ kiện sáng-kiến "Số sáng kiến" { kiểu số }
dữ kiện hoàn-thành-kế-hoạch "Tỷ lệ hoàn thành kế hoạch" { kiểu tỷ lệ }
dữ kiện nghỉ-việc "Thời gian nghỉ việc" { kiểu khoảng thời gian }
dữ kiện kỷ-luật "Bị xử lý kỷ luật" { kiểu đúng sai }
dữ kiện xếp-loại "Mức xếp loại" {
  kiểu  bậc
  giá trị
${grades.map((id, at) => `    ${at + 1}. ${id} "${id.replaceAll('-', ' ')}"`).join('\n')}
}

danh hiệu thi đua ${title} "Lao động tiên tiến" {
  dành cho  người-lao-động
  tiêu chí
    a) "Hoàn thành tốt nhiệm vụ" : hội đồng xét
}
`,
};

/** Writes so many records, one a line: one fact in ten not known, most of the others good enough. */
export function writeRecords(path: string, count: number): void {
  const file = openSync(path, 'w');
  let state = 1;
  const below = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) % most;
  };
  const known = (): boolean => below(10) > 0;
  let lines: string[] = [];
  for (let at = 0; at < count; at++) {
    const record: Record<string, unknown> = { mã: `hs-${at}` };
    if (known()) record['sáng-kiến'] = below(6);
    if (known()) record['hoàn-thành-kế-hoạch'] = 90 + below(20);
    if (known()) record['nghỉ-việc:working-day'] = below(45);
    if (known()) record['xếp-loại'] = grades[Math.min(3, Math.floor(below(1000) / 200))];
    if (known()) record['kỷ-luật'] = below(10) === 0;
    for (const place of [2, 3, 4]) {
      if (below(10) < 7) record[`hội-đồng:giấy-khen-${place}.e`] = below(10) < 9;
    }
    const titles = below(10) < 7 ? { [title]: [year] } : {};
    record['danh-hiệu'] = { 'biết đủ': [2020, known() ? year : year - 1], ...titles };
    lines.push(`${JSON.stringify(record)}\n`);
    if (lines.length < 10_000) continue;
    writeSync(file, lines.join(''));
    lines = [];
  }
  writeSync(file, lines.join(''));
  closeSync(file);
}
