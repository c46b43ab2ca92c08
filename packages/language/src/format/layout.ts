import type { TokenType } from 'chevrotain';
import { type FieldName, fields } from '../keywords.ts';
import type { Comment, Token } from '../lexer/token.ts';
import { declarationNameOf, fieldNameOf, literal } from '../lexer/token-types.ts';
import type { ParseResult } from '../parse.ts';
import { type Items, itemsOf } from './items.ts';
import { type Line, type Part, widest } from './lines.ts';
import { proseLines, spaced, spelt } from './spelling.ts';

/** The margin, or the inside of a block. */
type Container = {
  readonly id: number;
  readonly indent: number;
  /** Where the line stands that opened the block. */
  readonly ownerIndent: number;
  /** `đối tượng` or `khen thưởng`, while the fields below belong to it. */
  section: FieldName | undefined;
  /** The marks open above, with the column of their words. */
  marks: { readonly rank: number; readonly column: number }[];
  /** Where marks stand that lie in no other. */
  base: number;
};
type Opening = {
  readonly run?: string;
  readonly hang?: number;
  readonly apart?: boolean;
  readonly tight?: boolean;
};

const step = 2;
/** Keywords longer than this do not push the column of their neighbours away. */
const widestKeyword = 20;
/** Fields that read on as one sentence after their keyword. */
const sentences = new Set<string>(['award', 'conditions', 'expectation']);
const rankOf = new Map<TokenType, number>([
  [literal.numberLabel, 0],
  [literal.letterLabel, 1],
  [literal.bullet, 2],
]);
const isSection = (name: FieldName): boolean => name === 'participants' || name === 'recognition';
const belongsTo = (name: FieldName, section: FieldName): boolean =>
  (fields[name].within as readonly string[]).includes(section);
/** What never begins a line, wherever the author broke it. */
const glued = new Set<TokenType>([literal.comma, literal.openBlock, literal.colon]);

/** The lines of a text that was read without error: every token and every comment, in their order. */
export function layOut(parsed: ParseResult): Line[] {
  return new Layout(parsed).lay();
}

class Layout {
  private readonly lines: Line[] = [];
  private readonly containers: Container[] = [];
  private readonly items: Items;
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private readonly comments: readonly Comment[];
  private nextComment = 0;
  /** Comments with a line of their own, waiting to learn how the line below is indented. */
  private waiting: { readonly comment: Comment; readonly blankBefore: boolean }[] = [];
  private containerCount = 0;
  /** Blank lines so far: a run of fields ends at each. */
  private blanks = 0;
  /** Where in the text the last token or comment ended. */
  private end = 0;
  /** The line being filled; comments with lines of their own are none. */
  private current: Line | undefined;
  private previousType: TokenType | undefined;
  /** Nothing yet below an opening brace or the keyword of a list. */
  private opened = true;
  /** `:` in the head of a record is no meaning. */
  private inRecordHead = false;
  /** Up to here tokens go into the cells of the line. */
  private cellEnd = -1;

  constructor(parsed: ParseResult) {
    this.text = parsed.text;
    this.tokens = parsed.tokens.filter((token) => token.tokenType !== literal.endOfField);
    this.comments = parsed.comments;
    this.items = itemsOf(parsed.file);
    this.enter(0, 0);
  }

  lay(): Line[] {
    for (let index = 0; index < this.tokens.length; index++) {
      const token = this.tokens[index];
      if (token !== undefined) index = this.token(token, index);
    }
    this.takeComments(this.text.length);
    this.placeWaiting(0, 0);
    return this.lines;
  }

  private get container(): Container {
    return this.containers[this.containers.length - 1] as Container;
  }

  private enter(indent: number, ownerIndent: number) {
    const id = this.containerCount++;
    this.containers.push({ id, indent, ownerIndent, base: indent, section: undefined, marks: [] });
  }

  /** Lays out one token, or a whole block that stays on its line; returns the index of the last one. */
  private token(token: Token, index: number): number {
    const commented = this.takeComments(token.startOffset);
    const type = token.tokenType;
    const rank = rankOf.get(type);
    const field = fieldNameOf(type);
    if (type === literal.openBlock) return this.openBlock(token, index, commented);
    if (declarationNameOf(type) !== undefined) this.declaration(token);
    else if (field !== undefined) this.field(token, field, this.tokens[index + 1]);
    else if (rank !== undefined) this.entry(token, rank);
    else if (type === literal.closeBlock) this.closeBlock(token);
    else if (type === literal.colon && !this.inRecordHead) this.colon(token, commented);
    else if (this.items.has(token.startOffset)) this.item(token);
    else this.append(token, commented);
    this.finish(token);
    return index;
  }

  private finish(token: Token) {
    this.previousType = token.tokenType;
    this.end = token.endOffset + 1;
  }

  // Lines ------------------------------------------------------------------------------------------------

  private declaration(token: Token) {
    const { container } = this;
    container.section = undefined;
    container.base = container.indent;
    container.marks = [];
    this.inRecordHead = false;
    const line = this.open(token, container.indent, { apart: this.containers.length === 1 });
    this.append(token, false, line);
  }

  private field(token: Token, name: FieldName, next: Token | undefined) {
    const { container } = this;
    const { section } = container;
    const inSection = section !== undefined && belongsTo(name, section);
    if (!inSection) container.section = isSection(name) ? name : undefined;
    const indent = container.indent + (inSection ? step : 0);
    container.base = indent + step;
    container.marks = [];
    this.inRecordHead = name === 'record';
    const line = this.open(token, indent, { run: inSection ? section : '' });
    const keyword = spelt(token, this.text);
    line.cells.push(keyword);
    line.ragged = keyword.length > widestKeyword || sentences.has(fields[name].shape);
    this.opened = true;
    // Participants have a second column: their identifiers.
    if (section === 'participants' && inSection && next?.tokenType === literal.identifier) {
      this.cellEnd = next.endOffset + 1;
    }
  }

  private entry(token: Token, rank: number) {
    const { marks, base } = this.container;
    while ((marks[marks.length - 1]?.rank ?? -1) >= rank) marks.pop();
    const indent = marks[marks.length - 1]?.column ?? base;
    const hang = spelt(token, this.text).length + 1;
    marks.push({ rank, column: indent + hang });
    this.inRecordHead = false;
    const line = this.open(token, indent, { hang });
    this.append(token, false, line);
  }

  private item(token: Token) {
    const { nameEnd } = this.items.get(token.startOffset) ?? {};
    this.inRecordHead = false;
    const line = this.open(token, this.container.indent, { run: 'items' });
    if (nameEnd === undefined) return this.append(token, false, line);
    line.cells.push(spelt(token, this.text));
    this.cellEnd = nameEnd;
  }

  private colon(token: Token, commented: boolean) {
    const { current } = this;
    if (current === undefined) return;
    this.setWaitingWithin(current);
    current.parts.push({ pieces: [], ownLine: token.opensLine || commented });
    this.cellEnd = -1;
  }

  private openBlock(token: Token, index: number, commented: boolean): number {
    const isItem = this.items.has(token.startOffset);
    const current = isItem ? this.open(token, this.container.indent, {}) : this.current;
    const close = this.closingOf(index);
    const closing = this.tokens[close];
    if (current !== undefined) current.ragged = true;
    const inline =
      closing === undefined || (commented && !isItem)
        ? undefined
        : this.inline(token, closing, index, close);
    if (inline !== undefined && closing !== undefined) {
      this.say(inline, true);
      this.finish(closing);
      this.opened = false;
      return close;
    }
    this.append(token, commented && !isItem);
    this.finish(token);
    this.opened = true;
    this.inRecordHead = false;
    const indent = current?.indent ?? 0;
    this.enter(indent + step, indent);
    return index;
  }

  private closeBlock(token: Token) {
    const { indent, ownerIndent } = this.container;
    this.placeWaiting(indent, Number.POSITIVE_INFINITY);
    if (this.containers.length > 1) this.containers.pop();
    const line = this.open(token, ownerIndent, { tight: true });
    this.append(token, false, line);
  }

  private closingOf(open: number): number {
    let depth = 0;
    for (let index = open; index < this.tokens.length; index++) {
      const type = this.tokens[index]?.tokenType;
      if (type === literal.openBlock) depth++;
      else if (type === literal.closeBlock && --depth === 0) return index;
    }
    return -1;
  }

  /** The block as one line, where it was written so and is short; an empty one always. */
  private inline(first: Token, last: Token, from: number, to: number): string | undefined {
    const written = this.text.slice(first.startOffset, last.endOffset);
    if (written.includes(to === from + 1 ? '#' : '\n')) return undefined;
    let out = '';
    for (let index = from; index <= to; index++) {
      const token = this.tokens[index];
      const before = this.tokens[index - 1];
      if (token === undefined || before === undefined) return undefined;
      const space = index > from && spaced(before.tokenType, token.tokenType);
      out += (space ? ' ' : '') + spelt(token, this.text);
    }
    return this.lineLength() + 1 + out.length <= widest ? out : undefined;
  }

  private lineLength(): number {
    const { current } = this;
    if (current === undefined) return 0;
    const cells = current.cells.reduce((sum, cell) => sum + cell.length + 1, 0);
    const parts = current.parts.map(
      (part) => part.pieces[part.pieces.length - 1]?.text.length ?? 0,
    );
    return current.indent + cells + parts.reduce((sum, length) => sum + length + 3, -3);
  }

  private open(token: Token, indent: number, how: Opening): Line {
    const blank = this.blankBefore(token.startOffset);
    const [firstWaiting] = this.waiting;
    const apart = how.apart === true && this.lines.length > 0 && !blank;
    // Declarations stand apart, and a comment right above one belongs to it.
    if (apart && firstWaiting !== undefined && !this.waiting.some((entry) => entry.blankBefore)) {
      this.waiting[0] = { ...firstWaiting, blankBefore: true };
    }
    const lineBegin = this.text.lastIndexOf('\n', token.startOffset - 1) + 1;
    const commentAbove = this.waiting.length > 0;
    this.placeWaiting(indent, token.startOffset - lineBegin);
    const allowed = how.tight !== true && !this.opened;
    const blankBefore = allowed && (blank || (apart && !commentAbove));
    const line = this.add(indent, blankBefore, how.run ?? '', how.hang ?? 0);
    this.current = line;
    this.previousType = undefined;
    this.cellEnd = -1;
    return line;
  }

  private add(indent: number, blankBefore: boolean, run: string, hang: number): Line {
    if (blankBefore) this.blanks++;
    const line: Line = {
      indent,
      blankBefore,
      run: `${this.container.id} ${run} ${this.blanks}`,
      cells: [],
      hang,
      parts: [{ pieces: [], ownLine: false }],
      ragged: false,
    };
    this.lines.push(line);
    this.opened = false;
    return line;
  }

  private blankBefore(start: number): boolean {
    return /\n[^\S\n]*\n/.test(this.text.slice(this.end, start));
  }

  // Words within a line ------------------------------------------------------------------------------------

  private append(token: Token, commented: boolean, line = this.current) {
    if (line === undefined) return;
    this.opened = false;
    if (token.endOffset + 1 <= this.cellEnd && !commented) return this.appendCell(token, line);
    this.setWaitingWithin(line);
    const { pieces } = partOf(line);
    const prose = proseLines(token, this.text);
    const words = prose === undefined ? spelt(token, this.text) : '"""';
    const broken = commented || (token.opensLine && !glued.has(token.tokenType));
    if (broken && pieces.length > 0) pieces.push({ text: words, kind: 'said', closed: false });
    else {
      this.say(
        words,
        this.previousType === undefined || spaced(this.previousType, token.tokenType),
      );
    }
    if (prose === undefined) return;
    for (const text of prose) pieces.push({ text, kind: 'prose', closed: true });
    pieces.push({ text: '"""', kind: 'proseEnd', closed: false });
  }

  private appendCell(token: Token, { cells }: Line) {
    const words = spelt(token, this.text);
    const afterKeyword = this.previousType !== undefined && fieldNameOf(this.previousType);
    if (afterKeyword !== undefined) cells.push(words);
    else cells.push(`${cells.pop() ?? ''} ${words}`);
  }

  private say(words: string, space: boolean) {
    if (this.current === undefined) return;
    const { pieces } = partOf(this.current);
    const last = pieces[pieces.length - 1];
    if (last === undefined || last.closed)
      pieces.push({ text: words, kind: 'said', closed: false });
    else last.text += (space ? ' ' : '') + words;
  }

  // Comments -----------------------------------------------------------------------------------------------

  /** Takes the comments up to an offset; whether there was one. */
  private takeComments(upTo: number): boolean {
    const from = this.nextComment;
    for (;;) {
      const comment = this.comments[this.nextComment];
      if (comment === undefined || comment.start >= upTo) return this.nextComment > from;
      this.nextComment++;
      const blankBefore = this.blankBefore(comment.start);
      this.end = comment.end;
      if (comment.opensLine || this.current === undefined) {
        this.waiting.push({ comment, blankBefore });
      } else this.trail(comment, this.current);
    }
  }

  /** A comment behind what is said. */
  private trail(comment: Comment, line: Line) {
    const { pieces } = partOf(line);
    const last = pieces[pieces.length - 1];
    const words = comment.text.normalize('NFC');
    if (last === undefined) {
      pieces.push({ text: words, kind: 'said', closed: true });
      line.ragged = true;
    } else {
      last.text += `  ${words}`;
      last.closed = true;
    }
  }

  /** Comments between the lines. */
  private placeWaiting(indent: number, column: number) {
    const above = this.current?.indent ?? 0;
    for (const { comment, blankBefore } of this.waiting.splice(0)) {
      const lineBegin = this.text.lastIndexOf('\n', comment.start - 1) + 1;
      const own = comment.start - lineBegin > column && above > indent ? above : indent;
      const line = this.add(own, blankBefore && !this.opened, 'comment', 0);
      const text = comment.text.normalize('NFC');
      partOf(line).pieces.push({ text, kind: 'said', closed: true });
    }
  }

  /** Comments amid what a line says. */
  private setWaitingWithin(line: Line) {
    for (const { comment } of this.waiting.splice(0)) {
      const text = comment.text.normalize('NFC');
      partOf(line).pieces.push({ text, kind: 'comment', closed: true });
    }
  }
}

const partOf = (line: Line): Part => line.parts[line.parts.length - 1] as Part;
