import { pageOfAddress } from '../languages.ts';
import type { FileDigests } from './file-digests.ts';
import { type App, type PageBundle, pathsOf, type StaticPath } from './page-bundle.ts';
import { type PageList, type PagePlan, QuestionList } from './page-notes.ts';
import { digestOf, noting } from './questions.ts';
import type { SiteFiles, ToldFiles } from './site-files.ts';

/** What a process is told that makes pages. */
export type PageWork = {
  readonly site: string;
  /** The folder of the bundle. */
  readonly bundle: string;
  /** The folder by which several processes share the work; without it this one makes all pages. */
  readonly shared?: string;
  /** The file for its report. */
  readonly report: string;
  /** Where there are pages already: files of this build, and of the one before. */
  readonly again?: {
    readonly survey: string;
    readonly surveyBefore: string;
    /** For the digest of the summaries. */
    readonly summaries: string;
    readonly notes: string;
    /** The files that are not as the build before left them. */
    readonly touched: string;
  };
};

/** What it tells: of its pages and their files, and the files that it read for them. */
export type PageReport = {
  readonly list: PageList;
  readonly files: ToldFiles;
  readonly digests: FileDigests;
};

/** The address of a page, from the root. */
const addressOf = ({ pathname }: Pick<StaticPath, 'pathname'>): string =>
  pathname.endsWith('/') ? pathname : `${pathname}/`;
/** The file of a page, as Astro names it. */
export const pageFile = (address: string): string =>
  address === '/404/' ? '404.html' : `${address.slice(1)}index.html`;

/** What a route is called: a template and an address, so that it is another one in another language. */
export const routeName = ({ route, component }: StaticPath['route']): string =>
  `${route} ${component}`;

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

type Told = {
  asked: readonly number[];
  pages: Record<string, readonly [string, (readonly number[] | 'kept')?]>;
};

/** A page that has to be made, and where that is noted. */
type Due = { readonly path: StaticPath; readonly note: (asked: readonly string[]) => void };

/** As many files are written while the next page is made. */
const mostWriting = 8;

/** As many pages, in all their languages, are a piece of the work: a few tenths of a second. */
const pagesOfPiece = 50;

/**
 * Makes the pages of a site, or a share of them; those that would come out as they are are left out.
 *
 * @param takes whether a piece of the work is this process's own
 * @param plan of what the build before made
 */
export async function makePages(
  files: SiteFiles,
  { app, origin }: PageBundle,
  takes: (piece: number) => boolean,
  plan?: PagePlan,
): Promise<Omit<PageList, 'summaries'>> {
  const questions = new QuestionList();
  const routes: Record<string, 'kept' | Told> = {};
  const places = (asked: readonly string[]): number[] => asked.map((text) => questions.add(text));
  const givenTo = givenBy(app);
  // Of two routes to one address the first counts, whoever makes which.
  const taken = new Set<string>();
  // A page in each of its languages is made by one process, one after the other: they share what is read for them.
  const due = new Map<string, Due[]>();
  for (const { routeData } of app.manifest.routes) {
    if (routeData.type !== 'page') continue;
    const name = routeName(routeData);
    const planned = plan?.routes[name];
    const isKept = (address: string, given: string | null): boolean =>
      given !== null && files.isKept(pageFile(address));
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
    const pages: Told['pages'] = {};
    routes[name] = { asked: places(asked), pages };
    for (const path of paths) {
      const address = addressOf(path);
      const given = givenTo(path);
      pages[address] = [given];
      if (taken.has(address)) continue;
      taken.add(address);
      const { page } = pageOfAddress(address);
      const known = planned?.pages[address] ?? null;
      if (known === given && isKept(address, known)) pages[address] = [given, 'kept'];
      else {
        const note = (asked: readonly string[]): void => {
          pages[address] = [given, places(asked)];
        };
        due.set(page, [...(due.get(page) ?? []), { path, note }]);
      }
    }
  }
  const inOrder = [...due.values()];
  const writing: Promise<void>[] = [];
  for (let piece = 0; piece * pagesOfPiece < inOrder.length; piece += 1) {
    if (!takes(piece)) continue;
    const own = inOrder.slice(piece * pagesOfPiece, (piece + 1) * pagesOfPiece);
    for (const { path, note } of own.flat()) {
      const address = addressOf(path);
      const { result, asked } = await noting(() => rendered(app, path, new URL(address, origin)));
      writing.push(files.writeMeanwhile(pageFile(address), result));
      if (writing.length > mostWriting) await writing.shift();
      note(asked);
    }
  }
  await Promise.all(writing);
  return { questions: questions.questions, answers: questions.answers, routes };
}

async function rendered(app: App, { route }: StaticPath, address: URL): Promise<Uint8Array> {
  const response = await app.render(new Request(address), { routeData: route });
  const body = new Uint8Array(await response.arrayBuffer());
  if (body.length === 0) throw new Error(`${address.pathname} is an empty page.`);
  return body;
}
