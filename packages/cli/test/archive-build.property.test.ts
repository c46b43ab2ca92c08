import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from '@thidua/tooling/properties';
import { expect, test } from 'vitest';
import { buildIn, published } from './built-sites.ts';
import { commitAll } from './repository.ts';
import { folderWith } from './support.ts';

const lines = (...all: readonly string[]): string =>
  `${all.filter((line) => line !== '').join('\n')}\n`;
const source = 'nguồn "Bịa ra để kiểm thử" chưa đối chiếu';

// The registries, each in a few states. In most of them everything is there that others name.
const registries: Readonly<Record<string, readonly string[]>> = {
  'campaigns/co-quan.thidua': [
    ['UBND', 'Ủy ban nhân dân tỉnh Mẫu', ''],
    ['UBND', 'Ủy ban nhân dân tỉnh Mới', ''],
    ['HĐND', 'Ủy ban nhân dân tỉnh Mẫu', ''],
    [
      'UBND',
      'Ủy ban nhân dân tỉnh Mẫu',
      'tên "Ủy ban hành chính tỉnh Mẫu" từ 01/01/2000 đến 30/06/2022',
    ],
  ].map(([symbol, name, more]) =>
    lines(
      `cơ quan ubnd-tỉnh-mẫu "${name}" {`,
      `ký hiệu "${symbol}"`,
      'ngành nhà nước',
      'cấp tỉnh',
      'địa bàn tỉnh-mẫu',
      more ?? '',
      source,
      '}',
      'cơ quan sở-nội-vụ "Sở Nội vụ" {',
      'ký hiệu "SNV"',
      'ngành nhà nước',
      'cấp tỉnh',
      'trực thuộc ubnd-tỉnh-mẫu',
      source,
      '}',
    ),
  ),
  'campaigns/tinh.thidua': ['', 'hợp nhất thành tỉnh-mới ngày 01/07/2025', 'tên khác "Mẫu"'].map(
    (more) =>
      lines(
        'đơn vị hành chính tỉnh-mẫu "Tỉnh Mẫu" {',
        'loại "Tỉnh"',
        'cấp tỉnh',
        more,
        source,
        '}',
        'đơn vị hành chính tỉnh-mới "Tỉnh Mới" {',
        'loại "Tỉnh"',
        'cấp tỉnh',
        source,
        '}',
      ),
  ),
  'campaigns/su-kien.thidua': ['02/09/1945', '03/09/1945', ''].map((day) =>
    day === ''
      ? lines('# Không còn sự kiện nào.')
      : lines('sự kiện quốc-khánh "Quốc khánh" {', `ngày ${day}`, 'hằng năm', source, '}'),
  ),
  'campaigns/du-kien.thidua': [
    lines('dữ kiện số-sáng-kiến "Số sáng kiến" {', 'kiểu số', source, '}'),
    lines('dữ kiện số-sáng-kiến "Số sáng kiến" {', 'kiểu có hoặc không', source, '}'),
    lines('dữ kiện dữ-kiện-khác "Dữ kiện khác" {', 'kiểu số', source, '}'),
  ],
};

const ids = ['thi-đua-một', 'thi-đua-hai', 'thi-đua-ba', 'thi-đua-bốn', 'thi-đua-bồn'];
const paths = ['a/một', 'a/hai', 'b/ba', 'b/bốn', 'z'].map((name) => `campaigns/${name}.thidua`);

/** A movement by who starts it, when, after whom; some with findings, waivers or an entry beside them. */
const anyMovement = (usual: string) =>
  fc
    .record({
      id: fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, fc.constantFrom(...ids)),
      label: fc.constantFrom('Phong trào mẫu', 'Phong trào “Thi đua”'),
      by: fc.constantFrom('ubnd-tỉnh-mẫu', 'sở-nội-vụ', '"Sở Mẫu"'),
      year: fc.constantFrom(2021, 2022, 2023),
      parent: fc.option(fc.constantFrom(...ids.slice(0, 3))),
      more: fc.constantFrom(
        '',
        'số 12/KH-UBND\nngày 15/06/2022',
        'chào mừng\n  - quốc-khánh 77 năm ngày 02/09/2022',
        'chào mừng\n  - quốc-khánh 76 năm ngày 02/09/2022',
        'số 12/KH-SGD\nngày 15/06/2022\nbỏ qua TD0207 vì "Nguồn ghi vậy"',
        'chỉ tiêu\n  1. "Mọi người" : số-sáng-kiến từ 1 trở lên',
        'nội dung\n  1. "Chưa đóng ngoặc',
        'trích yếu "Một"\n# Ghi chú',
      ),
      beside: fc.constantFrom('', '', '', 'sự kiện ngày-hội "Ngày hội" {\nngày 01/02/1950\n}\n'),
    })
    .map(({ id, label, by, year, parent, more, beside }) =>
      lines(
        `phong trào ${id} "${label}"`,
        'tình trạng dự thảo',
        `cơ quan ban hành ${by}`,
        parent === null || parent === id ? '' : `hưởng ứng ${parent}`,
        `thời gian năm ${year}`,
        more,
        beside,
      ),
    );

const documents = [
  'campaigns/thi-dua-mot.json',
  'campaigns/thi-dua-hai.json',
  'registry/issuer/so-noi-vu.json',
  'schema/index.schema.json',
  'history/index.json',
];

type Change =
  | { readonly kind: 'put' | 'spoil'; readonly path: string; readonly text: string }
  | { readonly kind: 'move'; readonly path: string; readonly to: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'commit' };

const anyPath = fc.constantFrom(...paths);
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 8,
    arbitrary: anyPath.chain((path) =>
      fc.record({
        kind: fc.constant('put' as const),
        path: fc.constant(path),
        text: anyMovement(ids[paths.indexOf(path)] ?? ''),
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...Object.entries(registries)).chain(([path, states]) =>
      fc.record({
        kind: fc.constant('put' as const),
        path: fc.constant(path),
        text: fc.constantFrom(...states),
      }),
    ),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), path: anyPath }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('commit' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('move' as const), path: anyPath, to: anyPath }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('spoil' as const),
      path: fc.constantFrom(...documents.map((path) => `out/${path}`)),
      // It still passes for a document of ours, so that it is taken away where none belongs there.
      text: fc.constant('{"schema":"thidua/campaign/1"}'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('remove' as const),
      path: fc.constantFrom(...documents.map((path) => `out/${path}`)),
    }),
  },
);

const anyStep = fc.record({
  changes: fc.array(anyChange, { minLength: 1, maxLength: 2 }),
  isMended: fc.constantFrom(true, true, true, false),
});

function apply(folder: string, change: Change): void {
  const at = (path: string): string => join(folder, path);
  if (change.kind === 'commit') commitAll(folder);
  else if (change.kind === 'remove') rmSync(at(change.path), { force: true });
  else if (change.kind === 'move') {
    if (!existsSync(at(change.path))) return;
    mkdirSync(dirname(at(change.to)), { recursive: true });
    renameSync(at(change.path), at(change.to));
  } else if (change.kind === 'put' || existsSync(dirname(at(change.path)))) {
    mkdirSync(dirname(at(change.path)), { recursive: true });
    writeFileSync(at(change.path), change.text);
  }
}

const readSources = (folder: string): Readonly<Record<string, string>> =>
  published(join(folder, 'campaigns'));

/** A mistake is mended more often than not: what was there before comes back. */
function putBack(folder: string, sources: Readonly<Record<string, string>>): void {
  rmSync(join(folder, 'campaigns'), { recursive: true });
  for (const [path, text] of Object.entries(sources)) {
    apply(folder, { kind: 'put', path: `campaigns/${path}`, text });
  }
}

/** A workspace that can be published, for edits to begin with. */
const beginning = Object.fromEntries([
  ['.gitignore', '/out\n/fresh\n'] as const,
  ...Object.entries(registries).map(([path, [text]]) => [path, text ?? ''] as const),
  ...ids.slice(0, 3).map((id, at) => {
    const text = lines(
      `phong trào ${id} "Phong trào"`,
      'tình trạng dự thảo',
      `cơ quan ban hành ${at === 0 ? 'ubnd-tỉnh-mẫu' : 'sở-nội-vụ'}`,
      at === 0 ? '' : `hưởng ứng ${ids[at - 1]}`,
      'thời gian năm 2022',
    );
    return [paths[at] ?? '', text] as const;
  }),
]);

const rounds = Number(process.env.THIDUA_ROUNDS ?? 8);

test('edit by edit, a folder and what is said are those of a build from nothing', async () => {
  let taken = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 10 }), async (edits) => {
      const folder = folderWith(beginning);
      const first = await buildIn(folder, 'out');
      expect(first.said).toBe('');
      for (const { changes, isMended } of edits) {
        const sources = readSources(folder);
        for (const change of changes) apply(folder, change);
        const before = published(join(folder, 'out'));
        const again = await buildIn(folder, 'out');
        const fresh = await buildIn(folder, 'fresh');
        expect(again.said).toBe(fresh.said);
        if (typeof fresh.built === 'number' || typeof again.built === 'number') {
          expect(again.built).toEqual(fresh.built);
          expect(published(join(folder, 'out'))).toEqual(before);
          refused++;
          if (isMended) putBack(folder, sources);
        } else {
          const { campaigns, registry, extent } = fresh.built;
          expect(again.built).toMatchObject({ campaigns, registry, extent });
          expect(published(join(folder, 'out'))).toEqual(published(join(folder, 'fresh')));
          taken++;
        }
        rmSync(join(folder, 'fresh'), { recursive: true, force: true });
      }
      rmSync(folder, { recursive: true, force: true });
    }),
    { numRuns: rounds },
  );
  expect(taken).toBeGreaterThan(rounds);
  expect(refused).toBeGreaterThan(rounds / 2);
}, 3_600_000);
