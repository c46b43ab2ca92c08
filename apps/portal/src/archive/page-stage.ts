import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { type FileMark, isAsMarked } from './file-marks.ts';
import { digestOf, digestOfAnswers, noting } from './questions.ts';

/** What one process makes of the pages: every `of`-th, beginning with the `part`-th, counted from 0. */
type Share = { readonly part: number; readonly of: number };

const shareOf = (text = '0/1'): Share => {
  const [part = 0, of = 1] = text.split('/').map(Number);
  return { part, of };
};

/** How a page came about: what it was given and what it asked, the answers as one digest. */
type PageRecord = {
  readonly given: string;
  readonly asked: readonly string[];
  readonly answers: string;
};

/** What a process tells of its pages, by address from the root; a page that was kept is told as before. */
export type PageList = {
  readonly made: readonly string[];
  readonly kept: readonly string[];
  readonly records: Readonly<Record<string, PageRecord>>;
};

/** What the build before left: how its pages came about, and the files that they are. */
export type PagesBefore = {
  readonly site: string;
  readonly records: Readonly<Record<string, PageRecord>>;
  readonly files: Readonly<Record<string, FileMark>>;
};

type Prerenderer = Parameters<
  Extract<
    Parameters<
      Parameters<NonNullable<AstroIntegration['hooks']['astro:build:start']>>[0]['setPrerenderer']
    >[0],
    (...words: never[]) => unknown
  >
>[0];
type StaticPath = Awaited<ReturnType<Prerenderer['getStaticPaths']>>[number];

/** The address of a page, from the root. */
const addressOf = ({ pathname }: StaticPath): string =>
  pathname.endsWith('/') ? pathname : `${pathname}/`;
/** The file of a page, as Astro names it. */
export const pageFile = (address: string): string =>
  address === '/404/' ? '404.html' : `${address.slice(1)}index.html`;

type RouteCache = {
  get(route: unknown):
    | {
        readonly staticPaths?: {
          readonly keyed?: ReadonlyMap<string, { readonly props?: object }>;
        };
      }
    | undefined;
};

/**
 * What a page is given by its route. Astro keeps it where nobody is promised to find it: a page of which it cannot be
 * told is never kept.
 */
function givenBy(prerenderer: Prerenderer): (path: StaticPath) => string | undefined {
  const { app } = prerenderer as { readonly app?: { readonly routeCache?: RouteCache } };
  const digests = new WeakMap<object, string>();
  const digestOfPart = (part: unknown): string => {
    if (typeof part !== 'object' || part === null) return digestOf(part);
    const digest = digests.get(part) ?? digestOf(part);
    digests.set(part, digest);
    return digest;
  };
  return ({ pathname, route }) => {
    const { component } = route;
    if (route.pathname !== undefined) return digestOf([component]);
    const path = app?.routeCache?.get(route)?.staticPaths?.keyed?.get(pathname);
    if (path === undefined) return undefined;
    const props = Object.entries(path.props ?? {});
    return digestOf([component, ...props.map(([name, part]) => [name, digestOfPart(part)])]);
  };
}

const read = <Value>(file: string | undefined): Value | undefined =>
  file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;

/**
 * Lets several processes make the pages together, and leaves out those that would come out as they are: each takes its
 * share (`THIDUA_PART`, `0/2`), compares it with what the build before left (`THIDUA_PAGES_BEFORE`), and tells what it made and
 * kept (`THIDUA_PAGES`). Alone it makes them all.
 */
export const pageStage = (): AstroIntegration => {
  const made: string[] = [];
  const kept: string[] = [];
  const records: Record<string, PageRecord> = {};
  return {
    name: 'thidua:page-stage',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const list = process.env.THIDUA_PAGES;
        if (list === undefined) return;
        const { part, of } = shareOf(process.env.THIDUA_PART);
        const before = read<PagesBefore>(process.env.THIDUA_PAGES_BEFORE);
        setPrerenderer((all) => {
          const given = new Map<string, string | undefined>();
          const isKept = (address: string): boolean => {
            const record = before?.records[address];
            const file = before?.files[pageFile(address)];
            return (
              before !== undefined &&
              record !== undefined &&
              record.given === given.get(address) &&
              isAsMarked(join(before.site, pageFile(address)), file) &&
              digestOfAnswers(record.asked) === record.answers
            );
          };
          return {
            ...all,
            async getStaticPaths() {
              // Of two routes to one address the first counts, whoever makes which.
              const paths = new Map<string, StaticPath>();
              for (const path of await all.getStaticPaths())
                if (!paths.has(addressOf(path))) paths.set(addressOf(path), path);
              const share = [...paths].filter((_, index) => index % of === part);
              const givenTo = givenBy(all);
              for (const [address, path] of share) given.set(address, givenTo(path));
              return share.flatMap(([address, path]) => {
                // A picture of the manual: made each time, and no page.
                if (path.route.type !== 'page') return [path];
                const record = before?.records[address];
                if (record !== undefined && isKept(address)) {
                  kept.push(address);
                  records[address] = record;
                  return [];
                }
                made.push(address);
                return [path];
              });
            },
            async render(request, options) {
              const { result, asked } = await noting(async () => {
                const rendered = await all.render(request, options);
                const response = rendered instanceof Response ? rendered : rendered.response;
                const { status, headers } = response;
                return new Response(await response.arrayBuffer(), { status, headers });
              });
              const address = new URL(request.url).pathname;
              const givenHere = given.get(decodeURI(address));
              const answers = digestOfAnswers(asked);
              if (givenHere !== undefined && answers !== undefined)
                records[decodeURI(address)] = { given: givenHere, asked, answers };
              return result;
            },
          };
        });
      },
      'astro:build:done': () => {
        const list = process.env.THIDUA_PAGES;
        if (list === undefined) return;
        mkdirSync(dirname(list), { recursive: true });
        writeFileSync(list, JSON.stringify({ made, kept, records } satisfies PageList));
      },
    },
  };
};
