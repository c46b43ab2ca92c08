// npm test: everything that must hold, in one command.
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './lib/install.mjs';
import { messages, stop } from './lib/messages.mjs';
import { goOnUnderPackagedNode, requireBootstrapNode } from './lib/node.mjs';

requireBootstrapNode();
await installIfNeeded();
await goOnUnderPackagedNode(fileURLToPath(import.meta.url));

// From here on the packages are there.
const { runChecks } = await import('./lib/checks.mjs');
const { describe } = await import('./lib/run.mjs');
await runChecks(process.argv.slice(2)).catch((error) => stop(messages.unexpected(describe(error))));
