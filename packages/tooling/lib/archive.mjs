// The archive, from campaigns/ to a folder of pages.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { messages, stageLine, stages } from './messages.mjs';
import { portal, root } from './paths.mjs';
import { run, turbo, withoutNoise } from './run.mjs';

/** Where the compiler puts the model that the portal reads. */
export const compileArgs = ['build', '--out', join('apps', 'portal', '.data')];

const sources = () => globSync('campaigns/**/*.thidua', { cwd: root }).length;

/** What a build that went well asks people to see to: its lines with a `!`, of an earlier run too if nothing changed. @param {string} log */
const notices = (log) => {
  const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
  return text.split(/\r?\n/).filter((line) => line.startsWith('! '));
};

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
  const log = join(portal, '.turbo', 'turbo-build.log');
  if (!pages.ok) return { ok: false, message: messages.buildBroken(relative(root, log)) };
  for (const line of notices(log)) console.log(line);
  return { ok: true };
}
