import type { DiagnosticDetails, Message, Severity, Span } from '@thidua/language';
import type { Campaign, Fact, Reference, RegistryEntry } from '@thidua/model';

/** A published document: a movement, or an entry of a registry. */
export type Document = Campaign | RegistryEntry;

/** What a check may ask while it looks at one document. */
export type CheckContext = {
  /** The text that the document was read from. */
  readonly text: string;
  /**
   * The place of a fact by its JSON Pointer in the document (`/period/to`); of the nearest fact around it
   * where that one has no place of its own.
   */
  spanOf(pointer: string): Span;
  /** The registry entry that a reference stands for. */
  entry(reference: Reference): RegistryEntry | undefined;
  /** Every fact of the workspace. */
  facts(): readonly Fact[];
  /** The movement that a reference stands for. */
  campaign(reference: Reference): Campaign | undefined;
};

/** What a check found, before the waivers of the file are applied. */
export type CheckFinding = {
  readonly message: Message;
  readonly span: Span;
} & DiagnosticDetails;

/** Help for people on one finding: what to avoid, what to write instead, and why. */
export type CheckPage = {
  readonly title: Message;
  /** Why it matters; one or two paragraphs. */
  readonly why: Message;
  /** A file that makes the check fire, and the file mended. Both are run by the tests. */
  readonly avoid: string;
  readonly prefer: string;
  /** What the offered fix does; present where, and only where, the check offers one for `avoid`. */
  readonly fix?: Message;
  /** Makes the file that fires where a page cannot show one (a binary, 5 MB); `avoid` then describes it. */
  readonly sample?: () => string;
};

/** The subject of a check: movements, or registry entries of some kinds. */
export type Subject = 'campaign' | RegistryEntry['kind'];

/**
 * One check of the catalogue: one folder, one code that never changes meaning. A check may miss cases; it
 * must never fire falsely.
 */
export type Check<Kind extends Subject = Subject> = {
  readonly code: `TD${number}`;
  /** The folder's name, the page's address: `end-before-start`. */
  readonly slug: string;
  readonly severity: Severity;
  readonly subjects: readonly Kind[];
  readonly page: CheckPage;
  run(document: DocumentOf<Kind>, context: CheckContext): Iterable<CheckFinding>;
};

/** A check of the catalogue whose subjects are not known statically; give it only documents of those. */
export type AnyCheck = Omit<Check, 'run'> & {
  run(document: never, context: CheckContext): Iterable<CheckFinding>;
};

/** What every code of the catalogue has, whether a check of the model finds it or an earlier stage does. */
export type CatalogueEntry = Pick<Check, 'code' | 'slug' | 'severity' | 'page'>;

type DocumentOf<Kind extends Subject> =
  | (Kind extends 'campaign' ? Campaign : never)
  | Extract<RegistryEntry, { kind: Kind }>;
