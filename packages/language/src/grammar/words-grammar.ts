import type { IToken, ParserMethod } from 'chevrotain';
import type { Span } from '../diagnostics/diagnostic.ts';
import type { WordName } from '../keywords.ts';
import { groupCategory, literal, wordNameOf, wordToken } from '../lexer/token-types.ts';
import type {
  CalendarDateNode,
  CitationNode,
  DateNode,
  NameNode,
  PartyNode,
  PeriodNode,
  PointNode,
  PointsNode,
  ProvisionNode,
  QuantityNode,
  TextNode,
  WordNode,
} from '../syntax/tree.ts';
import { RecoveringParser } from './recovering-parser.ts';

const none: readonly never[] = [];

/** A list as large as what it holds: one that grew by `push` keeps room for many more, in every node of a tree. */
export const fitted = <Item>(list: readonly Item[]): Item[] =>
  (list.length === 0 ? none : list.slice()) as Item[];

type PeriodEnds = Writable<Pick<PeriodNode, 'from' | 'to' | 'toExclusive'>>;

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/**
 * The small words that every part of the language is made of: texts, names, dates, periods, citations.
 * None of these rules recovers by itself: an error in one belongs to the entry or field around it.
 */
export abstract class WordsGrammar extends RecoveringParser {
  /** Where a node begins, by its first token; while Chevrotain records the grammar there is no text. */
  protected startOf(first: IToken | undefined): number {
    const start = first?.startOffset ?? -1;
    return start >= 0 ? start : this.endHere();
  }

  /** Where a node ends that ends with the last token consumed. */
  protected endHere(): number {
    const { endOffset } = this.LA(0);
    return endOffset !== undefined && endOffset >= 0 ? endOffset + 1 : 0;
  }

  /** Gives a node its place, for alternatives that do not know where they begin. */
  protected placed<Node extends Span>(first: IToken, node: Node): Node {
    if (this.RECORDING_PHASE) return node;
    const place = node as Writable<Span>;
    place.start = this.startOf(first);
    place.end = this.endHere();
    return node;
  }

  protected quiet<Result>(name: string, rule: () => Result): ParserMethod<[], Result> {
    return this.RULE(name, rule, { resyncEnabled: false });
  }

  /** `OR`, typed by what its alternatives give rather than by the alternatives. */
  protected either<Result>(alternatives: { ALT: () => Result; GATE?: () => boolean }[]): Result {
    return this.OR(alternatives);
  }

  /** A second `either` in the same rule. */
  protected either2<Result>(alternatives: { ALT: () => Result; GATE?: () => boolean }[]): Result {
    return this.OR2(alternatives);
  }

  /** A node for a token: rules that are called for every word of a text take it without a rule of its own. */
  protected textOf({ image: value, startOffset: start, endOffset }: IToken): TextNode {
    return { kind: 'text', value, start, end: (endOffset ?? start) + 1 };
  }

  protected nameOf({ image: value, startOffset: start, endOffset }: IToken): NameNode {
    return { kind: 'name', value, start, end: (endOffset ?? start) + 1 };
  }

  private memberOf({ image = '', startOffset: start, endOffset }: IToken): NameNode {
    const dot = image.indexOf('.');
    const end = (endOffset ?? start) + 1;
    return { kind: 'name', value: image.slice(0, dot), member: image.slice(dot + 1), start, end };
  }

  protected textNode = this.quiet(
    'textNode',
    (): TextNode => this.textOf(this.CONSUME(literal.text)),
  );

  protected nameNode = this.quiet(
    'nameNode',
    (): NameNode => this.nameOf(this.CONSUME(literal.identifier)),
  );

  protected readonly nameAlternatives: { ALT: () => NameNode }[] = [
    { ALT: () => this.nameOf(this.CONSUME(literal.identifier)) },
    { ALT: () => this.memberOf(this.CONSUME(literal.member)) },
  ];

  /** A name, or a criterion of a named title: `lao-động-tiên-tiến.b`. */
  protected nameOrMember = this.quiet(
    'nameOrMember',
    (): NameNode => this.either(this.nameAlternatives),
  );

  // Alternatives of hot rules are made once, not at every call.

  private readonly partyAlternatives: { ALT: () => PartyNode }[] = [
    { ALT: () => this.textOf(this.CONSUME(literal.text)) },
    { ALT: () => this.nameOf(this.CONSUME(literal.identifier)) },
  ];

  protected partyNode = this.quiet(
    'partyNode',
    (): PartyNode => this.either(this.partyAlternatives),
  );

  protected texts = this.quiet('texts', (): TextNode[] => {
    const texts: TextNode[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: literal.comma,
      DEF: () => texts.push(this.textOf(this.CONSUME(literal.text))),
    });
    return fitted(texts);
  });

  protected names = this.quiet('names', (): NameNode[] => {
    const names: NameNode[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: literal.comma,
      DEF: () => names.push(this.SUBRULE(this.nameOrMember)),
    });
    return fitted(names);
  });

  protected parties = this.quiet('parties', (): PartyNode[] => {
    const parties: PartyNode[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: literal.comma,
      DEF: () => parties.push(this.SUBRULE(this.partyNode)),
    });
    return fitted(parties);
  });

  protected choiceOf(group: Parameters<typeof groupCategory>[0], index: 1 | 2 = 1): WordNode {
    return this.wordOf(
      index === 1 ? this.CONSUME(groupCategory(group)) : this.CONSUME2(groupCategory(group)),
    );
  }

  /** The node of a word just consumed; while the grammar is recorded its token is of no word. */
  protected wordOf(token: IToken): WordNode {
    const word = wordNameOf(token.tokenType) as WordName;
    return { word, start: this.startOf(token), end: this.endHere() };
  }

  /** What is counted: `người`, `lần`, and the two kinds that are awarded. */
  protected countedUnit = this.quiet(
    'countedUnit',
    (): WordNode =>
      this.either<WordNode>([
        { ALT: () => this.choiceOf('unit') },
        { ALT: () => this.wordOf(this.CONSUME(wordToken.individual)) },
        { ALT: () => this.wordOf(this.CONSUME(wordToken.collective)) },
      ]),
  );

  protected quantity = this.quiet('quantity', (): QuantityNode => {
    const token = this.CONSUME(literal.number);
    const unit = this.OPTION(() => this.choiceOf('unit'));
    const value = decimal(token.image);
    const start = token.startOffset;
    const end = this.endHere();
    return unit === undefined ? { value, start, end } : { value, unit, start, end };
  });

  protected points = this.quiet('points', (): PointsNode => {
    const token = this.CONSUME(literal.number);
    this.OPTION(() => this.CONSUME(wordToken.point));
    return { value: decimal(token.image), start: token.startOffset, end: this.endHere() };
  });

  /** `20 điểm`; `không quá 20 điểm` where what lies below may add up to more. */
  protected cappedPoints = this.quiet(
    'cappedPoints',
    (): { points?: PointsNode; capped: boolean } => {
      let capped = false;
      this.OPTION(() => {
        this.CONSUME(wordToken.atMost);
        capped = true;
      });
      return { points: this.SUBRULE(this.points), capped };
    },
  );

  private readonly dateAlternatives: { ALT: () => DateNode }[] = [
    {
      ALT: () => {
        const token = this.CONSUME(literal.date);
        return {
          kind: 'date' as const,
          ...dateParts(token.image),
          start: this.startOf(token),
          end: this.endHere(),
        };
      },
    },
    { ALT: () => this.SUBRULE(this.yearDate) },
    {
      ALT: () => {
        const token = this.CONSUME(literal.blank);
        return { kind: 'blank' as const, start: this.startOf(token), end: this.endHere() };
      },
    },
    {
      ALT: () => {
        const token = this.CONSUME(wordToken.unknown);
        return { kind: 'unknown' as const, start: this.startOf(token), end: this.endHere() };
      },
    },
  ];

  protected dateNode = this.quiet('dateNode', (): DateNode => this.either(this.dateAlternatives));

  private yearDate = this.quiet('yearDate', (): CalendarDateNode => {
    const token = this.CONSUME(literal.number);
    return {
      kind: 'date',
      year: Number(token.image),
      start: this.startOf(token),
      end: this.endHere(),
    };
  });

  private readonly calendarWords: { ALT: () => IToken }[] = [
    { ALT: () => this.CONSUME(wordToken.month) },
    { ALT: () => this.CONSUME(wordToken.year) },
    { ALT: () => this.CONSUME(wordToken.day) },
  ];

  private readonly pointAlternatives: { ALT: () => PointNode }[] = [
    { ALT: () => this.SUBRULE(this.dateNode) },
    {
      ALT: () => {
        const token = this.CONSUME(literal.dayOfYear);
        const [day, month] = token.image.split('/').map(Number);
        return {
          kind: 'dayOfYear' as const,
          day: day ?? 0,
          month: month ?? 0,
          start: this.startOf(token),
          end: this.endHere(),
        };
      },
    },
    {
      ALT: () => {
        this.either2(this.calendarWords);
        return this.SUBRULE2(this.dateNode);
      },
    },
    {
      ALT: () => {
        const token = this.CONSUME(wordToken.issueDate);
        return { kind: 'issueDate' as const, start: this.startOf(token), end: this.endHere() };
      },
    },
    {
      ALT: () => {
        const token = this.CONSUME(wordToken.atEnd);
        return { kind: 'atEnd' as const, start: this.startOf(token), end: this.endHere() };
      },
    },
    {
      ALT: () => {
        const first = this.LA(1);
        const event = this.SUBRULE(this.partyNode);
        return {
          kind: 'event' as const,
          event,
          start: this.startOf(first),
          end: this.endHere(),
        };
      },
    },
  ];

  protected point = this.quiet('point', (): PointNode => this.either(this.pointAlternatives));

  private readonly periodAlternatives: { ALT: () => PeriodEnds }[] = [
    {
      ALT: () => {
        this.CONSUME(wordToken.from);
        const from = this.SUBRULE(this.point);
        const to = this.OPTION(() => this.SUBRULE(this.lastDay));
        return { from, ...(to === undefined ? {} : { to }), toExclusive: false };
      },
    },
    { ALT: () => ({ to: this.SUBRULE2(this.lastDay), toExclusive: false }) },
    {
      ALT: () => {
        this.CONSUME(wordToken.before);
        return { to: this.SUBRULE2(this.point), toExclusive: true };
      },
    },
    {
      ALT: () => {
        this.CONSUME(wordToken.year);
        const year = this.SUBRULE(this.yearDate);
        return { from: year, to: year, toExclusive: false };
      },
    },
    {
      ALT: () => {
        this.CONSUME(wordToken.month);
        const month = this.SUBRULE(this.dateNode);
        return { from: month, to: month, toExclusive: false };
      },
    },
    { ALT: () => this.SUBRULE(this.quarterPeriod) },
    {
      ALT: () => {
        this.CONSUME(wordToken.stage);
        const from = this.SUBRULE2(this.yearDate);
        this.CONSUME(literal.dash);
        return { from, to: this.SUBRULE3(this.yearDate), toExclusive: false };
      },
    },
  ];

  protected period = this.quiet('period', (): PeriodNode => {
    const first = this.LA(1);
    const ends = this.either(this.periodAlternatives);
    const statedLength = this.OPTION2({
      GATE: () => this.LA(2).tokenType === wordToken.in,
      DEF: () => {
        this.CONSUME(literal.comma);
        this.CONSUME(wordToken.in);
        return this.SUBRULE(this.quantity);
      },
    });
    const period: PeriodNode =
      statedLength === undefined
        ? (ends as PeriodNode)
        : { ...ends, statedLength, start: 0, end: 0 };
    return this.placed(first, period);
  });

  private lastDay = this.quiet('lastDay', (): PointNode => {
    this.CONSUME(wordToken.to);
    this.OPTION(() => this.CONSUME(wordToken.endOf));
    return this.SUBRULE(this.point);
  });

  private quarterPeriod = this.quiet(
    'quarterPeriod',
    (): Pick<PeriodNode, 'from' | 'to' | 'toExclusive'> => {
      const first = this.CONSUME(wordToken.quarter);
      const token = this.OR([
        { ALT: () => this.CONSUME(literal.number) },
        { ALT: () => this.CONSUME(literal.abbreviation) },
      ]);
      this.CONSUME(wordToken.year);
      const { year } = this.SUBRULE(this.yearDate);
      const quarter = quarterNumber(token.image);
      const place = { start: this.startOf(first), end: this.endHere() };
      return {
        from: { kind: 'date', year, month: quarter * 3 - 2, ...place },
        to: { kind: 'date', year, month: quarter * 3, ...place },
        toExclusive: false,
      };
    },
  );

  /** `nhiệm kỳ 2021 - 2026`, as text. */
  protected termYears = this.quiet('termYears', (): string => {
    this.CONSUME(wordToken.term);
    return this.SUBRULE(this.yearSpan);
  });

  /** `2021 - 2026`, as text. */
  private yearSpan = this.quiet('yearSpan', (): string => {
    const from = this.CONSUME(literal.number);
    this.CONSUME(literal.dash);
    const to = this.CONSUME2(literal.number);
    return `${from.image}-${to.image}`;
  });

  /** `lần thứ XVI`, `khóa XV`: the numeral. */
  protected ordinal = this.quiet(
    'ordinal',
    (): Pick<CitationNode, 'ordinal' | 'legislature'> =>
      this.either<Pick<CitationNode, 'ordinal' | 'legislature'>>([
        {
          ALT: () => {
            this.CONSUME(wordToken.ordinal);
            return { ordinal: this.SUBRULE(this.numeral) };
          },
        },
        {
          ALT: () => {
            this.CONSUME(wordToken.legislature);
            return { legislature: this.SUBRULE2(this.numeral) };
          },
        },
      ]),
  );

  protected numeral = this.quiet('numeral', (): string =>
    this.OR([
      { ALT: () => this.CONSUME(literal.abbreviation).image },
      { ALT: () => this.CONSUME(literal.number).image },
    ]),
  );

  private provision = this.quiet('provision', (): ProvisionNode => {
    const first = this.CONSUME(wordToken.article);
    const article = this.SUBRULE(this.provisionNumber);
    const clause = this.OPTION(() => {
      this.CONSUME(wordToken.clause);
      return this.SUBRULE2(this.provisionNumber);
    });
    const point = this.OPTION2(() => {
      this.CONSUME(wordToken.point);
      return this.SUBRULE3(this.provisionNumber);
    });
    return {
      article,
      ...(clause === undefined ? {} : { clause }),
      ...(point === undefined ? {} : { point }),
      start: this.startOf(first),
      end: this.endHere(),
    };
  });

  private provisionNumber = this.quiet('provisionNumber', (): string =>
    this.OR([
      { ALT: () => this.CONSUME(literal.number).image },
      { ALT: () => this.CONSUME(literal.letter).image },
    ]),
  );

  private readonly targetAlternatives: { ALT: () => CitationNode['target'] }[] = [
    { ALT: () => this.SUBRULE(this.partyNode) },
    {
      ALT: () => {
        const token = this.CONSUME(literal.documentNumber);
        return {
          kind: 'documentNumber' as const,
          value: token.image,
          start: this.startOf(token),
          end: this.endHere(),
        };
      },
    },
  ];

  /** The citation being read. */
  private cited: Partial<Writable<CitationNode>> = {};

  private readonly citedAlternatives: { ALT: () => unknown }[] = [
    { ALT: () => Object.assign(this.cited, this.SUBRULE(this.ordinal)) },
    {
      ALT: () => {
        this.CONSUME(wordToken.day);
        this.cited.date = this.SUBRULE(this.dateNode);
      },
    },
    {
      ALT: () => {
        this.CONSUME(wordToken.of);
        this.cited.issuer = this.SUBRULE2(this.partyNode);
      },
    },
    {
      ALT: () => {
        this.CONSUME(wordToken.stage);
        this.cited.years = this.SUBRULE(this.yearSpan);
      },
    },
    {
      ALT: () => {
        this.CONSUME(wordToken.about);
        this.cited.subject = this.SUBRULE(this.textNode);
      },
    },
    {
      ALT: () => {
        this.cited.verification = this.choiceOf('verification') as NonNullable<
          CitationNode['verification']
        >;
      },
    },
  ];

  /** What is cited and what is said of it; the parts after the target come in any order. */
  protected citation = this.quiet('citation', (): CitationNode => {
    const first = this.LA(1);
    const cited: Partial<Writable<CitationNode>> = {};
    this.cited = cited;
    const provision = this.OPTION(() => this.SUBRULE(this.provision));
    if (provision !== undefined) cited.provision = provision;
    cited.target = this.either(this.targetAlternatives);
    this.MANY(() => {
      this.either2(this.citedAlternatives);
    });
    return this.placed(first, cited as CitationNode);
  });

  protected basedOn = this.quiet('basedOn', (): CitationNode => {
    this.CONSUME(wordToken.accordingTo);
    return this.SUBRULE(this.citation);
  });

  protected onDate = this.quiet('onDate', (): DateNode => {
    this.CONSUME(wordToken.day);
    return this.SUBRULE(this.dateNode);
  });
}

/** `1.000,5` as an exact decimal, `1000.5`; while the grammar is recorded there is nothing typed. */
export function decimal(typed: string | undefined): string {
  if (typed === undefined) return '';
  if (!typed.includes('.') && !typed.includes(',')) return typed;
  return typed.replace(/\./g, '').replace(',', '.');
}

const romanQuarters: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };
const quarterNumber = (typed: string): number => romanQuarters[typed] ?? Number(typed);

/** The parts of a date token, `22/06/2022`, `6/2022`, `…/6/2023`. */
export function dateParts(typed: string): Pick<CalendarDateNode, 'year' | 'month' | 'day'> {
  const last = typed.lastIndexOf('/');
  const year = datePart(typed.slice(last + 1));
  const first = typed.indexOf('/');
  const month = datePart(typed.slice(first < last ? first + 1 : 0, last));
  return first < last ? { year, month, day: datePart(typed.slice(0, first)) } : { year, month };
}

const datePart = (typed: string): number | null => (typed === '…' ? null : Number(typed));
