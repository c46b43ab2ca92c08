// A lockfile for every platform. A registry may lack the packages of other platforms; npm then leaves them
// out of the lockfile, and `npm ci` calls the lockfile incomplete. Here they are put back, by version.

/**
 * @typedef {{ version?: string, resolved?: string, integrity?: string, link?: boolean, dev?: boolean, optional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[], dependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lockfile
 */

const systems = /** @type {Record<string, string>} */ ({
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  linuxmusl: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
});
const processors = /** @type {Record<string, string>} */ ({
  64: 'x64',
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
});

/** What a platform package's name says of its platform. @param {string} name */
export function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = words.map((word) => systems[word]).find(Boolean);
  const cpu = words.map((word) => processors[word]).find(Boolean);
  const libc = words.some((word) => /musl/.test(word))
    ? 'musl'
    : words.some((word) => /^gnu/.test(word))
      ? 'glibc'
      : undefined;
  return { os, cpu, libc };
}

/** Where Node would look for a package, from the place that asks for it. @param {string} from @param {string} name */
function* places(from, name) {
  let base = from;
  while (base !== '') {
    yield `${base}/node_modules/${name}`;
    base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')));
  }
  yield `node_modules/${name}`;
}

/** The optional dependencies that the lockfile asks for and does not have. @param {Lockfile} lock */
export function missingPlatforms(lock) {
  /** @type {{ by: string, name: string, version: string }[]} */
  const missing = [];
  for (const [by, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (![...places(by, name)].some((place) => lock.packages[place])) {
        missing.push({ by, name, version });
      }
    }
  }
  return missing;
}

/** Puts the missing platform packages in, and takes registries out. @param {Lockfile} lock @returns {string[]} what was added */
export function completeLockfile(lock) {
  const added = [];
  for (const { by, name, version } of missingPlatforms(lock)) {
    const { os, cpu, libc } = platformOf(name);
    if (!/^\d+\.\d+\.\d+/.test(version) || cpu === undefined) {
      throw new Error(`${by} asks for ${name}@${version}: no platform to be read from that name`);
    }
    const owner = lock.packages[by];
    lock.packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(owner?.dev ? { dev: true } : {}),
      ...(libc ? { libc: [libc] } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
    };
    added.push(`${name}@${version}`);
  }
  for (const entry of Object.values(lock.packages)) {
    if (entry.resolved && /^https?:/.test(entry.resolved)) delete entry.resolved;
  }
  const names = Object.keys(lock.packages).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  lock.packages = Object.fromEntries(
    names.map((name) => [name, /** @type {Entry} */ (lock.packages[name])]),
  );
  return added;
}
