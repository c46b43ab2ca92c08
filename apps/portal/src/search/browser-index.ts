import { SearchEngine } from './engine.ts';
import type { PagefindPort } from './engine-ports.ts';

/** Where `build-index.ts` puts the index. */
const indexAddress = '/pagefind/';

type PagefindModule = {
  createInstance(options: {
    basePath: string;
    baseUrl: string;
    noWorker: boolean;
    exactDiacritics: boolean;
  }): PagefindPort & { init(): Promise<void> };
};

let opening: Promise<PagefindModule> | undefined;

/** Pagefind's own script is a part of the index: it is fetched with it, not bundled. */
function pagefindModule(): Promise<PagefindModule> {
  const script = `${indexAddress}pagefind.js`;
  opening ??= import(/* @vite-ignore */ script) as Promise<PagefindModule>;
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}

type Yielding = { readonly scheduler?: { yield?(): Promise<void> } };

export const breathe = (): Promise<void> =>
  (globalThis as Yielding).scheduler?.yield?.() ??
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/**
 * Has the largest file of the index fetched at once: Pagefind comes to ask for it only after two others.
 * For those who are sure to search.
 */
export function fetchAhead(): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = `${indexAddress}wasm.unknown.pagefind`;
  document.head.append(link);
}

/** The search engine over the site's index. Nothing is fetched before it is asked. */
export const engine = new SearchEngine(
  async ({ exactMarks }) => {
    const module = await pagefindModule();
    const pagefind = module.createInstance({
      basePath: indexAddress,
      baseUrl: '/',
      // Without a worker a visitor's first search is a fifth lighter; questions take milliseconds.
      noWorker: true,
      exactDiacritics: exactMarks,
    });
    await pagefind.init();
    return pagefind;
  },
  async (path) => {
    const response = await fetch(`${indexAddress}${path}`);
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${response.status} ${path}`);
    return response.text();
  },
  breathe,
);
