// Pagefind as it comes: its own reading of pages, its own search, nothing of ours between.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';

export type PeerPage = { readonly url: string; readonly html: string };

/** Answers a question with the addresses it finds, best first. */
export type Peer = (query: string) => Promise<string[]>;

/** Nobody looks further down a list than this. */
const mostLookedAt = 60;

/** Indexes pages as any site would, into `folder`, and opens the index. */
export async function openPeer(pages: Iterable<PeerPage>, folder: string): Promise<Peer> {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { url, html } of pages) {
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await index.deleteIndex();

  const base = join(folder, '/');
  const outside = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input);
    return address.startsWith(base)
      ? new Response(new Uint8Array(readFileSync(address.replace(/\?.*$/, ''))))
      : outside(input, init);
  };
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as {
    createInstance(options: object): {
      init(): Promise<void>;
      search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
    };
  };
  const instance = module.createInstance({ basePath: base, baseUrl: '/', noWorker: true });
  await instance.init();
  return async (query) => {
    const { results } = await instance.search(query);
    const looked = await Promise.all(results.slice(0, mostLookedAt).map((result) => result.data()));
    return looked.map(({ url }) => url);
  };
}
