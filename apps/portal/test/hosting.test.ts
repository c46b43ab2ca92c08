import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor, readHeaders } from '@thidua/tooling/serve';
import { describe, expect, test } from 'vitest';
import {
  caddyConfiguration,
  headersFile,
  nginxConfiguration,
} from '../src/publishing/host-files.ts';
import { archiveDirectory } from './built-site.ts';

const portal = fileURLToPath(new URL('..', import.meta.url));
const rules = readHeaders(join(portal, 'headers.json'));
const committed = (name: string): string =>
  readFileSync(join(portal, 'hosting', name), 'utf8').replaceAll('\r\n', '\n');
const paths = [
  '/',
  '/tim-kiem/',
  '/en/tim-kiem/',
  '/du-lieu/index.json',
  '/_astro/x.css',
  '/ubnd-x/2022/1-kh/',
  '/sw.js',
];

/** What nginx would answer, by its rule: the first pattern of a map that fits. */
function nginxHeaders(configuration: string, path: string): Record<string, string> {
  const names = [...configuration.matchAll(/add_header (\S+) (\$\S+) always;/g)];
  return Object.fromEntries(
    names.flatMap(([, name = '', variable = '']) => {
      const [, body = ''] =
        new RegExp(`map \\$uri \\${variable} \\{\n([^}]*)\\}`).exec(configuration) ?? [];
      const lines = [...body.matchAll(/^ {2}(\S+) "(.*)";$/gm)];
      const fitting = lines.find(
        ([, key = '']) => key.startsWith('~') && new RegExp(key.slice(1)).test(path),
      );
      const value = (fitting ?? lines.find(([, key]) => key === 'default'))?.[2] ?? '';
      return value === '' ? [] : [[name.toLowerCase(), value]];
    }),
  );
}

/** What a Caddy `route` sets: every block that fits, in its order. */
function caddyHeaders(configuration: string, path: string): Record<string, string> {
  const matchers = new Map(
    [...configuration.matchAll(/^\t(@rule\d+) path (\S+)$/gm)].map(([, name, to]) => [name, to]),
  );
  const found: Record<string, string> = {};
  for (const [, matcher, body = ''] of configuration.matchAll(
    /^\t\theader ?(@rule\d+)? \{\n((?:\t\t\t.*\n)*)/gm,
  )) {
    const to = matcher === undefined ? '/*' : (matchers.get(matcher) ?? '');
    if (!(to.endsWith('*') ? path.startsWith(to.slice(0, -1)) : path === to)) continue;
    for (const [, name = '', value = ''] of body.matchAll(/^\t{3}(\S+) "(.*)"$/gm))
      found[name.toLowerCase()] = value;
  }
  return found;
}

/** What a host of the joining kind answers: the values of all rules that fit, with commas. */
function joinedHeaders(file: string, path: string): Record<string, string> {
  const found: Record<string, string> = {};
  let fits = false;
  for (const line of file.split('\n')) {
    if (line.startsWith('/')) {
      fits = line.endsWith('*') ? path.startsWith(line.slice(0, -1)) : path === line;
      continue;
    }
    const [, name, value = ''] = /^ {2}(\S+): (.*)$/.exec(line) ?? [];
    if (!fits || name === undefined) continue;
    const key = name.toLowerCase();
    found[key] = found[key] === undefined ? value : `${found[key]}, ${value}`;
  }
  return found;
}

describe('configurations of servers', () => {
  test('are those that headers.json gives: `npm run hosting -w @thidua/portal` writes them', () => {
    expect(committed('nginx.conf')).toBe(nginxConfiguration(rules));
    expect(committed('Caddyfile')).toBe(caddyConfiguration(rules));
  });

  test.each(paths)('nginx and Caddy say of %s what the archive’s own server says', (path) => {
    const said = headersFor(rules, path);
    expect(nginxHeaders(nginxConfiguration(rules), path)).toEqual(said);
    expect(caddyHeaders(caddyConfiguration(rules), path)).toEqual(said);
  });

  test('know where moved addresses are listed', () => {
    for (const name of ['nginx.conf', 'Caddyfile'])
      expect(committed(name)).toMatch(/\/srv\/thidua\/\.hosting\/\w+-redirects\.map/);
    for (const file of ['nginx-redirects.map', 'caddy-redirects.map'])
      expect(readFileSync(join(archiveDirectory, '.hosting', file), 'utf8')).toContain(
        '/phong-trao/',
      );
  });
});

describe('_headers', () => {
  const file = readFileSync(join(archiveDirectory, '_headers'), 'utf8');

  test('is made from headers.json', () => {
    expect(file).toBe(headersFile(rules));
  });

  test.each(paths)('says nothing twice of %s, and allows what its page needs', (path) => {
    const said = joinedHeaders(file, path);
    const wanted = headersFor(rules, path);
    for (const [name, value] of Object.entries(said)) {
      if (name !== 'content-security-policy') expect(value, name).toBe(wanted[name]);
    }
    const given = new Map(
      (said['content-security-policy'] ?? '').split('; ').map((one) => {
        const [name = '', ...sources] = one.split(' ');
        return [name, sources];
      }),
    );
    for (const directive of (wanted['content-security-policy'] ?? '').split('; ')) {
      const [name = '', ...sources] = directive.split(' ');
      expect(given.get(name), name).toEqual(expect.arrayContaining(sources));
    }
    expect(said['content-security-policy']).not.toContain('unsafe-inline');
  });

  test('tells everything that no narrower rule changes', () => {
    const said = joinedHeaders(file, '/');
    for (const name of ['x-content-type-options', 'x-frame-options', 'referrer-policy'])
      expect(said[name]).toBe(rules['/*']?.[name]);
  });
});

describe('the container file', () => {
  const file = committed('Containerfile');
  const guide = readFileSync(join(portal, '../../docs/self-hosting.md'), 'utf8');
  const instructions = (name: string): string[] =>
    [...file.matchAll(new RegExp(`^${name} (.*)$`, 'gm'))].map(([, rest = '']) => rest);
  const nginx = committed('nginx.conf');

  test('copies what is there, to where nginx looks for it', () => {
    const [, context = ''] = /podman build .* (\S+)$/m.exec(file) ?? [];
    const copied = instructions('COPY').map((line) => line.split(' '));
    for (const [from = ''] of copied)
      expect(existsSync(join(portal, '../..', context, from)), from).toBe(true);
    expect(copied.map(([, to]) => to)).toEqual([
      '/etc/nginx/conf.d/default.conf',
      /^ {2}root (\S+);$/m.exec(nginx)?.[1],
    ]);
  });

  test('listens where it says, on a port that an ordinary user may open', () => {
    const [port] = instructions('EXPOSE');
    expect(nginx).toContain(`listen ${port};`);
    expect(Number(port)).toBeGreaterThan(1023);
    expect(file).toContain(`-p ${port}:${port} `);
  });

  test('stands on one image of a told version', () => {
    expect(instructions('FROM')).toEqual([
      expect.stringMatching(/^docker\.io\/\S+:\d+\.\d+[\w.-]*$/),
    ]);
  });

  test('is told in the guide by the same commands, and that nobody has built it yet', () => {
    for (const [, command = ''] of file.matchAll(/^# {3}(podman .*)$/gm))
      expect(guide).toContain(`\`${command}\``);
    expect(guide).toContain('chưa được dựng thử');
  });
});

describe('the guide to a server of one’s own', () => {
  const guide = readFileSync(join(portal, '../../docs/self-hosting.md'), 'utf8');

  test('names files, commands and addresses that are there', () => {
    const repository = join(portal, '../..');
    const files = [...guide.matchAll(/`(apps\/portal\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(files.length).toBeGreaterThan(4);
    for (const path of files) expect(existsSync(join(repository, path)), path).toBe(true);
    const { scripts } = JSON.parse(readFileSync(join(portal, 'package.json'), 'utf8'));
    const ran = [...guide.matchAll(/npm run ([\w-]+) -w @thidua\/portal/g)].map(([, name]) => name);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(ran));
    const moved = readFileSync(join(archiveDirectory, '_redirects'), 'utf8');
    for (const [, path = ''] of guide.matchAll(/curl [^#\n]*\$thidua(\/\S*)/g)) {
      const file = join(archiveDirectory, path, path.endsWith('/') ? 'index.html' : '');
      if (path === '/khong-co/') expect(existsSync(file)).toBe(false);
      else expect(existsSync(file) || moved.includes(`${path} `), path).toBe(true);
    }
  });
});
