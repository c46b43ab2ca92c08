// The archive that pictures are taken of: the five notices that the project began with and the registries,
// on a day that stays. A movement that is added elsewhere changes no picture.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const portal = fileURLToPath(new URL('../..', import.meta.url));
const root = join(portal, '..', '..');

const notices = [
  'lai-chau/2020/thi-dua-yeu-nuoc-cnvcld-lai-chau-2020-2025.thidua',
  'lai-chau/2023/thi-dua-dac-biet-so-cong-thuong-lai-chau-2023.thidua',
  'lao-cai/2022/lao-dong-gioi-lao-dong-sang-tao-lao-cai-2022.thidua',
  'lao-cai/2022/vp-ubnd-lao-cai-quy-3-2022.thidua',
  'tra-vinh/2018/doan-ket-sang-tao-ldld-tra-vinh-2018-2020.thidua',
];
/** 01/07/2026 in Việt Nam. */
const day = `${Date.UTC(2026, 6, 1, 3) / 1000}`;

/** Movements lie in a folder a year; all else is a registry. */
const isRegistry = (folder: string): boolean =>
  readdirSync(folder).every((name) => !/^\d{4}$/.test(name));

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', SOURCE_DATE_EPOCH: day, ...env },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} fails:\n${stdout}\n${stderr}`);
}

const publishedOn = (date: string): Record<string, string> => ({
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ban biên tập',
  GIT_AUTHOR_EMAIL: 'bien-tap@archive.example',
  GIT_AUTHOR_DATE: date,
  GIT_COMMITTER_NAME: 'Ban biên tập',
  GIT_COMMITTER_EMAIL: 'bien-tap@archive.example',
  GIT_COMMITTER_DATE: date,
});

/** Publishes the folder twice: at first one of the notices says less, so that there is a history to show. */
function publish(folder: string, notice: string): void {
  const git = (env: Record<string, string>, ...args: string[]) => run('git', args, folder, env);
  const text = readFileSync(notice, 'utf8');
  const [first, second] = ['2026-05-04T08:00:00+07:00', '2026-06-15T08:00:00+07:00'].map(
    publishedOn,
  );
  writeFileSync(notice, text.replace(/^(?:người ký|lời kết) .*\n/gmu, '').replace('70%', '60%'));
  git({ ...first }, 'init', '--quiet');
  git({ ...first }, 'add', '--all');
  git({ ...first }, 'commit', '--quiet', '--message', 'Nhập văn bản');
  writeFileSync(notice, text);
  git({ ...second }, 'commit', '--quiet', '--all', '--message', 'Bổ sung người ký, sửa chỉ tiêu 2');
}

/** Builds it into a folder of its own; the search index too. */
export function buildArchiveOfShots(): { readonly site: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-shots-'));
  const [data, site, sources] = ['data', 'site', 'campaigns'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const campaigns = join(root, 'campaigns');
  for (const entry of readdirSync(campaigns, { withFileTypes: true }))
    if (!entry.isDirectory() || isRegistry(join(campaigns, entry.name)))
      cpSync(join(campaigns, entry.name), join(sources, entry.name), { recursive: true });
  for (const notice of notices)
    cpSync(join(campaigns, notice), join(sources, dirname(notice), notice.split('/').at(-1) ?? ''));
  const [, , , draft = ''] = notices;
  publish(folder, join(sources, draft));
  const node = process.execPath;
  run(node, [join(root, 'packages', 'cli', 'bin', 'thidua.js'), 'build', '--out', data], folder);
  run(node, ['scripts/build.ts'], portal, {
    THIDUA_DATA: data,
    THIDUA_OUT: site,
    THIDUA_SOURCES: folder,
  });
  return { site, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
