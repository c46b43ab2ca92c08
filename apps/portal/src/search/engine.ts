import { corrected } from './corrections.ts';
import type { PagefindPort, PagefindResult, ReadIndexFile } from './engine-ports.ts';
import { withLastWordGrown } from './growing.ts';
import { type Hit, hitFrom, hitFromNumber } from './hit.ts';
import { intersection, Matcher, type Matches, nothing } from './matching.ts';
import { nearest, withPhrasesApart } from './nearest.ts';
import { type NumberedDocument, numbered, shardOf } from './number-manifest.ts';
import { pairsIn } from './pairs.ts';
import { type Query, readQuery } from './query.ts';
import { asked, type Ground, ranked } from './rank.ts';
import { surfaceOf } from './surface.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** A hit with the ground it stands on. */
export type Found = { readonly hit: Hit; readonly ground: Ground };

/** How the query was taken. */
type Reading =
  /** As asked: each hit holds everything. */
  | 'all'
  /** Words that stand nowhere were read as others. */
  | 'corrected'
  /** No record holds the quoted words in a row; these hold the words. */
  | 'phrases-apart'
  /** No record holds everything; these hold the most. */
  | 'nearest'
  | 'nothing';

export type Answer = {
  readonly reading: Reading;
  /** The query that was answered: the one typed or, where it was corrected, what it was read as. */
  readonly query: Query;
  /** Typed words that stand nowhere in the archive. */
  readonly unknown: readonly string[];
  /** Pages that bear the very name or number asked for. */
  readonly direct: readonly Found[];
  /** The best movements, as many as were wanted. */
  readonly movements: readonly Found[];
  /** The best other pages: issuers, places, themes, events, acts. */
  readonly pages: readonly Found[];
  /** How many movements there are in all. */
  readonly movementCount: number;
  readonly pageCount: number;
};

/** As many records are fetched and compared one by one, however few are shown. */
const leastCompared = 12;
const pagesCompared = 6;

type Settled = {
  readonly reading: Reading;
  readonly query: Query;
  readonly matches: Matches;
  readonly unknown: readonly string[];
};

/**
 * Search over an index written by `build-index.ts`. Pagefind finds who holds which words; what is asked
 * for, what stands first and what is said about it is decided here, alike in a browser and in a test.
 */
export class SearchEngine {
  readonly #matcher: Matcher;
  readonly #read: ReadIndexFile;
  readonly #files = new Map<string, Promise<string | undefined>>();
  #vocabulary: Vocabulary | undefined;

  constructor(pagefind: PagefindPort, read: ReadIndexFile) {
    this.#matcher = new Matcher(pagefind);
    this.#read = read;
  }

  /** Answers what a person typed. `wanted` is how many movements are to be shown. */
  async search(input: string, wanted = leastCompared): Promise<Answer> {
    const query = readQuery(input);
    const settled: Settled =
      query.terms.length === 0
        ? { reading: 'nothing', query, matches: nothing, unknown: [] }
        : await this.#settle(query);
    return this.#answer(query, settled, Math.max(wanted, leastCompared));
  }

  async #settle(query: Query): Promise<Settled> {
    const held = await Promise.all(query.terms.map((term) => this.#matcher.holding(term)));
    const together = intersection(held);
    if (together.size > 0) return { reading: 'all', query, matches: together, unknown: [] };

    const words = await this.#words();
    const grown = await withLastWordGrown(this.#matcher, words, query, held);
    if (grown !== undefined) return { reading: 'all', ...grown, unknown: [] };

    const unknown = query.terms.filter((_, at) => held[at]?.size === 0).map(({ typed }) => typed);
    const rewrite = await corrected(this.#matcher, words, query, held);
    if (rewrite !== undefined) return { reading: 'corrected', ...rewrite, unknown };

    const apart = await withPhrasesApart(this.#matcher, query);
    if (apart !== undefined) return { reading: 'phrases-apart', ...apart, unknown };

    const near = await nearest(this.#matcher, query, held);
    return { reading: near.matches.size > 0 ? 'nearest' : 'nothing', ...near, unknown };
  }

  async #answer(typed: Query, settled: Settled, compared: number): Promise<Answer> {
    const ordered = await this.#inOrder(settled);
    const isMovement = await this.#matcher.ofKind('campaign');
    const movements = ordered.filter(({ id }) => isMovement.has(id));
    const pages = ordered.filter(({ id }) => !isMovement.has(id));
    const movementHits = await hitsOf(movements.slice(0, compared));
    const pageHits = await hitsOf(pages.slice(0, pagesCompared));
    const beside = await this.#numberedBeside([...movementHits, ...pageHits], typed);
    const hits = [...movementHits, ...pageHits, ...beside];
    const query =
      settled.reading === 'corrected' ? asArchiveWrites(settled.query, hits) : settled.query;

    const what = asked({ ...query, numbers: typed.numbers });
    const inOrder = (some: readonly Hit[]): Found[] =>
      ranked(some, what, settled.reading !== 'nearest');
    const isCampaign = ({ kind }: Hit): boolean => kind === 'campaign';
    // Compared a dozen at a time, so that asking for more never moves what is already shown.
    const foundMovements = [
      ...inOrder([...beside.filter(isCampaign), ...movementHits.slice(0, leastCompared)]),
      ...dozensOf(movementHits.slice(leastCompared)).flatMap(inOrder),
    ];
    const others = inOrder([...pageHits, ...beside.filter((hit) => !isCampaign(hit))]);
    const isDirect = ({ ground }: Found): boolean =>
      ground === 'number' || ground === 'number-alone' || ground === 'name';
    const isNumberAlone = settled.matches.size === 0 && hits.length > 0;
    return {
      reading: isNumberAlone ? 'all' : settled.reading,
      query,
      unknown: isNumberAlone ? [] : settled.unknown,
      direct: others.filter(isDirect),
      movements: foundMovements,
      pages: others.filter((other) => !isDirect(other)),
      movementCount: Math.max(movements.length, foundMovements.length),
      pageCount: Math.max(pages.length, others.length),
    };
  }

  /**
   * The order in which records are fetched: those in which most of the words are neighbours as they
   * were asked; where there are many, by Pagefind's relevance; then the latest first, as they come.
   */
  async #inOrder({ query, matches, reading }: Settled): Promise<PagefindResult[]> {
    const results = [...matches.values()];
    if (reading === 'nearest' || results.length === 0) return results;
    const pairs = await pairsIn(this.#matcher, query.terms);
    const neighbours = new Map(
      results.map(({ id }) => [id, pairs.filter((pair) => pair.has(id)).length]),
    );
    const words = query.terms.flatMap(({ forms }) => forms[0] ?? []).join(' ');
    const relevant: ReadonlyMap<string, number> =
      results.length > leastCompared ? placesIn(await this.#matcher.byRelevance(words)) : new Map();
    const last = Number.MAX_SAFE_INTEGER;
    return results.sort(
      (a, b) =>
        (neighbours.get(b.id) ?? 0) - (neighbours.get(a.id) ?? 0) ||
        (relevant.get(a.id) ?? last) - (relevant.get(b.id) ?? last),
    );
  }

  /** The documents that bear an asked number and are not among the hits. */
  async #numberedBeside(hits: readonly Hit[], query: Query): Promise<Hit[]> {
    const beside: Hit[] = [];
    for (const number of query.numbers) {
      // A bare figure among other words is rarely meant as a document's number.
      if (number.symbol === undefined && number.year === undefined && query.terms.length > 1)
        continue;
      const text = await this.#file(`numbers/${shardOf(number)}.json`);
      const shard = text === undefined ? [] : (JSON.parse(text) as NumberedDocument[]);
      for (const document of numbered(shard, number)) {
        const isKnown = [...hits, ...beside].some((hit) => hit.url === document.url);
        if (!isKnown && beside.length < leastCompared) beside.push(hitFromNumber(document));
      }
    }
    return beside;
  }

  async #words(): Promise<Vocabulary> {
    this.#vocabulary ??= readVocabulary((await this.#file('vocabulary.txt')) ?? '');
    return this.#vocabulary;
  }

  #file(path: string): Promise<string | undefined> {
    const kept = this.#files.get(path);
    if (kept !== undefined) return kept;
    const read = this.#read(path);
    read.catch(() => this.#files.delete(path));
    this.#files.set(path, read);
    return read;
  }
}

const hitsOf = (results: readonly PagefindResult[]): Promise<Hit[]> =>
  Promise.all(results.map(async (result) => hitFrom(await result.data())));

const dozensOf = (hits: readonly Hit[]): Hit[][] =>
  Array.from({ length: Math.ceil(hits.length / leastCompared) }, (_, at) =>
    hits.slice(at * leastCompared, (at + 1) * leastCompared),
  );

const placesIn = (matches: Matches): ReadonlyMap<string, number> =>
  new Map([...matches.keys()].map((id, at) => [id, at]));

/** A corrected query with its words as the archive writes them, marks and capitals too. */
const asArchiveWrites = (query: Query, hits: readonly Hit[]): Query => ({
  ...query,
  text: surfaceOf(
    query.terms.map((term) => ({ form: term.forms[0] ?? '', typed: term.typed })),
    hits.slice(0, 5),
  ),
});
