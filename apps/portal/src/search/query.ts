import { shorten } from './aliases.ts';
import { canonicalWords } from './canonical.ts';
import { findDates } from './dates.ts';
import { type DocumentNumber, findDocumentNumbers, readDocumentNumber } from './document-number.ts';
import { clean, foldedWords, foldText } from './fold.ts';
import { placeAt } from './places.ts';

/** One thing that a result has to hold. */
export type Term = {
  readonly kind: 'word' | 'phrase' | 'place' | 'date' | 'number';
  /** As the person typed it. */
  readonly typed: string;
  /** Folded words in a row, any of which will do. */
  readonly forms: readonly string[];
  /** Single words to fall back on where nothing holds the whole. */
  readonly parts: readonly string[];
};

export type Query = {
  /** As typed, in composed letters and single spaces. */
  readonly text: string;
  readonly terms: readonly Term[];
  /** Document numbers that the query may mean, the surest first. */
  readonly numbers: readonly DocumentNumber[];
  /** Whether the last word may still be growing. */
  readonly openEnded: boolean;
};

/** Nobody asks longer questions; what is beyond is not read. */
const longest = 200;
const mostTerms = 16;
/** No wording of the table of abbreviations has more words. */
const longestWording = 10;

/**
 * Words that say nothing alone. As typed with their marks, since `của` and `cửa` fold alike; without
 * marks only where the folded word is hardly ever another.
 */
const small = new Set(
  `của về và các những cho ở tại trong với là do được theo từ đến có một này gì nào số ngày năm tỉnh
   cũ nay đâu ai cv cua va cac nhung duoc`.split(/\s+/),
);

const quoted = /[“"«„]([^“”"«»„]*)[”"»“]/gu;

const joinedForms = (...forms: (readonly string[])[]): string[] => [
  ...new Set(forms.map((form) => form.join(' ')).filter(Boolean)),
];

const phraseTerm = (typed: string): Term | undefined => {
  const asTyped = foldedWords(typed);
  if (asTyped.length === 0) return undefined;
  return {
    kind: 'phrase',
    typed: clean(typed),
    forms: joinedForms(asTyped, canonicalWords(typed)),
    parts: asTyped,
  };
};

const numberTerm = (typed: string, value: DocumentNumber): Term => {
  const symbol = value.symbol?.split('-') ?? [];
  const figures = [value.number, value.year].filter((part) => part !== undefined);
  return {
    kind: 'number',
    typed,
    forms: joinedForms(
      foldedWords(typed).filter((word) => word !== 'so'),
      [...figures, ...symbol],
    ),
    parts: [...figures, ...symbol],
  };
};

type Span = {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
  readonly number?: DocumentNumber;
};

const spansOf = (folded: string, typed: string): Span[] => {
  const spans: Span[] = [];
  const free = (start: number, end: number): boolean =>
    spans.every((span) => end <= span.start || span.end <= start);
  for (const { start, end, word, ambiguous } of findDates(folded)) {
    const text = typed.slice(start, end);
    const number = ambiguous ? readDocumentNumber(text) : undefined;
    const parts = foldedWords(text);
    const plain = parts.map((part) => part.replace(/^0+(?=\d)/, ''));
    spans.push({
      start,
      end,
      term: {
        kind: 'date',
        typed: text,
        forms: ambiguous ? joinedForms([word], parts, plain) : [word],
        parts: plain,
      },
      ...(number === undefined ? {} : { number }),
    });
  }
  for (const { start, end, value } of findDocumentNumbers(folded)) {
    // `KT-XH` looks like a symbol and is an abbreviation.
    const isAbbreviation =
      value.number === undefined && shorten(foldedWords(folded.slice(start, end))).length === 1;
    if (isAbbreviation || !free(start, end)) continue;
    spans.push({ start, end, term: numberTerm(typed.slice(start, end), value), number: value });
  }
  for (const { index: start, 0: text } of folded.matchAll(
    /(?<![\p{L}\p{N}/.,-])\d+(?:[.,]\d+)? ?%/gu,
  )) {
    // A share is not the number of a document.
    const end = start + text.length;
    const forms = joinedForms(foldedWords(text));
    if (free(start, end)) {
      spans.push({
        start,
        end,
        term: { kind: 'phrase', typed: text, forms, parts: foldedWords(text) },
      });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
};

/** In nearly every record, or said of any: they choose nothing as long as anything else is asked for. */
const everywhere = [
  ['phong', 'trao'],
  ['thi', 'dua'],
  ['cong', 'van'],
  ['van', 'ban'],
];

/** Kinds of document: a record has the words, or no more than the letters that stand in its number. */
const documentKinds: ReadonlyMap<string, string> = new Map([
  ['ke hoach', 'kh'],
  ['nghi quyet', 'nq'],
  ['quyet dinh', 'qd'],
  ['nghi dinh', 'nd'],
  ['chi thi', 'ct'],
  ['huong dan', 'hd'],
  ['thong bao', 'tb'],
]);

/** Short forms that people type and no document is found by alone; asked for beside what they mean. */
const typedShort: ReadonlyMap<string, string> = new Map([
  ...[...documentKinds].map(([words, letters]): [string, string] => [letters, words]),
  ['ld', 'lao dong'],
  ['cd', 'cong doan'],
  ['gd', 'giai doan'],
  ['dn', 'doanh nghiep'],
  ['hs', 'hoc sinh'],
  ['gv', 'giao vien'],
]);

type FoundTerm = Term & {
  /** Whether the term is asked for only where there is no other. */
  readonly isFaint: boolean;
};

/** The words as typed that became one canonical word: `Ủy ban nhân dân` for `ubnd`. */
const typedRow = (typed: readonly string[], word: string): string | undefined => {
  for (let length = 1; length <= Math.min(typed.length, longestWording); length += 1) {
    for (let at = 0; at + length <= typed.length; at += 1) {
      const row = typed.slice(at, at + length).join(' ');
      const [canonical, ...rest] = canonicalWords(row);
      if (canonical === word && rest.length === 0) return row;
    }
  }
  return undefined;
};

const wordTerms = (text: string): FoundTerm[] => {
  const typedWords = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const typedOf = (word: string): string => typedRow(typedWords, word) ?? word;
  const words = canonicalWords(text);
  const terms: FoundTerm[] = [];
  for (let at = 0; at < words.length; ) {
    const place = placeAt(words, at);
    if (place !== undefined) {
      terms.push({
        kind: 'place',
        typed: place.name.map(typedOf).join(' '),
        forms: [place.name.join(' ')],
        parts: place.name,
        isFaint: false,
      });
      at += place.length;
      continue;
    }
    const kind = words.slice(at, at + 2).join(' ');
    const letters = documentKinds.get(kind);
    if (letters !== undefined) {
      const parts = words.slice(at, at + 2);
      terms.push({
        kind: 'phrase',
        typed: parts.map(typedOf).join(' '),
        forms: [kind, letters],
        parts,
        isFaint: false,
      });
      at += 2;
      continue;
    }
    const general = everywhere.find((row) =>
      row.every((word, offset) => words[at + offset] === word),
    );
    for (const word of words.slice(at, at + (general?.length ?? 1))) {
      const typed = typedOf(word);
      const asTyped = foldedWords(typed);
      terms.push({
        // Words that have a short form are a phrase: nothing to be corrected letter by letter.
        kind: asTyped.length > 1 ? 'phrase' : 'word',
        typed,
        forms: joinedForms([word], asTyped, typedShort.get(word)?.split(' ') ?? []),
        parts: asTyped.length > 1 ? asTyped : [word],
        isFaint: general !== undefined || small.has(typed.toLowerCase()),
      });
    }
    at += general?.length ?? 1;
  }
  return terms;
};

/** Reads what a person typed. Total: any text is a query. */
export function readQuery(input: string): Query {
  const text = clean(input.slice(0, longest * 4)).slice(0, longest);
  const terms: Term[] = [];
  const numbers: DocumentNumber[] = [];
  const outside = clean(
    text.replace(quoted, (_, inside: string) => {
      const term = phraseTerm(inside);
      if (term !== undefined) terms.push(term);
      return ' ';
    }),
  );
  // Places found in the folded text are places in the typed one as long as no letter changes length.
  const folded = foldText(outside);
  const typed = folded.length === outside.length ? outside : folded;

  let at = 0;
  const found: FoundTerm[] = [];
  for (const span of spansOf(folded, typed)) {
    found.push(...wordTerms(typed.slice(at, span.start)), { ...span.term, isFaint: false });
    if (span.number !== undefined) numbers.push(span.number);
    at = span.end;
  }
  found.push(...wordTerms(typed.slice(at)));

  for (const { kind, forms } of found) {
    const [form = ''] = forms;
    if (kind === 'word' && /^\d{1,6}$/.test(form)) numbers.push({ number: String(Number(form)) });
  }
  const telling = found.filter(({ isFaint }) => !isFaint);
  for (const { isFaint: _, ...term } of telling.length > 0 || terms.length > 0 ? telling : found) {
    terms.push(term);
  }
  const unique = terms.filter(
    (term, index) => terms.findIndex((other) => other.forms[0] === term.forms[0]) === index,
  );
  const last = found.at(-1);
  const isLastAsked = last !== undefined && unique.at(-1)?.forms[0] === last.forms[0];
  return {
    text,
    terms: unique.slice(0, mostTerms),
    numbers,
    openEnded: isLastAsked && last?.kind === 'word' && /\p{L}$/u.test(input),
  };
}

/** All the words of a query in one row, folded as typed and canonical: for finding it as a phrase. */
export function phraseForms(text: string): string[] {
  return joinedForms(foldedWords(text), canonicalWords(text), shorten(foldedWords(text)));
}

/** A query's text without its quotation marks. */
export function unquoted(text: string): string {
  return clean(text.replaceAll(/["“”«»„]/g, ' '));
}
