// The stages of npm test, in the order in which they are told.
import { buildArchive } from './archive.mjs';
import { colour, dim, messages, say, stageLine, stages, stop } from './messages.mjs';
import { run, turbo, withoutNoise } from './run.mjs';

/** @typedef {import('./messages.mjs').Message} Message */
/** @typedef {{ stage: Message, work: () => Promise<import('./run.mjs').Outcome> }} Check */

/** @type {Check[]} */
const checks = [
  {
    stage: stages.lint,
    work: () =>
      run('biome', ['check', '--error-on-warnings', `--colors=${colour ? 'force' : 'off'}`]),
  },
  { stage: stages.types, work: () => turbo('types') },
  {
    stage: stages.walls,
    work: () => run('depcruise', ['packages', 'apps', '--config', '.dependency-cruiser.mjs']),
  },
  {
    stage: stages.dead,
    work: () => run('knip', ['--no-progress']),
  },
];

/** @param {string[]} args `--no-vitest`: the checks of the code alone; the rest goes to vitest */
export async function runChecks(args) {
  /** @type {Message[]} */
  const failed = [];

  // Two at a time, told in the order of the list.
  const queue = [...checks];
  /** @type {Map<Check, Promise<import('./run.mjs').Outcome>>} */
  const running = new Map();
  /** @type {Map<Check, (outcome: import('./run.mjs').Outcome) => void>} */
  const resolvers = new Map();
  for (const check of checks) {
    running.set(check, new Promise((resolve) => resolvers.set(check, resolve)));
  }
  const worker = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) {
      resolvers.get(check)?.(await check.work());
    }
  };
  const workers = [worker(), worker()];
  for (const check of checks) {
    const outcome = await /** @type {Promise<import('./run.mjs').Outcome>} */ (running.get(check));
    if (!outcome.ok) {
      failed.push(check.stage);
      console.log(`\n${withoutNoise(outcome.output)}\n`);
    }
    stageLine(check.stage, outcome.ok, outcome.ms);
  }
  await Promise.all(workers);

  if (!args.includes('--no-vitest')) {
    const archive = await buildArchive();
    if (!archive.ok) {
      failed.push(stages.archive);
      if (archive.message) say(archive.message);
    }
    // Without an archive there is nothing for the browser to open.
    const rest = archive.ok ? args : [...args, '--project=!portal'];
    const tests = await run('vitest', ['run', ...rest], { show: true });
    if (!tests.ok) failed.push(stages.tests);
  }

  if (failed.length > 0) {
    stop(messages.stagesFailed(failed.map(({ vi, en }) => `${vi} ${dim(`(${en})`)}`)));
  }
}
