import type { PagefindPort, PagefindResult } from './engine-ports.ts';
import { encode } from './index-text.ts';
import type { Term } from './query.ts';

/** The records that hold something, as Pagefind orders them. */
export type Matches = ReadonlyMap<string, PagefindResult>;

export const nothing: Matches = new Map();

/** More answers than this are not kept while someone types. */
const mostKept = 500;

/**
 * Asks Pagefind for exact words. Quoted, it matches whole words in a row; unquoted it would match
 * longer words too, and shorter ones where a word is unknown. What was asked once is kept, since typing
 * asks for the same words again and again.
 */
export class Matcher {
  readonly #pagefind: PagefindPort;
  readonly #kept = new Map<string, Promise<Matches>>();

  constructor(pagefind: PagefindPort) {
    this.#pagefind = pagefind;
  }

  #ask(term: string | null): Promise<Matches> {
    const key = term ?? '';
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const asked = this.#pagefind
      .search(term)
      .then(({ results }): Matches => new Map(results.map((result) => [result.id, result])));
    // A failed fetch must not be remembered as an answer.
    asked.catch(() => this.#kept.delete(key));
    if (this.#kept.size > mostKept) this.#kept.clear();
    this.#kept.set(key, asked);
    return asked;
  }

  /** Every record, in the order in which the index was given them. */
  everything(): Promise<Matches> {
    return this.#ask(null);
  }

  /** Records that hold these words in a row. */
  exactly(words: string): Promise<Matches> {
    return words === '' ? Promise.resolve(nothing) : this.#ask(`"${encode(words)}"`);
  }

  /** Records in the order in which Pagefind holds them to answer these words, titles above all. */
  byRelevance(words: string): Promise<Matches> {
    return this.#ask(encode(words));
  }

  /** Records that hold any of several. */
  async anyOf(forms: readonly string[]): Promise<Matches> {
    return union(await Promise.all(forms.map((form) => this.exactly(form))));
  }

  /** Records that hold a term in any of its forms. */
  holding(term: Term): Promise<Matches> {
    return this.anyOf(term.forms);
  }
}

/** What is in any of them. */
export function union(all: readonly Matches[]): Matches {
  const [first, ...rest] = all.filter((matches) => matches.size > 0);
  if (first === undefined) return nothing;
  if (rest.length === 0) return first;
  const together = new Map(first);
  for (const matches of rest) for (const [id, result] of matches) together.set(id, result);
  return together;
}

/** What is in all of them. */
export function intersection(all: readonly Matches[]): Matches {
  const [smallest, ...rest] = [...all].sort((a, b) => a.size - b.size);
  if (smallest === undefined) return nothing;
  if (rest.length === 0) return smallest;
  return new Map([...smallest].filter(([id]) => rest.every((matches) => matches.has(id))));
}
