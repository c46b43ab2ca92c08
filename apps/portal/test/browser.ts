// A real browser on the built archive, for tests that must see what a reader sees.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { readHeaders, serve } from '@thidua/tooling/serve';
import { type Browser, chromium as playwright } from 'playwright-core';

const portal = fileURLToPath(new URL('..', import.meta.url));
const modules = join(portal, '..', '..', 'node_modules');
const shipped = join(modules, '@sparticuz', 'chromium', 'package.json');
const { version } = JSON.parse(readFileSync(shipped, 'utf8'));
const unpacked = join(modules, '.cache', `chromium-${version}`);

/** The fonts of the package alone, so that a page looks the same on every machine. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(unpacked, 'fonts', 'fonts')}</dir>
  <cachedir>${join(unpacked, 'fonts', 'cache')}</cachedir>
  <config></config>
</fontconfig>
`;

/** Unpacks the Chromium that the lockfile brings, once a version, and gives its path. */
export async function unpackBrowser(): Promise<string> {
  const binary = join(unpacked, 'chromium');
  if (existsSync(binary)) return binary;
  // The package unpacks into the folder for temporary files; ours is whole or is not there.
  const partial = `${unpacked}.${process.pid}`;
  const before = process.env.TMPDIR;
  mkdirSync(partial, { recursive: true });
  process.env.TMPDIR = partial;
  try {
    await chromium.executablePath();
    writeFileSync(join(partial, 'fonts', 'fonts.conf'), fontConfiguration);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(partial, unpacked);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(binary)) throw error;
  }
  return binary;
}

/** `THIDUA_CHROMIUM` names another Chromium, for the platforms that the package does not serve. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return playwright.launch({
    executablePath: process.env.THIDUA_CHROMIUM ?? (await unpackBrowser()),
    headless: true,
    env: { ...process.env, FONTCONFIG_PATH: join(unpacked, 'fonts') },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-default-apps',
      '--disable-extensions',
      '--disable-sync',
      '--font-render-hinting=none',
      '--no-default-browser-check',
      '--no-first-run',
      ...more,
    ],
  });
}

/** Serves a folder, the built archive unless told otherwise, with the headers of production. */
export function serveArchive(dir = join(portal, 'dist')) {
  if (!existsSync(dir))
    throw new Error(`${dir} is not built: run \`npm test\` or \`npm start\` once`);
  return serve({ dir, headers: readHeaders(join(portal, 'headers.json')) });
}
