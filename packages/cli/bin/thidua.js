#!/usr/bin/env node
// Loads the bundled command; in a checkout whose sources are newer than the bundle, the sources.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';

const at = (/** @type {string} */ path) => new URL(path, import.meta.url);
const changed = (/** @type {URL} */ file) =>
  statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  module.enableCompileCache?.();
  // V8 guesses from the registries, which are kept, that trees live long, and puts every later tree where only
  // a full collection finds it: two fifths more memory and a quarter more time on ten thousand movements.
  v8.setFlagsFromString('--no-allocation-site-pretenuring');
  await import(isBundleFresh() ? '../dist/thidua.js' : '../src/main.ts').catch(failed);
} else {
  process.exitCode = underPackagedNode();
}

/** A defect of the command itself, told apart from what it finds in the files. @param {unknown} error */
function failed(error) {
  if (process.env.THIDUA_DEBUG) console.error(error);
  const reason = error instanceof Error ? error.message : String(error);
  console.error(
    `thidua: lỗi của chính chương trình: ${reason}\n` +
      `thidua: a defect of the command itself: ${reason} (THIDUA_DEBUG=1 shows more)`,
  );
  process.exitCode = 70;
}

function isBundleFresh() {
  const built = changed(at('../dist/sources.json'));
  if (built === 0) return false;
  /** @type {string[]} */
  const sources = JSON.parse(readFileSync(at('../dist/sources.json'), 'utf8'));
  return sources.every((file) => changed(at(`../${file}`)) <= built);
}

/** In a checkout, the Node that the lockfile names. */
function underPackagedNode() {
  const windows = process.platform === 'win32';
  const platform = windows ? 'win' : process.platform;
  for (const name of [`node-${platform}-${process.arch}`, `node-bin-${platform}-${process.arch}`]) {
    const node = fileURLToPath(
      at(`../../../node_modules/${name}/bin/${windows ? 'node.exe' : 'node'}`),
    );
    if (!statSync(node, { throwIfNoEntry: false })) continue;
    const script = fileURLToPath(import.meta.url);
    const child = spawnSync(node, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
    return child.status ?? 1;
  }
  console.error(
    `thidua: Node.js ${process.version} quá cũ, cần 22.18 trở lên (https://nodejs.org).\n` +
      `thidua: Node.js ${process.version} is too old, 22.18 or later is needed.`,
  );
  return 1;
}
