/*
 * What was read can be read again without a network; nothing else changes. The build puts in place of the
 * two constants what belongs to it: a digest, and the paths that are fetched ahead.
 */
const version = '{{version}}';
/** @type {{ core: string[], search: string[] }} */
const ahead = JSON.parse('{{ahead}}');

const coreCache = `core-${version}`;
const searchCache = `search-${version}`;
/** Kept from one version of the archive to the next: a page that was read stays readable. */
const readCache = 'read';
const mostRead = 300;

const offlinePage = (path) => (path.startsWith('/en/') ? '/en/ngoai-tuyen/' : '/ngoai-tuyen/');
const searchPages = ['/tim-kiem/', '/en/tim-kiem/'];
const assets = ['/dau.svg', '/offline.js', '/thi-dua.webmanifest'];
const isAsset = (path) => path.startsWith('/_astro/');
const isIndex = (path) => path.startsWith('/pagefind/');

async function fill(name, paths) {
  const cache = await caches.open(name);
  for (const path of paths) if ((await cache.match(path)) === undefined) await cache.add(path);
}

async function keep(url, response) {
  // A redirected answer may not be given to a navigation later.
  if (!response.ok || response.redirected) return;
  const cache = await caches.open(readCache);
  await cache.delete(url);
  await cache.put(url, response);
  const all = await cache.keys();
  for (const oldest of all.slice(0, Math.max(0, all.length - mostRead))) await cache.delete(oldest);
}

const kept = ({ url }) => caches.match(url, { ignoreSearch: true, ignoreVary: true });

async function fromNetwork(event, otherwise) {
  try {
    const response = await fetch(event.request);
    event.waitUntil(keep(event.request.url, response.clone()));
    return response;
  } catch {
    return (await kept(event.request)) ?? otherwise();
  }
}

async function fromStore(event) {
  return (await kept(event.request)) ?? fromNetwork(event, () => Response.error());
}

self.addEventListener('install', (event) => {
  event.waitUntil(fill(coreCache, ahead.core).then(() => self.skipWaiting()));
});

async function takeOver() {
  for (const name of await caches.keys())
    if (![coreCache, searchCache, readCache].includes(name)) await caches.delete(name);
  await self.clients.claim();
  // The page that brought the worker was loaded before it: it was read too.
  for (const { url } of await self.clients.matchAll()) await keep(url, await fetch(url));
}
self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

self.addEventListener('fetch', (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin) return;
  if (event.request.mode === 'navigate') {
    event.respondWith(fromNetwork(event, () => caches.match(offlinePage(pathname))));
    // Who opens the search may want to search where there is no network.
    if (searchPages.includes(pathname) && !navigator.connection?.saveData)
      event.waitUntil(fill(searchCache, ahead.search));
  } else if (isAsset(pathname)) event.respondWith(fromStore(event));
  else if (isIndex(pathname) || assets.includes(pathname))
    event.respondWith(fromNetwork(event, () => Response.error()));
});
