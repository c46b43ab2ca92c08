/*
 * How well people find what they ask for: `npm run search-report -w @thidua/portal` prints the figures, ours beside
 * those of Pagefind as it comes, on the real archive and on a large invented one. With `--write` they
 * are put into docs/search.md, with `--misses` every question is told whose answer is not on top.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Campaign } from '@thidua/model';
import { pagesOf } from './built-site.ts';
import { writeLargeArchive } from './large-archive.ts';
import { isMeant, largeQuestions, questionsByNumberAndDate } from './large-queries.ts';
import { builtSite, openIndex } from './search-index.ts';
import { type Measures, measured, type Ranking } from './search-measures.ts';
import { openPeer, type PeerPage } from './search-peer.ts';
import { expectedAnswers, type Movement, movements } from './search-queries.ts';

const portal = fileURLToPath(new URL('..', import.meta.url));
const data = resolve(process.env.THIDUA_DATA ?? join(portal, '.data'));

/** What a question was expected to bring, among movements or among the other pages. */
type Question = Omit<Ranking, 'found'> & { readonly among: 'movements' | 'pages' };

type Compared = {
  readonly ours: readonly Ranking[];
  readonly peer: readonly Ranking[];
};

async function compared(
  questions: readonly Question[],
  site: string,
  pages: Iterable<PeerPage>,
  isMovement: (url: string) => boolean,
  folder: string,
): Promise<Compared> {
  const { engine } = await openIndex(site);
  const peer = await openPeer(pages, folder);
  const ours: Ranking[] = [];
  const theirs: Ranking[] = [];
  for (const question of questions) {
    const answer = await engine.search(question.query);
    const found = (
      question.among === 'movements' ? answer.movements : [...answer.direct, ...answer.pages]
    ).map(({ hit }) => hit.url);
    ours.push({ ...question, found });
    const all = await peer(question.query);
    theirs.push({
      ...question,
      found: all.filter((url) => isMovement(url) === (question.among === 'movements')),
    });
  }
  return { ours, peer: theirs };
}

/** The table of questions on the real archive, as far as something is to be found. */
const realQuestions = (): Question[] =>
  expectedAnswers.flatMap(({ query, first, also = [], direct, page }): Question[] => {
    const address = (movement: Movement): string => movements[movement];
    const asFirst = ([first ?? []].flat() as Movement[]).map(address);
    const alsoFound = also.map(address);
    const relevant = [
      ...new Set([
        ...alsoFound,
        ...(asFirst.length === 1 || alsoFound.length === 0 ? asFirst : []),
      ]),
    ];
    const wantedPage = direct ?? page;
    return [
      ...(asFirst.length === 0
        ? []
        : [{ query, among: 'movements' as const, first: asFirst, relevant }]),
      ...(wantedPage === undefined
        ? []
        : [{ query, among: 'pages' as const, first: [wantedPage], relevant: [wantedPage] }]),
    ];
  });

const realMovements: ReadonlySet<string> = new Set(Object.values(movements));

/** The pages of the built site that stand for a document, as Pagefind would be pointed at them. */
function* realPages(): Generator<PeerPage> {
  for (const { address, html } of pagesOf(builtSite)) {
    const isEntry =
      /^\/(?:co-quan|tinh|ten-phong-trao|su-kien|van-ban|danh-hieu|hinh-thuc-khen-thuong)\/[^/]+\/$/.test(
        address,
      );
    if (isEntry || realMovements.has(address)) yield { url: address, html };
  }
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A plain page with everything that a reader of a movement's page reads. */
const plainPage = (campaign: Campaign): string => {
  const { document, issuers, areas, slogans, contents, period } = campaign;
  const day = (document.date ?? '').split('-').toReversed().join('/');
  const told = [
    `Số ${document.number ?? ''}`,
    `Ngày ${day}`,
    ...issuers.map(({ name }) => name),
    ...areas.flatMap(({ asIssued, today }) => [
      asIssued.name,
      ...today.map(({ name }) => `nay thuộc ${name}`),
    ]),
    ...slogans,
    period?.text ?? '',
    ...contents.map(({ heading }) => heading),
  ];
  return `<!doctype html><html lang="vi"><head><title>${escaped(campaign.name)}</title></head><body><main><h1>${escaped(campaign.name)}</h1>${told.map((text) => `<p>${escaped(text)}</p>`).join('')}</main></body></html>`;
};

const buildIndex = (documents: string, site: string): void => {
  execFileSync(process.execPath, ['src/search/build-index.ts'], {
    cwd: portal,
    env: { ...process.env, THIDUA_DATA: documents, THIDUA_OUT: site },
  });
};

export type SearchReport = { readonly real: Compared; readonly large: Compared };

/** Asks everything of everyone. Takes some twenty seconds, most of them for the two large indexes. */
export async function searchReport(): Promise<SearchReport> {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-quality-'));
  try {
    const real = await compared(
      realQuestions(),
      builtSite,
      realPages(),
      (url) => realMovements.has(url),
      join(folder, 'peer-real'),
    );

    const documents = join(folder, 'large-data');
    const site = join(folder, 'large-site');
    const invented = writeLargeArchive(data, documents);
    buildIndex(documents, site);
    const questions = [
      ...largeQuestions.map((question) => ({
        query: question.query,
        means: invented.filter((movement) => isMeant(question, movement)),
      })),
      ...questionsByNumberAndDate(invented),
    ].map(({ query, means }): Question => {
      const addresses = means.map(({ url }) => url);
      if (addresses.length === 0) throw new Error(`Nothing is meant by ${query}.`);
      return { query, among: 'movements', first: addresses, relevant: addresses };
    });
    const pages = invented.map(({ url, slug }): PeerPage => {
      const file = join(documents, 'campaigns', `${slug}.json`);
      return { url, html: plainPage(Campaign.parse(JSON.parse(readFileSync(file, 'utf8')))) };
    });
    const large = await compared(questions, site, pages, () => true, join(folder, 'peer-large'));
    return { real, large };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const share = (value: number): string => `${(value * 100).toFixed(1).replace('.', ',')}%`;
const row = (name: string, { questions, first, reciprocalRank, recallAt5 }: Measures): string =>
  `| ${name} | ${questions} | ${share(first)} | ${reciprocalRank.toFixed(3).replace('.', ',')} | ${share(recallAt5)} |`;

/** The figures as a table of Markdown. */
export function reportTable({ real, large }: SearchReport): string {
  return [
    '| | Câu hỏi | Đứng đầu | Hạng nghịch đảo | Trong năm đầu |',
    '|---|---|---|---|---|',
    row('Kho thật, tìm kiếm này', measured(real.ours)),
    row('Kho thật, Pagefind nguyên bản', measured(real.peer)),
    row('Kho lớn, tìm kiếm này', measured(large.ours)),
    row('Kho lớn, Pagefind nguyên bản', measured(large.peer)),
  ].join('\n');
}

/** The part of docs/search.md that this writes. */
export const figuresIn = (page: string): RegExpExecArray | null =>
  /(?<=<!-- figures -->\n)[\s\S]*?(?=\n<!-- end of figures -->)/.exec(page);
export const figuresPage = join(portal, '..', '..', 'docs', 'search.md');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const report = await searchReport();
  const table = reportTable(report);
  process.stdout.write(`${table}\n`);
  if (process.argv.includes('--misses')) {
    for (const { query, first, found } of [...report.real.ours, ...report.large.ours])
      if (!first.includes(found[0] ?? ''))
        process.stdout.write(`${query}\n  ${first[0]}\n  ${found.slice(0, 3).join('\n  ')}\n`);
  }
  if (process.argv.includes('--write')) {
    const page = readFileSync(figuresPage, 'utf8');
    const figures = figuresIn(page);
    if (figures === null) throw new Error(`${figuresPage} has no place for figures.`);
    writeFileSync(
      figuresPage,
      `${page.slice(0, figures.index)}\n${table}\n${page.slice(figures.index + figures[0].length)}`,
    );
  }
  process.exit(0);
}
