// Opens the built search index in Node, under the engine that the page uses.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SearchEngine } from '../src/search/engine.ts';
import type { PagefindPort } from '../src/search/engine-ports.ts';

/** The built site; `THIDUA_OUT` names another one, as it does for the build. */
export const builtSite = resolve(
  process.env.THIDUA_OUT ?? fileURLToPath(new URL('../dist', import.meta.url)),
);

/** What was fetched of an index, in order: the file and the bytes that come over a compressed line. */
type Fetched = { readonly path: string; readonly content: Buffer };

type OpenIndex = {
  readonly engine: SearchEngine;
  readonly fetched: readonly Fetched[];
  /** Pagefind as it was opened until now: without and with marks that count. */
  readonly opened: readonly PagefindPort[];
};

/** Opens the index of a site. Pagefind asks `fetch` for its files: here it gets them from the folder. */
export async function openIndex(site = builtSite): Promise<OpenIndex> {
  const folder = join(site, 'pagefind/');
  if (!existsSync(join(folder, 'pagefind.js')))
    throw new Error(`${folder} holds no index: run \`npm test\` or \`npm start\` once`);
  const fetched: Fetched[] = [];
  const read = (path: string): Buffer => {
    const content = readFileSync(join(folder, path));
    fetched.push({ path, content });
    return content;
  };
  const outside = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = String(input);
    if (!address.startsWith(folder)) return outside(input, init);
    return new Response(new Uint8Array(read(address.slice(folder.length).replace(/\?.*$/, ''))));
  };
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as {
    createInstance(options: Record<string, unknown>): PagefindPort & { init(): Promise<void> };
  };
  read('pagefind.js');
  const opened: PagefindPort[] = [];
  const engine = new SearchEngine(
    async ({ exactMarks }) => {
      const pagefind = module.createInstance({
        basePath: folder,
        baseUrl: '/',
        noWorker: true,
        exactDiacritics: exactMarks,
      });
      await pagefind.init();
      opened.push(pagefind);
      return pagefind;
    },
    async (path) => (existsSync(join(folder, path)) ? read(path).toString('utf8') : undefined),
  );
  return { engine, fetched, opened };
}
