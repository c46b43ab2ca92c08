import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './workspace-folder.ts';
import { generateWorkspace } from './workspace-generator.ts';

/**
 * A generated workspace whose movements were committed a few at a time, and edited later: each commit changes the
 * end of one, and how another is written. Written at the first call.
 */
export function repositoryFolder(movements: number, commits: number): string {
  const folder = join(cacheFolder, `repository-${movements}-${commits}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const git = (args: readonly string[], input?: string): void => {
    execFileSync('git', args, {
      stdio: ['pipe', 'ignore', 'inherit'],
      ...(input === undefined ? {} : { input, maxBuffer: 1 << 30 }),
    });
  };
  git(['init', '--quiet', '--initial-branch=main', unfinished]);
  git(['-C', unfinished, 'fast-import', '--quiet'], importOf(movements, commits));
  git(['-C', unfinished, 'reset', '--quiet', '--hard', 'main']);
  renameSync(unfinished, folder);
  return folder;
}

/** All of the history in the form that `git fast-import` reads. */
function importOf(movements: number, commits: number): string {
  const files = generateWorkspace(movements).map(({ path, text }) => ({
    path: `campaigns/${path}`,
    text,
  }));
  const isMovement = (text: string): boolean =>
    text.includes('\nphong trào ') || text.startsWith('phong trào ');
  const registries = files.filter(({ text }) => !isMovement(text));
  const texts = files.filter(({ text }) => isMovement(text));
  const parts: string[] = [];
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const write = (path: string, text: string): void => {
    parts.push(`M 100644 inline ${path}\n${data(text)}`);
  };
  const begin = (at: number, message: string): void => {
    const time = 1_600_000_000 + at * 20_000;
    parts.push(
      `commit refs/heads/main\ncommitter Cán bộ ${at % 40} <can-bo@example.org> ${time} +0700\n${data(message)}`,
    );
  };
  begin(0, 'Danh mục');
  for (const { path, text } of registries) write(path, text);
  const each = Math.ceil(texts.length / commits);
  for (let at = 1; at <= commits; at++) {
    begin(at, `Thêm và sửa phong trào\n\nLần thứ ${at}.`);
    for (const { path, text } of texts.slice((at - 1) * each, at * each)) write(path, text);
    // Earlier ones in an order without a pattern.
    const known = Math.min(texts.length, (at - 1) * each);
    const edited = known === 0 ? undefined : texts[(at * 7919) % known];
    const rewritten = known === 0 ? undefined : texts[(at * 104_729) % known];
    if (rewritten !== undefined) {
      rewritten.text = `${rewritten.text.trimEnd()}\n# Lần ${at}\n`;
      write(rewritten.path, rewritten.text);
    }
    if (edited !== undefined) {
      edited.text = edited.text.replace(/"([^"\n]+)"/, `"$1 (sửa lần ${at})"`);
      write(edited.path, edited.text);
    }
  }
  return parts.join('');
}
