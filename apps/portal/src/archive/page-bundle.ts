import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

/*
 * The code of all pages, as Astro bundles it. It follows from the code alone, so whoever makes pages takes it from the build
 * before where that was one of the same code.
 */

type Prerenderer = Parameters<
  Extract<
    Parameters<
      Parameters<NonNullable<AstroIntegration['hooks']['astro:build:start']>>[0]['setPrerenderer']
    >[0],
    (...words: never[]) => unknown
  >
>[0];
export type StaticPath = Awaited<ReturnType<Prerenderer['getStaticPaths']>>[number];
export type Route = StaticPath['route'];

/** What of Astro's own is used here; it is the same in whatever makes the pages. */
export type App = {
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
  getOptions(): BuildOptions;
  setOptions(options: BuildOptions): void;
  setInternals(internals: BuildInternals): void;
  render(request: Request, options: { readonly routeData: Route }): Promise<Response>;
};

/** What Astro's bundle wants to know of the build that it is part of. */
type BuildOptions = {
  readonly origin: string;
  readonly settings: { readonly scripts: readonly unknown[] };
  readonly logger: { readonly options: { readonly destination: unknown } };
};
/** The style sheets of the pages of a route, by what Astro calls the route. */
export type PageStyles = { readonly styles: readonly unknown[] };
type BuildInternals = {
  readonly pagesByKeys: ReadonlyMap<string, PageStyles>;
  readonly entrySpecifierToBundleMap: ReadonlyMap<string, string>;
};

/** What has to be known of a bundle besides its code. */
type About = {
  readonly origin: string;
  readonly scripts: readonly unknown[];
  readonly styles: readonly (readonly [key: string, styles: PageStyles])[];
};

const aboutFile = 'about.json';
const codeFolder = 'code';
const entryFile = /^prerender-entry\..*\.mjs$/u;

/** The pages that a route leads to. */
export const pathsOf = (app: App, routeData: Route): Promise<readonly StaticPath[]> =>
  new StaticPaths({
    manifest: { ...app.manifest, routes: [{ routeData }] },
    routeCache: app.routeCache,
    getComponentByRoute: (route: unknown) => app.getComponentByRoute(route),
  } as unknown as ConstructorParameters<typeof StaticPaths>[0]).getAll();

/** Leaves a bundle in a folder, while Astro still has it. */
export function keepBundle(
  folder: string,
  code: string,
  { app, pages }: { readonly app: App; readonly pages: ReadonlyMap<string, PageStyles> },
): void {
  mkdirSync(folder, { recursive: true });
  cpSync(code, join(folder, codeFolder), { recursive: true });
  const { origin, settings } = app.getOptions();
  const about: About = {
    origin,
    scripts: settings.scripts,
    styles: [...pages].map(([key, { styles }]) => [key, { styles }]),
  };
  writeFileSync(join(folder, aboutFile), JSON.stringify(about));
}

export type PageBundle = { readonly app: App; readonly origin: string };

/** Loads a bundle; it has to lie where it finds the packages that it uses. */
export async function loadBundle(folder: string): Promise<PageBundle> {
  const code = join(folder, codeFolder);
  const entry = readdirSync(code).find((name) => entryFile.test(name));
  if (entry === undefined) throw new Error('Astro left no entry of its bundle.');
  const { app } = (await import(pathToFileURL(join(code, entry)).href)) as { readonly app: App };
  const { origin, scripts, styles }: About = JSON.parse(
    readFileSync(join(folder, aboutFile), 'utf8'),
  );
  app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map() });
  // What fails is thrown too.
  const destination = { write: () => true };
  app.setOptions({ origin, settings: { scripts }, logger: { options: { destination } } });
  return { app, origin };
}
