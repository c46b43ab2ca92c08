import { agrees, type DocumentNumber, readDocumentNumber } from './document-number.ts';
import type { Breathe } from './engine-ports.ts';
import { toneFreeOfPlace } from './fold.ts';
import { type FoldedText, foldedText, type Hit, holdsForm, holdsTerm } from './hit.ts';
import { phraseForms, type Query, unquoted } from './query.ts';
import type { RecordField } from './record-layout.ts';

/**
 * Why a hit is where it is, best first. The number of a document before everything; then a name asked
 * for as a whole; then the words in a row; then the words apart; the more telling the field the better.
 */
const grounds = [
  'number',
  'number-alone',
  'own-date',
  'name',
  'phrase-in-title',
  'phrase-in-names',
  'words-in-title',
  'words-in-head',
  'phrase-in-body',
  'words',
  'unseen',
] as const;
export type Ground = (typeof grounds)[number];

/** Words in front of a name by which nobody tells it from another: `Tỉnh`, `Thành phố`. */
const unitWords = /^(?:tinh|thanh pho|tp) /;
const plain = (words: readonly string[]): string => words.join(' ').replace(unitWords, '');

const headFields = ['title', 'document', 'issuers', 'areas', 'names'] as const;

/** What is asked, in the forms in which ranking looks for it; made once a query. */
export type Asked = {
  readonly query: Query;
  readonly whole: readonly string[];
  readonly names: ReadonlySet<string>;
  /** Typed words that bear marks, so that those who type them get them. */
  readonly marked: readonly string[];
};

export function asked(query: Query): Asked {
  const text = unquoted(query.text);
  const whole = phraseForms(text);
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    query,
    whole,
    names: new Set(whole.map((form) => plain(form.split(' ')))),
    marked: words.filter((word) => /[^\p{ASCII}]/u.test(word)).map(toneFreeOfPlace),
  };
}

const agreesWith = (hit: Hit, numbers: readonly DocumentNumber[]): Ground | undefined => {
  const own = hit.number === undefined ? undefined : readDocumentNumber(hit.number);
  if (own === undefined) return undefined;
  const agreed = numbers.filter((number) => agrees(number, own));
  if (
    agreed.some(
      ({ number, symbol, year }) => (number ?? '') !== '' && (symbol ?? year) !== undefined,
    )
  )
    return 'number';
  return agreed.length > 0 ? 'number-alone' : undefined;
};

/** On which ground a hit answers what is asked. */
function groundOf(hit: Hit, { query, whole, names }: Asked): Ground {
  const { terms, numbers } = query;
  const byNumber = agreesWith(hit, numbers);
  // `phong trào 2775` names a number among other words; then the words count as well.
  if (byNumber === 'number' || (byNumber === 'number-alone' && terms.length === 1)) return byNumber;

  const folded = (field: RecordField): FoldedText[] => hit.texts[field].map(foldedText);
  const title = folded('title');
  const document = folded('document');
  const others = [...folded('issuers'), ...folded('areas'), ...folded('names')];
  if (terms.every((term) => term.kind === 'date' && document.some((text) => holdsTerm(text, term))))
    return 'own-date';
  const isNamed = ({ words, canonical }: FoldedText): boolean =>
    names.has(plain(words)) || names.has(plain(canonical));
  // A movement is named by its issuer or place as well; a page only by its own names.
  const bearing = hit.kind === 'campaign' ? [...title, ...others] : [...title, ...folded('names')];
  if (bearing.some(isNamed)) return 'name';

  const [phrase] = terms;
  const phrases = terms.length === 1 && phrase?.kind === 'phrase' ? phrase.forms : whole;
  const inARow = (text: FoldedText): boolean => phrases.some((form) => holdsForm(text, form));
  if (title.some(inARow)) return 'phrase-in-title';
  if (others.some(inARow)) return 'phrase-in-names';

  const everyIn = (texts: readonly FoldedText[]): boolean =>
    terms.every((term) => texts.some((text) => holdsTerm(text, term)));
  // A page may be called by its other names as well.
  if (everyIn(hit.kind === 'campaign' ? title : bearing)) return 'words-in-title';
  const head = [...title, ...document, ...others];
  if (everyIn(head)) return 'words-in-head';
  const body = folded('body');
  if (body.some(inARow)) return 'phrase-in-body';
  return everyIn([...head, ...body]) ? 'words' : 'unseen';
}

/** How many neighbours of the question are neighbours in what heads a record. */
const neighboursIn = (hit: Hit, { terms }: Query): number => {
  const head = headFields.flatMap((field) => hit.texts[field].map(foldedText));
  return terms.slice(1).filter((term, at) => {
    const before = terms[at]?.forms[0] ?? '';
    return term.forms.some((form) => head.some((text) => holdsForm(text, `${before} ${form}`)));
  }).length;
};

/** All the words in the title or all in the head: which of them counts less than what stands together. */
const standingOf = (ground: Ground): number =>
  grounds.indexOf(ground === 'words-in-head' ? 'words-in-title' : ground);

/** How many of the words typed with marks stand in the record with just those marks. */
const marksKept = (hit: Hit, marked: readonly string[]): number => {
  if (marked.length === 0) return 0;
  const words = new Set(
    [...headFields, 'body' as const]
      .flatMap((field) => hit.texts[field])
      .flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? [])
      .map(toneFreeOfPlace),
  );
  return marked.filter((word) => words.has(word)).length;
};

/** What no longer stands comes after what does, where both answer alike. */
const noLonger: ReadonlySet<string> = new Set(['cancelled', 'replaced']);

type Placed = ReturnType<typeof placedOf>;

/** A hit with all that decides where it stands. */
const placedOf = (hit: Hit, order: number, what: Asked, isWhole: boolean) => {
  const ground = groundOf(hit, what);
  const marks = isWhole ? marksKept(hit, what.marked) : 0;
  const standing = standingOf(ground);
  const isByHead = ground === 'words-in-title' || ground === 'words-in-head';
  const neighbours = isByHead ? neighboursIn(hit, what.query) : 0;
  const tier = grounds.indexOf(ground);
  // Of pages that answer alike, the one that is named by little else than what was asked.
  const title = foldedText(hit.texts.title[0] ?? hit.title);
  const length = hit.kind === 'campaign' ? 0 : title.words.length;
  const age = noLonger.has(hit.status ?? '') ? 1 : 0;
  return { hit, ground, order, standing, neighbours, tier, marks, length, age };
};

/**
 * Hits in the order in which people are to see them; equal ones stay as they come. Where nothing holds
 * the whole question, how they come is how much of it they hold.
 */
export async function ranked(
  hits: readonly Hit[],
  what: Asked,
  isWhole: boolean,
  breathe: Breathe,
): Promise<{ hit: Hit; ground: Ground }[]> {
  const placed: Placed[] = [];
  for (const [order, hit] of hits.entries()) {
    placed.push(placedOf(hit, order, what, isWhole));
    await breathe();
  }
  return placed
    .sort(
      (a, b) =>
        a.standing - b.standing ||
        b.neighbours - a.neighbours ||
        a.tier - b.tier ||
        b.marks - a.marks ||
        a.length - b.length ||
        a.age - b.age ||
        a.order - b.order,
    )
    .map(({ hit, ground }) => ({ hit, ground }));
}
