// A built archive, to the browser.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { bold, dim, messages, say, stop } from './messages.mjs';
import { portal } from './paths.mjs';
import { isTaken, readHeaders, serve } from './serve.ts';

/** The port that was asked for; stops where it is no port, or taken. */
export async function freePort() {
  const flag = process.argv.indexOf('--port');
  const value = (flag > 0 ? process.argv[flag + 1] : undefined) ?? process.env.PORT ?? '4321';
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) stop(messages.badPort(value));
  if (await isTaken(port)) stop(messages.portTaken(port, port === 65_535 ? 4321 : port + 1));
  return port;
}

/** Serves until it is stopped, with the headers of the portal. @param {string} dir @param {number} port */
export async function serveArchive(dir, port) {
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

  const pages = globSync('**/*.html', { cwd: dir }).length;
  console.log('');
  say(messages.ready);
  console.log(`\n  ${bold(`http://localhost:${port}`)}`);
  console.log(`  ${messages.built(pages).vi} ${dim(`/ ${messages.built(pages).en}`)}`);
  console.log(`  ${messages.stop.vi} ${dim(`/ ${messages.stop.en}`)}\n`);

  const leave = async () => {
    await Promise.all(servers.map((server) => server.close()));
    console.log(`\n${messages.stopped.vi} ${dim(messages.stopped.en)}`);
    process.exit(0);
  };
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
}
