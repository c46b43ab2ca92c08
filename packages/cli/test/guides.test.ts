import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitAll } from './repository.ts';
import { folderWith } from './support.ts';

const root = join(import.meta.dirname, '../../..');
const guides = join(root, 'docs/huong-dan');

/**
 * A guide as the script of one sitting: its commands from top to bottom, and the files that it shows under their
 * paths. Only ```sh is run; what stands in a block without a language is for other places or other days.
 */
function sitting(guide: string): string {
  const blocks = guide.matchAll(/^```(?:(sh)|thidua (\S+))\n(.*?)^```$/gms);
  return [...blocks]
    .map(([, isCommands, file, text = '']) =>
      isCommands ? text : `cat > ${file} <<'TEXT'\n${text}TEXT\n`,
    )
    .join('');
}

/** The repository as a member of staff has it: a clone with the tools, whose `origin` takes what is pushed. */
function clone(): string {
  const folder = folderWith({ 'clone/.gitignore': 'packages\n*.cu\n', 'tools/.keep': '' });
  const own = join(folder, 'clone');
  for (const part of ['campaigns', '.githooks'])
    cpSync(join(root, part), join(own, part), { recursive: true });
  commitAll(own);
  symlinkSync(join(root, 'packages'), join(own, 'packages'));
  mkdirSync(join(folder, 'origin.git'));
  const npx = `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(root, 'packages/cli/bin/thidua.js')}" "$@"\n`;
  writeFileSync(join(folder, 'tools/npx'), npx);
  chmodSync(join(folder, 'tools/npx'), 0o755);
  const setUp = [
    'git branch --move main',
    'git init --quiet --bare ../origin.git',
    'git remote add origin ../origin.git',
    'git push --quiet origin main',
    'git config user.name "Người soạn" && git config user.email soan@example.org',
  ];
  expect(inShell(own, setUp.join(' && ')).status).toBe(0);
  return own;
}

function inShell(folder: string, script: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${join(folder, '../tools')}:${process.env.PATH}`,
      HOME: folder,
      GIT_CONFIG_NOSYSTEM: '1',
    },
  });
  return { status, said: `${stdout}${stderr}` };
}

const onWindows = process.platform === 'win32';
const first = 'phong-trao-dau-tien.md';
const run = (name: string, own: string) =>
  inShell(own, sitting(readFileSync(join(guides, name), 'utf8')));

test.skipIf(onWindows)(
  'the first movement goes from nothing to a pull request, and every version of it is told',
  { timeout: 60_000 },
  () => {
    const own = clone();
    const { status, said } = run(first, own);
    expect({ status, said }).toMatchObject({ status: 0 });
    expect(said).toContain('98% → 95%');
    expect(said).toContain('Thêm phong trào chuyển đổi số năm 2023 của tỉnh Lào Cai');
    const pushed = inShell(own, 'git log --format=%s origin/chuyen-doi-so-2023').said;
    expect(pushed).toContain('Chỉ tiêu 1 là 95%, theo văn bản');
    expect(inShell(own, 'git status --porcelain').said).toBe('');
  },
);

const others = readdirSync(guides).filter((name) => name.endsWith('.md') && name !== first);
test.skipIf(onWindows).each(others)(
  'docs/huong-dan/%s, from top to bottom',
  { timeout: 60_000 },
  (name) => {
    const { status, said } = run(name, clone());
    expect({ status, said }).toMatchObject({ status: 0 });
  },
);
