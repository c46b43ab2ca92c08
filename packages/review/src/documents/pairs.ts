import { canonicalJson } from '@thidua/model/canonical-json';
import { ownWords } from '../compare/own-words.ts';
import { alike, wordsOf } from '../compare/pairing.ts';
import { type Document, isCampaign } from './facts.ts';

/** One document before and after; one of them is missing where it came or went. */
export type DocumentPair = { readonly before?: Document; readonly after?: Document };

/** Documents this much alike are one under another name. */
const likeEnough = 0.6;
/** Beyond this many comparisons only documents that share a name, a number or a file are tried. */
const mostComparisons = 40_000;

const kindOf = (document: Document): string => (isCampaign(document) ? 'campaign' : document.kind);

/**
 * Finds each document again: by its identifier wherever its file went, then by its address, then by what it
 * says. In the order of `after`, what went last.
 */
export function pairedDocuments(
  before: readonly Document[],
  after: readonly Document[],
): readonly DocumentPair[] {
  const left = new Set(before);
  const found = new Map<Document, Document>();
  const pairBy = (keyOf: (document: Document) => string): void => {
    const places = new Map<string, Document>();
    for (const document of left) places.set(`${kindOf(document)} ${keyOf(document)}`, document);
    for (const document of after) {
      if (found.has(document)) continue;
      const other = places.get(`${kindOf(document)} ${keyOf(document)}`);
      if (other === undefined || !left.has(other)) continue;
      found.set(document, other);
      left.delete(other);
    }
  };
  pairBy(({ id }) => id);
  pairBy(({ slug }) => slug);
  const came = after.filter((document) => !found.has(document));
  for (const [earlier, later] of renamed([...left], came)) {
    found.set(later, earlier);
    left.delete(earlier);
  }
  return [
    ...after.map((document): DocumentPair => {
      const other = found.get(document);
      return other === undefined ? { after: document } : { before: other, after: document };
    }),
    ...[...left].map((document): DocumentPair => ({ before: document })),
  ];
}

/** Documents that say nearly the same under another identifier, the most alike first. */
function renamed(
  gone: readonly Document[],
  come: readonly Document[],
): readonly (readonly [Document, Document])[] {
  const [only, other] = [gone[0], come[0]];
  // One movement against another, as two files by themselves: the reader says that they are to be compared.
  if (gone.length === 1 && come.length === 1 && only !== undefined && other !== undefined) {
    if (kindOf(only) === kindOf(other) && likeness(only, other) >= likeEnough / 2)
      return [[only, other]];
  }
  const few = gone.length * come.length <= mostComparisons;
  const scored: { pair: readonly [Document, Document]; score: number }[] = [];
  for (const later of come) {
    for (const earlier of gone) {
      if (kindOf(earlier) !== kindOf(later)) continue;
      if (!few && !sharesAName(earlier, later)) continue;
      const score = likeness(earlier, later);
      if (score >= likeEnough) scored.push({ pair: [earlier, later], score });
    }
  }
  scored.sort((a, b) => b.score - a.score);
  const taken = new Set<Document>();
  return scored.flatMap(({ pair }) => {
    if (pair.some((document) => taken.has(document))) return [];
    for (const document of pair) taken.add(document);
    return [pair];
  });
}

const sharesAName = (a: Document, b: Document): boolean =>
  a.name === b.name ||
  a.places.file === b.places.file ||
  (isCampaign(a) &&
    isCampaign(b) &&
    a.document.number !== undefined &&
    a.document.number === b.document.number);

const bags = new WeakMap<Document, ReadonlyMap<string, number>>();

function bagOf(document: Document): ReadonlyMap<string, number> {
  const known = bags.get(document);
  if (known !== undefined) return known;
  const {
    digest: _digest,
    places: _places,
    findings: _findings,
    id: _id,
    slug: _slug,
    ...facts
  } = document;
  const values: string[] = [];
  const visit = (part: unknown): void => {
    if (typeof part === 'string' || typeof part === 'number') values.push(String(part));
    else if (part !== null && typeof part === 'object') Object.values(part).forEach(visit);
  };
  visit(JSON.parse(canonicalJson(ownWords(facts))));
  const bag = wordsOf(values.join(' '));
  bags.set(document, bag);
  return bag;
}

const likeness = (a: Document, b: Document): number => alike(bagOf(a), bagOf(b));
