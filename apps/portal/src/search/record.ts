import type { PartialDate, Reference, RegistryEntry } from '@thidua/model';
import { layOut, type RecordTexts } from './record-layout.ts';

/** The kinds of page that can be found. */
const searchedKinds = [
  'campaign',
  'issuer',
  'administrative-unit',
  'theme',
  'event',
  'act',
  'title',
  'award-form',
] as const;
export type SearchedKind = (typeof searchedKinds)[number];
export type SearchedEntry = Extract<RegistryEntry, { kind: SearchedKind }>;

/** What is indexed for one page. */
export type SearchRecord = {
  readonly kind: SearchedKind;
  readonly url: string;
  readonly texts: RecordTexts;
  /** Shown with a result. */
  readonly meta: Readonly<Record<string, string>>;
  /** `20220622`: by which the latest comes first where nothing else tells records apart. */
  readonly day: string;
  /** The page's own document number as written, for the manifest of numbers. */
  readonly number?: string;
};

/** Answers about other documents that a record needs. */
export type Registry = {
  readonly entry: (reference: Pick<Reference, 'kind' | 'slug'>) => SearchedEntry | undefined;
  /** The latest date of the movements that an issuer issued. */
  readonly latestMovementOf: (issuerSlug: string) => PartialDate | undefined;
};

/** The text that Pagefind indexes for a record. */
export const contentOf = (record: SearchRecord): string => layOut(record.texts);

/** Whether a reference leads to a page that can be found. */
export const isSearched = (kind: Reference['kind']): kind is SearchedKind =>
  (searchedKinds as readonly string[]).includes(kind);
