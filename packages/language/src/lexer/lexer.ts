import type { TokenType } from 'chevrotain';
import {
  type Diagnostic,
  type DiagnosticDetails,
  type Message,
  proposeFix,
  replaceFix,
} from '../diagnostics/diagnostic.ts';
import { type SyntaxCode, say, syntaxCodes } from '../diagnostics/syntax-messages.ts';
import { type FieldName, fields, type WordName } from '../keywords.ts';
import { isComposed, withoutMarks } from '../text/fold.ts';
import {
  capitals,
  characterClass,
  classOf,
  isCapital,
  isDigit,
  isLetter,
  isSpace,
  isWordPart,
} from './characters.ts';
import { type ExactMatch, exactPhraseAt, isNameAt } from './exact-phrase.ts';
import {
  beginnings,
  isProse,
  matchMisspelt,
  nearestPhrase,
  type Phrase,
  type PhraseMatch,
  phrases,
} from './phrases.ts';
import { synonymOf } from './synonyms.ts';
import { type Comment, Token } from './token.ts';
import { fieldToken, groupCategory, literal, wordNameOf } from './token-types.ts';

const fieldTypes: ReadonlySet<TokenType> = new Set(Object.values(fieldToken));

export type LexResult = {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly diagnostics: readonly Diagnostic[];
};

/** Brackets and blocks deeper than this are reported once and not followed. */
const deepest = 64;

/** More quotes than this within one text are not looked through for its end. */
const mostInnerQuotes = 20;
/** A text with so many slips is something else than it pretends to be: the rest is passed over. */
const mostFindings = 1000;
/** After so many words that are no keywords, nobody is helped by more guesses. */
const mostGuesses = 200;

const newline = 10;
const closingBracket = 0x29;
const comma = 0x2c;
const hyphen = 0x2d;
const fullStop = 0x2e;
const percentSign = 0x25;
const slash = 0x2f;
const space = 0x20;
const documentNumber = new RegExp(
  `(?:\\d+|…|\\.\\.\\.)(?:/\\d{4})?(?: ?/|-)[${capitals}][\\p{L}\\d.]*(?:[-/][\\p{L}\\d.]+)*`,
  'uy',
);
const slashDate = /(?:\d+|…|\.\.\.)(?: ?\/ ?(?:\d+|…|\.\.\.)){1,2}(?![/\d])/y;
const dashDate = /\d{1,2}-\d{1,2}-\d{4}(?![-\d])/y;
const digits = /\d[\d.,]*\d|\d/y;
const numberWithBracket = /\d{1,3}\)(?=\s)/y;
const isoDate = /\d{4}-\d{1,2}-\d{1,2}(?![-\d])/y;
const dateInWords = /(\d{1,2}) +tháng +(\d{1,2}) +năm +(\d{4})(?!\d)/y;
const wellFormedNumber = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const numberLabel = /\d{1,3}\.(?=\s)/y;
const memberPart = /(?:\.(?:\d+|\p{Ll}[\p{Ll}\d]*(?:-[\p{Ll}\d]+)*)(?![\p{L}\d]))+/uy;
const authorities = new Set(['TM', 'KT', 'TL', 'TUQ', 'Q']);
const checkCode = /^TD\d{4}$/;

const signs: Readonly<Record<string, TokenType>> = {
  ':': literal.colon,
  ',': literal.comma,
  '=': literal.equal,
  '≠': literal.notEqual,
  '≥': literal.greaterOrEqual,
  '≤': literal.lessOrEqual,
  '>': literal.greater,
  '<': literal.less,
  '–': literal.dash,
  '-': literal.dash,
};
/** `\u0338` is the stroke through a `≠` in detached letters. */
const doubleSigns: Readonly<Record<string, TokenType>> = {
  '>=': literal.greaterOrEqual,
  '<=': literal.lessOrEqual,
  '!=': literal.notEqual,
  '<>': literal.notEqual,
  '=\u0338': literal.notEqual,
};

/** Fields that stand in no block. */
const campaignOnly = new Set<FieldName>(
  (Object.keys(fields) as FieldName[]).filter((name) =>
    (fields[name].within as readonly string[]).every((context) => context === 'campaign'),
  ),
);

type Block = {
  /** The keyword that owns the block. */
  readonly owner: string;
  readonly start: number;
  fieldOpen: boolean;
};

/**
 * Text to tokens, in one pass. Every token has a place in the text as it was typed; a closing
 * `EndOfField` stands wherever a field ends, so that the parser can find its feet again at the next one.
 */
export function lex(text: string): LexResult {
  return new Scanner(text).scan();
}

class Scanner {
  private readonly tokens: Token[] = [];
  private readonly comments: Comment[] = [];
  private readonly diagnostics: Diagnostic[] = [];
  private readonly blocks: Block[] = [{ owner: '', start: 0, fieldOpen: false }];
  private readonly composed: boolean;
  private at = 0;
  /** Nothing but space so far on this line, or since the opening brace. */
  private lineStart = true;
  private lineBegin = 0;
  private brackets = 0;
  private tooDeepReported = false;
  /** Lines below an unknown field are passed over until the next field. */
  private skipping = false;
  private lastKeyword = '';
  private guesses = 0;
  /** Where the line ends that was last asked about. */
  private lineFrom = 0;
  private lineTo = -1;

  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.composed = isComposed(text);
  }

  scan(): LexResult {
    this.openingChecks();
    while (this.at < this.text.length && this.diagnostics.length < mostFindings) this.next();
    this.closeAll();
    return { tokens: this.tokens, comments: this.comments, diagnostics: this.diagnostics };
  }

  private openingChecks() {
    if (this.text.charCodeAt(0) === 0xfeff) {
      const span = { start: 0, end: 1 };
      this.report(
        syntaxCodes.byteOrderMark,
        say.byteOrderMark(),
        0,
        1,
        {
          fixes: [replaceFix(say.removeMark(), span, '')],
        },
        'warning',
      );
      this.at = 1;
      this.lineBegin = 1;
    }
    if (!this.composed) {
      const first = this.text.search(/[\u0300-\u036f]/);
      const whole = { start: 0, end: this.text.length };
      this.report(
        syntaxCodes.notComposed,
        say.notComposed(),
        Math.max(0, first - 1),
        first + 1,
        {
          fixes: [replaceFix(say.compose(), whole, this.text.normalize('NFC'))],
        },
        'warning',
      );
    }
  }

  private next() {
    const code = this.text.charCodeAt(this.at);
    if (code === newline) {
      this.at++;
      this.lineStart = true;
      this.lineBegin = this.at;
    } else if (isSpace(code)) this.spaces();
    else if (code === 0x22) this.quoted();
    else if (
      isDigit(code) ||
      code === 0x2026 ||
      (code === 0x2e && this.text.startsWith('...', this.at))
    ) {
      this.numeric();
    } else if (isLetter(code)) this.wordOrName();
    else if (code === 0x23) this.comment();
    else this.sign();
  }

  private spaces() {
    let at = this.at + 1;
    while (isSpace(this.text.charCodeAt(at))) at++;
    this.at = at;
  }

  private comment() {
    const end = this.endOfLine(this.at);
    this.comments.push({
      text: this.text.slice(this.at, end).trimEnd(),
      start: this.at,
      end,
      opensLine: this.text.slice(this.lineBegin, this.at).trim() === '',
    });
    this.at = end;
  }

  private quoted() {
    const start = this.at;
    if (this.text.startsWith('"""', start)) return this.prose(start);
    const lineEnd = this.endOfLine(start);
    let close = this.text.indexOf('"', start + 1);
    if (close === -1 || close >= lineEnd) return this.unclosed(start, lineEnd);
    if (isWordPart(this.text.charCodeAt(close + 1))) {
      const inner = this.innerQuotes(this.text.slice(start, lineEnd), close - start);
      if (inner !== undefined) {
        close = start + inner.close;
        const fix = replaceFix(say.useCurly(), { start: start + 1, end: close }, inner.curly);
        this.report(syntaxCodes.quoteInText, say.quoteInText(), start, close + 1, { fixes: [fix] });
      }
    }
    this.at = close + 1;
    this.push(literal.text, this.value(this.text.slice(start + 1, close)), start, this.at);
  }

  private unclosed(start: number, lineEnd: number) {
    const typed = this.text.slice(start + 1, lineEnd).trimEnd();
    const end = start + 1 + typed.length;
    this.report(syntaxCodes.unclosedText, say.unclosedText(), start, end, {
      help: say.closeOnLine(),
      fixes: [replaceFix(say.addQuote(), { start: end, end }, '"')],
    });
    this.push(literal.text, this.value(typed), start, end);
    this.at = lineEnd;
  }

  /**
   * A quote that is followed at once by a letter, or a text that ends in a space before a word, was meant to
   * stand inside the text: the text then goes to the last quote that something sensible follows.
   */
  private innerQuotes(line: string, close: number): { close: number; curly: string } | undefined {
    if (!line.includes('"', close + 1)) return undefined;
    let last = -1;
    let tries = mostInnerQuotes;
    for (let at = line.indexOf('"', close + 1); at !== -1 && tries > 0; tries--) {
      const after = line.slice(at + 1, at + 20);
      if (/^\s*(?:[,:{}#)]|$|là |tại |vì |về |mã băm)/.test(after)) {
        last = at;
        if (/^\s*[,:]/.test(after)) break;
      }
      at = line.indexOf('"', at + 1);
    }
    if (last === -1) return undefined;
    let opening = true;
    const curly = line.slice(1, last).replace(/"/g, () => {
      opening = !opening;
      return opening ? '”' : '“';
    });
    return { close: last, curly };
  }

  private prose(start: number) {
    const close = this.text.indexOf('"""', start + 3);
    if (close === -1) {
      const end = this.endOfUnclosedProse(start);
      this.report(syntaxCodes.unclosedText, say.unclosedText(), start, this.endOfLine(start), {
        help: say.closeOnLine(),
        fixes: [replaceFix(say.addQuote(), { start: end, end }, '\n"""')],
      });
      this.push(literal.text, this.value(dedent(this.text.slice(start + 3, end))), start, end);
      this.at = end;
      return;
    }
    this.push(
      literal.text,
      this.value(dedent(this.text.slice(start + 3, close))),
      start,
      close + 3,
    );
    this.at = close + 3;
  }

  /** The end of the last line before one that begins a field or closes the block, no deeper than its own. */
  private endOfUnclosedProse(start: number): number {
    const { text } = this;
    const indentOf = (at: number): number =>
      /[^\S\n]*/y.exec(text.slice(at, at + 99))?.[0].length ?? 0;
    const indent = indentOf(text.lastIndexOf('\n', start) + 1);
    for (let end = text.indexOf('\n', start); end !== -1; end = text.indexOf('\n', end + 1)) {
      const own = indentOf(end + 1);
      const first = end + 1 + own;
      if (own > indent || isCapital(text.charCodeAt(first))) continue;
      const phrase = this.exactAt(first)?.phrase;
      const opens = phrase?.field !== undefined || phrase?.declaration !== undefined;
      if (opens || text[first] === '}') return end;
    }
    return text.trimEnd().length;
  }

  /** `22-6-2022`, `2022-06-22`, `22 tháng 6 năm 2022`: the date as the language writes it. */
  private dateInOtherForm(): string | undefined {
    const typed = this.take(dateInWords) ?? this.take(isoDate) ?? this.take(dashDate);
    if (typed === undefined) return undefined;
    const parts = typed.match(/\d+/g) ?? [];
    const [day = '', month = '', year = ''] = parts[0]?.length === 4 ? parts.reverse() : parts;
    return `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
  }

  private numeric() {
    const start = this.at;
    if (this.lineStart) {
      const bracketed = this.take(numberWithBracket);
      if (bracketed !== undefined) {
        const wanted = `${bracketed.slice(0, -1)}.`;
        this.report(syntaxCodes.unexpected, say.labelWithDot(bracketed), start, this.at, {
          fixes: [replaceFix(say.replaceBy(wanted), { start, end: this.at }, wanted)],
        });
        return this.push(literal.numberLabel, bracketed.slice(0, -1), start, this.at);
      }
      const label = this.take(numberLabel);
      if (label !== undefined)
        return this.push(literal.numberLabel, label.slice(0, -1), start, this.at);
    }
    if (this.plainNumber(start) || this.plainDate(start)) return;
    const symbol = this.take(documentNumber);
    if (symbol !== undefined) {
      const value = symbol.replace(' ', '').replace('...', '…');
      return this.push(literal.documentNumber, this.value(value), start, this.at);
    }
    const date = this.take(slashDate);
    if (date !== undefined) return this.slashDate(date, start);
    const otherForm = this.dateInOtherForm();
    if (otherForm !== undefined) {
      const typed = this.text.slice(start, this.at);
      this.report(syntaxCodes.malformedDate, say.malformedDate(typed), start, this.at, {
        help: say.dateForms(),
        fixes: [replaceFix(say.replaceBy(otherForm), { start, end: this.at }, otherForm)],
      });
      return this.push(literal.date, otherForm, start, this.at);
    }
    const number = this.take(digits);
    if (number === undefined) {
      this.at += this.text.startsWith('...', start) ? 3 : 1;
      return this.push(literal.blank, '…', start, this.at);
    }
    let value = number;
    if (!wellFormedNumber.test(number)) {
      const wanted = numberMeant(number);
      this.report(syntaxCodes.malformedNumber, say.malformedNumber(number), start, this.at, {
        fixes:
          wanted === undefined
            ? []
            : [proposeFix(say.replaceBy(wanted), { start, end: this.at }, wanted)],
      });
      value = wanted ?? number.replace(/[.,]/g, '');
    } else if (/,\d{3}$/.test(number)) {
      const wanted = number.replace(',', '.');
      const fix = proposeFix(say.replaceBy(wanted), { start, end: this.at }, wanted);
      const details = { fixes: [fix] };
      const message = say.commaGroupsThousands(number);
      this.report(syntaxCodes.malformedNumber, message, start, this.at, details, 'warning');
    }
    const percent = this.text[this.at] === '%' ? 1 : this.text.startsWith(' %', this.at) ? 2 : 0;
    if (percent > 0) {
      this.at += percent;
      return this.push(literal.percent, value, start, this.at);
    }
    this.push(literal.number, value, start, this.at);
  }

  /** The usual case, told by the character behind the digits: a number alone, or a percentage. */
  private plainNumber(start: number): boolean {
    const { text } = this;
    let end = start;
    while (isDigit(text.charCodeAt(end))) end++;
    if (end === start) return false;
    const next = text.charCodeAt(end);
    if (next === percentSign) {
      this.at = end + 1;
      this.push(literal.percent, text.slice(start, end), start, this.at);
      return true;
    }
    const after = text.charCodeAt(end + 1);
    const alone = next === newline || (next === space && after !== slash && after !== percentSign);
    // `12 tháng 3 năm 2024` is a date in words.
    const inWords = text.startsWith(' tháng ', end) && isDigit(text.charCodeAt(end + 7));
    if (!alone || inWords) return false;
    this.at = end;
    this.push(literal.number, text.slice(start, end), start, end);
    return true;
  }

  /** The usual dates, `22/06/2022` and `6/2022`, where nothing behind them makes them something else. */
  private plainDate(start: number): boolean {
    const { text } = this;
    let at = start;
    for (let part = 0; part < 3; part++) {
      const begin = at;
      while (isDigit(text.charCodeAt(at))) at++;
      const length = at - begin;
      if (length === 4 && part > 0) break;
      const more = length > 0 && length <= 2 && part < 2 && text.charCodeAt(at) === slash;
      if (!more) return false;
      at++;
    }
    const next = text.charCodeAt(at);
    const alone =
      next === newline || next === comma || (next === space && text.charCodeAt(at + 1) !== slash);
    if (!alone) return false;
    this.at = at;
    this.push(literal.date, text.slice(start, at), start, at);
    return true;
  }

  private slashDate(typed: string, start: number) {
    const parts = typed
      .replace(/ /g, '')
      .replace(/\.\.\./g, '…')
      .split('/');
    const last = parts[parts.length - 1] ?? '';
    const short = (part: string | undefined): boolean =>
      part !== undefined && (part === '…' || part.length <= 2);
    const wellFormed =
      parts.length === 3
        ? short(parts[0]) && short(parts[1]) && (last === '…' || last.length === 4)
        : short(parts[0]) && (short(last) || last.length === 4);
    if (!wellFormed) {
      const wanted = dateMeant(parts);
      const span = { start, end: this.at };
      this.report(syntaxCodes.malformedDate, say.malformedDate(typed), start, this.at, {
        help: say.dateForms(),
        fixes: wanted === undefined ? [] : [replaceFix(say.replaceBy(wanted), span, wanted)],
      });
      if (wanted !== undefined) return this.push(literal.date, wanted, start, this.at);
    }
    const yearless = parts.length === 2 && last !== '…' && last.length <= 2;
    this.push(yearless ? literal.dayOfYear : literal.date, parts.join('/'), start, this.at);
  }

  private wordOrName() {
    const { text } = this;
    const start = this.at;
    let end = start;
    let capitals = 0;
    let smalls = 0;
    let hyphens = 0;
    for (; ; end++) {
      const code = text.charCodeAt(end);
      const type = classOf(code);
      if (type === characterClass.letter) smalls++;
      else if (type === characterClass.capital) capitals++;
      else if (type !== characterClass.digit) {
        if (code !== hyphen || !isWordPart(text.charCodeAt(end + 1)) || end === start) break;
        hyphens++;
      }
    }
    const next = text.charCodeAt(end);
    if (this.lineStart && next === closingBracket && end === start + 1 && capitals === 0) {
      this.at = end + 1;
      return this.push(literal.letterLabel, text.slice(start, end), start, this.at);
    }
    this.at = end;
    if (capitals > 0 && smalls === 0) {
      const typed = this.value(text.slice(start, end));
      if (next === fullStop && authorities.has(typed)) {
        this.at = end + 1;
        return this.push(literal.authority, typed, start, this.at);
      }
      if (!(this.lineStart && this.exactAt(start) !== undefined)) {
        const type = checkCode.test(typed) ? literal.checkCode : literal.abbreviation;
        return this.push(type, typed, start, end);
      }
    }
    if (hyphens > 0) {
      const typed = this.value(text.slice(start, end));
      return this.identifier(typed, capitals === 0 ? typed : typed.toLowerCase(), start);
    }
    this.keyword(start, end, capitals > 0 && smalls > 0);
  }

  private identifier(typed: string, lower: string, start: number) {
    if (typed !== lower) {
      this.report(syntaxCodes.capitalInIdentifier, say.capitalInIdentifier(typed), start, this.at, {
        fixes: [replaceFix(say.replaceBy(lower), { start, end: this.at }, lower)],
      });
    }
    if (this.text.charCodeAt(this.at) !== fullStop) {
      return this.push(literal.identifier, lower, start, this.at);
    }
    const member = this.take(memberPart);
    this.push(
      member === undefined ? literal.identifier : literal.member,
      member === undefined ? lower : lower + member,
      start,
      this.at,
    );
  }

  /** The longest keyword that stands here, spelt as in the table; within a line a word is preferred to a field. */
  private exactAt(start: number, lineStart = this.lineStart): ExactMatch | undefined {
    return exactPhraseAt(this.text, start, lineStart, this.composed);
  }

  private keyword(start: number, wordEnd: number, capital: boolean) {
    const atLineStart = this.lineStart;
    if (capital && !atLineStart && this.guesses < mostGuesses) {
      if (isProse(this.wordsFrom(start).words)) return this.unquoted(start);
    }
    const exact = this.exactAt(start);
    if (exact !== undefined && !this.hidesLonger(start, exact, atLineStart)) {
      return this.pushKeyword(exact.phrase, start, exact.end, atLineStart);
    }
    const typed = this.value(this.text.slice(start, wordEnd));
    if (typed.length === 1 && !atLineStart) {
      this.at = wordEnd;
      return this.push(literal.letter, typed.toLowerCase(), start, wordEnd);
    }
    const run = this.wordsFrom(start);
    // Looking for what was meant is slow, and of no use in a text that has few keywords at all.
    if (this.skipping && !atLineStart) return this.unknownWords(start, run, atLineStart);
    const guess =
      this.guesses++ < mostGuesses
        ? this.guess(run, atLineStart, exact?.phrase.words.length ?? 0)
        : undefined;
    if (guess === undefined) return this.unknownWords(start, run, atLineStart);
    const end = run.ends[guess.length - 1] ?? wordEnd;
    const seen = this.text.slice(start, end);
    const wanted = guess.phrase.vi;
    const twin = guess.twin === undefined ? [] : [guess.twin.vi];
    this.report(syntaxCodes.misspeltKeyword, guess.message(seen, wanted), start, end, {
      fixes: [wanted, ...twin].map((word) => {
        const mend = guess.certain ? replaceFix : proposeFix;
        return mend(say.replaceBy(word), { start, end }, word);
      }),
    });
    this.pushKeyword(guess.phrase, start, end, atLineStart);
  }

  /** Of two keywords that are one without marks, the one that fits what stands before comes first. */
  private inContext(match: PhraseMatch): PhraseMatch {
    const { phrase, twin } = match;
    if (twin === undefined) return match;
    const before = this.tokens[this.tokens.length - 1]?.tokenType;
    const fits = fitting(before);
    return fits !== undefined && twin.word === fits
      ? { ...match, phrase: twin, twin: phrase }
      : match;
  }

  /**
   * `cơ quan` in `cơ quan bam hành` is no declaration: a longer keyword was meant, and misspelt. Within a line
   * only one that lacks its diacritics is taken for such: `khi ket thuc`.
   */
  private hidesLonger(start: number, { phrase, end }: ExactMatch, atLineStart: boolean): boolean {
    if (!atLineStart && !beginnings().has(phrase)) return false;
    const { text } = this;
    let next = end;
    while (isSpace(text.charCodeAt(next))) next++;
    // Abbreviations and the letters that name records follow keywords all the time.
    const code = text.charCodeAt(next);
    if (!isLetter(code) || isCapital(code) || !isLetter(text.charCodeAt(next + 1))) return false;
    if (isNameAt(text, next) || this.exactAt(next, false) !== undefined) return false;
    const { words } = this.wordsFrom(start);
    const { length } = phrase.words;
    if (words.length === length) return false;
    if (this.guesses++ >= mostGuesses) return false;
    if (atLineStart) return nearestPhrase(words, true, length) !== undefined;
    return (matchMisspelt(words, false)?.length ?? 0) > length;
  }

  /** The keyword that was meant, and how to say so. */
  private guess(run: WordRun, atLineStart: boolean, longerThan: number): Guess | undefined {
    const synonym = synonymOf(run.words, atLineStart);
    const phrase = phrases.find((candidate) => candidate.vi === synonym?.keyword);
    if (synonym !== undefined && phrase !== undefined) {
      return { phrase, length: synonym.length, message: say.otherWord, certain: false };
    }
    if (!atLineStart && isProse(run.words)) return undefined;
    const misspelt = matchMisspelt(run.words, atLineStart);
    const near = nearestPhrase(run.words, atLineStart, longerThan);
    // A longer keyword with a wrong letter beats a short one that merely begins alike.
    if (misspelt !== undefined && misspelt.length >= (near?.length ?? 0)) {
      const typed = run.words.slice(0, misspelt.length).join(' ');
      const unmarked = typed === withoutMarks(typed);
      const message =
        misspelt.spelling === 'tone' ? say.otherTone : unmarked ? say.withoutMarks : say.otherMarks;
      const certain = misspelt.spelling === 'tone' || unmarked;
      return { ...this.inContext(misspelt), message, certain };
    }
    return near === undefined ? undefined : { ...near, message: say.misspelt, certain: false };
  }

  private unknownWords(start: number, run: WordRun, atLineStart: boolean) {
    if (this.skipping) {
      this.at = this.endOfLineOutsideBlocks(start);
      return;
    }
    if (!atLineStart && run.words.length > 1) return this.unquoted(start);
    const end = run.ends[run.ends.length - 1] ?? start + 1;
    const seen = this.text.slice(start, end);
    this.at = end;
    if (!atLineStart) {
      this.report(syntaxCodes.unknownKeyword, say.unknownKeyword(seen), start, end, {
        help: say.identifiersHaveHyphens(),
      });
      return this.push(literal.unknownWord, run.words[0] ?? '', start, end);
    }
    this.report(syntaxCodes.unknownKeyword, say.unknownField(seen), start, end, {
      help: say.noteOrText(),
    });
    // At the margin it was meant as a field, which ends the one above; an indented line is passed over alone.
    if (start === this.lineBegin) {
      this.endField();
      this.skipping = true;
    } else {
      this.at = this.endOfLineOutsideBlocks(start);
    }
  }

  /** Words that are neither keywords nor quoted: taken for a text, up to what cannot be part of it. */
  private unquoted(from: number) {
    if (this.skipping) {
      this.at = this.endOfLineOutsideBlocks(from);
      return;
    }
    const start = this.beginOfProse(from);
    const line = this.text.slice(start, this.endOfLine(start));
    const stop = line.search(this.brackets > 0 ? /[{}:#"(),]/ : /[{}:#"]/);
    const words = (stop === -1 ? line : line.slice(0, stop)).trimEnd();
    const end = start + words.length;
    this.at = end;
    this.report(syntaxCodes.unknownKeyword, say.wordsWithoutQuotes(words), start, end, {
      help: say.identifiersHaveHyphens(),
      fixes: [proposeFix(say.quoteWords(), { start, end }, `"${words}"`)],
    });
    this.push(literal.text, this.value(words), start, end);
  }

  /** Prose may begin with words that are keywords too: `trích yếu về việc phát động`. */
  private beginOfProse(from: number): number {
    let first = this.tokens.length;
    while (first > 0) {
      const token = this.tokens[first - 1];
      if (token === undefined || token.opensLine || wordNameOf(token.tokenType) === undefined)
        break;
      first--;
    }
    const start = this.tokens[first]?.startOffset;
    const before = this.tokens[first - 1];
    const beginsValue =
      before !== undefined && (before.opensLine || before.tokenType === literal.colon);
    if (start === undefined || !beginsValue || start < this.lineBegin) return from;
    this.tokens.length = first;
    return start;
  }

  /** Passes a line over, but stops at a brace so that blocks stay balanced. */
  private endOfLineOutsideBlocks(from: number): number {
    const end = this.endOfLine(from);
    const brace = this.text.slice(from, end).search(/[{}]/);
    return brace === -1 ? end : from + brace;
  }

  private pushKeyword(phrase: Phrase, start: number, end: number, atLineStart: boolean) {
    this.at = end;
    const { opener } = phrase;
    if (!atLineStart || opener === undefined) {
      if (phrase.inner !== undefined) return this.push(phrase.inner, phrase.vi, start, end);
      this.report(syntaxCodes.misplacedKeyword, say.misplacedKeyword(phrase.vi), start, end, {
        fixes: [replaceFix(say.newLine(), { start, end: start }, '\n')],
      });
      return this.push(literal.unknownWord, phrase.vi, start, end);
    }
    this.skipping = false;
    this.brackets = 0;
    this.endField();
    this.closeForgottenBlocks(phrase, start);
    const block = this.blocks[this.blocks.length - 1];
    if (block !== undefined) block.fieldOpen = true;
    this.lastKeyword = phrase.vi;
    this.push(opener, phrase.vi, start, end);
  }

  /** A declaration, or a field that only a movement has, cannot stand in the block of an award: a } is missing. */
  private closeForgottenBlocks(phrase: Phrase, start: number) {
    if (this.blocks.length === 1 || start !== this.lineBegin) return;
    const belongsOutside =
      phrase.declaration !== undefined
        ? !(
            phrase.declaration === 'fact' &&
            this.blocks.some((block) => block.owner === 'danh sách')
          )
        : phrase.field !== undefined && campaignOnly.has(phrase.field);
    if (!belongsOutside) return;
    while (this.blocks.length > 1) this.closeForgotten(start);
    this.endField();
  }

  private closeForgotten(at: number) {
    const block = this.blocks.pop();
    if (block === undefined) return;
    this.endFieldOf(block);
    this.tokens.push(new Token(literal.closeBlock, '}', at, at - 1, false));
    if (this.tooDeepReported) return;
    this.report(
      syntaxCodes.unclosedBlock,
      say.unclosedBlock(block.owner),
      block.start,
      block.start + 1,
      {
        fixes: [
          proposeFix(say.addBrace(), { start: at, end: at }, this.startsLine(at) ? '}\n' : '\n}\n'),
        ],
      },
    );
  }

  private startsLine(at: number): boolean {
    return at === 0 || this.text[at - 1] === '\n';
  }

  private sign() {
    const start = this.at;
    const character = this.text[start] ?? '';
    switch (character) {
      case '{':
        return this.openBlock(start);
      case '}':
        return this.closeBlock(start);
      case '(':
      case ')':
        return this.bracket(character, start);
      case ':':
        if (this.followsLineKeyword()) return this.colonAfterKeyword(start);
        break;
      case '-':
      case '–':
      case '•':
        if (!this.lineStart) break;
        this.at++;
        return this.push(literal.bullet, '-', start, this.at);
      case '“':
        if (this.curlyQuoted(start)) return;
        break;
      case '<':
      case '>':
      case '!':
      case '=': {
        const double = doubleSigns[this.text.slice(start, start + 2)];
        if (double === undefined) break;
        this.at += 2;
        return this.push(double, double.LABEL ?? '', start, this.at);
      }
    }
    const single = signs[character];
    if (single !== undefined) {
      this.at++;
      return this.push(single, character, start, this.at);
    }
    this.strange(start);
  }

  /** A text in the quotes that word processors put in by themselves: `“Sở Nội vụ”`. */
  private curlyQuoted(start: number): boolean {
    const line = this.text.slice(start, this.endOfLine(start));
    const [typed = '', words = ''] = /^“([^"]*?)”(?=\s*(?:[,:{}#]|$))/u.exec(line) ?? [];
    if (typed === '') return false;
    this.at = start + typed.length;
    this.report(syntaxCodes.unknownCharacter, say.curlyAroundText(), start, this.at, {
      fixes: [replaceFix(say.useStraight(), { start, end: this.at }, `"${words}"`)],
    });
    this.push(literal.text, this.value(words), start, this.at);
    return true;
  }

  private followsLineKeyword(): boolean {
    const last = this.tokens[this.tokens.length - 1];
    return last !== undefined && fieldTypes.has(last.tokenType);
  }

  /** `số: 12/KH`: people put a colon after the word that opens a line. */
  private colonAfterKeyword(start: number) {
    this.at++;
    this.report(syntaxCodes.unexpected, say.noColonHere(this.lastKeyword), start, this.at, {
      fixes: [replaceFix(say.remove(), { start, end: this.at }, '')],
    });
  }

  private strange(start: number) {
    while (this.at < this.text.length) {
      const code = this.text.charCodeAt(this.at);
      const known = code <= 0x20 || isWordPart(code) || isSpace(code) || code === 0x2026;
      const character = this.text[this.at] ?? '';
      if (this.at > start && (known || '"#{}()'.includes(character) || character in signs)) break;
      this.at++;
    }
    this.lineStart = false;
    if (this.skipping) return;
    this.report(
      syntaxCodes.unknownCharacter,
      say.unknownCharacter(this.text.slice(start, this.at)),
      start,
      this.at,
      { help: say.wordsInQuotes() },
    );
  }

  private bracket(character: string, start: number) {
    this.at++;
    this.brackets += character === '(' ? 1 : -1;
    const beyond = character === '(' ? this.brackets > deepest : this.brackets >= deepest;
    if (beyond) return this.reportTooDeep(start);
    this.push(character === '(' ? literal.open : literal.close, character, start, this.at);
  }

  private reportTooDeep(start: number) {
    if (!this.tooDeepReported) {
      this.report(syntaxCodes.tooDeep, say.tooDeep(deepest), start, start + 1);
    }
    this.tooDeepReported = true;
  }

  private openBlock(start: number) {
    this.at++;
    if (this.blocks.length <= deepest) {
      this.push(literal.openBlock, '{', start, this.at);
    } else this.reportTooDeep(start);
    this.blocks.push({ owner: this.lastKeyword, start, fieldOpen: false });
    this.lineStart = true;
  }

  private closeBlock(start: number) {
    this.at++;
    if (this.blocks.length === 1) {
      this.report(syntaxCodes.strayClosing, say.strayClosing(), start, this.at, {
        fixes: [proposeFix(say.remove(), { start, end: this.at }, '')],
      });
      return;
    }
    this.skipping = false;
    const block = this.blocks.pop();
    if (this.blocks.length > deepest) return;
    if (block !== undefined) this.endFieldOf(block);
    this.push(literal.closeBlock, '}', start, this.at);
  }

  private closeAll() {
    while (this.blocks.length > 1) {
      if (this.blocks.length > deepest + 1) this.blocks.pop();
      else this.closeForgotten(this.text.length);
    }
    this.endField();
  }

  private endField() {
    const block = this.blocks[this.blocks.length - 1];
    if (block !== undefined) this.endFieldOf(block);
  }

  private endFieldOf(block: Block) {
    if (!block.fieldOpen) return;
    block.fieldOpen = false;
    const last = this.tokens[this.tokens.length - 1];
    const offset = last === undefined ? 0 : last.endOffset + 1;
    this.tokens.push(new Token(literal.endOfField, '', offset, offset - 1, false));
  }

  private push(type: TokenType, image: string, start: number, end: number) {
    const opensLine = this.lineStart;
    this.lineStart = false;
    if (this.skipping && type !== literal.openBlock && type !== literal.closeBlock) return;
    this.tokens.push(new Token(type, image, start, end - 1, opensLine));
  }

  private report(
    code: SyntaxCode,
    message: Message,
    start: number,
    end: number,
    details: DiagnosticDetails = {},
    severity: Diagnostic['severity'] = 'error',
  ) {
    this.diagnostics.push({
      code,
      severity,
      message,
      span: { start, end },
      related: details.related ?? [],
      fixes: details.fixes ?? [],
      ...(details.help === undefined ? {} : { help: details.help }),
    });
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  /** The lower-case words from here to the first thing on the line that is no plain word. */
  private wordsFrom(start: number): WordRun {
    const words: string[] = [];
    const ends: number[] = [];
    let at = start;
    while (words.length < 8 && isLetter(this.text.charCodeAt(at))) {
      let end = at;
      while (isWordPart(this.text.charCodeAt(end))) end++;
      if (this.text[end] === '-' && isWordPart(this.text.charCodeAt(end + 1))) break;
      words.push(this.value(this.text.slice(at, end)).toLowerCase());
      ends.push(end);
      at = end;
      while (isSpace(this.text.charCodeAt(at))) at++;
    }
    return { words, ends };
  }

  private value(typed: string): string {
    return this.composed ? typed : typed.normalize('NFC');
  }

  private endOfLine(from: number): number {
    if (from < this.lineFrom || from > this.lineTo) {
      const end = this.text.indexOf('\n', from);
      const line = end === -1 ? this.text.length : end;
      this.lineFrom = from;
      this.lineTo = line > from && this.text.charCodeAt(line - 1) === 13 ? line - 1 : line;
    }
    return this.lineTo;
  }
}

/** `2 điểm mỗi …` and `: mọi …`; `cấp sở` and `kiểu số`. */
function fitting(before: TokenType | undefined): WordName | undefined {
  if (before === undefined) return undefined;
  if (before === fieldToken.level) return 'department';
  if (before === fieldToken.valueType) return 'numberType';
  const measured =
    before === literal.number ||
    before === literal.percent ||
    before === literal.identifier ||
    before.CATEGORIES?.includes(groupCategory('unit')) === true;
  return measured ? 'each' : 'every';
}

type Guess = PhraseMatch & {
  readonly message: (typed: string, wanted: string) => Message;
  /** Whether only the spelling differs; otherwise it is for the author to say what was meant. */
  readonly certain: boolean;
};

type WordRun = { readonly words: readonly string[]; readonly ends: readonly number[] };

/** `1,500,000` and `4.5` as the language writes them; nothing where both readings are open. */
function numberMeant(typed: string): string | undefined {
  if (/^\d+\.\d+$/.test(typed)) return typed.replace('.', ',');
  if (/^\d{1,3}(?:,\d{3}){2,}$/.test(typed)) return typed.replace(/,/g, '.');
  return undefined;
}

/** `2022/06/22` and `31/12/22` leave no doubt; anything else would be a guess. */
function dateMeant(parts: readonly string[]): string | undefined {
  const [first = '', second = '', third = ''] = parts;
  if (parts.length !== 3 || second.length > 2) return undefined;
  if (first.length === 4 && third.length <= 2) return `${third}/${second}/${first}`;
  return first.length <= 2 && /^\d\d$/.test(third) ? `${first}/${second}/20${third}` : undefined;
}

/** Prose without the indentation that all its lines share, and without its first and last line break. */
function dedent(prose: string): string {
  const lines = prose.replace(/\r/g, '').split('\n');
  if ((lines[0] ?? '').trim() === '') lines.shift();
  if ((lines[lines.length - 1] ?? '').trim() === '') lines.pop();
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const shared = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => line.slice(shared).trimEnd()).join('\n');
}
