// npm start: install, compile campaigns/, build the archive, serve it.
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './lib/install.mjs';
import { messages, stop } from './lib/messages.mjs';
import { goOnUnderPackagedNode, requireBootstrapNode } from './lib/node.mjs';

requireBootstrapNode();
await installIfNeeded();
await goOnUnderPackagedNode(fileURLToPath(import.meta.url));

// From here on the packages are there.
const { start } = await import('./lib/archive.mjs');
const { describe } = await import('./lib/run.mjs');
await start().catch((error) => stop(messages.unexpected(describe(error))));
