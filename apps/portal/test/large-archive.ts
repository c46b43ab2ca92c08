/*
 * An archive of a thousand invented movements, alike enough to be told apart only by what people ask:
 * sixteen kinds of movement, each run once by each of the 63 provinces of before 2025, every one in a
 * year, under a number and by a body of its own. For the quality of search, not for its cost.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AdministrativeUnit, ArchiveIndex, Campaign, Issuer, Reference } from '@thidua/model';
import { movementAddresses } from '../src/archive/movement-addresses.ts';

type Body = {
  readonly name: string;
  readonly symbol: string;
  readonly short: string;
  readonly level: NonNullable<Issuer['level']>;
  readonly branch: NonNullable<Issuer['branch']>;
};

const bodies = {
  people: {
    name: 'Ủy ban nhân dân',
    symbol: 'KH-UBND',
    short: 'UBND',
    level: 'province',
    branch: 'state',
  },
  labour: {
    name: 'Liên đoàn Lao động',
    symbol: 'KH-LĐLĐ',
    short: 'LĐLĐ',
    level: 'province',
    branch: 'union',
  },
  school: {
    name: 'Sở Giáo dục và Đào tạo',
    symbol: 'KH-SGDĐT',
    short: 'Sở GD&ĐT',
    level: 'department',
    branch: 'state',
  },
  health: { name: 'Sở Y tế', symbol: 'KH-SYT', short: 'SYT', level: 'department', branch: 'state' },
  affairs: {
    name: 'Sở Nội vụ',
    symbol: 'KH-SNV',
    short: 'SNV',
    level: 'department',
    branch: 'state',
  },
  women: {
    name: 'Hội Liên hiệp Phụ nữ',
    symbol: 'KH-BTV',
    short: 'Hội LHPN',
    level: 'province',
    branch: 'association',
  },
  farmers: {
    name: 'Hội Nông dân',
    symbol: 'KH-HNDT',
    short: 'HND',
    level: 'province',
    branch: 'association',
  },
  youth: {
    name: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    symbol: 'KH-TĐTN',
    short: 'Tỉnh đoàn',
    level: 'province',
    branch: 'youth',
  },
  front: {
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
    symbol: 'KH-MTTQ-BTT',
    short: 'UBMTTQ',
    level: 'province',
    branch: 'front',
  },
  police: {
    name: 'Công an',
    symbol: 'KH-CAT',
    short: 'Công an',
    level: 'department',
    branch: 'army',
  },
} as const satisfies Readonly<Record<string, Body>>;

type Kind = {
  readonly id: string;
  readonly body: keyof typeof bodies;
  /** The name of the movement; `…` is the place, in the case of a sentence. */
  readonly name: string;
  readonly slogan: string;
  readonly tells: readonly string[];
};

const kinds = [
  {
    id: 'nông thôn mới',
    body: 'people',
    name: 'Phong trào thi đua “Chung sức xây dựng nông thôn mới” trên địa bàn …',
    slogan: 'Chung sức xây dựng nông thôn mới',
    tells: [
      'Phấn đấu 60% số xã đạt chuẩn nông thôn mới',
      'Xây dựng đường giao thông nông thôn',
      'Huy động sức dân',
    ],
  },
  {
    id: 'người nghèo',
    body: 'people',
    name: 'Phong trào thi đua “Chung tay vì người nghèo, không để ai bị bỏ lại phía sau” của …',
    slogan: 'Không để ai bị bỏ lại phía sau',
    tells: [
      'Giảm tỷ lệ hộ nghèo 1,5% mỗi năm',
      'Hỗ trợ nhà ở cho hộ nghèo',
      'Tạo việc làm tại chỗ',
    ],
  },
  {
    id: 'doanh nghiệp',
    body: 'people',
    name: 'Phong trào thi đua “Doanh nghiệp hội nhập và phát triển” tại …',
    slogan: 'Doanh nghiệp hội nhập và phát triển',
    tells: [
      'Tháo gỡ khó khăn cho doanh nghiệp',
      'Cải thiện chỉ số năng lực cạnh tranh',
      'Nộp ngân sách đúng hạn',
    ],
  },
  {
    id: 'covid',
    body: 'health',
    name: 'Phong trào thi đua đặc biệt phòng, chống dịch bệnh Covid-19 của ngành y tế …',
    slogan: 'Đoàn kết, chung sức, đồng lòng chiến thắng đại dịch',
    tells: [
      'Tiêm chủng an toàn cho người dân',
      'Khen thưởng đột xuất tuyến đầu',
      'Truy vết, cách ly, điều trị',
    ],
  },
  {
    id: 'bệnh viện',
    body: 'health',
    name: 'Phong trào “Bệnh viện xanh, sạch, đẹp, nâng cao y đức” trong ngành y tế …',
    slogan: 'Thầy thuốc như mẹ hiền',
    tells: [
      'Hài lòng người bệnh',
      'Chào mừng Ngày Thầy thuốc Việt Nam 27/2',
      'Đổi mới phong cách phục vụ',
    ],
  },
  {
    id: 'dạy tốt',
    body: 'school',
    name: 'Phong trào thi đua “Dạy tốt, học tốt” của ngành giáo dục …',
    slogan: 'Dạy tốt, học tốt',
    tells: [
      'Chào mừng Ngày Nhà giáo Việt Nam 20/11',
      'Đổi mới phương pháp dạy học',
      'Hội thi giáo viên dạy giỏi',
    ],
  },
  {
    id: 'trường học',
    body: 'school',
    name: 'Phong trào “Xây dựng trường học hạnh phúc, học sinh tích cực” tại …',
    slogan: 'Mỗi ngày đến trường là một ngày vui',
    tells: ['Phòng, chống bạo lực học đường', 'Thư viện thân thiện', 'Giáo dục kỹ năng sống'],
  },
  {
    id: 'chuyển đổi số',
    body: 'affairs',
    name: 'Đợt thi đua cao điểm đẩy mạnh cải cách hành chính và chuyển đổi số ở …',
    slogan: 'Cả nước thi đua chuyển đổi số',
    tells: ['90% hồ sơ giải quyết trực tuyến', 'Một cửa điện tử', 'Chữ ký số'],
  },
  {
    id: 'văn hóa công sở',
    body: 'affairs',
    name: 'Phong trào “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở” của …',
    slogan: 'Thi đua thực hiện văn hóa công sở',
    tells: ['Đi làm đúng giờ', 'Trang phục gọn gàng', 'Không hút thuốc nơi làm việc'],
  },
  {
    id: 'lao động giỏi',
    body: 'labour',
    name: 'Phong trào thi đua “Lao động giỏi, lao động sáng tạo” trong công nhân, viên chức, lao động …',
    slogan: 'Lao động giỏi, lao động sáng tạo',
    tells: [
      'Chào mừng Ngày Quốc tế Lao động 1/5',
      'Đề tài, sáng kiến có giá trị làm lợi',
      'Luyện tay nghề, thi thợ giỏi',
    ],
  },
  {
    id: 'an toàn lao động',
    body: 'labour',
    name: 'Phong trào “Xanh, sạch, đẹp, bảo đảm an toàn vệ sinh lao động” do công đoàn …',
    slogan: 'Hành động vì môi trường làm việc an toàn',
    tells: ['Mạng lưới an toàn, vệ sinh viên', 'Giảm tai nạn lao động', 'Bữa ăn ca đủ chất'],
  },
  {
    id: 'phụ nữ',
    body: 'women',
    name: 'Phong trào thi đua “Phụ nữ tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc” …',
    slogan: 'Xây dựng người phụ nữ tự tin, tự trọng, trung hậu, đảm đang',
    tells: [
      'Chào mừng Ngày Phụ nữ Việt Nam 20/10',
      'Tổ tiết kiệm và vay vốn',
      'Gia đình 5 không, 3 sạch',
    ],
  },
  {
    id: 'nông dân',
    body: 'farmers',
    name: 'Phong trào “Nông dân thi đua sản xuất, kinh doanh giỏi, giúp nhau làm giàu” ở …',
    slogan: 'Đoàn kết giúp nhau làm giàu và giảm nghèo bền vững',
    tells: ['Hộ sản xuất kinh doanh giỏi các cấp', 'Quỹ hỗ trợ nông dân', 'Nông sản an toàn'],
  },
  {
    id: 'thanh niên',
    body: 'youth',
    name: 'Phong trào “Thanh niên tình nguyện, tuổi trẻ xung kích” của tuổi trẻ …',
    slogan: 'Đâu cần thanh niên có, việc gì khó có thanh niên',
    tells: [
      'Chiến dịch Mùa hè xanh',
      'Chào mừng Ngày thành lập Đoàn 26/3',
      'Công trình thanh niên',
    ],
  },
  {
    id: 'đời sống văn hóa',
    body: 'front',
    name: 'Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh” tại …',
    slogan: 'Ngày hội Đại đoàn kết toàn dân tộc',
    tells: ['Khu dân cư văn hóa', 'Giữ gìn vệ sinh môi trường', 'Phản biện xã hội'],
  },
  {
    id: 'an ninh',
    body: 'police',
    name: 'Phong trào “Toàn dân bảo vệ an ninh Tổ quốc” và thi đua “Vì an ninh Tổ quốc” …',
    slogan: 'Vì nước quên thân, vì dân phục vụ',
    tells: ['Tấn công, trấn áp tội phạm', 'Camera an ninh', 'Phòng cháy, chữa cháy'],
  },
] as const satisfies readonly Kind[];
export type KindId = (typeof kinds)[number]['id'];

/** One invented movement, by what people know of it. */
export type Invented = {
  readonly slug: string;
  readonly url: string;
  readonly kind: KindId;
  /** The plain name of the province as issued: `Nam Định`. */
  readonly province: string;
  readonly today: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly number: string;
};

const json = <Value>(file: string): Value => JSON.parse(readFileSync(file, 'utf8')) as Value;

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/giu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

const inSentence = (name: string): string =>
  name.replace(/^(?:Tỉnh|Thành phố)/u, (unit) => unit.toLowerCase());
const plain = (name: string): string => name.replace(/^(?:Tỉnh|Thành phố) /u, '');

/** Writes the archive, with the registry of the real one, and tells what is in it. */
export function writeLargeArchive(from: string, to: string): Invented[] {
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  const index = json<ArchiveIndex>(join(from, 'index.json'));
  const [pattern] = index.campaigns.map(({ path }) => json<Campaign>(join(from, path)));
  const issuerPattern = index.registry.find(({ kind }) => kind === 'issuer');
  if (pattern === undefined || issuerPattern === undefined)
    throw new Error(`${from} has no movement and no issuer to go by.`);
  const blankIssuer = json<Issuer>(join(from, issuerPattern.path));
  const provinces = index.registry
    .filter(({ kind }) => kind === 'administrative-unit')
    .map(({ path }) => json<AdministrativeUnit>(join(from, path)))
    .filter(({ level, slug }) => level === 'province' && !slug.endsWith('-2025'));
  index.campaigns = [];
  const write = (path: string, value: unknown): void => {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), JSON.stringify(value));
  };

  const invented: Omit<Invented, 'url'>[] = [];
  const issuers = new Map<string, Reference>();
  for (const [at, unit] of provinces.entries()) {
    const area: Reference = {
      kind: 'administrative-unit',
      id: unit.id,
      slug: unit.slug,
      name: unit.name,
    };
    const today = unit.successions.flatMap(({ successors }) => successors)[0]?.ref ?? area;
    for (const [which, kind] of kinds.entries()) {
      const body = bodies[kind.body];
      const issuerName = `${body.name} ${inSentence(unit.name)}`;
      const slug = folded(issuerName);
      const issuer: Reference = issuers.get(slug) ?? {
        kind: 'issuer',
        id: slug,
        slug,
        name: issuerName,
      };
      if (!issuers.has(slug)) {
        issuers.set(slug, issuer);
        const path = `registry/issuer/${slug}.json`;
        if (!index.registry.some((entry) => entry.path === path)) {
          write(path, {
            ...blankIssuer,
            id: slug,
            slug,
            name: issuerName,
            aliases: [
              `${body.short} ${body.short === 'Tỉnh đoàn' ? plain(unit.name) : inSentence(unit.name)}`,
            ],
            names: [],
            symbols: [],
            parents: [],
            level: body.level,
            branch: body.branch,
            area,
            successions: [],
            basedOn: [],
            notes: [],
            sources: [],
          } satisfies Issuer);
          index.registry.push({
            kind: 'issuer',
            id: slug,
            slug,
            name: issuerName,
            path,
            digest: blankIssuer.digest,
          });
        }
      }

      // Numbers that look scattered and fall the same every time.
      const turn = at * 37 + which * 101;
      const year = 2010 + (turn % 15);
      const month = 1 + (turn % 12);
      const day = 1 + (turn % 27);
      const two = (part: number): string => String(part).padStart(2, '0');
      const number = `${two(1 + ((at * 53 + which * 7) % 399))}/${body.symbol}`;
      const id = `mau-${folded(kind.id)}-${unit.slug}`;
      const name = `${kind.name.replace('…', inSentence(unit.name))} ${which % 3 === 0 ? `giai đoạn ${year} - ${year + 5}` : `năm ${year}`}`;
      const campaign: Campaign = {
        ...pattern,
        id,
        slug: id,
        name,
        status: { state: which % 5 === 0 ? 'summed-up' : 'issued' },
        form: which % 4 === 0 ? 'regular' : 'thematic',
        themes: [],
        motto: [],
        slogans: [kind.slogan],
        issuers: [{ name: issuerName, ref: issuer }],
        launchedBy: [],
        cooperators: [],
        areas: [{ asIssued: area, today: [today] }],
        respondsTo: [],
        continues: [],
        replaces: [],
        relatedTo: [],
        consistsOf: [],
        bases: [],
        implements: [],
        celebrates: [],
        milestones: [],
        participants: [],
        aims: [],
        requirements: [],
        targets: [],
        duties: [],
        recipients: [],
        contents: kind.tells.map((heading) => ({ heading, summaries: [], children: [] })),
        signatures: [],
        period: {
          text: which % 3 === 0 ? `giai đoạn ${year} - ${year + 5}` : `năm ${year}`,
          to: {
            kind: 'date',
            date: `${which % 3 === 0 ? year + 5 : year}`,
            exclusive: false,
            day: `${which % 3 === 0 ? year + 5 : year}-12-31`,
          },
        },
        document: {
          ...pattern.document,
          number,
          numberState: 'given',
          date: `${year}-${two(month)}-${two(day)}`,
          dateState: 'given',
          subject: name,
          addressees: [],
        },
      };
      const path = `campaigns/${id}.json`;
      write(path, campaign);
      index.campaigns.push({
        id,
        slug: id,
        name,
        state: campaign.status.state,
        number,
        date: campaign.document.date,
        year,
        issuers: [{ slug, name: issuerName }],
        areas: [area.slug],
        areasToday: [today.slug],
        themes: [],
        path,
        digest: pattern.digest,
      });
      invented.push({
        slug: id,
        kind: kind.id,
        province: plain(unit.name),
        today: plain(today.name),
        year,
        month,
        day,
        number,
      });
    }
  }
  write('index.json', index);
  const addresses = movementAddresses(index.campaigns);
  return invented.map((movement) => ({ ...movement, url: addresses.get(movement.slug) ?? '' }));
}
