import type { IToken } from 'chevrotain';
import { replaceFix } from '../diagnostics/diagnostic.ts';
import { say, syntaxCodes } from '../diagnostics/syntax-messages.ts';
import type { Token } from '../lexer/token.ts';
import { literal, wordToken } from '../lexer/token-types.ts';
import type {
  CelebrationNode,
  EntryNode,
  ExpressionNode,
  GridOptionNode,
  LabelNode,
  MeaningNode,
  MilestoneNode,
  OutcomeFigureNode,
  OutcomeNode,
  PartyNode,
  PhaseNode,
  RecipientNode,
  RoundingNode,
  ScaleValueNode,
  ScoringNode,
  TextNode,
  TimingNode,
  WordNode,
} from '../syntax/tree.ts';
import { RulesGrammar } from './rules-grammar.ts';
import { decimal, fitted } from './words-grammar.ts';

type EntryBody = Pick<EntryNode, 'heads' | 'points' | 'capped' | 'meanings'>;

/** Marked entries: `1.`, `a)`, `-`, each with what it is about and what it means. */
export abstract class EntriesGrammar extends RulesGrammar {
  protected label = this.quiet('label', (): LabelNode => {
    const first = this.LA(1);
    return this.either<LabelNode>([
      {
        ALT: () => ({
          style: 'number',
          text: this.CONSUME(literal.numberLabel).image,
          start: this.startOf(first),
          end: this.endHere(),
        }),
      },
      {
        ALT: () => ({
          style: 'letter',
          text: this.CONSUME(literal.letterLabel).image,
          start: this.startOf(first),
          end: this.endHere(),
        }),
      },
      {
        ALT: () => {
          this.CONSUME(literal.bullet);
          return { style: 'bullet', text: '', start: this.startOf(first), end: this.endHere() };
        },
      },
    ]);
  });

  private readonly childAlternatives: { ALT: () => EntryNode | undefined }[] = [
    { ALT: () => this.SUBRULE(this.letteredEntry) },
    { ALT: () => this.SUBRULE(this.bulletEntry) },
  ];

  /** An entry with the entries beneath it: `1.` over `a)` over `-`. Recovers at the next mark. */
  protected numberedEntry = this.RULE(
    'numberedEntry',
    (): EntryNode | undefined => {
      const token = this.CONSUME(literal.numberLabel);
      const body = this.SUBRULE(this.entryBody);
      const children: EntryNode[] = [];
      this.MANY(() => {
        keep(children, this.either(this.childAlternatives));
      });
      return this.entryOf('number', token, body, children);
    },
    lost,
  );

  protected letteredEntry = this.RULE(
    'letteredEntry',
    (): EntryNode | undefined => {
      const token = this.CONSUME(literal.letterLabel);
      const body = this.SUBRULE(this.entryBody);
      const children: EntryNode[] = [];
      this.MANY(() => {
        keep(children, this.SUBRULE(this.bulletEntry));
      });
      return this.entryOf('letter', token, body, children);
    },
    lost,
  );

  protected bulletEntry = this.RULE(
    'bulletEntry',
    (): EntryNode | undefined => {
      const token = this.CONSUME(literal.bullet);
      const body = this.SUBRULE(this.entryBody);
      return this.entryOf('bullet', token, body, []);
    },
    lost,
  );

  private entryOf(
    style: LabelNode['style'],
    token: IToken,
    body: EntryBody | undefined,
    within: readonly EntryNode[],
  ): EntryNode | undefined {
    if (body === undefined || this.RECORDING_PHASE) return undefined;
    const start = token.startOffset;
    const text = style === 'bullet' ? '' : token.image;
    const label: LabelNode = { style, text, start, end: (token.endOffset ?? start) + 1 };
    const { heads, points, capped } = body;
    const meanings = fitted(body.meanings);
    const children = fitted(within);
    const end = (this.LA(0).endOffset ?? start) + 1;
    return points === undefined
      ? { label, heads, capped, meanings, children, start, end }
      : { label, heads, points, capped, meanings, children, start, end };
  }

  private entryBody = this.quiet('entryBody', (): EntryBody => {
    const heads = this.SUBRULE(this.parties);
    const points = this.OPTION(() => this.SUBRULE(this.cappedPoints));
    const meanings: MeaningNode[] = [];
    this.MANY(() => keep(meanings, this.SUBRULE(this.markedMeaning)));
    return points === undefined
      ? { heads, capped: false, meanings }
      : { heads, ...points, meanings };
  });

  /** `: …`. An error in it leaves the entry, and what else it means, as they are. */
  private markedMeaning = this.RULE(
    'markedMeaning',
    (): MeaningNode | undefined => {
      const colon = this.OPTION(() => this.CONSUME(literal.colon));
      if (colon === undefined) this.reportMissingMark(this.LA(1));
      return this.SUBRULE(this.meaning);
    },
    lost,
  );

  /** Words follow an entry without `:`, or begin a line without a mark of their own. */
  private reportMissingMark(next: IToken) {
    if (this.RECORDING_PHASE) return;
    const { startOffset: start } = next;
    const span = { start, end: (next.endOffset ?? start) + 1 };
    if ((next as Token).opensLine) {
      this.report(syntaxCodes.missingPart, say.missingMark(), span, {
        fixes: [replaceFix(say.addMark(), { start, end: start }, '- ')],
      });
    } else {
      const end = (this.LA(0).endOffset ?? 0) + 1;
      this.report(syntaxCodes.missingPart, say.missingColon(), span, {
        fixes: [replaceFix(say.addColon(), { start: end, end }, ' :')],
      });
    }
  }

  private readonly entryAlternatives: { ALT: () => EntryNode | undefined }[] = [
    { ALT: () => this.SUBRULE(this.numberedEntry) },
    { ALT: () => this.SUBRULE(this.letteredEntry) },
    { ALT: () => this.SUBRULE(this.bulletEntry) },
  ];

  protected anyEntry = this.quiet('anyEntry', (): EntryNode | undefined =>
    this.either(this.entryAlternatives),
  );

  private readonly meaningAlternatives: { ALT: () => MeaningNode }[] = [
    {
      ALT: () => ({
        kind: 'summary',
        text: this.textOf(this.CONSUME(literal.text)),
        start: 0,
        end: 0,
      }),
    },
    {
      ALT: () => {
        this.CONSUME(wordToken.qualitative);
        return { kind: 'qualitative', start: 0, end: 0 };
      },
    },
    {
      ALT: () => {
        this.CONSUME(wordToken.deferredTo);
        return { kind: 'deferred', to: this.SUBRULE(this.partyNode), start: 0, end: 0 };
      },
    },
    { ALT: () => this.SUBRULE(this.scoring) },
    { ALT: () => this.rule() },
  ];

  protected meaning = this.quiet('meaning', (): MeaningNode => {
    const first = this.LA(1);
    return this.placed(first, this.either(this.meaningAlternatives));
  });

  private readonly directions: { ALT: () => 'ascending' | 'descending' }[] = [
    {
      ALT: () => {
        this.CONSUME(wordToken.descending);
        return 'descending';
      },
    },
    {
      ALT: () => {
        this.CONSUME(wordToken.ascending);
        return 'ascending';
      },
    },
  ];

  /** A condition, or a fact by whose size one is chosen; part of `meaning`. */
  private rule(): MeaningNode {
    const expression = this.SUBRULE(this.expression);
    const direction = this.OPTION(() => this.either2(this.directions));
    return direction !== undefined && expression.kind === 'holds'
      ? { kind: 'ranking', fact: expression.use.fact, direction, start: 0, end: 0 }
      : { kind: 'formal', expression, start: 0, end: 0 };
  }

  private scoring = this.quiet('scoring', (): ScoringNode => {
    const first = this.LA(1);
    return this.either<ScoringNode>([
      {
        ALT: () => {
          this.CONSUME(wordToken.chooseOne);
          const options = this.SUBRULE(this.gridOptions);
          return { kind: 'choice', options, start: this.startOf(first), end: this.endHere() };
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.bandsOf);
          const fact = this.SUBRULE(this.nameNode);
          const options = this.SUBRULE2(this.gridOptions);
          return { kind: 'bands', fact, options, start: this.startOf(first), end: this.endHere() };
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.ratioOf);
          const fact = this.SUBRULE2(this.nameNode);
          const rounding = this.OPTION(() => this.SUBRULE(this.commaRounding));
          return {
            kind: 'ratio',
            fact,
            ...(rounding === undefined ? {} : { rounding }),
            start: this.startOf(first),
            end: this.endHere(),
          };
        },
      },
      { ALT: () => this.SUBRULE(this.perScoring) },
      {
        ALT: () => {
          this.CONSUME(wordToken.pointsMet);
          this.CONSUME(literal.open);
          const conditions: ExpressionNode[] = [];
          this.AT_LEAST_ONE_SEP({
            SEP: literal.comma,
            DEF: () => conditions.push(this.SUBRULE(this.expression)),
          });
          this.CONSUME(literal.close);
          return { kind: 'pointsMet', conditions, start: this.startOf(first), end: this.endHere() };
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.councilScores);
          const step = this.OPTION2(() => {
            this.CONSUME(literal.comma);
            this.CONSUME(wordToken.step);
            return this.SUBRULE2(this.points).value;
          });
          return {
            kind: 'councilScores',
            ...(step === undefined ? {} : { step }),
            start: this.startOf(first),
            end: this.endHere(),
          };
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.fullWhenNotArisen);
          return { kind: 'fullWhenNotArisen', start: this.startOf(first), end: this.endHere() };
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.zeroItemWhen);
          const condition = this.SUBRULE2(this.expression);
          return {
            kind: 'zeroItemWhen',
            condition,
            start: this.startOf(first),
            end: this.endHere(),
          };
        },
      },
    ]);
  });

  /** `trừ 2 điểm mỗi báo-cáo-chậm`, `cộng 1 điểm mỗi sáng-kiến, không quá 5 điểm`. */
  private perScoring = this.quiet('perScoring', (): ScoringNode => {
    const first = this.LA(1);
    const kind = this.either<'deductPer' | 'addPer'>([
      {
        ALT: () => {
          this.CONSUME(wordToken.deduct);
          return 'deductPer';
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.add);
          return 'addPer';
        },
      },
    ]);
    const points = this.SUBRULE(this.points).value;
    this.CONSUME(wordToken.each);
    const fact = this.SUBRULE(this.nameNode);
    const most = this.OPTION(() => {
      this.CONSUME(literal.comma);
      this.CONSUME(wordToken.atMost);
      return this.SUBRULE2(this.points).value;
    });
    return {
      kind,
      points,
      fact,
      ...(most === undefined ? {} : { most }),
      start: this.startOf(first),
      end: this.endHere(),
    };
  });

  /** `(20 điểm "đạt", 10 điểm "đạt một phần")`, `(10 điểm từ 95% trở lên, 5 điểm từ 90% đến dưới 95%)`. */
  private gridOptions = this.quiet('gridOptions', (): GridOptionNode[] => {
    const options: GridOptionNode[] = [];
    this.CONSUME(literal.open);
    this.AT_LEAST_ONE_SEP({
      SEP: literal.comma,
      DEF: () => options.push(this.SUBRULE(this.gridOption)),
    });
    this.CONSUME(literal.close);
    return options;
  });

  private gridOption = this.quiet('gridOption', (): GridOptionNode => {
    const first = this.LA(1);
    const points = this.SUBRULE(this.points).value;
    const label = this.OPTION(() => this.SUBRULE(this.textNode));
    const range = this.OPTION2(() => this.SUBRULE(this.gridRange));
    return {
      points,
      ...(label === undefined ? {} : { label }),
      ...range,
      start: this.startOf(first),
      end: this.endHere(),
    };
  });

  private gridRange = this.quiet(
    'gridRange',
    (): Pick<GridOptionNode, 'from' | 'to' | 'below'> =>
      this.either<Pick<GridOptionNode, 'from' | 'to' | 'below'>>([
        {
          ALT: () => {
            this.CONSUME(wordToken.below);
            return { below: this.SUBRULE(this.valueNode) };
          },
        },
        {
          ALT: () => {
            this.CONSUME(wordToken.from);
            const from = this.SUBRULE2(this.valueNode);
            const end = this.either2<Pick<GridOptionNode, 'to' | 'below'>>([
              {
                ALT: () => {
                  this.CONSUME(wordToken.orMore);
                  return {};
                },
              },
              {
                ALT: () => {
                  this.CONSUME(wordToken.to);
                  return this.SUBRULE(this.gridRangeEnd);
                },
              },
            ]);
            return { from, ...end };
          },
        },
      ]),
  );

  private gridRangeEnd = this.quiet(
    'gridRangeEnd',
    (): Pick<GridOptionNode, 'to' | 'below'> =>
      this.either<Pick<GridOptionNode, 'to' | 'below'>>([
        {
          ALT: () => {
            this.CONSUME(wordToken.below);
            return { below: this.SUBRULE(this.valueNode) };
          },
        },
        { ALT: () => ({ to: this.SUBRULE2(this.valueNode) }) },
      ]),
  );

  protected commaRounding = this.quiet('commaRounding', (): RoundingNode => {
    this.CONSUME(literal.comma);
    const first = this.LA(1);
    const direction = this.either<RoundingNode['direction']>([
      {
        ALT: () => {
          this.CONSUME(wordToken.roundDown);
          return 'down';
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.roundUp);
          return 'up';
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.roundNearest);
          return 'nearest';
        },
      },
    ]);
    const step = this.OPTION(() => this.SUBRULE(this.quantity));
    return {
      direction,
      ...(step === undefined ? {} : { step }),
      start: this.startOf(first),
      end: this.endHere(),
    };
  });

  // Entries with a form of their own ------------------------------------------------------------------

  protected summary = this.quiet('summary', (): TextNode => {
    this.CONSUME(literal.colon);
    return this.SUBRULE(this.textNode);
  });

  protected celebration = this.RULE(
    'celebration',
    (): CelebrationNode | undefined => {
      const first = this.SUBRULE(this.mark);
      const event = this.SUBRULE(this.partyNode);
      let said: Omit<CelebrationNode, 'event' | 'start' | 'end'> = {};
      this.MANY(() => {
        this.OR([
          {
            ALT: () => {
              said = { ...said, ...this.SUBRULE(this.ordinal) };
            },
          },
          {
            ALT: () => {
              said = { ...said, term: this.SUBRULE(this.termYears) };
            },
          },
          {
            ALT: () => {
              const years = this.CONSUME(literal.number);
              this.CONSUME(wordToken.year);
              said = { ...said, anniversary: Number(decimal(years.image)) };
            },
          },
          {
            ALT: () => {
              this.CONSUME(wordToken.from);
              said = { ...said, origin: this.SUBRULE(this.dateNode) };
            },
          },
          {
            ALT: () => {
              said = { ...said, date: this.SUBRULE(this.onDate) };
            },
          },
        ]);
      });
      const summary = this.OPTION(() => this.SUBRULE(this.summary));
      return {
        event,
        ...said,
        ...(summary === undefined ? {} : { summary }),
        start: this.startOf(first),
        end: this.endHere(),
      };
    },
    lost,
  );

  protected phase = this.RULE(
    'phase',
    (): PhaseNode | undefined => {
      const label = this.SUBRULE(this.label);
      const name = this.SUBRULE(this.textNode);
      const period = this.OPTION(() => this.SUBRULE(this.period));
      const summary = this.OPTION2(() => this.SUBRULE(this.summary));
      return {
        label,
        name,
        ...(period === undefined ? {} : { period }),
        ...(summary === undefined ? {} : { summary }),
        start: label.start,
        end: Math.max(label.end, (this.LA(0).endOffset ?? 0) + 1),
      };
    },
    lost,
  );

  protected milestone = this.RULE(
    'milestone',
    (): MilestoneNode | undefined => {
      const first = this.SUBRULE(this.mark);
      const what = this.either<MilestoneNode['what']>([
        { ALT: () => this.choiceOf('milestone') as WordNode<never> },
        { ALT: () => this.SUBRULE(this.textNode) },
      ]);
      const timing = this.OPTION(() => this.SUBRULE(this.timing));
      const people: { by: PartyNode[]; sentTo: PartyNode[]; via: PartyNode[] } = {
        by: [],
        sentTo: [],
        via: [],
      };
      this.MANY(() => {
        this.OR2([
          {
            ALT: () => {
              this.CONSUME(wordToken.by);
              people.by = this.SUBRULE(this.parties);
            },
          },
          {
            ALT: () => {
              this.CONSUME(wordToken.sentTo);
              people.sentTo = this.SUBRULE2(this.parties);
            },
          },
          {
            ALT: () => {
              this.CONSUME(wordToken.via);
              people.via = this.SUBRULE3(this.parties);
            },
          },
        ]);
      });
      const summary = this.OPTION2(() => this.SUBRULE(this.summary));
      return {
        what,
        ...(timing === undefined ? {} : { timing }),
        ...people,
        ...(summary === undefined ? {} : { summary }),
        start: this.startOf(first),
        end: this.endHere(),
      };
    },
    lost,
  );

  private timing = this.quiet('timing', (): TimingNode => {
    const first = this.LA(1);
    const when = this.either<Omit<TimingNode, 'start' | 'end'>>([
      {
        ALT: () => {
          this.CONSUME(wordToken.before);
          return { relation: 'before', at: this.SUBRULE(this.point) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.noLaterThan);
          return { relation: 'noLaterThan', at: this.SUBRULE2(this.point) };
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.after);
          return { relation: 'after', at: this.SUBRULE3(this.point) };
        },
      },
      {
        ALT: () => {
          this.OR2([
            { ALT: () => this.CONSUME(wordToken.day) },
            { ALT: () => this.CONSUME(wordToken.month) },
            { ALT: () => this.CONSUME(wordToken.year) },
          ]);
          return { relation: 'on', at: this.SUBRULE4(this.point) };
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(wordToken.atEnd);
          return {
            relation: 'on',
            at: { kind: 'atEnd', start: this.startOf(token), end: this.endHere() },
          };
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.from);
          const from = this.SUBRULE5(this.point);
          this.CONSUME(wordToken.to);
          this.OPTION(() => this.CONSUME(wordToken.endOf));
          return { relation: 'between', from, at: this.SUBRULE6(this.point) };
        },
      },
      { ALT: () => ({ relation: 'every', every: this.choiceOf('every') as WordNode<never> }) },
    ]);
    const every = this.OPTION2(() => this.choiceOf('every', 2) as WordNode<never>);
    return {
      ...when,
      ...(every === undefined ? {} : { every }),
      start: this.startOf(first),
      end: this.endHere(),
    };
  });

  protected recipient = this.RULE(
    'recipient',
    (): RecipientNode | undefined => {
      const first = this.SUBRULE(this.mark);
      const party = this.SUBRULE(this.partyNode);
      let forReport = false;
      this.OPTION(() => {
        this.CONSUME(wordToken.forReport);
        forReport = true;
      });
      return { party, forReport, start: this.startOf(first), end: this.endHere() };
    },
    lost,
  );

  protected scaleValue = this.RULE(
    'scaleValue',
    (): ScaleValueNode | undefined => {
      const label = this.SUBRULE(this.label);
      const name = this.SUBRULE(this.nameNode);
      const text = this.OPTION(() => this.SUBRULE(this.textNode));
      return {
        label,
        name,
        ...(text === undefined ? {} : { text }),
        start: label.start,
        end: (this.LA(0).endOffset ?? 0) + 1,
      };
    },
    lost,
  );

  protected outcome = this.RULE(
    'outcome',
    (): OutcomeNode | undefined => {
      const first = this.SUBRULE(this.mark);
      const about = this.either<OutcomeNode['about']>([
        {
          ALT: () => {
            this.CONSUME(wordToken.targetNumber);
            const number = this.CONSUME(literal.number).image;
            const letter = this.OPTION(() => {
              this.CONSUME(wordToken.point);
              return this.CONSUME(literal.letter).image;
            });
            return { kind: 'target', label: letter === undefined ? number : `${number}.${letter}` };
          },
        },
        {
          ALT: () => {
            this.CONSUME(wordToken.award);
            return { kind: 'award', award: this.SUBRULE(this.partyNode) };
          },
        },
        { ALT: () => ({ kind: 'text', text: this.SUBRULE(this.textNode) }) },
      ]);
      const figures: OutcomeFigureNode[] = [];
      let reached: TextNode | undefined;
      this.OPTION2(() => {
        this.CONSUME(literal.colon);
        this.OR2([
          {
            ALT: () => {
              reached = this.SUBRULE2(this.textNode);
            },
          },
          {
            ALT: () => {
              this.AT_LEAST_ONE_SEP({
                SEP: literal.comma,
                DEF: () => figures.push(this.SUBRULE(this.outcomeFigure)),
              });
            },
          },
        ]);
      });
      const source = this.OPTION3(() => this.SUBRULE(this.basedOn));
      return {
        about,
        ...(reached === undefined ? {} : { reached }),
        figures: fitted(figures),
        ...(source === undefined ? {} : { source }),
        start: this.startOf(first),
        end: this.endHere(),
      };
    },
    lost,
  );

  /** `98,5%`, `trong đó 71%`, `12 cá nhân`. */
  private outcomeFigure = this.quiet('outcomeFigure', (): OutcomeFigureNode => {
    const first = this.LA(1);
    let among = false;
    this.OPTION(() => {
      this.CONSUME(wordToken.among);
      among = true;
    });
    const { image, percent } = this.SUBRULE(this.figure);
    const unit = this.OPTION2(() => this.SUBRULE(this.countedUnit));
    return {
      value: decimal(image),
      percent,
      ...(unit === undefined ? {} : { unit }),
      among,
      start: this.startOf(first),
      end: this.endHere(),
    };
  });

  /** Any mark; returns its first token's place through `span`. */
  private readonly marks: { ALT: () => IToken }[] = [
    { ALT: () => this.CONSUME(literal.bullet) },
    { ALT: () => this.CONSUME(literal.numberLabel) },
    { ALT: () => this.CONSUME(literal.letterLabel) },
  ];

  protected mark = this.quiet('mark', (): IToken => this.either(this.marks));
}

/** An entry that could not be read is left out of its list; the error has been reported. */
export const lost = { recoveryValueFunc: () => undefined } as const;

/** Adds what was read to a list. */
export function keep<Node>(list: Node[], node: Node | undefined): void {
  if (node !== undefined) list.push(node);
}
