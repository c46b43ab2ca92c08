import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateWorkspace } from './workspace-generator.ts';

/** Where benchmarks may leave files; git passes it over. */
export const cacheFolder = fileURLToPath(new URL('../.cache', import.meta.url));

/** A folder with a generated workspace, written at the first call. Remove the cache after changing the generator. */
export function workspaceFolder(campaigns: number): string {
  const folder = join(cacheFolder, `workspace-${campaigns}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  for (const { path, text } of generateWorkspace(campaigns)) {
    const file = join(unfinished, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  renameSync(unfinished, folder);
  return folder;
}
