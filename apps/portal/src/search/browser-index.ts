import { SearchEngine } from './engine.ts';
import type { PagefindPort } from './engine-ports.ts';

/** Where `build-index.ts` puts the index. */
const indexAddress = '/pagefind/';

type PagefindModule = {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
  }): PagefindPort & { init(): Promise<void> };
};

let opening: Promise<SearchEngine> | undefined;

/** The search engine over the site's index, fetched once, on first need. */
export function openIndex(): Promise<SearchEngine> {
  opening ??= open();
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

async function open(): Promise<SearchEngine> {
  // Pagefind's own script is a part of the index: it is fetched with it, not bundled.
  const script = `${indexAddress}pagefind.js`;
  const module = (await import(/* @vite-ignore */ script)) as PagefindModule;
  // Without a worker a visitor's first search is a fifth lighter; questions take milliseconds.
  const pagefind = module.createInstance({ basePath: indexAddress, baseUrl: '/', noWorker: true });
  await pagefind.init();
  return new SearchEngine(pagefind, async (path) => {
    const response = await fetch(`${indexAddress}${path}`);
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return response.text();
  });
}
