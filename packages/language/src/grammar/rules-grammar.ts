import type { IToken } from 'chevrotain';
import type { Span } from '../diagnostics/diagnostic.ts';
import { say, syntaxCodes } from '../diagnostics/syntax-messages.ts';
import { literal, wordToken } from '../lexer/token-types.ts';
import type {
  AmountNode,
  ComparisonSign,
  DateNode,
  EmptyBaseNode,
  ExpressionNode,
  FactUseNode,
  InnerShareNode,
  ValueNode,
  WindowNode,
  YearNode,
} from '../syntax/tree.ts';
import { dateParts, decimal, fitted, WordsGrammar } from './words-grammar.ts';

const boundOf = (sign: ComparisonSign, typed: string, percent: boolean): AmountNode => ({
  kind: 'bound',
  sign,
  value: decimal(typed),
  percent,
  start: 0,
  end: 0,
});

/** Criteria and targets: conditions over facts, people and years. */
export abstract class RulesGrammar extends WordsGrammar {
  protected expression = this.quiet('expression', (): ExpressionNode => {
    const first = this.LA(1);
    const operands = [this.SUBRULE(this.term)];
    let kind: 'and' | 'or' = 'and';
    let mixed = false;
    this.MANY(() => {
      const joiner = this.either<'and' | 'or'>([
        {
          ALT: () => {
            this.CONSUME(wordToken.and);
            return 'and';
          },
        },
        {
          ALT: () => {
            this.CONSUME(wordToken.or);
            return 'or';
          },
        },
      ]);
      mixed ||= operands.length > 1 && joiner !== kind;
      kind = joiner;
      operands.push(this.SUBRULE2(this.term));
    });
    const place = { start: this.startOf(first), end: this.endHere() };
    if (mixed) {
      this.report(syntaxCodes.mixedConnectives, say.mixedConnectives(), place, {
        help: say.bracketExample(),
      });
    }
    const [only] = operands;
    const { start, end } = place;
    return operands.length === 1 && only !== undefined
      ? only
      : { kind, operands: fitted(operands), start, end };
  });

  protected term = this.quiet('term', (): ExpressionNode => {
    const first = this.LA(1);
    let negations = 0;
    this.MANY(() => {
      this.CONSUME(wordToken.not);
      negations++;
    });
    let node = this.SUBRULE(this.atom);
    // "không … nào có" is one quantifier: its "không" is no negation of its own.
    if (node.kind === 'share' && node.amount.kind === 'none') negations--;
    for (; negations > 0; negations--)
      node = { kind: 'not', operand: node, start: this.startOf(first), end: this.endHere() };
    return node;
  });

  private readonly atomAlternatives: { ALT: () => ExpressionNode }[] = [
    {
      ALT: () => {
        this.CONSUME(literal.open);
        const inner = this.SUBRULE(this.expression);
        this.CONSUME(literal.close);
        return inner;
      },
    },
    {
      ALT: () => {
        const first = this.CONSUME(wordToken.councilDecides);
        const note = this.OPTION(() => this.SUBRULE(this.textNode));
        return {
          kind: 'council' as const,
          ...(note === undefined ? {} : { note }),
          start: this.startOf(first),
          end: this.endHere(),
        };
      },
    },
    {
      ALT: () => {
        const first = this.CONSUME(wordToken.meets);
        return {
          kind: 'meets' as const,
          title: this.SUBRULE(this.nameOrMember),
          start: this.startOf(first),
          end: this.endHere(),
        };
      },
    },
    { ALT: () => this.SUBRULE(this.awardedAtom) },
    { ALT: () => this.SUBRULE(this.existsAtom) },
    { ALT: () => this.SUBRULE(this.sinceAtom) },
    { ALT: () => this.SUBRULE(this.countedAtom) },
    { ALT: () => this.SUBRULE(this.factAtom) },
  ];

  private atom = this.quiet('atom', (): ExpressionNode => this.either(this.atomAlternatives));

  private awardedAtom = this.quiet('awardedAtom', (): ExpressionNode & { kind: 'awarded' } => {
    const first = this.CONSUME(wordToken.awarded);
    const title = this.SUBRULE(this.nameNode);
    const equivalents = this.OPTION(() => {
      this.CONSUME(wordToken.equivalentTo);
      this.CONSUME(literal.open);
      const names = this.SUBRULE(this.names);
      this.CONSUME(literal.close);
      return names;
    });
    const year = this.OPTION2(() => this.SUBRULE(this.year));
    return {
      kind: 'awarded',
      title,
      equivalents: equivalents ?? [],
      ...(year === undefined ? {} : { year }),
      start: this.startOf(first),
      end: this.endHere(),
    };
  });

  /** `có sáng-kiến với (…)`, `không có kỷ-luật`. */
  private existsAtom = this.quiet('existsAtom', (): ExpressionNode => {
    const first = this.LA(1);
    const negated = this.OR([
      {
        ALT: () => {
          this.CONSUME(wordToken.have);
          return false;
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.none);
          return true;
        },
      },
    ]);
    const list = this.SUBRULE(this.nameNode);
    this.OPTION(() => this.CONSUME(wordToken.any));
    const condition = this.OPTION2(() => {
      this.CONSUME(wordToken.with);
      return this.SUBRULE(this.term);
    });
    const exists: ExpressionNode = {
      kind: 'exists',
      list,
      ...(condition === undefined ? {} : { condition }),
      start: this.startOf(first),
      end: this.endHere(),
    };
    return negated
      ? { kind: 'not', operand: exists, start: this.startOf(first), end: this.endHere() }
      : exists;
  });

  /** `kể từ ngày-tuyển-dụng đến cuối năm xét ≥ 10 tháng`. */
  private sinceAtom = this.quiet('sinceAtom', (): ExpressionNode => {
    const first = this.CONSUME(wordToken.since);
    const fact = this.SUBRULE(this.nameNode);
    this.CONSUME(wordToken.to);
    const until = this.either<YearNode>([
      {
        ALT: () => {
          const token = this.CONSUME(wordToken.endOfAssessedYear);
          return { kind: 'endOfAssessedYear', start: this.startOf(token), end: this.endHere() };
        },
      },
      { ALT: () => this.SUBRULE(this.year) },
      {
        ALT: () => {
          const token = this.CONSUME(wordToken.assessmentDate);
          return { kind: 'assessmentDate', start: this.startOf(token), end: this.endHere() };
        },
      },
    ]);
    const sign = this.SUBRULE(this.sign);
    const value = this.SUBRULE(this.valueNode);
    return {
      kind: 'since',
      fact,
      until,
      sign,
      value,
      start: this.startOf(first),
      end: this.endHere(),
    };
  });

  private readonly countedAlternatives: { ALT: () => ExpressionNode }[] = [
    { ALT: () => this.SUBRULE(this.atLeastAtom) },
    { ALT: () => this.SUBRULE(this.numberAtom) },
    {
      ALT: () => {
        const first = this.LA(1);
        const amount = this.SUBRULE(this.plainAmount);
        return this.SUBRULE(this.shareTail, { ARGS: [first, amount] });
      },
    },
  ];

  /** What begins with a number or a bound: shares, n of a list, years. */
  private countedAtom = this.quiet(
    'countedAtom',
    (): ExpressionNode => this.either(this.countedAlternatives),
  );

  private numberAtom = this.quiet('numberAtom', (): ExpressionNode => {
    const first = this.CONSUME(literal.number);
    return this.either<ExpressionNode>([
      {
        ALT: () => {
          this.CONSUME(wordToken.consecutiveYears);
          return this.SUBRULE(this.historyTail, {
            ARGS: [first, { consecutive: Number(first.image) }],
          });
        },
      },
      {
        ALT: () =>
          this.SUBRULE(this.shareTail, {
            ARGS: [first, this.bound(first, '=', first.image, false)],
          }),
      },
    ]);
  });

  private atLeastAtom = this.quiet('atLeastAtom', (): ExpressionNode => {
    const first = this.CONSUME(wordToken.atLeast);
    return this.either<ExpressionNode>([
      {
        ALT: () => {
          const percent = this.CONSUME(literal.percent);
          return this.SUBRULE(this.shareTail, {
            ARGS: [first, this.bound(first, '≥', percent.image, true)],
          });
        },
      },
      {
        ALT: () => {
          const number = this.CONSUME(literal.number);
          return this.either2<ExpressionNode>([
            {
              ALT: () => {
                this.CONSUME(wordToken.in);
                return this.SUBRULE(this.outOfTail, { ARGS: [first, Number(number.image)] });
              },
            },
            {
              ALT: () =>
                this.SUBRULE2(this.shareTail, {
                  ARGS: [first, this.bound(first, '≥', number.image, false)],
                }),
            },
          ]);
        },
      },
    ]);
  });

  /** After `ít nhất k trong`: a list of conditions, or a number of years. */
  private outOfTail = this.RULE(
    'outOfTail',
    (first: IToken, count: number): ExpressionNode =>
      this.either<ExpressionNode>([
        {
          ALT: () => {
            this.CONSUME(literal.open);
            const operands: ExpressionNode[] = [];
            this.AT_LEAST_ONE_SEP({
              SEP: literal.comma,
              DEF: () => operands.push(this.SUBRULE(this.expression)),
            });
            this.CONSUME(literal.close);
            return {
              kind: 'atLeast' as const,
              count,
              operands,
              start: this.startOf(first),
              end: this.endHere(),
            };
          },
        },
        {
          ALT: () => {
            const years = this.CONSUME(literal.number);
            this.CONSUME(wordToken.year);
            return this.SUBRULE(this.historyTail, {
              ARGS: [first, { atLeast: count, outOf: Number(years.image) }],
            });
          },
        },
      ]),
    { resyncEnabled: false },
  );

  private historyTail = this.RULE(
    'historyTail',
    (
      first: IToken,
      quantity: { consecutive: number } | { atLeast: number; outOf: number },
    ): ExpressionNode => {
      const condition = this.either<ExpressionNode>([
        { ALT: () => this.SUBRULE(this.awardedAtom) },
        {
          ALT: () => {
            this.CONSUME(literal.open);
            const inner = this.SUBRULE(this.expression);
            this.CONSUME(literal.close);
            return inner;
          },
        },
      ]);
      const window = this.OPTION(() => this.SUBRULE(this.window));
      const skipYearWhen = this.OPTION2(() => {
        this.CONSUME(wordToken.skipYearWhen);
        return this.SUBRULE(this.term);
      });
      return {
        kind: 'history',
        quantity,
        condition,
        ...(window === undefined ? {} : { window }),
        ...(skipYearWhen === undefined ? {} : { skipYearWhen }),
        start: this.startOf(first),
        end: this.endHere(),
      };
    },
    { resyncEnabled: false },
  );

  private window = this.quiet('window', (): WindowNode => {
    const first = this.LA(1);
    const start = this.either<Pick<WindowNode, 'from' | 'sinceLast' | 'to'>>([
      {
        ALT: () => {
          this.CONSUME(wordToken.from);
          return { from: this.SUBRULE(this.windowYear) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.sinceLast);
          const sinceLast = this.SUBRULE(this.nameNode);
          this.CONSUME(wordToken.latest);
          return { sinceLast };
        },
      },
      { ALT: () => ({ to: this.SUBRULE(this.windowEnd) }) },
    ]);
    const to = this.OPTION(() => this.SUBRULE2(this.windowEnd));
    return {
      ...start,
      ...(to === undefined ? {} : { to }),
      start: this.startOf(first),
      end: this.endHere(),
    };
  });

  private windowEnd = this.quiet('windowEnd', (): YearNode => {
    this.CONSUME(wordToken.to);
    return this.SUBRULE(this.windowYear);
  });

  private windowYear = this.quiet(
    'windowYear',
    (): YearNode =>
      this.either<YearNode>([
        { ALT: () => this.SUBRULE(this.year) },
        {
          ALT: () => {
            const number = this.CONSUME(literal.number);
            return {
              kind: 'year' as const,
              year: Number(number.image),
              start: this.startOf(number),
              end: this.endHere(),
            };
          },
        },
      ]),
  );

  private readonly boundSigns: { ALT: () => ComparisonSign }[] = [
    { ALT: () => this.signOf(this.CONSUME(wordToken.above), '>') },
    { ALT: () => this.signOf(this.CONSUME(wordToken.below), '<') },
    { ALT: () => this.signOf(this.CONSUME(wordToken.atMost), '≤') },
    { ALT: () => this.signOf(this.CONSUME(wordToken.exactly), '=') },
  ];

  private readonly amountAlternatives: { ALT: () => AmountNode }[] = [
    {
      ALT: () => {
        this.CONSUME(wordToken.every);
        return { kind: 'all', start: 0, end: 0 };
      },
    },
    {
      ALT: () => {
        const percent = this.CONSUME(literal.percent);
        return boundOf('=', percent.image, true);
      },
    },
    {
      ALT: () => {
        const sign = this.either2(this.boundSigns);
        const { image, percent } = this.SUBRULE(this.figure);
        return boundOf(sign, image, percent);
      },
    },
    {
      ALT: () => {
        const first = this.CONSUME(wordToken.from);
        const from = this.SUBRULE2(this.figure);
        this.CONSUME(wordToken.to);
        const to = this.SUBRULE3(this.figure);
        this.checkSameUnit(first, from.percent === to.percent);
        return {
          kind: 'range',
          from: decimal(from.image),
          to: decimal(to.image),
          percent: to.percent,
          start: 0,
          end: 0,
        };
      },
    },
  ];

  /** Amounts that do not begin with a bare number or `ít nhất`. */
  private plainAmount = this.quiet('plainAmount', (): AmountNode => {
    const first = this.LA(1);
    return this.placed(first, this.either(this.amountAlternatives));
  });

  /** `từ 10% đến 3`: nothing says which of the two is meant. */
  protected checkSameUnit(first: IToken, same: boolean) {
    if (same || this.RECORDING_PHASE) return;
    this.reportMixedUnits({ start: this.startOf(first), end: this.endHere() });
  }

  /** A unit at the last end holds for both; at the first end only, it is as unclear as a stray `%`. */
  protected checkSameKind(from: ValueNode, to: ValueNode) {
    if (this.RECORDING_PHASE) return;
    const figures = [from, to].every(({ kind }) => kind === 'quantity' || kind === 'percent');
    const lost = from.kind === 'quantity' && to.kind === 'quantity' && from.unit && !to.unit;
    if ((figures && from.kind !== to.kind) || lost)
      this.reportMixedUnits({ start: from.start, end: to.end });
  }

  private reportMixedUnits(place: Span) {
    this.report(syntaxCodes.mixedUnits, say.mixedUnits(), place, { help: say.sameUnitTwice() });
  }

  protected figure = this.quiet('figure', (): { image: string; percent: boolean } =>
    this.OR([
      { ALT: () => ({ image: this.CONSUME(literal.number).image, percent: false }) },
      { ALT: () => ({ image: this.CONSUME(literal.percent).image, percent: true }) },
    ]),
  );

  private innerAmount = this.quiet('innerAmount', (): AmountNode => {
    const first = this.LA(1);
    return this.either<AmountNode>([
      { ALT: () => this.SUBRULE(this.plainAmount) },
      {
        ALT: () => {
          this.CONSUME(wordToken.atLeast);
          const { image, percent } = this.SUBRULE(this.figure);
          return this.bound(first, '≥', image, percent);
        },
      },
      { ALT: () => this.bound(first, '=', this.CONSUME(literal.number).image, false) },
    ]);
  });

  private bound(first: IToken, sign: ComparisonSign, typed: string, percent: boolean): AmountNode {
    return this.placed(first, boundOf(sign, typed, percent));
  }

  private signOf(_token: IToken, sign: ComparisonSign): ComparisonSign {
    return sign;
  }

  private shareTail = this.RULE(
    'shareTail',
    (first: IToken, amount: AmountNode): ExpressionNode => {
      const group = this.SUBRULE(this.nameNode);
      const within = this.OPTION(() => {
        this.CONSUME(wordToken.of);
        return this.SUBRULE2(this.nameNode);
      });
      const per = this.OPTION2(() => {
        this.CONSUME(wordToken.each);
        return this.SUBRULE3(this.nameNode);
      });
      this.CONSUME(wordToken.have);
      const condition = this.SUBRULE(this.term);
      const whenEmpty = this.OPTION3({
        GATE: () => this.saysWhenEmpty(),
        DEF: () => this.SUBRULE(this.emptyBase),
      });
      const inner: InnerShareNode[] = [];
      this.MANY({
        GATE: () =>
          this.LA(1).tokenType === wordToken.among || this.LA(2).tokenType === wordToken.among,
        DEF: () => inner.push(this.SUBRULE(this.innerShare)),
      });
      const start = this.startOf(first);
      const end = this.endHere();
      if (within === undefined && per === undefined && whenEmpty === undefined) {
        return { kind: 'share', amount, group, condition, inner: fitted(inner), start, end };
      }
      return {
        kind: 'share',
        amount,
        group,
        ...(within === undefined ? {} : { within }),
        ...(per === undefined ? {} : { per }),
        condition,
        ...(whenEmpty === undefined ? {} : { whenEmpty }),
        inner: fitted(inner),
        start,
        end,
      };
    },
    { resyncEnabled: false },
  );

  /** A comma may also begin the next condition of a list. */
  private saysWhenEmpty(): boolean {
    const { tokenType } = this.LA(2);
    return tokenType === wordToken.passesWhenEmpty || tokenType === wordToken.failsWhenEmpty;
  }

  /** `, không phát sinh thì đạt`. */
  private emptyBase = this.quiet('emptyBase', (): EmptyBaseNode => {
    this.CONSUME(literal.comma);
    const first = this.LA(1);
    const word = this.either<EmptyBaseNode['word']>([
      {
        ALT: () => {
          this.CONSUME(wordToken.passesWhenEmpty);
          return 'passesWhenEmpty';
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.failsWhenEmpty);
          return 'failsWhenEmpty';
        },
      },
    ]);
    return { word, start: this.startOf(first), end: this.endHere() };
  });

  private innerShare = this.quiet('innerShare', (): InnerShareNode => {
    this.OPTION(() => this.CONSUME(literal.comma));
    const first = this.CONSUME(wordToken.among);
    this.OPTION2(() => this.CONSUME(wordToken.have));
    const amount = this.SUBRULE(this.innerAmount);
    const base = this.OPTION3(() => {
      this.CONSUME(wordToken.of);
      return this.either<Pick<InnerShareNode, 'base' | 'wholeOf'>>([
        {
          ALT: () => {
            this.CONSUME(wordToken.thatSubset);
            return { base: 'subset' };
          },
        },
        {
          ALT: () => {
            this.CONSUME(wordToken.wholeOf);
            const wholeOf = this.OPTION4(() => this.SUBRULE(this.nameNode));
            return { base: 'whole', ...(wholeOf === undefined ? {} : { wholeOf }) };
          },
        },
      ]);
    });
    this.CONSUME2(wordToken.have);
    const condition = this.SUBRULE(this.term);
    const whenEmpty = this.OPTION5({
      GATE: () => this.saysWhenEmpty(),
      DEF: () => this.SUBRULE(this.emptyBase),
    });
    return {
      amount,
      base: 'open',
      ...base,
      condition,
      ...(whenEmpty === undefined ? {} : { whenEmpty }),
      start: this.startOf(first),
      end: this.endHere(),
    };
  });

  protected factUse = this.quiet('factUse', (): FactUseNode => {
    const first = this.LA(1);
    const fact = this.either(this.nameAlternatives);
    let planned = false;
    this.OPTION(() => {
      this.CONSUME(wordToken.planned);
      planned = true;
    });
    const year = this.OPTION2(() => this.SUBRULE(this.year));
    const start = this.startOf(first);
    const end = this.endHere();
    return year === undefined ? { fact, planned, start, end } : { fact, planned, year, start, end };
  });

  protected year = this.quiet('year', (): YearNode => {
    const first = this.LA(1);
    return this.either<YearNode>([
      {
        ALT: () => {
          this.CONSUME(wordToken.assessedYear);
          return { kind: 'assessedYear', start: this.startOf(first), end: this.endHere() };
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.previousYear);
          return { kind: 'previousYear', start: this.startOf(first), end: this.endHere() };
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.year);
          const number = this.CONSUME(literal.number);
          return {
            kind: 'year',
            year: Number(number.image),
            start: this.startOf(first),
            end: this.endHere(),
          };
        },
      },
    ]);
  });

  /** A fact alone, or what it is compared with. */
  private factAtom = this.quiet('factAtom', (): ExpressionNode => {
    const first = this.LA(1);
    const use = this.SUBRULE(this.factUse);
    const tail = this.OPTION(() => this.SUBRULE(this.factTail, { ARGS: [first, use] }));
    return tail ?? { kind: 'holds', use, start: this.startOf(first), end: this.endHere() };
  });

  /** What the tail being read is a tail of; the alternatives take it before they read on. */
  private tailOf: { readonly first: IToken; readonly use: FactUseNode } | undefined;

  private takeTail(): FactUseNode {
    return this.tailOf?.use as FactUseNode;
  }

  private readonly rangeAlternatives: { ALT: () => ComparisonSign | ValueNode }[] = [
    { ALT: () => this.signOf(this.CONSUME(wordToken.orMore), '≥') },
    { ALT: () => this.signOf(this.CONSUME(wordToken.orLess), '≤') },
    {
      ALT: () => {
        this.CONSUME(wordToken.to);
        return this.SUBRULE4(this.valueNode);
      },
    },
  ];

  private readonly tailAlternatives: { ALT: () => ExpressionNode }[] = [
    {
      ALT: () => {
        const use = this.takeTail();
        const sign = this.SUBRULE(this.sign);
        const value = this.SUBRULE(this.valueNode);
        return { kind: 'compare', use, sign, value, start: 0, end: 0 };
      },
    },
    {
      ALT: () => {
        const use = this.takeTail();
        this.CONSUME(wordToken.in);
        this.CONSUME(literal.open);
        const values: ValueNode[] = [];
        this.AT_LEAST_ONE_SEP({
          SEP: literal.comma,
          DEF: () => values.push(this.SUBRULE2(this.valueNode)),
        });
        this.CONSUME(literal.close);
        return { kind: 'oneOf', use, values: fitted(values), start: 0, end: 0 };
      },
    },
    {
      ALT: () => {
        const use = this.takeTail();
        this.CONSUME(wordToken.from);
        const from = this.SUBRULE3(this.valueNode);
        const end = this.either2(this.rangeAlternatives);
        if (typeof end !== 'string') this.checkSameKind(from, end);
        return typeof end === 'string'
          ? { kind: 'compare', use, sign: end, value: from, start: 0, end: 0 }
          : { kind: 'between', use, from, to: end, start: 0, end: 0 };
      },
    },
    {
      ALT: () => {
        const use = this.takeTail();
        const any = this.CONSUME(wordToken.any);
        const start = this.startOf(any);
        const end = this.endHere();
        this.CONSUME(wordToken.have);
        const condition = this.SUBRULE(this.term);
        const group = this.ACTION(() => use.fact);
        const amount = { kind: 'none' as const, start, end };
        return { kind: 'share', amount, group, condition, inner: [], start: 0, end: 0 };
      },
    },
  ];

  private factTail = this.RULE(
    'factTail',
    (first: IToken, use: FactUseNode): ExpressionNode => {
      this.tailOf = { first, use };
      return this.placed(first, this.either(this.tailAlternatives));
    },
    { resyncEnabled: false },
  );

  private readonly signAlternatives: { ALT: () => ComparisonSign }[] = [
    { ALT: () => this.signOf(this.CONSUME(literal.equal), '=') },
    { ALT: () => this.signOf(this.CONSUME(literal.notEqual), '≠') },
    { ALT: () => this.signOf(this.CONSUME(literal.greaterOrEqual), '≥') },
    { ALT: () => this.signOf(this.CONSUME(literal.lessOrEqual), '≤') },
    { ALT: () => this.signOf(this.CONSUME(literal.greater), '>') },
    { ALT: () => this.signOf(this.CONSUME(literal.less), '<') },
    { ALT: () => this.signOf(this.CONSUME(wordToken.is), '=') },
    { ALT: () => this.signOf(this.CONSUME(wordToken.isNot), '≠') },
    { ALT: () => this.signOf(this.CONSUME(wordToken.above), '>') },
    { ALT: () => this.signOf(this.CONSUME(wordToken.after), '>') },
    { ALT: () => this.signOf(this.CONSUME(wordToken.below), '<') },
    { ALT: () => this.signOf(this.CONSUME(wordToken.before), '<') },
    { ALT: () => this.signOf(this.CONSUME(wordToken.atLeast), '≥') },
    { ALT: () => this.signOf(this.CONSUME(wordToken.atMost), '≤') },
  ];

  private sign = this.quiet('sign', (): ComparisonSign => this.either(this.signAlternatives));

  private readonly valueAlternatives: { ALT: () => ValueNode }[] = [
    {
      ALT: () => {
        const { value, unit } = this.SUBRULE(this.quantity);
        return unit === undefined
          ? { kind: 'quantity', value, start: 0, end: 0 }
          : { kind: 'quantity', value, unit, start: 0, end: 0 };
      },
    },
    {
      ALT: () => {
        const value = decimal(this.CONSUME(literal.percent).image);
        const of = this.OPTION(() => {
          this.CONSUME(wordToken.of);
          return this.SUBRULE(this.factUse);
        });
        return of === undefined
          ? { kind: 'percent', value, start: 0, end: 0 }
          : { kind: 'percent', value, of, start: 0, end: 0 };
      },
    },
    { ALT: () => this.calendar(this.CONSUME(literal.date)) },
    {
      ALT: () => {
        const use = this.SUBRULE2(this.factUse);
        return { kind: 'use', use, start: 0, end: 0 };
      },
    },
    {
      ALT: () => {
        const text = this.textOf(this.CONSUME(literal.text));
        return { kind: 'words', text, start: 0, end: 0 };
      },
    },
    { ALT: () => this.truth(this.CONSUME(wordToken.exactly), true) },
    { ALT: () => this.truth(this.CONSUME(wordToken.have), true) },
    { ALT: () => this.truth(this.CONSUME(wordToken.not), false) },
    { ALT: () => this.truth(this.CONSUME(wordToken.false), false) },
    { ALT: () => this.special(this.CONSUME(literal.blank), 'blank') },
    { ALT: () => this.special(this.CONSUME(wordToken.none), 'none') },
    { ALT: () => this.special(this.CONSUME(wordToken.notArisen), 'notArisen') },
  ];

  protected valueNode = this.quiet('valueNode', (): ValueNode => {
    const first = this.LA(1);
    return this.placed(first, this.either(this.valueAlternatives));
  });

  private calendar(token: IToken): ValueNode {
    const start = this.startOf(token);
    const end = this.endHere();
    const date: DateNode = { kind: 'date', ...dateParts(token.image), start, end };
    return { kind: 'calendar', date, start, end };
  }

  private truth(_token: IToken, value: boolean): ValueNode {
    return { kind: 'truth', value, start: 0, end: 0 };
  }

  private special(_token: IToken, kind: 'blank' | 'none' | 'notArisen'): ValueNode {
    return { kind, start: 0, end: 0 };
  }
}
