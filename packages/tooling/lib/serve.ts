// Serves a built archive, with the headers that apps/portal/headers.json asks for.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A path, or a prefix that ends in `*`, to its headers; later rules win over earlier ones. */
export type HeaderRules = Record<string, Record<string, string>>;

export type Serving = { origin: string; port: number; close: () => Promise<void> };

export function readHeaders(file: string): HeaderRules {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

export function headersFor(rules: HeaderRules, path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [pattern, headers] of Object.entries(rules)) {
    const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (fits) Object.assign(found, headers);
  }
  return found;
}

const answers = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host });
    const settle = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.setTimeout(500, () => settle(false));
    socket.on('connect', () => settle(true));
    socket.on('error', () => settle(false));
  });

/** Whether a program already answers there. */
export async function isTaken(port: number): Promise<boolean> {
  const both = await Promise.all(['127.0.0.1', '::1'].map((host) => answers(port, host)));
  return both.includes(true);
}

/** Port 0 takes any free one. */
export async function serve(options: {
  dir: string;
  headers?: HeaderRules;
  port?: number;
  host?: string;
}): Promise<Serving> {
  const { dir, headers = {}, port = 0, host = '127.0.0.1' } = options;
  const missing = join(dir, '404.html');
  const files = sirv(dir, { etag: true, dotfiles: false });

  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    for (const [name, value] of Object.entries(headersFor(headers, path))) {
      response.setHeader(name, value);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    files(request, response, () => {
      const page = existsSync(missing) ? readFileSync(missing) : undefined;
      response.setHeader('cache-control', 'no-cache');
      response.writeHead(404, {
        'content-type': page ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8',
      });
      response.end(page ?? '404');
    });
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
