// The archive, from campaigns/ to a folder of pages.
import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { messages, stageLine, stages } from './messages.mjs';
import { portal, root } from './paths.mjs';
import { run, turbo, withoutNoise } from './run.mjs';

/** Where the compiler puts the model that the portal reads. */
export const compileArgs = ['build', '--out', join('apps', 'portal', '.data')];

const sources = () => globSync('campaigns/**/*.thidua', { cwd: root }).length;

/** Compiles campaigns/ and builds the portal; stops with the reason if either fails. */
export async function buildArchive() {
  const compiled = await turbo('compile', '@thidua/portal');
  if (!compiled.ok) {
    // Once more, straight to the terminal: the checker's own words in its own colours.
    const again = await run('thidua', compileArgs, { show: true });
    stageLine(stages.compile, again.ok, compiled.ms + again.ms);
    // 1: the checker found errors; anything else is the command's own failure.
    if (again.code === 1) return { ok: false, message: messages.campaignsBroken };
    if (!again.ok) return { ok: false, message: messages.compilerFailed(again.code) };
  } else {
    stageLine(stages.compile, true, compiled.ms, messages.sources(sources()));
  }

  const pages = await turbo('build', '@thidua/portal');
  if (!pages.ok) console.error(`\n${withoutNoise(pages.output)}\n`);
  stageLine(stages.archive, pages.ok, pages.ms);
  const log = relative(root, join(portal, '.turbo', 'turbo-build.log'));
  return pages.ok ? { ok: true } : { ok: false, message: messages.buildBroken(log) };
}
