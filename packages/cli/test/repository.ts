import { execFileSync } from 'node:child_process';

/** git in a folder, by a fixed author; what the machine's own settings say does not count. */
const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Người soạn',
      GIT_AUTHOR_EMAIL: 'soan@example.org',
      GIT_COMMITTER_NAME: 'Người soạn',
      GIT_COMMITTER_EMAIL: 'soan@example.org',
    },
  });

/** Makes the folder a repository where it is none, and commits all that is in it. */
export function commitAll(folder: string, message = 'Sửa'): string {
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
  return git(folder, 'rev-parse', 'HEAD').trim();
}
