/** What the commands can be told; apart from them, so that the parser of arguments loads none. */
export const formats = ['terminal', 'json', 'github', 'gitlab', 'sarif'] as const;
export type Format = (typeof formats)[number];

export type CheckOptions = {
  readonly format: Format;
  readonly denyWarnings: boolean;
  readonly fix: boolean;
  /** A git revision: what was published then stays answerable. */
  readonly since?: string;
};

export const testFormats = ['terminal', 'junit'] as const;
export type TestOptions = {
  readonly coverage: boolean;
  readonly format: (typeof testFormats)[number];
};

export type FormatOptions = { readonly check: boolean };

export const decideFormats = ['terminal', 'json', 'ndjson', 'csv'] as const;
export type DecideOptions = {
  readonly award?: string;
  readonly year?: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly council: readonly string[];
  readonly out?: string;
  readonly explain: boolean;
  readonly format: (typeof decideFormats)[number];
};

export const sqlDialects = ['duckdb', 'postgres', 'spark', 'trino'] as const;
export type SqlOptions = {
  readonly dialect: (typeof sqlDialects)[number];
  readonly table?: string;
  readonly award?: string;
  readonly year?: string;
  readonly date?: string;
  readonly issuer?: string;
};

export type TemplateOptions = {
  readonly out: string;
  readonly year?: string;
  readonly date?: string;
  readonly issuer?: string;
};

export const diffFormats = ['terminal', 'markdown', 'json', 'html'] as const;
export type DiffOptions = { readonly format: (typeof diffFormats)[number] };

export const reportFormats = ['markdown', 'html', 'json'] as const;
export type ReportOptions = {
  readonly format: (typeof reportFormats)[number];
  /** A file of records, of which the report tells how many would be decided otherwise. */
  readonly records?: string;
  /** A folder for pictures of public pages, before and after. */
  readonly pictures?: string;
  /** Where the whole report lies, for readers of one that is cut. */
  readonly whole?: string;
};

export const historyFormats = ['terminal', 'json'] as const;
export type HistoryOptions = { readonly format: (typeof historyFormats)[number] };

export const verifyFormats = ['terminal', 'json'] as const;
export type VerifyOptions = {
  readonly against?: string;
  readonly format: (typeof verifyFormats)[number];
};

export type BuildOptions = { readonly out: string };

/** The facts of a new movement as flags give them; what is missing is asked for. */
export type NewOptions = {
  readonly issuer?: string;
  readonly title?: string;
  readonly number?: string;
  readonly date?: string;
  readonly from?: string;
  readonly to?: string;
  readonly province?: string;
  readonly id?: string;
  readonly dir?: string;
};

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];
