import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLockfile, missingPlatforms, platformOf } from '../lib/lockfile.mjs';
import { lockfile } from '../lib/paths.mjs';

const ours = () => JSON.parse(readFileSync(lockfile, 'utf8'));

test('the lockfile names no registry', () => {
  const text = readFileSync(lockfile, 'utf8');
  expect(text.match(/"resolved": "(?!packages\/|apps\/).*/g) ?? []).toEqual([]);
});

test('the lockfile has the packages of every platform', () => {
  expect(missingPlatforms(ours())).toEqual([]);
  expect(completeLockfile(ours())).toEqual([]);
});

test('every platform that Node is packaged for is in the lockfile', () => {
  const names = Object.keys(ours().packages[''].optionalDependencies);
  expect(names.every((name) => ours().packages[`node_modules/${name}`].version)).toBe(true);
});

test.each([
  ['@turbo/darwin-64', { os: 'darwin', cpu: 'x64' }],
  ['@turbo/windows-arm64', { os: 'win32', cpu: 'arm64' }],
  ['@biomejs/cli-linux-x64-musl', { os: 'linux', cpu: 'x64', libc: 'musl' }],
  ['@oxc-parser/binding-linux-arm-gnueabihf', { os: 'linux', cpu: 'arm', libc: 'glibc' }],
  ['@img/sharp-linuxmusl-x64', { os: 'linux', cpu: 'x64', libc: 'musl' }],
  ['@astrojs/compiler-binding-wasm32-wasi', { cpu: 'wasm32' }],
])('%s says its platform', (name, platform) => {
  expect(platformOf(name)).toEqual({ os: undefined, libc: undefined, ...platform });
});

test('a platform package that the registry lacks is put back, and only once', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/tool': {
        version: '1.0.0',
        resolved: 'https://registry.example/tool.tgz',
        dev: true,
        optionalDependencies: { 'tool-darwin-arm64': '1.0.0', 'tool-linux-x64-musl': '1.0.0' },
      },
      'node_modules/tool/node_modules/tool-linux-x64-musl': { version: '1.0.0', optional: true },
    },
  };
  expect(completeLockfile(lock)).toEqual(['tool-darwin-arm64@1.0.0']);
  expect(lock.packages).toEqual({
    '': {},
    'node_modules/tool': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { 'tool-darwin-arm64': '1.0.0', 'tool-linux-x64-musl': '1.0.0' },
    },
    'node_modules/tool-darwin-arm64': {
      version: '1.0.0',
      cpu: ['arm64'],
      dev: true,
      optional: true,
      os: ['darwin'],
    },
    'node_modules/tool/node_modules/tool-linux-x64-musl': { version: '1.0.0', optional: true },
  });
  expect(completeLockfile(lock)).toEqual([]);
});
