// For `npm run bench:pages`: makes the pages of all movements and no others, and tells how many seconds that took.
import { makePages, routeName } from '../src/archive/making-pages.ts';
import { loadBundle } from '../src/archive/page-bundle.ts';
import { SiteFiles } from '../src/archive/site-files.ts';

const [bundleFolder = '', site = ''] = process.argv.slice(2);
const bundle = await loadBundle(bundleFolder);
const others = bundle.app.manifest.routes.filter(
  ({ routeData }) => !routeData.component.endsWith('/[body]/[year]/[number].astro'),
);
const plan = {
  routes: Object.fromEntries(
    others.map(({ routeData }) => [routeName(routeData), { isKept: true, pages: {} }]),
  ),
};
const start = performance.now();
await makePages(new SiteFiles(site), bundle, () => true, plan);
console.log((performance.now() - start) / 1_000);
