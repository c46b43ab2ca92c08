/*
 * What was read can be read again without a network; nothing else changes. The build puts in place of the
 * two constants what belongs to it: a digest, and the paths that are fetched ahead.
 */
const version = '{{version}}';
/** @type {{ core: string[], search: string[] }} */
const ahead = JSON.parse('{{ahead}}');

const coreCache = `core-${version}`;
/** The search is one version whole: its page, its script and its index, or nothing. */
const searchCache = `search-${version}`;
/** Kept from one version of the archive to the next: a page that was read stays readable, */
const readCache = 'read';
const mostRead = 300;
/** and as it looked. Their names change with what they hold, so versions lie side by side. */
const assetCache = 'assets';
const mostAssets = 200;

const offlinePage = (path) => (path.startsWith('/en/') ? '/en/ngoai-tuyen/' : '/ngoai-tuyen/');
const isSearchPage = (path) => path === '/tim-kiem/' || path === '/en/tim-kiem/';
const isAsset = (path) => path.startsWith('/_astro/');
const isIndex = (path) => path.startsWith('/pagefind/');
const mark = ['/dau.svg', '/offline.js', '/thi-dua.webmanifest'];

/** Whether the site is still the one that this worker belongs to. */
async function isStillThere() {
  const response = await fetch('/sw.js', { cache: 'no-store' });
  return response.ok && (await response.text()).includes(version);
}

/** Fetches what is not there yet. Where the site was changed meanwhile, two versions would be mixed: nothing is kept. */
async function fill(name, paths) {
  const cache = await caches.open(name);
  const assets = await caches.open(assetCache);
  for (const path of paths) {
    const target = isAsset(path) ? assets : cache;
    if ((await target.match(path)) !== undefined) continue;
    await target.add(isAsset(path) ? path : new Request(path, { cache: 'no-cache' }));
  }
  if (await isStillThere()) return;
  await caches.delete(name);
  throw new Error(`${version} is no longer there`);
}

async function shorten(cache, most) {
  const all = await cache.keys();
  for (const oldest of all.slice(0, Math.max(0, all.length - most))) await cache.delete(oldest);
}

async function keep(url, response) {
  // A redirected answer may not be given to a navigation later.
  if (!response.ok || response.redirected) return;
  const cache = await caches.open(readCache);
  await cache.delete(url);
  await cache.put(url, response);
  await shorten(cache, mostRead);
}

/** What this version fetched ahead comes before what was read some time. */
async function kept(request, names) {
  for (const name of names) {
    const cache = await caches.open(name);
    const response = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
    if (response !== undefined) return response;
  }
  return undefined;
}

async function page(event, path) {
  try {
    const response = await fetch(event.request);
    // The page of the search is the same whatever is asked; it is kept with its index.
    if (!isSearchPage(path)) event.waitUntil(keep(event.request.url, response.clone()));
    return response;
  } catch {
    return (
      (await kept(event.request, [searchCache, coreCache, readCache])) ??
      caches.match(offlinePage(path))
    );
  }
}

async function asset(request) {
  const found = await kept(request, [assetCache]);
  if (found !== undefined) return found;
  const response = await fetch(request);
  if (response.ok) {
    const cache = await caches.open(assetCache);
    await cache.put(request, response.clone());
  }
  return response;
}

async function index(request, path) {
  try {
    return await fetch(request);
  } catch {
    const found = await kept(request, [searchCache]);
    if (found !== undefined) return found;
    // An index that is fetched as a whole tells what does not exist, too.
    const isNone = ahead.search.length > 0 && !ahead.search.includes(path);
    return isNone ? new Response(null, { status: 404 }) : Response.error();
  }
}

async function other(request) {
  try {
    return await fetch(request);
  } catch {
    return (await kept(request, [coreCache])) ?? Response.error();
  }
}

async function install() {
  await fill(coreCache, ahead.core);
  // Who could search without a network can do so still.
  const names = await caches.keys();
  if (names.some((name) => name.startsWith('search-'))) await fill(searchCache, ahead.search);
  await self.skipWaiting();
}
self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

async function takeOver() {
  for (const name of await caches.keys())
    if (![coreCache, searchCache, readCache, assetCache].includes(name)) await caches.delete(name);
  await shorten(await caches.open(assetCache), mostAssets);
  await self.clients.claim();
  // The page that brought the worker was loaded before it: it was read too.
  for (const { url } of await self.clients.matchAll())
    if (!isSearchPage(new URL(url).pathname)) await keep(url, await fetch(url));
}
self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin) return;
  if (event.request.mode === 'navigate') {
    event.respondWith(page(event, pathname));
    // Who opens the search may want to search where there is no network.
    if (isSearchPage(pathname) && ahead.search.length > 0 && !navigator.connection?.saveData)
      event.waitUntil(fill(searchCache, ahead.search));
  } else if (isAsset(pathname)) event.respondWith(asset(event.request));
  else if (isIndex(pathname)) event.respondWith(index(event.request, pathname));
  else if (mark.includes(pathname)) event.respondWith(other(event.request));
});
