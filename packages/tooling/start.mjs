// npm start: install, compile campaigns/, build the archive, serve it.
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './lib/install.mjs';
import { messages, stop } from './lib/messages.mjs';
import { goOnUnderPackagedNode, requireBootstrapNode } from './lib/node.mjs';

requireBootstrapNode();
await installIfNeeded();
await goOnUnderPackagedNode(fileURLToPath(import.meta.url));

// From here on the packages are there.
const { buildArchive } = await import('./lib/archive.mjs');
const { freePort, serveArchive } = await import('./lib/serve-archive.mjs');
const { built } = await import('./lib/paths.mjs');
const { describe } = await import('./lib/run.mjs');

try {
  const port = await freePort();
  const outcome = await buildArchive();
  if (!outcome.ok && outcome.message) stop(outcome.message);
  await serveArchive(built, port);
} catch (error) {
  stop(messages.unexpected(describe(error)));
}
