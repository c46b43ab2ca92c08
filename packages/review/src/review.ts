import { type RuleBook, ruleBook } from '@thidua/eligibility';
import type { Campaign, Reference, RegistryEntry } from '@thidua/model';
import type { Change } from './change.ts';
import { referencesIn } from './compare/own-words.ts';
import { newCorrections } from './corrections.ts';
import { type CriteriaReview, changedCriteria, type Ruled } from './criteria/changed-criteria.ts';
import { changedFacts, type Document, isCampaign, isIssued } from './documents/facts.ts';
import { type DocumentPair, pairedDocuments } from './documents/pairs.ts';
import { type Grade, grades, heaviest } from './grade.ts';
import type { Words } from './words/words.ts';

/** One state of an archive, with the text that each document was read from. */
export type State = {
  readonly campaigns: readonly Campaign[];
  readonly registry: readonly RegistryEntry[];
  /** The source of a file, by its path in the workspace. */
  readonly text: (path: string) => string | undefined;
};

type DocumentKind = 'campaign' | RegistryEntry['kind'];

/** What became of one document. */
export type DocumentReview = {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /**
   * `affected`: it says the same, and decides otherwise by rules that changed elsewhere. `layout`: it says the
   * same, and its file is written otherwise or lies elsewhere.
   */
  readonly became: 'added' | 'removed' | 'changed' | 'affected' | 'layout';
  readonly grade: Grade;
  /** The notice had been issued before the change. */
  readonly issued: boolean;
  readonly file: { readonly before?: string; readonly after?: string };
  readonly changes: readonly Change[];
  readonly criteria: readonly CriteriaReview[];
  /** Acts of correction that the change brings with it. */
  readonly corrections: readonly Words[];
  /** Movements that refer to this entry, directly or by the rules that they rest on. */
  readonly touches: readonly Reference[];
  /** The document as it is now; as it was, where it is gone. For those who look up places and findings. */
  readonly document: Document;
  /** The document as it was, where it was there. */
  readonly earlier: Document | undefined;
};

export type Review = {
  readonly documents: readonly DocumentReview[];
  /** Files that are written otherwise, and in which no document says anything else. */
  readonly layoutOnly: readonly string[];
  readonly counts: Readonly<Record<Grade, number>>;
};

/**
 * What differs in meaning between two states, movements first, the heaviest changes first. `changedFiles`: files
 * of either state whose text is not the same.
 */
export function review(before: State, after: State, changedFiles: readonly string[] = []): Review {
  const books = {
    before: bookOf(before.registry),
    after: bookOf(after.registry),
  };
  const entryPairs =
    before.registry === after.registry ? [] : pairedDocuments(before.registry, after.registry);
  const entries = entryPairs.flatMap((pair) => reviewed(pair, before, after) ?? []);
  const changedEntries = new Set(
    entries.filter(({ became }) => became !== 'layout').map(({ id }) => id),
  );
  const pairs = pairedDocuments(before.campaigns, after.campaigns);
  const movements = pairs.flatMap((pair) => reviewed(pair, before, after) ?? []);
  const reach = new Reach(after);
  const told = [...movements, ...entries].map((one): DocumentReview => {
    const { earlier } = one;
    const touches =
      one.kind === 'campaign' || one.became === 'layout' ? [] : reach.movementsOn(one.id);
    const changes = withCauses(one.changes, one.document, changedEntries);
    const criteria =
      one.became === 'changed' && earlier !== undefined
        ? criteriaOf(earlier, one.document, books)
        : [];
    return { ...one, changes, criteria, touches };
  });
  const known = new Set(told.map(({ document }) => document));
  const affected = [...pairs, ...entryPairs].flatMap(({ before: earlier, after: later }) => {
    if (earlier === undefined || later === undefined || known.has(later)) return [];
    if (!isRuled(later) || !reach.restsOn(later, changedEntries)) return [];
    const criteria = criteriaOf(earlier, later, books);
    if (!criteria.some(decidesOtherwise)) return [];
    return [
      {
        ...described(earlier, later),
        became: 'affected' as const,
        grade: 'substantive' as const,
        criteria,
        touches: [],
      },
    ];
  });
  const documents = [...told, ...affected].sort(
    (a, b) =>
      Number(a.kind !== 'campaign') - Number(b.kind !== 'campaign') ||
      grades.indexOf(b.grade) - grades.indexOf(a.grade) ||
      (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0),
  );
  const counts = Object.fromEntries(
    grades.map((grade) => [grade, documents.filter((one) => one.grade === grade).length]),
  ) as Record<Grade, number>;
  const spokenOf = new Set(documents.flatMap(({ file }) => [file.before, file.after]));
  const layoutOnly = changedFiles.filter((path) => !spokenOf.has(path)).sort();
  return { documents, layoutOnly, counts };
}

/** Whether a comparison may tell anything to those who are concerned. */
const decidesOtherwise = ({ comparison, quota }: CriteriaReview): boolean =>
  quota !== undefined || (comparison !== undefined && comparison.kind !== 'equivalent');

type Reviewed = Omit<DocumentReview, 'criteria' | 'touches'>;

type Described = Omit<DocumentReview, 'criteria' | 'touches' | 'became' | 'grade'>;

function described(earlier: Document | undefined, later: Document | undefined): Described {
  const document = (later ?? earlier) as Document;
  return {
    kind: isCampaign(document) ? 'campaign' : document.kind,
    id: document.id,
    slug: document.slug,
    name: document.name,
    issued: earlier !== undefined && isIssued(earlier),
    document,
    earlier,
    file: {
      ...(earlier === undefined ? {} : { before: earlier.places.file }),
      ...(later === undefined ? {} : { after: later.places.file }),
    },
    changes: [],
    corrections: [],
  };
}

function reviewed(
  { before: earlier, after: later }: DocumentPair,
  before: State,
  after: State,
): Reviewed | undefined {
  const common = described(earlier, later);
  if (earlier === undefined) return { ...common, became: 'added', grade: 'substantive' };
  if (later === undefined) {
    return { ...common, became: 'removed', grade: common.issued ? 'authority' : 'substantive' };
  }
  const sameText = before.text(earlier.places.file) === after.text(later.places.file);
  const changes = changedFacts(earlier, later, sameText);
  if (changes.length > 0) {
    const grade = heaviest(changes.map((change) => change.grade)) ?? 'presentation';
    const corrections = correctionsIn(earlier, later);
    return { ...common, became: 'changed', grade, changes, corrections };
  }
  const isMoved = earlier.places.file !== later.places.file;
  // Of a file with many entries, those that were not touched are not spoken of.
  const isRewritten = !sameText && isCampaign(later);
  return isMoved || isRewritten
    ? { ...common, became: 'layout', grade: 'presentation' }
    : undefined;
}

/** Of changes that come from elsewhere: which of the entries that changed the document refers to. */
function withCauses(
  changes: readonly Change[],
  document: Document,
  changedEntries: ReadonlySet<string>,
): readonly Change[] {
  if (!changes.some(({ because }) => because !== undefined)) return changes;
  const causes = [...referencesIn(Object.values(document)).values()].filter(({ id }) =>
    changedEntries.has(id),
  );
  return changes.map((change) => {
    if (change.because === undefined) return change;
    const near = change.because.filter(({ id }) => changedEntries.has(id));
    return { ...change, because: near.length > 0 ? near : causes };
  });
}

const correctionsIn = (before: Document, after: Document): readonly Words[] =>
  isCampaign(before) && isCampaign(after)
    ? newCorrections(before, after).map(({ told }) => told)
    : [];

const isRuled = (document: Document): document is Ruled =>
  isCampaign(document) || document.kind === 'title' || document.kind === 'award-form';

const hasAwards = (document: Ruled): boolean =>
  !isCampaign(document) || document.recognition.awards.length > 0;

const knownBooks = new WeakMap<readonly RegistryEntry[], RuleBook>();

/** One registry is compared many times where a whole history is told. */
function bookOf(registry: readonly RegistryEntry[]): RuleBook {
  const known = knownBooks.get(registry) ?? ruleBook(registry);
  knownBooks.set(registry, known);
  return known;
}

type Books = { readonly before: RuleBook; readonly after: RuleBook };

function criteriaOf(earlier: Document, later: Document, books: Books): readonly CriteriaReview[] {
  if (!isRuled(earlier) || !isRuled(later) || !hasAwards(later)) return [];
  return changedCriteria(
    { document: earlier, book: books.before },
    { document: later, book: books.after },
  );
}

/** Which documents rest on which: directly, or by entries in between. */
class Reach {
  private readonly campaigns: readonly Campaign[];
  private readonly asked = new Map<string, readonly string[]>();
  private movements: Map<string, Reference[]> | undefined;

  constructor({ campaigns, registry }: State) {
    this.campaigns = campaigns;
    for (const entry of registry) {
      if (rulesInBetween.has(entry.kind)) this.asked.set(entry.id, idsIn(entry));
    }
  }

  /** Movements that refer to the entry, directly or by a title, a form, a grid or a parameter in between. */
  movementsOn(id: string): readonly Reference[] {
    this.movements ??= this.collect();
    return this.movements.get(id) ?? [];
  }

  restsOn(document: Document, entries: ReadonlySet<string>): boolean {
    if (entries.size === 0) return false;
    return [...this.closure(document)].some((id) => entries.has(id));
  }

  private closure(document: Document): ReadonlySet<string> {
    const seen = new Set<string>();
    const open = [...idsIn(document)];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(this.asked.get(id) ?? []));
    }
    return seen;
  }

  private collect(): Map<string, Reference[]> {
    const movements = new Map<string, Reference[]>();
    for (const campaign of this.campaigns) {
      const { id, slug, name } = campaign;
      for (const asked of this.closure(campaign)) {
        const list = movements.get(asked);
        const own: Reference = { kind: 'campaign', id, slug, name };
        if (list === undefined) movements.set(asked, [own]);
        else list.push(own);
      }
    }
    return movements;
  }
}

const rulesInBetween: ReadonlySet<string> = new Set([
  'title',
  'award-form',
  'scoring-grid',
  'parameter',
]);

/** What is referred to within a document; an entry by itself has the form of a reference to it. */
const idsIn = (document: Document): readonly string[] => [
  ...referencesIn(Object.values(document)).keys(),
];
