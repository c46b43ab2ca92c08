import {
  emptyState,
  isNarrowed,
  type Order,
  othersLength,
  pageLength,
  type SearchState,
} from './address.ts';
import { corrected } from './corrections.ts';
import type { Breathe, OpenPagefind, PagefindResult, ReadIndexFile } from './engine-ports.ts';
import { type FacetCounts, type FacetFile, FacetTable } from './facet-table.ts';
import { withLastWordGrown } from './growing.ts';
import { type Hit, hitFrom, hitFromNumber } from './hit.ts';
import { intersection, Matcher, type Matches, nothing } from './matching.ts';
import { nearest, withPhrasesApart } from './nearest.ts';
import { type NumberedDocument, numbered, shardOf } from './number-manifest.ts';
import { pairsIn } from './pairs.ts';
import { type Query, readQuery } from './query.ts';
import { asked, type Ground, ranked } from './rank.ts';
import { suggestionFor } from './suggestion.ts';
import { surfaceOf } from './surface.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';
import { withMarks } from './with-marks.ts';

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
  /** The best other pages, as many as were wanted: issuers, places, themes, events, acts. */
  readonly pages: readonly Found[];
  /** How many movements there are in all, and how many before anything was chosen in a facet. */
  readonly movementCount: number;
  readonly movementsBeforeChoice: number;
  readonly pageCount: number;
  readonly facets: FacetCounts;
  /** The one page that bears the whole number of a document that was asked for, and nothing else was. */
  readonly straightTo?: string;
  /** What may have been meant instead, where words stand nowhere and were not read as others. */
  readonly suggestion?: string;
};

/** As many records are fetched and compared one by one, however few are shown. */
const leastCompared = pageLength;

type Settled = {
  readonly reading: Reading;
  readonly query: Query;
  /** The query in the words that were asked of Pagefind, where those bear marks. */
  readonly sought?: Query;
  readonly matches: Matches;
  readonly unknown: readonly string[];
};

/**
 * Search over an index written by `build-index.ts`. Pagefind finds who holds which words; what is asked
 * for, what stands first and what is said about it is decided here, alike in a browser and in a test.
 */
export class SearchEngine {
  readonly #open: OpenPagefind;
  readonly #matchers = new Map<boolean, Promise<Matcher>>();
  readonly #read: ReadIndexFile;
  readonly #breathe: Breathe;
  readonly #files = new Map<string, Promise<string | undefined>>();
  #vocabulary: Vocabulary | undefined;
  #facets: FacetTable | undefined;

  /** Neither is asked for anything before a question is. */
  constructor(open: OpenPagefind, read: ReadIndexFile, breathe: Breathe = async () => undefined) {
    this.#open = open;
    this.#read = read;
    this.#breathe = breathe;
  }

  /** Fetches what any first question needs. */
  async open(): Promise<void> {
    await Promise.all([this.#matcher(false), this.#facetTable()]);
  }

  /** Answers a question: what was typed, what was chosen, in which order, how much of it. */
  async search(asked: string | Partial<SearchState>): Promise<Answer> {
    const state = { ...emptyState, ...(typeof asked === 'string' ? { text: asked } : asked) };
    // What any answer needs is fetched beside the index, not after it.
    const [matcher] = await Promise.all([this.#matcher(state.exactMarks), this.#facetTable()]);
    const query = readQuery(state.text);
    const settled: Settled =
      query.terms.length > 0
        ? await this.#settle(matcher, query, state)
        : state.text.trim() === ''
          ? { reading: 'all', query, matches: await matcher.everything(), unknown: [] }
          : { reading: 'nothing', query, matches: nothing, unknown: [] };
    return this.#answer(matcher, query, settled, state);
  }

  async #settle(matcher: Matcher, query: Query, { exactMarks }: SearchState): Promise<Settled> {
    const wanted = exactMarks ? withMarks(query) : query;
    const held = await Promise.all(wanted.terms.map((term) => matcher.holding(term)));
    const together = intersection(held);
    if (together.size > 0)
      return { reading: 'all', query, sought: wanted, matches: together, unknown: [] };
    const unknown = query.terms.filter((_, at) => held[at]?.size === 0).map(({ typed }) => typed);
    // Who asks for just these marks wants nothing else.
    if (exactMarks) return { reading: 'nothing', query, matches: nothing, unknown };

    const words = await this.#words();
    const grown = await withLastWordGrown(matcher, words, query, held);
    if (grown !== undefined) return { reading: 'all', ...grown, unknown: [] };

    const rewrite = await corrected(matcher, words, query, held);
    if (rewrite !== undefined) return { reading: 'corrected', ...rewrite, unknown };

    const apart = await withPhrasesApart(matcher, query);
    if (apart !== undefined) return { reading: 'phrases-apart', ...apart, unknown };

    const near = await nearest(matcher, query, held);
    return { reading: near.matches.size > 0 ? 'nearest' : 'nothing', ...near, unknown };
  }

  async #answer(
    matcher: Matcher,
    typed: Query,
    settled: Settled,
    state: SearchState,
  ): Promise<Answer> {
    const [rows, facets] = await Promise.all([rowsIn(matcher), this.#facetTable()]);
    const rowOf = ({ id }: PagefindResult): number => rows.get(id) ?? Number.MAX_SAFE_INTEGER;
    const results = [...settled.matches.values()].sort((a, b) => rowOf(a) - rowOf(b));
    const movementRows = results.map(rowOf).filter((row) => row < facets.movements);
    const fitting = new Set(facets.fitting(movementRows, state.chosen));
    const narrowed = isNarrowed(state.chosen);
    const isByRelevance = state.order === 'relevance' && typed.terms.length > 0;

    const inOrder = isByRelevance
      ? await this.#byRelevance(matcher, settled, results)
      : inTheOrderOf(state.order, results, rowOf, facets);
    const movements = inOrder.filter((result) => fitting.has(rowOf(result)));
    // Other pages have none of the facets.
    const pages =
      narrowed || typed.terms.length === 0
        ? []
        : inOrder.filter((result) => rowOf(result) >= facets.movements);
    const shown = Math.max(state.shown, leastCompared);
    const [movementHits, pageHits] = await Promise.all([
      hitsOf(movements.slice(0, shown)),
      hitsOf(pages.slice(0, Math.max(state.othersShown, othersLength))),
    ]);
    const beside = narrowed
      ? []
      : await this.#numberedBeside([...movementHits, ...pageHits], typed);
    const hits = [...movementHits, ...pageHits, ...beside];
    await this.#breathe();
    const query =
      settled.reading === 'corrected' ? asArchiveWrites(settled.query, hits) : settled.query;

    const what = asked({ ...query, numbers: typed.numbers });
    const ranking = async (some: readonly Hit[]): Promise<Found[]> =>
      isByRelevance
        ? ranked(some, what, settled.reading !== 'nearest', this.#breathe)
        : some.map((hit) => ({ hit, ground: 'words' }));
    const rankingInParts = async (some: readonly Hit[], length: number): Promise<Found[]> => {
      const parts: Found[][] = [];
      for (const part of inParts(some, length)) parts.push(await ranking(part));
      return parts.flat();
    };
    const isCampaign = ({ kind }: Hit): boolean => kind === 'campaign';
    // Compared a part at a time, so that asking for more never moves what is already shown.
    const foundMovements = [
      ...(await ranking([...beside.filter(isCampaign), ...movementHits.slice(0, leastCompared)])),
      ...(await rankingInParts(movementHits.slice(leastCompared), leastCompared)),
    ];
    const firstOthers = await ranking([
      ...pageHits.slice(0, othersLength),
      ...beside.filter((hit) => !isCampaign(hit)),
    ]);
    const furtherOthers = await rankingInParts(pageHits.slice(othersLength), othersLength);
    const others = [...firstOthers, ...furtherOthers];
    await this.#breathe();
    const direct = firstOthers.filter(
      ({ ground }) => ground === 'number' || ground === 'number-alone' || ground === 'name',
    );
    const isNumberAlone = settled.matches.size === 0 && hits.length > 0;
    const unknown = isNumberAlone ? [] : settled.unknown;
    const straightTo = straightFrom(typed, [...foundMovements, ...others]);
    const suggestion =
      unknown.length > 0 && settled.reading !== 'corrected' && !state.exactMarks
        ? await suggestionFor(matcher, await this.#words(), typed, hits)
        : undefined;
    return {
      reading: isNumberAlone ? 'all' : settled.reading,
      query,
      unknown,
      direct,
      movements: foundMovements,
      pages: others.filter((other) => !direct.includes(other)),
      movementCount: Math.max(movements.length, foundMovements.length),
      movementsBeforeChoice: Math.max(movementRows.length, foundMovements.length),
      pageCount: Math.max(pages.length, others.length),
      facets: facets.counts(movementRows, state.chosen),
      ...(straightTo === undefined || narrowed ? {} : { straightTo }),
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  }

  /**
   * The order in which records are fetched: those in which most of the words are neighbours as they
   * were asked; where there are many, by Pagefind's relevance; then the latest first, as they come.
   */
  async #byRelevance(
    matcher: Matcher,
    { query, sought = query, reading, matches }: Settled,
    results: PagefindResult[],
  ): Promise<PagefindResult[]> {
    if (results.length === 0) return results;
    if (reading === 'nearest') return [...matches.values()];
    const pairs = await pairsIn(matcher, sought.terms);
    const neighbours = new Map(
      results.map(({ id }) => [id, pairs.filter((pair) => pair.has(id)).length]),
    );
    const words = sought.terms.flatMap(({ forms }) => forms[0] ?? []).join(' ');
    const relevant: ReadonlyMap<string, number> =
      results.length > leastCompared ? placesIn(await matcher.byRelevance(words)) : new Map();
    const last = Number.MAX_SAFE_INTEGER;
    return results.toSorted(
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

  #matcher(exactMarks: boolean): Promise<Matcher> {
    const known = this.#matchers.get(exactMarks);
    if (known !== undefined) return known;
    const opened = this.#open({ exactMarks }).then((pagefind) => new Matcher(pagefind));
    opened.catch(() => this.#matchers.delete(exactMarks));
    this.#matchers.set(exactMarks, opened);
    return opened;
  }

  async #facetTable(): Promise<FacetTable> {
    this.#facets ??= new FacetTable(
      JSON.parse((await this.#file('facets.json')) ?? 'null') as FacetFile,
    );
    return this.#facets;
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

/** Where each record stands in the table of facets. */
const rowsIn = async (matcher: Matcher): Promise<ReadonlyMap<string, number>> =>
  placesIn(await matcher.everything());

/** Results that come latest first, in another order; what has no end day comes last. */
const inTheOrderOf = (
  order: Order,
  results: readonly PagefindResult[],
  rowOf: (result: PagefindResult) => number,
  facets: FacetTable,
): PagefindResult[] => {
  if (order === 'earliest-issued') return results.toReversed();
  if (order !== 'latest-end' && order !== 'earliest-end') return [...results];
  const sign = order === 'latest-end' ? -1 : 1;
  return results.toSorted((a, b) => {
    const [left, right] = [facets.endOf(rowOf(a)), facets.endOf(rowOf(b))];
    if (left === right) return 0;
    if (left === undefined || right === undefined) return left === undefined ? 1 : -1;
    return left < right ? -sign : sign;
  });
};

/** Where a question is nothing but the whole number of a document that only one page bears. */
const straightFrom = (typed: Query, found: readonly Found[]): string | undefined => {
  const [term] = typed.terms;
  if (typed.terms.length !== 1 || term?.kind !== 'number') return undefined;
  const bearers = new Set(
    found.flatMap(({ hit, ground }) => (ground === 'number' ? [hit.url] : [])),
  );
  const [only] = bearers;
  return bearers.size === 1 ? only : undefined;
};

const hitsOf = (results: readonly PagefindResult[]): Promise<Hit[]> =>
  Promise.all(results.map(async (result) => hitFrom(await result.data())));

const inParts = (hits: readonly Hit[], length: number): Hit[][] =>
  Array.from({ length: Math.ceil(hits.length / length) }, (_, at) =>
    hits.slice(at * length, (at + 1) * length),
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
