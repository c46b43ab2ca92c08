#!/usr/bin/env node
// Loads the bundled command; in a checkout whose sources are newer than the bundle, the sources.
const at = (/** @type {string} */ path) => new URL(path, import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  // An `import` of a part of Node loads all that the part can lead to; a tenth of a start goes there.
  process.getBuiltinModule('node:module').enableCompileCache();
  await import(isBundleFresh() ? '../dist/thidua.js' : '../src/main.ts').catch(failed);
} else {
  process.exitCode = await underPackagedNode();
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
  const { readFileSync, statSync } = process.getBuiltinModule('node:fs');
  // Hundreds of files at every start: plain paths are a third of what addresses would cost.
  const folder = `${import.meta.dirname}/../`;
  const changed = (/** @type {string} */ path) =>
    statSync(folder + path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const built = changed('dist/sources.json');
  if (built === 0) return false;
  /** @type {string[]} */
  const sources = JSON.parse(readFileSync(`${folder}dist/sources.json`, 'utf8'));
  return sources.every((file) => changed(file) <= built);
}

/** In a checkout, the Node that the lockfile names. */
async function underPackagedNode() {
  const { spawnSync } = await import('node:child_process');
  const { statSync } = await import('node:fs');
  const { fileURLToPath } = await import('node:url');
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
