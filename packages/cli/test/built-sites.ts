// Builds of a folder by a program that remembers them, and what came of each.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildArchive } from '../src/building/archive-build.ts';
import type { Built, Site } from '../src/building/site.ts';
import type { ExitCode } from '../src/failure.ts';
import { Progress } from '../src/progress.ts';
import { RunContext } from '../src/run-context.ts';
import { groupsOf } from '../src/targets.ts';
import { silentIo } from './support.ts';

/** What a build remembers beside the documents. */
const memories = new Set(['.build.json', '.history.json']);

/** Every file of a folder with its text, but for what a build remembers. */
export function published(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => !memories.has(name));
  const texts = files.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(texts.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

export type Outcome = {
  readonly built: Built | ExitCode;
  readonly said: string;
  /** Whether the whole workspace was compiled. */
  readonly isAnew: boolean;
};

/** Builds the workspace of a folder into another within it. */
export async function buildIn(
  folder: string,
  out: string,
  given: Partial<Site> = {},
): Promise<Outcome> {
  const [group] = groupsOf([join(folder, 'campaigns')], folder);
  if (group === undefined) throw new Error('no group');
  let said = '';
  let isAnew = false;
  const write = (text: string): void => {
    said += text;
  };
  const io = silentIo(folder);
  const context = new RunContext({ ...io, err: { ...io.err, write } }, 'vi', '0');
  const site: Site = {
    group,
    out: join(folder, out),
    shown: out,
    program: 'this one',
    ...given,
    second: async (of) => {
      isAnew = true;
      return given.second?.(of);
    },
  };
  const built = await buildArchive(site, new Progress(context.io, 'vi'), context);
  return { built, said, isAnew };
}
