// npm run archive: install, compile campaigns/, build the archive; for whoever serves it elsewhere.
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './lib/install.mjs';
import { messages, say, stop } from './lib/messages.mjs';
import { goOnUnderPackagedNode, requireBootstrapNode } from './lib/node.mjs';

requireBootstrapNode();
await installIfNeeded();
await goOnUnderPackagedNode(fileURLToPath(import.meta.url));

// From here on the packages are there.
const { buildArchive } = await import('./lib/archive.mjs');
const { built } = await import('./lib/paths.mjs');
const { describe } = await import('./lib/run.mjs');

try {
  const outcome = await buildArchive();
  if (!outcome.ok && outcome.message) stop(outcome.message);
  say(messages.builtInto(built));
} catch (error) {
  stop(messages.unexpected(describe(error)));
}
