/** What the engine needs of Pagefind: the part of its interface that is used, the same in Node. */
export type PagefindPort = {
  /** What holds a term, the most relevant first; every record, as they were added, for `null`. */
  search(term: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
};

export type PagefindResult = {
  readonly id: string;
  /** Positions, in words, of what was found. */
  readonly words: readonly number[];
  data(): Promise<PagefindFragment>;
};

export type PagefindFragment = {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
};

/** Reads a file beside the index, `numbers/75.json`; nothing where there is none. */
export type ReadIndexFile = (path: string) => Promise<string | undefined>;

/** Lets the browser do what waits, so that no stretch of work is long enough to be felt. */
export type Breathe = () => Promise<void>;

/** Opens Pagefind, once for questions where marks do not count and once for those where they do. */
export type OpenPagefind = (how: { readonly exactMarks: boolean }) => Promise<PagefindPort>;
