// npm run preview -- FOLDER: serves an archive that was built elsewhere, such as the one of a change under review.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './lib/install.mjs';
import { messages, stop } from './lib/messages.mjs';
import { goOnUnderPackagedNode, requireBootstrapNode } from './lib/node.mjs';

requireBootstrapNode();
await installIfNeeded();
await goOnUnderPackagedNode(fileURLToPath(import.meta.url));

// From here on the packages are there.
const { freePort, serveArchive } = await import('./lib/serve-archive.mjs');
const { describe } = await import('./lib/run.mjs');

try {
  const [given] = process.argv.slice(2);
  if (given === undefined) stop(messages.whichFolder);
  const folder = resolve(process.env.INIT_CWD ?? '.', given);
  if (!existsSync(join(folder, 'index.html'))) stop(messages.notAnArchive(folder));
  await serveArchive(folder, await freePort());
} catch (error) {
  stop(messages.unexpected(describe(error)));
}
