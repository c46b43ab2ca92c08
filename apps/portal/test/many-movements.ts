// An archive as large as wanted, made up from the real one: for measuring what a search costs.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdministrativeUnit, ArchiveIndex, Campaign, Reference } from '@thidua/model';

/** The same sequence every time. */
const sequence = (): (() => number) => {
  let state = 42;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
};

const bodies = [
  ['Ủy ban nhân dân', 'UBND-NC'],
  ['Liên đoàn Lao động', 'PĐTD-LĐLĐ'],
  ['Sở Công Thương', 'SCT-VP'],
  ['Sở Nội vụ', 'SNV-TĐKT'],
  ['Sở Y tế', 'SYT-VP'],
  ['Hội Nông dân', 'HND'],
  ['Tỉnh đoàn', 'TĐTN'],
  ['Sở Giáo dục và Đào tạo', 'SGDĐT-VP'],
] as const;

const json = <Value>(file: string): Value => JSON.parse(readFileSync(file, 'utf8')) as Value;

/** Writes an archive of `count` made-up movements beside the real ones, and the registry as it is. */
export function writeManyMovements(from: string, to: string, count: number): void {
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  const index = json<ArchiveIndex>(join(from, 'index.json'));
  const real = index.campaigns.map(({ path }) => json<Campaign>(join(from, path)));
  const units = index.registry
    .filter(({ kind }) => kind === 'administrative-unit')
    .map(({ path }) => json<AdministrativeUnit>(join(from, path)));

  const next = sequence();
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  const several = <Item>(items: readonly Item[], wanted: number): Item[] =>
    items.length === 0 ? [] : Array.from({ length: wanted }, () => pick(items));
  const every = <Item>(of: (campaign: Campaign) => readonly Item[]): Item[] => real.flatMap(of);

  const words = every(({ contents }) => contents.flatMap(({ summaries }) => summaries))
    .flatMap((summary) => summary.split(' '))
    .filter((word) => /^\p{L}+$/u.test(word));
  const phrase = (length: number): string => several(words, length).join(' ');
  const slogans = every(({ slogans, motto }) => [...slogans, ...motto]);
  const material = {
    targets: every(({ targets }) => targets),
    aims: every(({ aims }) => aims),
    requirements: every(({ requirements }) => requirements),
    bases: every(({ bases }) => bases),
    implements: every((campaign) => campaign.implements),
    celebrates: every(({ celebrates }) => celebrates),
    relatedTo: every(({ relatedTo, consistsOf }) => [...relatedTo, ...consistsOf]),
    participants: every(({ participants }) => participants),
  };

  for (let made = 0; made < count; made += 1) {
    const unit = pick(units);
    const [body, symbol] = pick(bodies);
    const year = 2010 + Math.floor(next() * 16);
    const two = (most: number): string => String(1 + Math.floor(next() * most)).padStart(2, '0');
    const date = `${year}-${two(12)}-${two(28)}`;
    const number = `${1 + Math.floor(next() * 3999)}/${symbol}`;
    const area: Reference = {
      kind: 'administrative-unit',
      id: unit.id,
      slug: unit.slug,
      name: unit.name,
    };
    const today = unit.successions[0]?.successors[0]?.ref ?? area;
    const name = `Phong trào thi đua “${pick(slogans).slice(0, 60)}” ${phrase(4)} ${unit.name} năm ${year}`;
    const issuer = `${body} ${unit.name.replace(/^Tỉnh/u, 'tỉnh')}`;
    const slug = `phong-trao-thu-${made}`;
    const pattern = pick(real);
    const campaign: Campaign = {
      ...pattern,
      id: slug,
      slug,
      name,
      status: { state: 'issued' },
      themes: [],
      motto: [],
      slogans: several(slogans, 1),
      issuers: [{ name: issuer }],
      areas: [{ asIssued: area, today: [today] }],
      continues: [],
      consistsOf: [],
      respondsTo: [],
      milestones: [],
      contents: Array.from({ length: 6 }, () => ({
        heading: phrase(6),
        summaries: [phrase(30)],
        children: [],
      })),
      targets: several(material.targets, 2),
      aims: several(material.aims, 2),
      requirements: several(material.requirements, 2),
      bases: several(material.bases, 2),
      implements: several(material.implements, 2),
      celebrates: several(material.celebrates, 1),
      relatedTo: several(material.relatedTo, 2),
      participants: several(material.participants, 2),
      signatures: [
        { positions: [], name: `${phrase(1)} ${phrase(1)} ${phrase(1)}`, unknown: false },
      ],
      period: { text: `năm ${year}` },
      document: {
        ...pattern.document,
        number,
        numberState: 'given',
        date,
        dateState: 'given',
        subject: name,
      },
    };
    const path = `campaigns/${slug}.json`;
    writeFileSync(join(to, path), JSON.stringify(campaign));
    index.campaigns.push({
      id: slug,
      slug,
      name,
      state: 'issued',
      number,
      date,
      year,
      issuers: [{ name: issuer }],
      areas: [area.slug],
      areasToday: [today.slug],
      themes: [],
      path,
      digest: campaign.digest,
    });
  }
  writeFileSync(join(to, 'index.json'), JSON.stringify(index));
}
