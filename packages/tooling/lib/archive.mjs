// The archive from campaigns/ to the browser.
import { globSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bold, dim, messages, say, stageLine, stages, stop } from './messages.mjs';
import { portal, root } from './paths.mjs';
import { run, turbo, withoutNoise } from './run.mjs';
import { isTaken, readHeaders, serve } from './serve.ts';

/** Where the compiler puts the model that the portal reads. */
export const compileArgs = ['build', '--out', join('apps', 'portal', '.data')];

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
    stageLine(stages.compile, true, compiled.ms);
  }

  // A build taken from the cache is laid over what is there: a page that is gone would stay.
  rmSync(join(portal, 'dist'), { recursive: true, force: true });
  const built = await turbo('build', '@thidua/portal');
  if (!built.ok) console.error(`\n${withoutNoise(built.output)}\n`);
  stageLine(stages.archive, built.ok, built.ms, built.cached ? messages.cached : undefined);
  const log = relative(root, join(portal, '.turbo', 'turbo-build.log'));
  return built.ok ? { ok: true } : { ok: false, message: messages.buildBroken(log) };
}

function wantedPort() {
  const flag = process.argv.indexOf('--port');
  const value = (flag > 0 ? process.argv[flag + 1] : undefined) ?? process.env.PORT ?? '4321';
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) stop(messages.badPort(value));
  return port;
}

export async function start() {
  const port = wantedPort();
  if (await isTaken(port)) stop(messages.portTaken(port, port === 65_535 ? 4321 : port + 1));

  const outcome = await buildArchive();
  if (!outcome.ok && outcome.message) stop(outcome.message);

  const dir = join(portal, 'dist');
  const headers = readHeaders(join(portal, 'headers.json'));
  const hosts = process.env.HOST ? [process.env.HOST] : ['127.0.0.1', '::1'];
  /** @type {import('./serve.ts').Serving[]} */
  const servers = [];
  for (const host of hosts) {
    try {
      servers.push(await serve({ dir, headers, port, host }));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'EUNKNOWN';
      // Many machines have no IPv6: the first address is enough.
      if (servers.length > 0 && code !== 'EADDRINUSE') continue;
      stop(
        code === 'EADDRINUSE'
          ? messages.portTaken(port, port + 1)
          : messages.cannotListen(`${host}:${port}`, code),
      );
    }
  }

  const sources = globSync('campaigns/**/*.thidua', { cwd: root }).length;
  const pages = globSync('**/*.html', { cwd: dir }).length;
  console.log('');
  say(messages.ready);
  console.log(`\n  ${bold(`http://localhost:${port}`)}`);
  console.log(
    `  ${sources} tệp .thidua, ${pages} trang ${dim(`/ ${sources} .thidua files, ${pages} pages`)}`,
  );
  console.log(`  ${messages.stop.vi} ${dim(`/ ${messages.stop.en}`)}\n`);

  const leave = async () => {
    await Promise.all(servers.map((server) => server.close()));
    console.log(`\n${messages.stopped.vi} ${dim(messages.stopped.en)}`);
    process.exit(0);
  };
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
}
