import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { AstroIntegration } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { type FileDigests, knownDigests } from './file-digests.ts';
import { type PageList, type PagePlan, QuestionList } from './page-notes.ts';
import { digestOf, noting } from './questions.ts';

/** What one process makes of the pages: every `of`-th, beginning with the `part`-th, counted from 0. */
type Share = { readonly part: number; readonly of: number };

const shareOf = (text = '0/1'): Share => {
  const [part = 0, of = 1] = text.split('/').map(Number);
  return { part, of };
};

/** What a process tells: of its pages, and the files that it read for them. */
export type PageReport = { readonly list: PageList; readonly digests: FileDigests };

type Prerenderer = Parameters<
  Extract<
    Parameters<
      Parameters<NonNullable<AstroIntegration['hooks']['astro:build:start']>>[0]['setPrerenderer']
    >[0],
    (...words: never[]) => unknown
  >
>[0];
type StaticPath = Awaited<ReturnType<Prerenderer['getStaticPaths']>>[number];
type Route = StaticPath['route'];

/** The address of a page, from the root. */
const addressOf = ({ pathname }: Pick<StaticPath, 'pathname'>): string =>
  pathname.endsWith('/') ? pathname : `${pathname}/`;
/** The file of a page, as Astro names it. */
export const pageFile = (address: string): string =>
  address === '/404/' ? '404.html' : `${address.slice(1)}index.html`;

/** A route is a template and an address: in another language it is another one. */
const nameOf = ({ route, component }: Pick<Route, 'route' | 'component'>): string =>
  `${route} ${component}`;

/** What of Astro's own is used here; it is the same in whatever makes the pages. */
type App = {
  readonly manifest: { readonly routes: readonly { readonly routeData: Route }[] };
  readonly routeCache: {
    get(route: unknown):
      | {
          readonly staticPaths?: {
            readonly keyed?: ReadonlyMap<string, { readonly props?: object }>;
          };
        }
      | undefined;
  };
  getComponentByRoute(route: unknown): unknown;
};

const pathsOf = (app: App, routeData: Route): Promise<readonly StaticPath[]> =>
  new StaticPaths({
    manifest: { ...app.manifest, routes: [{ routeData }] },
    routeCache: app.routeCache,
    getComponentByRoute: (route: unknown) => app.getComponentByRoute(route),
  } as unknown as ConstructorParameters<typeof StaticPaths>[0]).getAll();

/** A digest of what a page is given by its route; empty where it cannot be told. */
function givenBy(app: App): (path: StaticPath) => string {
  const digests = new WeakMap<object, string>();
  const digestOfPart = (part: unknown): string => {
    if (typeof part !== 'object' || part === null) return digestOf(part);
    const digest = digests.get(part) ?? digestOf(part);
    digests.set(part, digest);
    return digest;
  };
  return ({ pathname, route }) => {
    if (route.pathname !== undefined) return digestOf([]);
    const path = app.routeCache.get(route)?.staticPaths?.keyed?.get(pathname);
    if (path === undefined) return '';
    const props = Object.entries(path.props ?? {});
    return digestOf(props.map(([name, part]) => [name, digestOfPart(part)]));
  };
}

/** What another process writes while this one gets ready; in milliseconds. */
const lookAgain = 20;
async function awaited<Value>(file: string | undefined): Promise<Value | undefined> {
  if (file === undefined) return undefined;
  while (!existsSync(file)) await setTimeout(lookAgain);
  return JSON.parse(readFileSync(file, 'utf8'));
}

type Told = {
  asked: readonly number[];
  pages: Record<string, readonly [string, (readonly number[] | 'kept')?]>;
};

/**
 * Lets several processes make the pages together, and leaves out those that would come out as they are: each takes its
 * share (`THIDUA_PART`, `0/2`), follows what was planned (`THIDUA_PLAN`, and in `THIDUA_TOUCHED` the files that are not as
 * the build before left them), and tells what it made and kept (`THIDUA_PAGES`). Alone it makes them all.
 */
export const pageStage = (): AstroIntegration => {
  const questions = new QuestionList();
  const routes: Record<string, 'kept' | Told> = {};
  return {
    name: 'thidua:page-stage',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        if (process.env.THIDUA_PAGES === undefined) return;
        const { part, of } = shareOf(process.env.THIDUA_PART);
        const places = (asked: readonly string[]): number[] =>
          asked.map((text) => questions.add(text));
        setPrerenderer((all) => ({
          ...all,
          async getStaticPaths() {
            const { app } = all as unknown as { readonly app: App };
            const givenTo = givenBy(app);
            const plan = await awaited<PagePlan>(process.env.THIDUA_PLAN);
            const touched = new Set(await awaited<string[]>(process.env.THIDUA_TOUCHED));
            // Of two routes to one address the first counts, whoever makes which.
            const taken = new Set<string>();
            const due: StaticPath[] = [];
            let found = 0;
            for (const { routeData } of app.manifest.routes) {
              const name = nameOf(routeData);
              const planned = plan?.routes[name];
              const isKept = (address: string, given: string | null): boolean =>
                given !== null && !touched.has(pageFile(address));
              if (
                planned?.isKept &&
                Object.entries(planned.pages).every(
                  ([address, given]) => taken.has(address) || isKept(address, given),
                )
              ) {
                for (const address of Object.keys(planned.pages)) taken.add(address);
                routes[name] = 'kept';
                continue;
              }
              const { result: paths, asked } = await noting(() => pathsOf(app, routeData));
              // A picture of the manual: made each time, and no page.
              if (routeData.type !== 'page') {
                if (part === 0) due.push(...paths);
                continue;
              }
              const pages: Told['pages'] = {};
              routes[name] = { asked: places(asked), pages };
              for (const path of paths) {
                const address = addressOf(path);
                const given = givenTo(path);
                pages[address] = [given];
                if (taken.has(address)) continue;
                taken.add(address);
                found += 1;
                if (found % of !== part) continue;
                const known = planned?.pages[address] ?? null;
                if (known === given && isKept(address, known)) pages[address] = [given, 'kept'];
                else due.push(path);
              }
            }
            return due;
          },
          async render(request, options) {
            const { result, asked } = await noting(async () => {
              const rendered = await all.render(request, options);
              const response = rendered instanceof Response ? rendered : rendered.response;
              const { status, headers } = response;
              return new Response(await response.arrayBuffer(), { status, headers });
            });
            const address = addressOf({ pathname: decodeURI(new URL(request.url).pathname) });
            const route = routes[nameOf(options.routeData)];
            const page = route === 'kept' ? undefined : route?.pages[address];
            if (route !== undefined && route !== 'kept' && page !== undefined)
              route.pages[address] = [page[0], places(asked)];
            return result;
          },
        }));
      },
      'astro:build:done': () => {
        const report = process.env.THIDUA_PAGES;
        if (report === undefined) return;
        mkdirSync(dirname(report), { recursive: true });
        const { questions: texts, answers } = questions;
        writeFileSync(
          report,
          JSON.stringify({
            list: { questions: texts, answers, routes },
            digests: knownDigests().asked,
          } satisfies PageReport),
        );
      },
    },
  };
};
