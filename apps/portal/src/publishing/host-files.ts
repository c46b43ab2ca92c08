/** A path, or a prefix that ends in `*`, to its headers; later rules win over earlier ones. */
export type HeaderRules = Readonly<Record<string, Readonly<Record<string, string>>>>;

const everywhere = '/*';
const policy = 'content-security-policy';

/** `content-security-policy` as people write it: `Content-Security-Policy`. */
const written = (name: string): string =>
  name.replaceAll(
    /(^|-)([a-z])/gu,
    (_, dash: string, letter: string) => dash + letter.toUpperCase(),
  );

/** A policy that allows what any of some policies allows. */
function widest(policies: readonly string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((one) => one.split(';'))) {
    const [name, ...sources] = directive.trim().split(/\s+/u);
    if (name === undefined || name === '') continue;
    const known = directives.get(name) ?? new Set();
    for (const source of sources) known.add(source);
    directives.set(name, known);
  }
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

/**
 * `_headers`, as Netlify, Cloudflare Pages and others read it. Some of them join the values of all rules
 * that fit, so no header is said twice for one path: what a narrower rule changes is left out of the
 * general one, and of the policies the widest is given. Each page states its own, narrower one.
 */
export function headersFile(rules: HeaderRules): string {
  const narrower = Object.entries(rules).filter(([path]) => path !== everywhere);
  const changed = new Set(narrower.flatMap(([, headers]) => Object.keys(headers)));
  const policies = Object.values(rules).flatMap((headers) => headers[policy] ?? []);
  const block = (path: string, headers: readonly (readonly [string, string])[]): string =>
    headers.length === 0
      ? ''
      : `${path}\n${headers.map(([name, value]) => `  ${written(name)}: ${value}\n`).join('')}`;
  return [
    block(everywhere, [
      [policy, widest(policies)],
      ...Object.entries(rules[everywhere] ?? {}).filter(([name]) => !changed.has(name)),
    ]),
    ...narrower.map(([path, headers]) =>
      block(
        path,
        Object.entries(headers).filter(([name]) => name !== policy),
      ),
    ),
  ].join('');
}

const namesIn = (rules: HeaderRules): string[] => [
  ...new Set(Object.values(rules).flatMap((headers) => Object.keys(headers))),
];
const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
const variable = (name: string): string => `$thidua_${name.replaceAll('-', '_')}`;
/** A path or a prefix as a regular expression of nginx. */
const pattern = (path: string): string =>
  `~^${path.replace(/\*$/u, '').replaceAll('.', '\\.')}${path.endsWith('*') ? '' : '$'}`;

/** What the archive's files are, where a server does not know it by itself. */
const types: readonly (readonly [string, string])[] = [
  ['text/plain', 'thidua'],
  ['text/markdown', 'md'],
  ['text/calendar', 'ics'],
  ['text/csv', 'csv'],
  ['application/x-ndjson', 'ndjson'],
  ['application/ld+json', 'jsonld'],
  ['application/manifest+json', 'webmanifest'],
  ['application/vnd.apache.parquet', 'parquet'],
  ['application/x-bibtex', 'bib'],
  ['application/x-research-info-systems', 'ris'],
];

/** Feeds have the ending of what they are written in; their names tell what they are. */
const feeds: readonly (readonly [type: string, name: string])[] = [
  ['application/atom+xml', 'tin.xml'],
  ['application/feed+json', 'tin.json'],
];

/** What is text, so that it is worth compressing; `text/html` always is. */
const texts = [
  'text/css',
  'text/plain',
  'text/markdown',
  'text/csv',
  'text/calendar',
  'text/javascript',
  'text/xml',
  'application/javascript',
  'application/json',
  'application/feed+json',
  'application/ld+json',
  'application/manifest+json',
  'application/x-ndjson',
  'application/xml',
  'application/atom+xml',
  'application/x-bibtex',
  'application/x-research-info-systems',
  'image/svg+xml',
];
/** Those that name no encoding of their own. */
const encoded = texts.filter((type) => !type.includes('json') && type !== 'image/svg+xml');

/** What other hosts read is not for visitors. */
const forHosts = ['_headers', '_redirects'];

/** A configuration of nginx: belongs into its `conf.d`. Each header is a map over the path. */
export const nginxConfiguration = (rules: HeaderRules): string =>
  [
    '# Made from headers.json by `npm run hosting -w @thidua/portal`; change it there.',
    'map_hash_bucket_size 512;',
    'map_hash_max_size 65536;',
    ...namesIn(rules).flatMap((name) => [
      `map $uri ${variable(name)} {`,
      `  default ${quoted(rules[everywhere]?.[name] ?? '')};`,
      // nginx takes the first that fits, the rules mean the last.
      ...Object.entries(rules)
        .filter(([path, headers]) => path !== everywhere && headers[name] !== undefined)
        .toReversed()
        .map(([path, headers]) => `  ${pattern(path)} ${quoted(headers[name] ?? '')};`),
      '}',
    ]),
    'map $uri $thidua_moved {',
    '  default "";',
    '  include /srv/thidua/.hosting/nginx-redirects.map*;',
    '}',
    'server {',
    '  listen 8080;',
    '  listen [::]:8080;',
    '  server_tokens off;',
    '  root /srv/thidua;',
    '  index index.html;',
    '  charset utf-8;',
    `  charset_types ${encoded.join(' ')};`,
    '  absolute_redirect off;',
    '  include mime.types;',
    '  types {',
    ...types.map(([type, ending]) => `    ${type} ${ending};`),
    '  }',
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${texts.join(' ')};`,
    ...namesIn(rules).map((name) => `  add_header ${written(name)} ${variable(name)} always;`),
    '  if ($thidua_moved != "") {',
    '    return 301 $thidua_moved;',
    '  }',
    `  location ~ (/\\.|^/(${forHosts.join('|')})$) {`,
    '    return 404;',
    '  }',
    ...feeds.flatMap(([type, name]) => [
      `  location ~ /${name.replaceAll('.', '\\.')}$ {`,
      '    types {}',
      `    default_type ${type};`,
      '  }',
    ]),
    '  location / {',
    '    try_files $uri $uri/ =404;',
    '  }',
    // A folder without a page of its own.
    '  error_page 403 =404 /404.html;',
    '  error_page 404 /404.html;',
    '}',
    '',
  ].join('\n');

/** A Caddyfile. `route` keeps its order, so that a narrower rule is the last to speak. */
export const caddyConfiguration = (rules: HeaderRules): string =>
  [
    '# Made from headers.json by `npm run hosting -w @thidua/portal`; change it there.',
    '{$THIDUA_HOST::8080} {',
    '\troot * /srv/thidua',
    '\tencode zstd gzip {',
    '\t\tmatch {',
    ...['text/html', ...texts].map((type) => `\t\t\theader Content-Type ${type}*`),
    '\t\t}',
    '\t}',
    '\tmap {path} {thidua_moved} {',
    '\t\timport /srv/thidua/.hosting/caddy-redirects.map*',
    '\t\tdefault ""',
    '\t}',
    '\t@moved expression `{thidua_moved} != ""`',
    '\t@writing not method GET HEAD',
    `\t@hidden path */.* ${forHosts.map((name) => `/${name}`).join(' ')}`,
    ...Object.keys(rules).flatMap((path, at) =>
      path === everywhere ? [] : [`\t@rule${at} path ${path}`],
    ),
    ...types.map(([, ending]) => `\t@${ending} path *.${ending}`),
    ...feeds.map(([, name]) => `\t@${name.replace('.', '_')} path */${name}`),
    '\troute {',
    ...Object.entries(rules).flatMap(([path, headers], at) => [
      `\t\theader${path === everywhere ? '' : ` @rule${at}`} {`,
      ...Object.entries(headers).map(([name, value]) => `\t\t\t${written(name)} ${quoted(value)}`),
      '\t\t}',
    ]),
    ...types.map(
      ([type, ending]) =>
        `\t\theader @${ending} Content-Type ${quoted(type.startsWith('text/') ? `${type}; charset=utf-8` : type)}`,
    ),
    ...feeds.map(
      ([type, name]) => `\t\theader @${name.replace('.', '_')} Content-Type ${quoted(type)}`,
    ),
    '\t\terror @hidden 404',
    '\t\terror @writing 405',
    '\t\tredir @moved {thidua_moved} permanent',
    '\t\tfile_server',
    '\t}',
    '\thandle_errors {',
    // What is not there may come to be.
    '\t\theader Cache-Control "no-cache"',
    '\t\trewrite * /404.html',
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
