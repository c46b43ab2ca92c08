import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../lib/paths.mjs';

const issuers = `cơ quan sở-mẫu "Sở Mẫu" {
  ký hiệu  "SM"
  ngành    nhà nước
  cấp      tỉnh
}
`;
const movement = (issuer: string) => `phong trào thi-đua-mẫu-2023 "Phong trào mẫu"

tình trạng        dự thảo
cơ quan ban hành  ${issuer}
thời gian         năm 2023
`;
const registry = 'campaigns/co-quan/mau.thidua';
const file = 'campaigns/mau/2023/mau.thidua';

/** A repository with a registry, whose commits go through the hook of this project. */
function repository() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'thidua-hook-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const git = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
    return { status, said: stdout + stderr };
  };
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  git('init', '--quiet');
  git('config', 'user.name', 'Người soạn');
  git('config', 'user.email', 'soan@example.org');
  write(registry, issuers);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Danh mục');
  // The hook as it is, in a repository that has no tools of its own.
  const hook = readFileSync(join(root, '.githooks', 'pre-commit'), 'utf8');
  write('hooks/pre-commit', hook.replace('$(git rev-parse --show-toplevel)', root));
  spawnSync('chmod', ['+x', join(folder, 'hooks/pre-commit')]);
  git('config', 'core.hooksPath', 'hooks');
  return {
    git,
    write,
    read: (path: string) => readFileSync(join(folder, path), 'utf8'),
    commit: () => git('commit', '--message', 'Thêm phong trào'),
    committed: (path: string) => git('show', `HEAD:${path}`),
  };
}

test('a file is laid out and committed so', () => {
  const { git, write, read, commit, committed } = repository();
  write(file, movement('sở-mẫu').replaceAll(/ {2,}/g, ' '));
  git('add', file);
  expect(commit().status).toBe(0);
  expect(committed(file).said).toBe(movement('sở-mẫu'));
  expect(read(file)).toBe(movement('sở-mẫu'));
});

test('a file with an error is not committed, and nothing of it is lost', () => {
  const { git, write, read, commit, committed } = repository();
  write(file, movement('sở-mãu'));
  git('add', file);
  const { status, said } = commit();
  expect(status).not.toBe(0);
  expect(said).toContain('TD0201');
  expect(said).toContain(`${file}:4`);
  expect(said).toContain('Có phải `sở-mẫu`?');
  expect(said).toContain('git commit --no-verify');
  expect(committed(file).status).not.toBe(0);
  expect(read(file)).toBe(movement('sở-mãu'));
});

test('a file staged in part is checked as staged, and left as it lies', () => {
  const { git, write, read, commit, committed } = repository();
  write(file, movement('sở-mẫu'));
  git('add', file);
  write(file, movement('còn-đang-viết'));
  expect(commit().status).toBe(0);
  expect(committed(file).said).toBe(movement('sở-mẫu'));
  expect(read(file)).toBe(movement('còn-đang-viết'));
});

test('a name that only an unstaged file declares is missing from the commit', () => {
  const { git, write, commit } = repository();
  write('campaigns/co-quan/khac.thidua', issuers.replaceAll('ẫu', 'ới'));
  write(file, movement('sở-mới'));
  git('add', file);
  const { status, said } = commit();
  expect(status).not.toBe(0);
  expect(said).toContain(`${file}:4`);
});

test('a registry file that goes takes along what names it', () => {
  const { git, write, commit } = repository();
  write(file, movement('sở-mẫu'));
  git('add', file);
  expect(commit().status).toBe(0);
  git('rm', '--quiet', registry);
  const { status, said } = commit();
  expect(status).not.toBe(0);
  expect(said).toContain('TD0201');
});

test('a commit without such files is none of its business', () => {
  const { git, write, commit } = repository();
  write('ghi-chu.md', 'Ghi chú');
  git('add', 'ghi-chu.md');
  expect(commit()).toMatchObject({ status: 0 });
});
