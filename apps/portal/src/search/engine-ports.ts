/** What the engine needs of Pagefind: the part of its interface that is used, the same in Node. */
export type PagefindPort = {
  search(
    term: string | null,
    options?: {
      filters?: Readonly<Record<string, unknown>>;
      sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
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
  readonly filters: Readonly<Record<string, readonly string[]>>;
};

/** Reads a file beside the index, `numbers/75.json`; nothing where there is none. */
export type ReadIndexFile = (path: string) => Promise<string | undefined>;
