// The built archive as a host sends it: the headers of production, and what is text compressed.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { serveArchive } from './browser.ts';

const isText = (type: string): boolean => /^text\/|\b(?:json|javascript|xml)\b/.test(type);

export async function serveCompressed(): Promise<{ origin: string; close(): Promise<void> }> {
  const archive = await serveArchive();
  const server = createServer(async ({ url = '/' }, response) => {
    const answer = await fetch(archive.origin + url, { redirect: 'manual' });
    const plain = Buffer.from(await answer.arrayBuffer());
    const { connection, 'keep-alive': _, ...headers } = Object.fromEntries(answer.headers);
    const text = isText(headers['content-type'] ?? '');
    const body = text ? gzipSync(plain) : plain;
    response.writeHead(answer.status, {
      ...headers,
      ...(text ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
      'content-length': body.length,
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await archive.close();
    },
  };
}
