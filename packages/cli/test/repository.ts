import { execFileSync } from 'node:child_process';

/** When something is committed, and by whom. */
type Committing = { readonly on?: string; readonly by?: string };

/** git in a folder, by a fixed author; what the machine's own settings say does not count. */
export const git = (
  folder: string,
  args: readonly string[],
  { on, by = 'Người soạn' }: Committing = {},
): string =>
  execFileSync('git', ['-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: by,
      GIT_AUTHOR_EMAIL: 'soan@example.org',
      GIT_COMMITTER_NAME: 'Người gộp',
      GIT_COMMITTER_EMAIL: 'gop@example.org',
      ...(on === undefined
        ? {}
        : { GIT_AUTHOR_DATE: `${on}T08:00:00+07:00`, GIT_COMMITTER_DATE: `${on}T09:00:00+07:00` }),
    },
  });

/** Makes the folder a repository where it is none, and commits all that is in it. */
export function commitAll(folder: string, message = 'Sửa', committing: Committing = {}): string {
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  git(folder, ['add', '--all']);
  git(folder, ['commit', '--quiet', '--allow-empty', '--message', message], committing);
  return git(folder, ['rev-parse', 'HEAD']).trim();
}
