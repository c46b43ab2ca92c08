import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from './workspace-folder.ts';
import { type GeneratedFile, generateWorkspace } from './workspace-generator.ts';

/** git by a fixed author, whatever the machine's own settings say. */
function git(folder: string, ...args: readonly string[]): void {
  const person = { NAME: 'Người soạn', EMAIL: 'soan@example.org' };
  execFileSync('git', ['-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false', ...args], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: person.NAME,
      GIT_AUTHOR_EMAIL: person.EMAIL,
      GIT_COMMITTER_NAME: person.NAME,
      GIT_COMMITTER_EMAIL: person.EMAIL,
    },
  });
}

/** An edit as a pull request brings it: the period ends earlier, a target is lower, a criterion asks for less. */
const edited = (text: string): string =>
  text
    .replace(/(^thời gian .* đến (?:hết )?)(\d\d)\//m, (_, before: string, day: string) => {
      const earlier = Number(day) > 5 ? Number(day) - 5 : Number(day) + 5;
      return `${before}${String(earlier).padStart(2, '0')}/`;
    })
    .replace(
      /^( +: )(\d\d)%/m,
      (_, before: string, share: string) => `${before}${Number(share) - 3}%`,
    )
    .replace('≥ 12 tháng', '≥ 10 tháng');

const isMovement = ({ text }: GeneratedFile): boolean => /^phong trào /m.test(text);

/**
 * A repository with a generated workspace in `campaigns`, and a second commit in which so many movements are edited;
 * made at the first call.
 */
export function reviewedRepository(campaigns: number, changed: number): string {
  const folder = join(cacheFolder, `review-${campaigns}-${changed}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const files = generateWorkspace(campaigns);
  const write = ({ path, text }: GeneratedFile): void => {
    const file = join(unfinished, 'campaigns', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  for (const file of files) write(file);
  git(unfinished, 'init', '--quiet');
  git(unfinished, 'add', '--all');
  git(unfinished, 'commit', '--quiet', '--message', 'Kho ban đầu');
  const movements = files.filter(isMovement);
  const step = Math.max(1, Math.floor(movements.length / changed));
  const chosen = movements.filter((_, at) => at % step === 0).slice(0, changed);
  for (const { path, text } of chosen) write({ path, text: edited(text) });
  git(unfinished, 'add', '--all');
  git(unfinished, 'commit', '--quiet', '--message', 'Sửa nhiều phong trào');
  renameSync(unfinished, folder);
  return folder;
}
