import { ArchiveIndex, Campaign, RegistryEntry } from '@thidua/model';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../src/index.ts';
import { schemaFiles } from '../src/publishing/schema-files.ts';
import { workspaceOf } from './workspace-of.ts';

const files = {
  'lao-cai/2022/cong-van.thidua': `phong trào lao-động-giỏi-2022 "Lao động giỏi năm 2022"
cơ quan ban hành  ubnd-tỉnh-trà-vinh
số                2775/UBND-NC
ngày              22/06/2022
thời gian         từ ngày ban hành đến hết 12/2022
nội dung
  1. "Thi đua"
     : "Tóm tắt."
     a) "Nhánh"
chức vụ           KT. "Chủ tịch", "Phó Chủ tịch"
người ký          "Nguyễn Văn A"
`,
  'co-quan.thidua': `cơ quan ubnd-tỉnh-trà-vinh "Ủy ban nhân dân tỉnh Trà Vinh" {
  tên      "Ủy ban hành chính tỉnh Trà Vinh" đến 31/12/1999
  tên      "Ủy ban nhân dân tỉnh Trà Vinh" từ 01/01/2000
  địa bàn  tỉnh-trà-vinh
  địa danh "Trà Vinh"
}
`,
  'tinh.thidua': `đơn vị hành chính tỉnh-trà-vinh "Tỉnh Trà Vinh" {
  cấp          tỉnh
  sáp nhập vào tỉnh-vĩnh-long-2025 ngày 01/07/2025
}
đơn vị hành chính tỉnh-vĩnh-long-2025 "Tỉnh Vĩnh Long" {
  cấp tỉnh
}
`,
};
const build = (changed: Readonly<Record<string, string>> = {}): Archive =>
  workspaceOf({ ...files, ...changed }).build();
const [campaign] = build().campaigns;
const path = 'lao-cai/2022/cong-van.thidua';

describe('the published archive', () => {
  it('keeps to its schemas', () => {
    const archive = build();
    for (const document of archive.campaigns) Campaign.parse(document);
    for (const document of archive.registry) RegistryEntry.parse(document);
    ArchiveIndex.parse(archive.index);
  });

  it('holds a document for each declaration and the index', () => {
    expect(build().files.map((file) => file.path)).toEqual([
      'campaigns/lao-dong-gioi-2022.json',
      'index.json',
      'registry/administrative-unit/tinh-tra-vinh.json',
      'registry/administrative-unit/tinh-vinh-long-2025.json',
      'registry/issuer/ubnd-tinh-tra-vinh.json',
    ]);
  });

  it('comes with a schema for each kind of file', () => {
    expect(schemaFiles().map((file) => file.path)).toEqual([
      'schema/campaign.schema.json',
      'schema/registry-entry.schema.json',
      'schema/index.schema.json',
      'schema/history.schema.json',
      'schema/history-index.schema.json',
    ]);
    for (const { json } of schemaFiles()) {
      expect(JSON.parse(json).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    }
  });

  it('is the same byte for byte, in whatever order the files came', () => {
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    expect(workspaceOf(reversed).build().files).toEqual(build().files);
  });

  it('changes a digest with a fact, not with the layout', () => {
    const digestAfter = (from: string, to: string): string | undefined =>
      build({ [path]: files[path].replace(from, to) }).campaigns[0]?.digest;
    expect(digestAfter('số                ', '\n# ghi chú\nsố ')).toBe(campaign?.digest);
    expect(digestAfter('2775', '2776')).not.toBe(campaign?.digest);
  });

  it('tells for each fact where in the source it stands', () => {
    const facts = campaign?.places.facts ?? {};
    expect(campaign?.places.file).toBe(path);
    expect(facts['/document/number']).toEqual({
      start: { line: 3, column: 19 },
      end: { line: 3, column: 31 },
    });
    expect(facts['/contents/0/children/0']?.start).toEqual({ line: 9, column: 6 });
  });
});

describe('a movement', () => {
  it('calls its issuer by the name of the day', () => {
    expect(campaign?.issuers[0]?.name).toBe('Ủy ban nhân dân tỉnh Trà Vinh');
    const earlier = build({ [path]: files[path].replace('22/06/2022', '22/06/1998') });
    expect(earlier.campaigns[0]?.issuers[0]?.name).toBe('Ủy ban hành chính tỉnh Trà Vinh');
  });

  it('knows the place as issued and what it belongs to today', () => {
    expect(
      campaign?.areas.map((area) => [area.asIssued.slug, area.today.map((unit) => unit.slug)]),
    ).toEqual([['tinh-tra-vinh', ['tinh-vinh-long-2025']]]);
  });

  it('takes its start from the day of issue, and the end of a month as its last day', () => {
    expect(campaign?.period).toMatchObject({
      from: { kind: 'issue', day: '2022-06-22' },
      to: { kind: 'date', date: '2022-12', day: '2022-12-31' },
    });
  });

  it('takes place and subject from what is known where the file leaves them out', () => {
    expect(campaign?.document).toMatchObject({
      place: 'Trà Vinh',
      subject: 'Lao động giỏi năm 2022',
      numberState: 'given',
    });
  });

  it('signs with authority, positions and name', () => {
    expect(campaign?.signatures).toEqual([
      {
        authority: 'KT',
        positions: ['Chủ tịch', 'Phó Chủ tịch'],
        name: 'Nguyễn Văn A',
        unknown: false,
      },
    ]);
  });
});

describe('a province', () => {
  it('lists what became part of it', () => {
    const unit = build().registry.find((entry) => entry.slug === 'tinh-vinh-long-2025');
    expect(unit).toMatchObject({
      predecessors: [{ unit: { slug: 'tinh-tra-vinh' }, date: '2025-07-01' }],
    });
  });
});
