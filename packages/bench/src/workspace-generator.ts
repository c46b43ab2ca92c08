import {
  actions,
  bodies,
  celebratedDays,
  givenNames,
  matters,
  provinces,
  purposes,
  surnames,
  themes,
  units,
} from './workspace-vocabulary.ts';

export type GeneratedFile = { readonly path: string; readonly text: string };

/**
 * An invented workspace of the size that is asked for: registries, and movements of about 6 KB that use
 * every part of the language and each other. The same number and seed give the same bytes.
 */
export function generateWorkspace(campaigns: number, seed = 1): GeneratedFile[] {
  return [
    ...registries(),
    ...Array.from({ length: campaigns }, (_, index) => campaign(index, campaigns, seed)),
  ];
}

/** The registry entry that most movements lean on, and the file it is in: for edits that reach far. */
export const muchUsed = { file: 'du-kien/ket-qua.thidua', label: 'Mức xếp loại chất lượng' };

// Registries ----------------------------------------------------------------------------------------------

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');
const folded = (id: string): string =>
  id.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
const provinceId = (province: string): string => `tỉnh-${idOf(province)}`;
const bodyId = (body: string, province: string): string => `${idOf(body)}-tỉnh-${idOf(province)}`;
const themeId = (theme: string): string => `phong-trào-${idOf(theme)}`;
const dayId = (day: string): string => `kỷ-niệm-${idOf(day)}`;
const two = (part: number): string => String(part).padStart(2, '0');
const dateOf = (day: number, month: number, year: number): string =>
  `${two(day)}/${two(month)}/${year}`;

const source = '  nguồn     "Danh mục tạo ra để đo tốc độ" chưa đối chiếu\n';

function registries(): GeneratedFile[] {
  return [
    { path: 'don-vi-hanh-chinh/tinh.thidua', text: provinces.map(provinceEntry).join('\n') },
    { path: 'co-quan/trung-uong.thidua', text: centralBodies() },
    ...provinces.map((province) => ({
      path: `co-quan/${folded(idOf(province))}.thidua`,
      text: bodies.map((body) => bodyEntry(body, province)).join('\n'),
    })),
    { path: 'ten-phong-trao/phong-trao.thidua', text: themes.map(themeEntry).join('\n') },
    { path: 'su-kien/ngay-ky-niem.thidua', text: celebratedDays.map(dayEntry).join('\n') },
    {
      path: 'van-ban/van-ban.thidua',
      text: Array.from({ length: actCount }, (_, index) => actEntry(index)).join('\n'),
    },
    { path: muchUsed.file, text: facts() },
    { path: 'danh-hieu/danh-hieu.thidua', text: titles() },
  ];
}

const provinceEntry = (province: string, index: number): string =>
  `đơn vị hành chính ${provinceId(province)} "Tỉnh ${province}" {
  loại      "Tỉnh"
  cấp       tỉnh
  tên khác  "${province}"
  mã        "${two(index + 1)}" theo "Quyết định 124/2004/QĐ-TTg"
${source}}
`;

const centralBodies = (): string =>
  `cơ quan chính-phủ "Chính phủ" {
  ký hiệu   "CP"
  ngành     nhà nước
  cấp       trung ương
  địa danh  "Hà Nội"
${source}}

cơ quan thủ-tướng-chính-phủ "Thủ tướng Chính phủ" {
  ký hiệu   "TTg"
  ngành     nhà nước
  cấp       trung ương
  địa danh  "Hà Nội"
${source}}
`;

function bodyEntry(
  [name, symbol, , branch, level]: (typeof bodies)[number],
  province: string,
): string {
  const parent = level === 'sở' ? `  trực thuộc ${bodyId(bodies[0][0], province)}\n` : '';
  return `cơ quan ${bodyId(name, province)} "${name} tỉnh ${province}" {
  tên khác  "${name} ${province}"
  ký hiệu   "${symbol}"
  ngành     ${branch}
  cấp       ${level}
${parent}  địa bàn   ${provinceId(province)}
  địa danh  "${province}"
${source}}
`;
}

const themeEntry = (theme: string): string =>
  `tên phong trào ${themeId(theme)} "${theme}" {
  loại      phong trào
  khẩu hiệu "${theme}"
${source}}
`;

const dayEntry = ([name, day, month, year]: (typeof celebratedDays)[number]): string =>
  `sự kiện ${dayId(name)} "${name}" {
  ngày      ${dateOf(day, month, year)}
  hằng năm
${source}}
`;

const actCount = 200;
/** Acts are older than every movement, so that any movement may cite any of them. */
const actDate = (index: number): string =>
  dateOf(1 + (index % 28), 1 + (index % 12), 2004 + (index % 10));
const actId = (index: number): string =>
  index % 2 === 0
    ? `nghị-định-${100 + index}-${2004 + (index % 10)}`
    : `quyết-định-${100 + index}-${2004 + (index % 10)}`;

function actEntry(index: number): string {
  const isDecree = index % 2 === 0;
  const number = `${100 + index}/${2004 + (index % 10)}/${isDecree ? 'NĐ-CP' : 'QĐ-TTg'}`;
  return `văn bản ${actId(index)} "${isDecree ? 'Nghị định' : 'Quyết định'} ${number}" {
  tên loại  "${isDecree ? 'Nghị định' : 'Quyết định'}"
  số        ${number}
  ngày      ${actDate(index)}
  cơ quan ban hành ${isDecree ? 'chính-phủ' : 'thủ-tướng-chính-phủ'}
  trích yếu "Về ${matters[index % matters.length]}"
  hiệu lực  từ ${actDate(index)}
${source}}
`;
}

const takenPartIn = ['văn-nghệ', 'thể-thao', 'nông-thôn-mới', 'hoạt-động-xã-hội', 'hiến-máu'];

const facts = (): string =>
  `dữ kiện xếp-loại "${muchUsed.label}" {
  kiểu     bậc
  giá trị
    1. không-hoàn-thành "Không hoàn thành nhiệm vụ"
    2. hoàn-thành "Hoàn thành nhiệm vụ"
    3. hoàn-thành-tốt "Hoàn thành tốt nhiệm vụ"
    4. hoàn-thành-xuất-sắc "Hoàn thành xuất sắc nhiệm vụ"
${source}}

dữ kiện số-sáng-kiến "Số sáng kiến được công nhận" {
  kiểu     số
  đơn vị   "sáng kiến"
${source}}

dữ kiện số-đề-tài "Số đề tài được nghiệm thu" {
  kiểu     số
  đơn vị   "đề tài"
${source}}

dữ kiện bị-kỷ-luật "Bị kỷ luật trong năm" {
  kiểu     đúng sai
${source}}

dữ kiện giữ-chức-vụ "Có giữ chức vụ" {
  kiểu     đúng sai
${source}}

dữ kiện thời-gian-công-tác "Thời gian công tác" {
  kiểu     khoảng thời gian
${source}}

${takenPartIn
  .map(
    (what) => `dữ kiện tham-gia-${what} "Tham gia ${what.replaceAll('-', ' ')}" {
  kiểu     đúng sai
${source}}
`,
  )
  .join('\n')}
tham số lương-cơ-sở "Mức lương cơ sở" tiền {
  1.490.000 đồng từ 01/07/2019 đến 30/06/2023 theo "Nghị định 38/2019/NĐ-CP"
  1.800.000 đồng từ 01/07/2023 theo "Nghị định 24/2023/NĐ-CP"
}
`;

const titles = (): string =>
  `danh hiệu thi đua lao-động-tiên-tiến "Lao động tiên tiến" {
  kỳ xét    hằng năm
  tiêu chí
    a) "Hoàn thành tốt nhiệm vụ được giao" : xếp-loại từ hoàn-thành-tốt trở lên
    b) "Không bị kỷ luật" : không bị-kỷ-luật
}

danh hiệu thi đua chiến-sĩ-thi-đua-cơ-sở "Chiến sĩ thi đua cơ sở" {
  kỳ xét    hằng năm
  tiêu chí
    a) "Đạt tiêu chuẩn Lao động tiên tiến" : đủ tiêu chuẩn lao-động-tiên-tiến
    b) "Có sáng kiến hoặc đề tài" : số-sáng-kiến ≥ 1 hoặc số-đề-tài ≥ 1
}
`;

// Movements -----------------------------------------------------------------------------------------------

/** Movements of one province in one year: the first is the committee's, which the others respond to. */
const family = 16;

const familyOf = (index: number) => {
  const number = Math.floor(index / family);
  const place = number % provinces.length;
  const year = 2015 + ((Math.floor(number / provinces.length) + place * 3) % 10);
  return { province: pick(provinces, place), year };
};

const campaignId = (index: number): string => {
  const { province, year } = familyOf(index);
  const [body] = bodyOf(index);
  const what = index % family === 0 ? 'thi-đua' : pick(quarters, index).id;
  return `${what}-${idOf(body)}-${idOf(province)}-${year}-${index}`;
};

const bodyOf = (index: number) => pick(bodies, index % family === 0 ? 0 : 1 + (index % 7));

const quarters = [
  { id: 'quý-2', name: 'Quý II', from: 4, lastMonth: 6 },
  { id: 'quý-3', name: 'Quý III', from: 7, lastMonth: 9 },
  { id: 'quý-4', name: 'Quý IV', from: 10, lastMonth: 12 },
];

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length] as Item;

/** Mulberry32: small, fast, and the same everywhere. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function campaign(index: number, count: number, seed: number): GeneratedFile {
  const next = random(seed * 1_000_003 + index);
  const any = <Item>(items: readonly Item[]): Item => pick(items, next(items.length));
  const sentence = (): string => `${any(actions)} ${any(matters)}, ${any(purposes)}.`;
  const heading = (): string => `${any(actions)} ${any(matters)}`;
  const act = (): number => next(actCount);

  const { province, year } = familyOf(index);
  const isParent = index % family === 0;
  const [body, symbol, head] = bodyOf(index);
  const issuer = bodyId(body, province);
  const committee = bodyId(bodies[0][0], province);
  const quarter = isParent ? { name: 'cả năm', from: 2, lastMonth: 12 } : pick(quarters, index);
  const lastDay = [6, 9].includes(quarter.lastMonth) ? 30 : 31;
  const issued = dateOf(5 + next(20), quarter.from - 1, year);
  const theme = any(themes);
  const title = `Phong trào thi đua “${theme}” ${quarter.name} năm ${year} của ${body} tỉnh ${province}`;
  const celebrated = celebratedDays.filter(
    ([, , month]) => month >= quarter.from && month <= quarter.lastMonth,
  );
  const share = 80 + next(20);
  const excellent = 10 + next(60);
  const cited = act();
  const responds = isParent ? '' : `hưởng ứng          ${campaignId(index - (index % family))}\n`;
  // No notice has every part; each part is in a fair share of them.
  const has = (every: number): boolean => next(every) === 0;
  const hasAward = has(2);
  const hasOutcome = has(4);
  const months = 6 + next(12);
  const phases = `đợt
  - "Đợt 1" từ ${dateOf(1, quarter.from, year)} đến ${dateOf(15, quarter.from + 1, year)} : "${sentence()}"
  - "Đợt 2" từ ${dateOf(16, quarter.from + 1, year)} đến ${dateOf(lastDay, quarter.lastMonth, year)}
`;
  const award = `  tặng giấy-khen-phong-trào "Giấy khen của ${head} ${body}" {
    dành cho    cb-cc-vc-nlđ
    thẩm quyền  ${issuer}
    tiêu chí
      a) "Hoàn thành xuất sắc nhiệm vụ" : xếp-loại là hoàn-thành-xuất-sắc
      b) "Có sáng kiến hoặc đề tài được công nhận" : số-sáng-kiến ≥ ${1 + next(3)} hoặc số-đề-tài ≥ 1
      c) "Không bị kỷ luật" : không bị-kỷ-luật
      d) "Công tác đủ ${months} tháng" : thời-gian-công-tác ≥ ${months} tháng
      đ) "Có tác dụng nêu gương" : hội đồng xét
    ưu tiên
      1. "Nhiều sáng kiến hơn" : số-sáng-kiến giảm dần
    số lượng    không quá ${5 + next(15)}% của cb-cc-vc-nlđ toàn cơ quan, làm tròn xuống
    tiền thưởng 0,3 lần lương-cơ-sở
  }
`;
  const appeal = `lời kêu gọi        "${head} ${body} kêu gọi ${sentence().toLowerCase()}"\n`;
  const readings = `đọc                "Phân đấu" là "Phấn đấu" tại "nội dung 1"
ghi chú biên tập   "Văn bản tạo ra, không có thật."
`;
  const nested = `     a) "${heading()}"
        : "${sentence()}"
     b) "${heading()}"
        - "${heading()}"
        - "${heading()}"
`;
  const outcome = `kết quả
  - chỉ tiêu 1 : "${share}%"
  - ${hasAward ? 'tặng giấy-khen-phong-trào' : '"Giấy khen"'} : ${5 + next(40)} cá nhân, ${1 + next(9)} tập thể
`;
  const text = `# Văn bản tạo ra để đo tốc độ, số ${index + 1} trên ${count}.
phong trào ${campaignId(index)} "${title}"

tình trạng         ${hasOutcome ? 'đã tổng kết' : 'đã ban hành'}
hình thức          theo chuyên đề
tính chất          "${any(['cao điểm', 'đặc biệt', 'nước rút'])}"
phạm vi            ${isParent ? 'địa phương' : 'cơ quan đơn vị'} "Các cơ quan, đơn vị thuộc ${body} tỉnh ${province}"
mang tên           ${themeId(theme)}
khẩu hiệu          "${theme}"
cơ quan ban hành   ${issuer}
chủ thể phát động  "${head} ${body} tỉnh ${province}"
${responds}gắn với
  - ${themeId(any(themes))}

tên loại           "Kế hoạch"
số                 ${100 + (index % 3000)}/KH-${symbol}
ngày               ${issued}
địa danh           "${province}"
trích yếu          "Phát động phong trào thi đua “${theme}” ${quarter.name} năm ${year}"
kính gửi
  - "${any(units)}"
  - "Các cơ quan, đơn vị trực thuộc"

căn cứ
  - ${actId(cited)} ngày ${actDate(cited)}
  - điều ${1 + next(90)} khoản ${1 + next(5)} ${actId(act())}
  - "Kế hoạch phát triển kinh tế - xã hội năm ${year} của tỉnh ${province}"
nhằm thực hiện     "Nhiệm vụ năm ${year} của ${body}"

chào mừng
${celebrated
  .slice(0, 2)
  .map(
    ([name, day, month, origin]) =>
      `  - ${dayId(name)} ${year - origin} năm từ ${dateOf(day, month, origin)} ngày ${dateOf(day, month, year)}\n`,
  )
  .join('')}
thời gian          từ ${dateOf(1, quarter.from, year)} đến hết ${dateOf(lastDay, quarter.lastMonth, year)}
${has(2) ? phases : ''}mốc thời gian
  - đăng ký trước ${dateOf(20, quarter.from, year)} do "Các đơn vị trực thuộc" gửi ${issuer}
  - tổng kết khi kết thúc do "Hội đồng Thi đua - Khen thưởng"

đối tượng
  tập thể  phòng-ban-đơn-vị  "Các phòng, ban, đơn vị trực thuộc"
  cá nhân  cb-cc-vc-nlđ      "Cán bộ, công chức, viên chức, người lao động"

mục đích
  - "${heading()}"
    : "${sentence()}"

yêu cầu
  - "100% cán bộ, công chức, viên chức, người lao động hưởng ứng" : 100% cb-cc-vc-nlđ có tham-gia-${any(takenPartIn)}

nội dung
  1. "${heading()}"
${has(2) ? nested : ''}  2. "${heading()}"
     : """
       ${sentence()}
       ${sentence()}
       """

chỉ tiêu
  1. "${share}% hoàn thành tốt nhiệm vụ trở lên, trong đó ${excellent}% hoàn thành xuất sắc"
     : ${share}% cb-cc-vc-nlđ có xếp-loại từ hoàn-thành-tốt trở lên, trong đó ${excellent}% của số đó có xếp-loại là hoàn-thành-xuất-sắc
  2. "${share - 10}% tham gia văn nghệ và thể thao"
     : ${share - 10}% cb-cc-vc-nlđ có (tham-gia-văn-nghệ và tham-gia-thể-thao)
  3. "Mỗi đơn vị có ít nhất một sáng kiến" : ${50 + next(50)}% phòng-ban-đơn-vị có số-sáng-kiến ≥ 1

khen thưởng
  nguyên tắc  "Chính xác, công khai, kịp thời"
  thẩm định   "Hội đồng Thi đua - Khen thưởng"
  đề nghị     ${committee} : "Khen thưởng tập thể, cá nhân xuất sắc"
  ưu tiên
    - "Người lao động trực tiếp, không giữ chức vụ" : không giữ-chức-vụ
${hasAward ? award : ''}
tổ chức thực hiện
  1. "${any(units)}", "Các đơn vị trực thuộc"
     : "${sentence()}"
  2. "Hội đồng Thi đua - Khen thưởng"
     : "${sentence()}"

${has(3) ? appeal : ''}
nơi nhận
  - "Như trên"
  - ${committee} để báo cáo
  - "${any(units)}"
lưu                VT, TCHC
chức vụ            KT. "${head}", "Phó ${head}"
người ký           "${any(surnames)} ${any(givenNames)}"
${hasOutcome ? outcome : ''}
bản gốc            "van-ban-${index}.txt"
${has(2) ? readings : ''}`;
  return { path: `${folded(idOf(province))}/${year}/${folded(campaignId(index))}.thidua`, text };
}
