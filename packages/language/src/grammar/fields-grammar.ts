import type { IToken, ParserMethod, TokenType } from 'chevrotain';
import { replaceFix } from '../diagnostics/diagnostic.ts';
import { say, syntaxCodes } from '../diagnostics/syntax-messages.ts';
import { type FieldName, fields, type Shape } from '../keywords.ts';
import type { Token } from '../lexer/token.ts';
import {
  declarationToken,
  fieldNameOf,
  fieldToken,
  literal,
  shapeCategory,
  wordToken,
} from '../lexer/token-types.ts';
import type {
  BandNode,
  BlockNode,
  CitationNode,
  DateNode,
  DeclarationNode,
  EntryNode,
  ExpectationNode,
  FieldNode,
  ListedRecordNode,
  NameNode,
  PartyNode,
  PeriodNode,
  PointsNode,
  QuotaNode,
  RecordFactNode,
  RecordItemNode,
  RecordNameNode,
  RecordValueNode,
  ShapeValues,
  TextNode,
  WordNode,
} from '../syntax/tree.ts';
import { identifierFrom } from '../text/fold.ts';
import { EntriesGrammar, keep, lost } from './entries-grammar.ts';
import { decimal, fitted } from './words-grammar.ts';

const fieldsWithin = (context: string): ReadonlySet<TokenType> =>
  new Set(
    (Object.entries(fields) as [FieldName, { within: readonly string[] }][])
      .filter(([, row]) => row.within.includes(context))
      .map(([name]) => fieldToken[name]),
  );
type ExpectedScore = Pick<Extract<ExpectationNode, { kind: 'score' }>, 'points' | 'band'>;
type ExpectedOutcomeNode = Extract<ExpectationNode, { kind: 'outcome' }>;

const participantFields = fieldsWithin('participants');
const recognitionFields = fieldsWithin('recognition');
const roundings: ReadonlySet<TokenType> = new Set([
  wordToken.roundDown,
  wordToken.roundUp,
  wordToken.roundNearest,
]);

/**
 * The value of a field, one rule for each shape of the keyword table. Each ends with the end of its field,
 * which is where Chevrotain finds its feet again after an error.
 */
export abstract class FieldsGrammar extends EntriesGrammar {
  /** Made once: a rule as hot as this one must not make fifty functions for each field. */
  private readonly fieldAlternatives: { ALT: () => ShapeValues[Shape] | undefined }[] = [
    { ALT: () => this.SUBRULE(this.textField) },
    { ALT: () => this.SUBRULE(this.textsField) },
    { ALT: () => this.SUBRULE(this.partiesField) },
    { ALT: () => this.SUBRULE(this.nameField) },
    { ALT: () => this.SUBRULE(this.namesField) },
    { ALT: () => this.SUBRULE(this.citationsField) },
    { ALT: () => this.SUBRULE(this.citationField) },
    { ALT: () => this.SUBRULE(this.correctionField) },
    { ALT: () => this.SUBRULE(this.numberField) },
    { ALT: () => this.SUBRULE(this.dateField) },
    { ALT: () => this.SUBRULE(this.datedActField) },
    { ALT: () => this.SUBRULE(this.datedTextField) },
    { ALT: () => this.SUBRULE(this.datedPartyField) },
    { ALT: () => this.SUBRULE(this.codeField) },
    { ALT: () => this.SUBRULE(this.successionField) },
    { ALT: () => this.SUBRULE(this.choiceField) },
    { ALT: () => this.SUBRULE(this.formField) },
    { ALT: () => this.SUBRULE(this.statusField) },
    { ALT: () => this.SUBRULE(this.scopeField) },
    { ALT: () => this.SUBRULE(this.typeField) },
    { ALT: () => this.SUBRULE(this.flagField) },
    { ALT: () => this.SUBRULE(this.periodField) },
    { ALT: () => this.SUBRULE(this.validityField) },
    { ALT: () => this.SUBRULE(this.celebrationsField) },
    { ALT: () => this.SUBRULE(this.phasesField) },
    { ALT: () => this.SUBRULE(this.milestonesField) },
    { ALT: () => this.SUBRULE(this.participantsField) },
    { ALT: () => this.SUBRULE(this.participantField) },
    { ALT: () => this.SUBRULE(this.groupField) },
    { ALT: () => this.SUBRULE(this.entriesField) },
    { ALT: () => this.SUBRULE(this.conditionsField) },
    { ALT: () => this.SUBRULE(this.statementField) },
    { ALT: () => this.SUBRULE(this.recognitionField) },
    { ALT: () => this.SUBRULE(this.awardField) },
    { ALT: () => this.SUBRULE(this.versionField) },
    { ALT: () => this.SUBRULE(this.recipientsField) },
    { ALT: () => this.SUBRULE(this.archiveField) },
    { ALT: () => this.SUBRULE(this.positionField) },
    { ALT: () => this.SUBRULE(this.signatoryField) },
    { ALT: () => this.SUBRULE(this.originalField) },
    { ALT: () => this.SUBRULE(this.readingField) },
    { ALT: () => this.SUBRULE(this.waiverField) },
    { ALT: () => this.SUBRULE(this.outcomesField) },
    { ALT: () => this.SUBRULE(this.quotaField) },
    { ALT: () => this.SUBRULE(this.prizeField) },
    { ALT: () => this.SUBRULE(this.assessmentField) },
    { ALT: () => this.SUBRULE(this.sourceField) },
    { ALT: () => this.SUBRULE(this.occurrenceField) },
    { ALT: () => this.SUBRULE(this.valueTypeField) },
    { ALT: () => this.SUBRULE(this.valuesField) },
    { ALT: () => this.SUBRULE(this.listField) },
    { ALT: () => this.SUBRULE(this.pointsField) },
    { ALT: () => this.SUBRULE(this.pointBlockField) },
    { ALT: () => this.SUBRULE(this.bandsField) },
    { ALT: () => this.SUBRULE(this.adjustmentField) },
    { ALT: () => this.SUBRULE(this.recordField) },
    { ALT: () => this.SUBRULE(this.expectationField) },
  ];

  protected field = this.RULE(
    'field',
    (): FieldNode | undefined => {
      const keyword = this.LA(1);
      const value = this.either(this.fieldAlternatives);
      return this.fieldNode(keyword, value);
    },
    lost,
  );

  private fieldNode(keyword: IToken, value: ShapeValues[Shape] | undefined): FieldNode | undefined {
    const name = fieldNameOf(keyword.tokenType);
    if (name === undefined || value === undefined) return undefined;
    const start = keyword.startOffset;
    const place = { start, end: (keyword.endOffset ?? start) + 1 };
    const end = Math.max(place.end, (this.LA(0).endOffset ?? start) + 1);
    // The shape of the value was chosen by the token's category, which comes from the same table row.
    return { kind: 'field', name, keyword: place, value, start, end } as FieldNode;
  }

  /** A rule for one shape: its keyword, its value, the end of the field. */
  private shaped<S extends Shape>(shape: S, value: () => ShapeValues[S] | undefined) {
    const keyword = shapeCategory(shape);
    return this.RULE(
      `${shape}Field`,
      (): ShapeValues[S] | undefined => {
        this.CONSUME(keyword);
        const result = value();
        this.CONSUME(literal.endOfField);
        return result;
      },
      lost,
    ) as unknown as ParserMethod<[], ShapeValues[S]>;
  }

  private textField = this.shaped('text', () => ({ text: this.SUBRULE(this.textNode) }));

  private textsField = this.shaped('texts', () => ({ texts: this.SUBRULE(this.texts) }));

  private readonly partiesAlternatives: { ALT: () => PartyNode[] }[] = [
    { ALT: () => this.SUBRULE(this.parties) },
    {
      ALT: () => {
        const parties: PartyNode[] = [];
        this.AT_LEAST_ONE(() => {
          this.SUBRULE(this.mark);
          const more = this.SUBRULE2(this.parties);
          this.ACTION(() => parties.push(...more));
        });
        return fitted(parties);
      },
    },
  ];

  private partiesField = this.shaped('parties', () => ({
    parties: this.either(this.partiesAlternatives),
  }));

  private nameField = this.shaped('name', () => ({ name: this.SUBRULE(this.nameOrMember) }));

  private namesField = this.shaped('names', () => ({ names: this.SUBRULE(this.names) }));

  private readonly citationsAlternatives: { ALT: () => CitationNode[] }[] = [
    {
      ALT: () => {
        const citations: CitationNode[] = [];
        this.AT_LEAST_ONE_SEP({
          SEP: literal.comma,
          DEF: () => citations.push(this.SUBRULE(this.citation)),
        });
        return fitted(citations);
      },
    },
    {
      ALT: () => {
        const citations: CitationNode[] = [];
        this.AT_LEAST_ONE(() => keep(citations, this.SUBRULE(this.markedCitation)));
        return fitted(citations);
      },
    },
  ];

  private citationsField = this.shaped('citations', () => ({
    citations: this.either(this.citationsAlternatives),
  }));

  private markedCitation = this.RULE(
    'markedCitation',
    (): CitationNode | undefined => {
      this.SUBRULE(this.mark);
      return this.SUBRULE(this.citation);
    },
    lost,
  );

  private citationField = this.shaped('citation', () => ({
    citation: this.SUBRULE(this.citation),
  }));

  private correctionField = this.shaped('correction', () => {
    const citation = this.SUBRULE(this.citation);
    const summary = this.OPTION(() => this.SUBRULE(this.summary));
    return { citation, ...(summary === undefined ? {} : { summary }) };
  });

  private numberField = this.shaped('number', () => {
    const first = this.LA(1);
    const number = this.either<ShapeValues['number']['number']>([
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
      {
        ALT: () => {
          this.CONSUME(literal.blank);
          return { kind: 'blank' as const, start: this.startOf(first), end: this.endHere() };
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.unknown);
          return { kind: 'unknown' as const, start: this.startOf(first), end: this.endHere() };
        },
      },
    ]);
    return { number };
  });

  private dateField = this.shaped('date', () => ({ date: this.SUBRULE(this.dateNode) }));

  private datedActField = this.shaped('datedAct', () => {
    const date = this.SUBRULE(this.dateNode);
    const basedOn = this.OPTION(() => this.SUBRULE(this.basedOn));
    return { date, ...(basedOn === undefined ? {} : { basedOn }) };
  });

  private datedTextField = this.shaped('datedText', () => {
    const text = this.SUBRULE(this.textNode);
    const period = this.OPTION(() => this.SUBRULE(this.period));
    const basedOn = this.OPTION2(() => this.SUBRULE(this.basedOn));
    return {
      text,
      ...(period === undefined ? {} : { period }),
      ...(basedOn === undefined ? {} : { basedOn }),
    };
  });

  private datedPartyField = this.shaped('datedParty', () => {
    const party = this.SUBRULE(this.partyNode);
    const period = this.OPTION(() => this.SUBRULE(this.period));
    return { party, ...(period === undefined ? {} : { period }) };
  });

  private codeField = this.shaped('code', () => {
    const text = this.SUBRULE(this.textNode);
    const system = this.OPTION(() => {
      this.CONSUME(wordToken.accordingTo);
      return this.SUBRULE(this.partyNode);
    });
    const period = this.OPTION2(() => this.SUBRULE(this.period));
    return {
      text,
      ...(system === undefined ? {} : { system }),
      ...(period === undefined ? {} : { period }),
    };
  });

  private successionField = this.shaped('succession', () => {
    const successors = this.OPTION(() => this.SUBRULE(this.names));
    const date = this.OPTION2(() => this.SUBRULE(this.onDate));
    let inherits = false;
    this.OPTION4(() => {
      this.CONSUME(wordToken.inherits);
      inherits = true;
    });
    const basedOn = this.OPTION3(() => this.SUBRULE(this.basedOn));
    return {
      successors: successors ?? [],
      ...(date === undefined ? {} : { date }),
      inherits,
      ...(basedOn === undefined ? {} : { basedOn }),
    };
  });

  private choiceField = this.shaped('choice', () => ({
    choice: this.either<WordNode>([
      { ALT: () => this.choiceOf('branch') },
      { ALT: () => this.choiceOf('level') },
    ]),
  }));

  private formField = this.shaped('form', () =>
    this.either<ShapeValues['form']>([
      {
        ALT: () => ({
          choice: this.choiceOf('form') as NonNullable<ShapeValues['form']['choice']>,
        }),
      },
      { ALT: () => ({ party: this.SUBRULE(this.partyNode) }) },
    ]),
  );

  private statusField = this.shaped('status', () => {
    const state = this.choiceOf('status') as ShapeValues['status']['state'];
    const by = this.OPTION({
      GATE: () => state.word === 'replacedBy',
      DEF: () => this.SUBRULE(this.citation),
    });
    const reason = this.OPTION2(() => {
      this.CONSUME(wordToken.because);
      return this.SUBRULE(this.textNode);
    });
    return {
      state,
      ...(by === undefined ? {} : { by }),
      ...(reason === undefined ? {} : { reason }),
    };
  });

  private scopeField = this.shaped('scope', () => {
    const level = this.OPTION(
      () => this.choiceOf('scope') as NonNullable<ShapeValues['scope']['level']>,
    );
    const parties = this.OPTION2(() => this.SUBRULE(this.parties));
    return { ...(level === undefined ? {} : { level }), parties: parties ?? [] };
  });

  private typeField = this.shaped('type', () =>
    this.either<ShapeValues['type']>([
      {
        ALT: () => ({
          choice: this.choiceOf('themeType') as NonNullable<ShapeValues['type']['choice']>,
        }),
      },
      { ALT: () => ({ text: this.SUBRULE(this.textNode) }) },
    ]),
  );

  private flagField = this.shaped('flag', () => ({}));

  private periodField = this.shaped('period', () => ({ period: this.SUBRULE(this.period) }));

  private validityField = this.shaped('validity', () => {
    const whole = this.OPTION(() => this.SUBRULE(this.period));
    const assessedFrom = this.OPTION2(() => {
      this.CONSUME(wordToken.forAssessmentFrom);
      return this.SUBRULE(this.dateNode);
    });
    const period: PeriodNode = whole ?? {
      toExclusive: false,
      ...{ start: this.endHere(), end: this.endHere() },
    };
    return { period, ...(assessedFrom === undefined ? {} : { assessedFrom }) };
  });

  private celebrationsField = this.shaped('celebrations', () => {
    const celebrations: ShapeValues['celebrations']['celebrations'][number][] = [];
    this.AT_LEAST_ONE(() => keep(celebrations, this.SUBRULE(this.celebration)));
    return { celebrations: fitted(celebrations) };
  });

  private phasesField = this.shaped('phases', () => {
    const phases: ShapeValues['phases']['phases'][number][] = [];
    this.AT_LEAST_ONE(() => keep(phases, this.SUBRULE(this.phase)));
    return { phases: fitted(phases) };
  });

  private milestonesField = this.shaped('milestones', () => {
    const milestones: ShapeValues['milestones']['milestones'][number][] = [];
    this.AT_LEAST_ONE(() => keep(milestones, this.SUBRULE(this.milestone)));
    return { milestones: fitted(milestones) };
  });

  private participantsField = this.RULE(
    'participantsField',
    (): ShapeValues['participants'] | undefined => {
      this.CONSUME(fieldToken.participants);
      this.CONSUME(literal.endOfField);
      const participants: FieldNode[] = [];
      this.MANY({
        GATE: () => participantFields.has(this.LA(1).tokenType),
        DEF: () => keep(participants, this.SUBRULE(this.field)),
      });
      return { participants: fitted(participants) };
    },
    lost,
  );

  private participantField = this.shaped('participant', () => {
    const { id, label } = this.SUBRULE(this.namedHead) ?? {};
    return id && label && { id, label };
  });

  private groupField = this.shaped('group', () => {
    const head = this.SUBRULE(this.groupHead);
    const block = this.OPTION(() => this.SUBRULE(this.block));
    return head && { ...head, ...(block === undefined ? {} : { block }) };
  });

  // What stands before a block is read apart from it: an error there leaves the block to be read.

  private groupHead = this.RULE(
    'groupHead',
    (): Omit<ShapeValues['group'], 'block'> | undefined => {
      const id = this.OPTION(() => this.SUBRULE(this.nameNode));
      const label = this.SUBRULE(this.textNode);
      const points = this.OPTION2(() => this.SUBRULE(this.cappedPoints));
      return { ...(id === undefined ? {} : { id }), label, capped: false, ...points };
    },
    lost,
  );

  protected namedHead = this.RULE(
    'namedHead',
    (): { id?: NameNode; label: TextNode } | undefined => {
      const id = this.OPTION(() => this.SUBRULE(this.nameNode));
      const label = this.SUBRULE(this.textNode);
      if (id === undefined) this.reportMissingIdentifier(label);
      return { ...(id === undefined ? {} : { id }), label };
    },
    lost,
  );

  private reportMissingIdentifier(label: TextNode) {
    if (this.RECORDING_PHASE) return;
    const at = { start: label.start, end: label.start };
    const made = identifierFrom(label.value);
    this.report(syntaxCodes.missingPart, say.missingIdentifier(), label, {
      help: say.identifierForm(),
      fixes: made === undefined ? [] : [replaceFix(say.addIdentifier(made), at, `${made} `)],
    });
  }

  private versionHead = this.RULE(
    'versionHead',
    (): NameNode | undefined => this.SUBRULE(this.nameNode),
    lost,
  );

  private recordHead = this.RULE(
    'recordHead',
    (): Omit<ShapeValues['record'], 'facts'> | undefined => {
      const id = this.SUBRULE(this.recordName);
      const participant = this.OPTION(() => {
        this.CONSUME(literal.colon);
        return this.SUBRULE(this.nameNode);
      });
      const like = this.OPTION2(() => {
        this.CONSUME(wordToken.like);
        return this.SUBRULE2(this.recordName);
      });
      return {
        id,
        ...(participant === undefined ? {} : { participant }),
        ...(like === undefined ? {} : { like }),
      };
    },
    lost,
  );

  private mostPoints = this.RULE(
    'mostPoints',
    (): PointsNode | undefined =>
      this.OPTION(() => {
        this.CONSUME(wordToken.atMost);
        return this.SUBRULE(this.points);
      }),
    lost,
  );

  private readonly entriesAlternatives: { ALT: () => EntryNode[] }[] = [
    {
      ALT: () => {
        const entries: EntryNode[] = [];
        this.AT_LEAST_ONE_SEP({
          SEP: literal.comma,
          DEF: () => {
            const text = this.textOf(this.CONSUME(literal.text));
            const { start, end } = text;
            entries.push({ heads: [text], capped: false, meanings: [], children: [], start, end });
          },
        });
        return fitted(entries);
      },
    },
    {
      ALT: () => {
        const entries: EntryNode[] = [];
        this.AT_LEAST_ONE(() => keep(entries, this.SUBRULE(this.anyEntry)));
        return fitted(entries);
      },
    },
  ];

  private entriesField = this.shaped('entries', () => ({
    entries: this.either(this.entriesAlternatives),
  }));

  private conditionsField = this.shaped('conditions', () => {
    const entries: EntryNode[] = [];
    this.OR([
      { ALT: () => this.AT_LEAST_ONE(() => keep(entries, this.SUBRULE(this.anyEntry))) },
      {
        ALT: () => {
          const first = this.LA(1);
          const meaning = this.SUBRULE(this.meaning);
          entries.push({
            heads: [],
            capped: false,
            meanings: [meaning],
            children: [],
            start: this.startOf(first),
            end: this.endHere(),
          });
        },
      },
    ]);
    return { entries };
  });

  private statementField = this.shaped('statement', () => {
    const parties = this.SUBRULE(this.parties);
    const summaries: TextNode[] = [];
    this.MANY(() => summaries.push(this.SUBRULE(this.summary)));
    return { parties, summaries };
  });

  private recognitionField = this.RULE(
    'recognitionField',
    (): ShapeValues['recognition'] | undefined => {
      this.CONSUME(fieldToken.recognition);
      this.CONSUME(literal.endOfField);
      const within: FieldNode[] = [];
      this.MANY({
        GATE: () => recognitionFields.has(this.LA(1).tokenType),
        DEF: () => keep(within, this.SUBRULE(this.field)),
      });
      return { fields: fitted(within) };
    },
    lost,
  );

  private awardField = this.shaped('award', () => {
    const { id, label } = this.SUBRULE(this.namedHead) ?? {};
    const block = this.OPTION(() => this.SUBRULE(this.block));
    return id && label && { id, label, ...(block === undefined ? {} : { block }) };
  });

  private versionField = this.shaped('version', () => {
    const id = this.SUBRULE(this.versionHead);
    const block = this.OPTION(() => this.SUBRULE(this.block));
    return id && { id, ...(block === undefined ? {} : { block }) };
  });

  /** Braces around fields, and in a grid around marked entries. */
  protected block = this.RULE('block', (): BlockNode => {
    const first = this.CONSUME(literal.openBlock);
    const within: FieldNode[] = [];
    const entries: EntryNode[] = [];
    this.MANY(() => {
      this.OR([
        { ALT: () => keep(within, this.SUBRULE(this.field)) },
        { ALT: () => keep(entries, this.SUBRULE(this.anyEntry)) },
      ]);
    });
    this.CONSUME(literal.closeBlock);
    return {
      fields: fitted(within),
      entries: fitted(entries),
      start: this.startOf(first),
      end: this.endHere(),
    };
  });

  private recipientsField = this.shaped('recipients', () => {
    const recipients: ShapeValues['recipients']['recipients'][number][] = [];
    this.AT_LEAST_ONE(() => keep(recipients, this.SUBRULE(this.recipient)));
    return { recipients: fitted(recipients) };
  });

  private archiveField = this.shaped('archive', () => {
    const places: string[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: literal.comma,
      DEF: () => {
        const token = this.OR([
          { ALT: () => this.CONSUME(literal.abbreviation) },
          { ALT: () => this.CONSUME(literal.text) },
        ]);
        places.push(token.image);
      },
    });
    return { places };
  });

  private positionField = this.shaped('position', () => {
    const authority = this.OPTION(() => this.CONSUME(literal.authority).image);
    const positions = this.either<TextNode[]>([
      { ALT: () => this.SUBRULE(this.texts) },
      {
        ALT: () => {
          this.CONSUME(wordToken.unknown);
          return [];
        },
      },
    ]);
    return { ...(authority === undefined ? {} : { authority }), positions };
  });

  private signatoryField = this.shaped('signatory', () =>
    this.either<ShapeValues['signatory']>([
      { ALT: () => ({ name: this.SUBRULE(this.textNode) }) },
      {
        ALT: () => {
          this.CONSUME(wordToken.unknown);
          return {};
        },
      },
    ]),
  );

  private originalField = this.shaped('original', () => {
    const file = this.SUBRULE(this.textNode);
    const digest = this.OPTION(() => {
      this.CONSUME(wordToken.digest);
      return this.SUBRULE2(this.textNode);
    });
    return { file, ...(digest === undefined ? {} : { digest }) };
  });

  private readingField = this.shaped('reading', () => {
    const source = this.SUBRULE(this.textNode);
    this.CONSUME(wordToken.is);
    const reading = this.SUBRULE2(this.textNode);
    const at = this.OPTION(() => {
      this.CONSUME(wordToken.at);
      return this.SUBRULE3(this.textNode);
    });
    return { source, reading, ...(at === undefined ? {} : { at }) };
  });

  private waiverField = this.shaped('waiver', () => {
    const token = this.CONSUME(literal.checkCode);
    this.CONSUME(wordToken.because);
    const reason = this.SUBRULE(this.textNode);
    return {
      code: { value: token.image, start: this.startOf(token), end: this.endHere() },
      reason,
    };
  });

  private outcomesField = this.shaped('outcomes', () => {
    const outcomes: ShapeValues['outcomes']['outcomes'][number][] = [];
    this.AT_LEAST_ONE(() => keep(outcomes, this.SUBRULE(this.outcome)));
    return { outcomes: fitted(outcomes) };
  });

  private quotaField = this.shaped('quota', () => {
    const quotas: QuotaNode[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: literal.comma,
      DEF: () => quotas.push(this.SUBRULE(this.quota)),
    });
    return { quotas: fitted(quotas) };
  });

  protected quota = this.quiet('quota', (): QuotaNode => {
    const first = this.LA(1);
    const amount = this.either<Pick<QuotaNode, 'kind' | 'from' | 'to' | 'percent' | 'parameter'>>([
      {
        ALT: () => {
          this.CONSUME(wordToken.choose);
          return this.quotaAmount('entitlement', this.SUBRULE(this.quotaFigure));
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.atMost);
          return this.quotaAmount('ceiling', this.SUBRULE2(this.quotaFigure));
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.atLeast);
          return this.quotaAmount('floor', this.SUBRULE3(this.quotaFigure));
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.from);
          const from = this.SUBRULE(this.figure);
          this.CONSUME(wordToken.to);
          const to = this.SUBRULE2(this.figure);
          this.checkSameUnit(first, from.percent === to.percent);
          return {
            kind: 'range',
            from: decimal(from.image),
            to: decimal(to.image),
            percent: to.percent,
          };
        },
      },
      { ALT: () => this.quotaAmount('exact', this.SUBRULE4(this.quotaFigure)) },
    ]);
    const unit = this.OPTION(() => this.SUBRULE(this.countedUnit));
    const base = this.OPTION2(() => {
      this.CONSUME(wordToken.of);
      return this.SUBRULE(this.quotaBase);
    });
    const reach = this.OPTION3(() =>
      this.either2<Pick<QuotaNode, 'per' | 'whole'>>([
        {
          ALT: () => {
            this.CONSUME(wordToken.each);
            return { per: this.SUBRULE(this.nameNode), whole: false };
          },
        },
        {
          ALT: () => {
            this.CONSUME(wordToken.wholeOrganisation);
            return { whole: true };
          },
        },
      ]),
    );
    // A comma may also begin the next quota of the line.
    const rounding = this.OPTION4({
      GATE: () => roundings.has(this.LA(2).tokenType),
      DEF: () => this.SUBRULE(this.commaRounding),
    });
    return {
      ...amount,
      ...(unit === undefined ? {} : { unit }),
      ...(base === undefined ? {} : { base }),
      whole: false,
      ...reach,
      ...(rounding === undefined ? {} : { rounding }),
      start: this.startOf(first),
      end: this.endHere(),
    };
  });

  private quotaFigure = this.quiet(
    'quotaFigure',
    (): { image: string; percent: boolean } | NameNode =>
      this.either<{ image: string; percent: boolean } | NameNode>([
        { ALT: () => this.SUBRULE(this.figure) },
        { ALT: () => this.SUBRULE(this.nameNode) },
      ]),
  );

  private quotaAmount(
    kind: QuotaNode['kind'],
    figure: { image: string; percent: boolean } | NameNode | undefined,
  ): Pick<QuotaNode, 'kind' | 'from' | 'to' | 'percent' | 'parameter'> {
    if (figure === undefined) return { kind, percent: false };
    if ('kind' in figure) return { kind, percent: false, parameter: figure };
    const value = decimal(figure.image ?? '');
    const { percent } = figure;
    if (kind === 'floor') return { kind, from: value, percent };
    return { kind, to: value, percent };
  }

  private quotaBase = this.quiet(
    'quotaBase',
    (): NonNullable<QuotaNode['base']> =>
      this.either<NonNullable<QuotaNode['base']>>([
        {
          ALT: () => {
            this.CONSUME(wordToken.holdersOf);
            const title = this.SUBRULE(this.nameNode);
            const year = this.OPTION(() => this.SUBRULE(this.year));
            return { kind: 'holders', title, ...(year === undefined ? {} : { year }) };
          },
        },
        { ALT: () => ({ kind: 'group', group: this.SUBRULE2(this.nameNode) }) },
        {
          ALT: () => {
            this.CONSUME(literal.open);
            const group = this.SUBRULE3(this.nameNode);
            this.CONSUME(wordToken.have);
            const condition = this.SUBRULE(this.expression);
            this.CONSUME(literal.close);
            return { kind: 'group', group, condition };
          },
        },
      ]),
  );

  private prizeField = this.shaped('prize', () => {
    const value = this.CONSUME(literal.number);
    const start = this.startOf(value);
    const said = this.OPTION(() =>
      this.either<{ unit?: WordNode; timesOf?: NameNode }>([
        { ALT: () => ({ unit: this.SUBRULE(this.moneyUnit) }) },
        {
          ALT: () => {
            this.OPTION2(() => this.CONSUME(wordToken.time));
            return { timesOf: this.SUBRULE(this.nameNode) };
          },
        },
      ]),
    );
    const unit = said?.unit;
    const end = unit?.end ?? start + value.image.length;
    const rounding = this.OPTION3(() => this.SUBRULE(this.commaRounding));
    return {
      quantity: {
        value: decimal(value.image),
        ...(unit === undefined ? {} : { unit }),
        start,
        end,
      },
      ...(said?.timesOf === undefined ? {} : { timesOf: said.timesOf }),
      ...(rounding === undefined ? {} : { rounding }),
    };
  });

  private moneyUnit = this.quiet(
    'moneyUnit',
    (): WordNode =>
      this.either<WordNode>([
        { ALT: () => this.wordOf(this.CONSUME(wordToken.dong)) },
        { ALT: () => this.wordOf(this.CONSUME(wordToken.thousandDong)) },
        { ALT: () => this.wordOf(this.CONSUME(wordToken.millionDong)) },
        { ALT: () => this.wordOf(this.CONSUME(wordToken.billionDong)) },
      ]),
  );

  private assessmentField = this.shaped('assessment', () =>
    this.either<ShapeValues['assessment']>([
      {
        ALT: () => ({
          every: this.choiceOf('every') as NonNullable<ShapeValues['assessment']['every']>,
        }),
      },
      { ALT: () => ({ text: this.SUBRULE(this.textNode) }) },
    ]),
  );

  private sourceField = this.shaped('source', () => {
    const text = this.SUBRULE(this.textNode);
    const verification = this.OPTION(
      () => this.choiceOf('verification') as NonNullable<ShapeValues['source']['verification']>,
    );
    return { text, ...(verification === undefined ? {} : { verification }) };
  });

  private occurrenceField = this.shaped('occurrence', () => {
    const ordinal = this.SUBRULE(this.numeral);
    const when = this.OPTION(() =>
      this.either<{ date?: DateNode; period?: PeriodNode }>([
        { ALT: () => ({ date: this.SUBRULE(this.onDate) }) },
        { ALT: () => ({ period: this.SUBRULE(this.period) }) },
      ]),
    );
    const term = this.OPTION2(() => this.SUBRULE(this.termYears));
    return { ordinal, ...when, ...(term === undefined ? {} : { term }) };
  });

  private valueTypeField = this.shaped('valueType', () =>
    this.either<ShapeValues['valueType']>([
      { ALT: () => ({ type: this.choiceOf('valueType') }) },
      { ALT: () => ({ type: this.wordOf(this.CONSUME(wordToken.day)) }) },
      {
        ALT: () => {
          const type = this.wordOf(this.CONSUME(wordToken.members));
          return { type, of: this.SUBRULE(this.nameNode) };
        },
      },
      {
        ALT: () => {
          const type = this.wordOf(this.CONSUME(wordToken.belongsTo));
          return { type, of: this.SUBRULE2(this.nameNode) };
        },
      },
    ]),
  );

  private valuesField = this.shaped('values', () => {
    const values: ShapeValues['values']['values'][number][] = [];
    this.AT_LEAST_ONE(() => keep(values, this.SUBRULE(this.scaleValue)));
    return { values: fitted(values) };
  });

  private pointsField = this.shaped('points', () => ({ points: this.SUBRULE(this.points) }));

  private pointBlockField = this.shaped('pointBlock', () => {
    const most = this.SUBRULE(this.mostPoints);
    const block = this.SUBRULE(this.block);
    return block && { ...(most === undefined ? {} : { most }), block };
  });

  private bandsField = this.shaped('bands', () => {
    const bands: BandNode[] = [];
    this.AT_LEAST_ONE(() => keep(bands, this.SUBRULE(this.band)));
    return { bands: fitted(bands) };
  });

  private band = this.RULE(
    'band',
    (): BandNode | undefined => {
      const first = this.SUBRULE(this.mark);
      const value = this.SUBRULE(this.nameNode);
      const text = this.OPTION(() => this.SUBRULE(this.textNode));
      this.CONSUME(wordToken.from);
      const from = this.SUBRULE(this.points);
      this.OPTION2(() => this.CONSUME(wordToken.orMore));
      const gate = this.OPTION3(() => {
        this.CONSUME(wordToken.when);
        return this.SUBRULE(this.expression);
      });
      const quota = this.OPTION4(() => {
        this.CONSUME(literal.comma);
        return this.SUBRULE(this.quota);
      });
      return {
        value,
        ...(text === undefined ? {} : { text }),
        from: from.value,
        ...(gate === undefined ? {} : { gate }),
        ...(quota === undefined ? {} : { quota }),
        start: this.startOf(first),
        end: this.endHere(),
      };
    },
    lost,
  );

  private adjustmentField = this.shaped('adjustment', () => {
    const wording = this.OPTION(() => this.SUBRULE(this.textNode));
    const value = this.OPTION2(() => this.SUBRULE(this.nameNode));
    const steps = this.OPTION3(() => {
      const number = this.CONSUME(literal.number);
      this.CONSUME(wordToken.scaleType);
      return Number(number.image);
    });
    this.CONSUME(wordToken.when);
    const when = this.SUBRULE(this.expression);
    return {
      ...(wording === undefined ? {} : { wording }),
      ...(value === undefined ? {} : { value }),
      ...(steps === undefined ? {} : { steps }),
      when,
    };
  });

  // Test cases -----------------------------------------------------------------------------------------

  private recordNameOf(token: IToken): RecordNameNode {
    const value = token.image;
    return { kind: 'recordName', value, start: this.startOf(token), end: this.endHere() };
  }

  private recordName = this.quiet(
    'recordName',
    (): RecordNameNode =>
      this.either<RecordNameNode>([
        { ALT: () => this.recordNameOf(this.CONSUME(literal.letter)) },
        { ALT: () => this.recordNameOf(this.CONSUME(literal.identifier)) },
      ]),
  );

  private recordField = this.shaped('record', () => {
    const head = this.SUBRULE(this.recordHead);
    const facts = this.SUBRULE(this.recordFacts);
    return head && { ...head, facts };
  });

  private recordFacts = this.quiet('recordFacts', (): RecordFactNode[] => {
    const facts: RecordFactNode[] = [];
    this.CONSUME(literal.openBlock);
    this.MANY(() => keep(facts, this.SUBRULE(this.recordFact)));
    this.CONSUME(literal.closeBlock);
    return facts;
  });

  private recordFact = this.RULE(
    'recordFact',
    (): RecordFactNode | undefined => {
      const first = this.LA(1);
      return this.either<RecordFactNode>([
        {
          ALT: () => {
            this.CONSUME(wordToken.council);
            const criterion = this.SUBRULE(this.nameOrMember);
            const passes = this.OR2([
              {
                ALT: () => {
                  this.CONSUME(wordToken.passes);
                  return true;
                },
              },
              {
                ALT: () => {
                  this.CONSUME(wordToken.fails);
                  return false;
                },
              },
            ]);
            return {
              kind: 'council' as const,
              criterion,
              passes,
              start: this.startOf(first),
              end: this.endHere(),
            };
          },
        },
        {
          ALT: () => {
            const use = this.SUBRULE(this.factUse);
            this.OPTION(() => this.CONSUME(literal.equal));
            const value = this.SUBRULE(this.recordValue);
            return {
              kind: 'fact' as const,
              use,
              value,
              start: this.startOf(first),
              end: this.endHere(),
            };
          },
        },
      ]);
    },
    lost,
  );

  private recordValue = this.quiet('recordValue', (): RecordValueNode => {
    const first = this.LA(1);
    // A fact ends at its line: what begins the next line is not its value.
    const GATE = () => (this.LA(1) as Token).opensLine !== true;
    return this.either<RecordValueNode>([
      { GATE, ALT: () => this.SUBRULE(this.valueNode) },
      { GATE, ALT: () => this.recordNameOf(this.CONSUME(literal.letter)) },
      {
        ALT: () => {
          this.CONSUME(wordToken.from);
          const from = this.SUBRULE2(this.valueNode);
          this.CONSUME(wordToken.to);
          const to = this.SUBRULE3(this.valueNode);
          this.checkSameKind(from, to);
          return { kind: 'range', from, to, start: this.startOf(first), end: this.endHere() };
        },
      },
      {
        ALT: () => {
          const known = this.OPTION(() => this.SUBRULE(this.knownYears));
          const items = this.SUBRULE(this.recordItems);
          return {
            kind: 'items',
            ...known,
            items,
            start: this.startOf(first),
            end: this.endHere(),
          };
        },
      },
    ]);
  });

  private knownYears = this.quiet('knownYears', () => {
    this.CONSUME(wordToken.knownFully);
    this.CONSUME(wordToken.from);
    const from = this.CONSUME(literal.number);
    this.CONSUME(wordToken.to);
    const to = this.CONSUME2(literal.number);
    return { knownFrom: Number(from.image), knownTo: Number(to.image) };
  });

  private recordItems = this.quiet('recordItems', (): RecordItemNode[] => {
    const items: RecordItemNode[] = [];
    this.CONSUME(literal.openBlock);
    this.MANY(() => items.push(this.SUBRULE(this.recordItem)));
    this.CONSUME(literal.closeBlock);
    return items;
  });

  /** A title held in some years, a record of its own, or so many records like another. */
  private recordItem = this.quiet('recordItem', (): RecordItemNode => {
    const first = this.LA(1);
    return this.either<RecordItemNode>([
      {
        ALT: () => {
          const title = this.SUBRULE(this.nameNode);
          const years: number[] = [];
          this.AT_LEAST_ONE_SEP({
            SEP: literal.comma,
            DEF: () => years.push(Number(this.CONSUME(literal.number).image)),
          });
          return { kind: 'holding', title, years, start: this.startOf(first), end: this.endHere() };
        },
      },
      { ALT: () => this.SUBRULE(this.listedRecord) },
    ]);
  });

  private listedRecord = this.quiet('listedRecord', (): ListedRecordNode => {
    const first = this.LA(1);
    return this.either<ListedRecordNode>([
      {
        ALT: () => {
          const count = Number(this.CONSUME(literal.number).image);
          this.CONSUME(wordToken.like);
          const like = this.SUBRULE(this.recordName);
          const facts = this.OPTION(() => this.SUBRULE(this.recordFacts));
          return {
            kind: 'record',
            count,
            like,
            facts: facts ?? [],
            start: this.startOf(first),
            end: this.endHere(),
          };
        },
      },
      {
        ALT: () => ({
          kind: 'record',
          facts: this.SUBRULE2(this.recordFacts),
          start: this.startOf(first),
          end: this.endHere(),
        }),
      },
    ]);
  });

  private expectationField = this.shaped('expectation', () => {
    const expectation = this.either<ExpectationNode>([
      {
        ALT: () => {
          this.CONSUME(wordToken.quantity);
          const award = this.SUBRULE(this.nameNode);
          const quantity = decimal(this.CONSUME(literal.number).image);
          return { kind: 'quantity', award, quantity };
        },
      },
      {
        ALT: () => {
          const of = this.SUBRULE(this.recordName);
          return this.either2<ExpectationNode>([
            {
              ALT: () => {
                const expected = this.SUBRULE(this.expectedOutcome);
                const why = this.OPTION(() => this.SUBRULE(this.reasons));
                return { kind: 'outcome', of, ...expected, because: [], ...why };
              },
            },
            {
              ALT: () => {
                const grid = this.SUBRULE2(this.nameNode);
                return { kind: 'score', of, grid, ...this.SUBRULE(this.expectedScore) };
              },
            },
          ]);
        },
      },
    ]);
    return { expectation };
  });

  /** `85,5 điểm`, `hoàn-thành-tốt`, `không có` for no band; or from one to another, where data are missing. */
  private expectedScore = this.quiet('expectedScore', (): ExpectedScore => {
    return this.either<ExpectedScore>([
      {
        ALT: () => {
          const { value } = this.SUBRULE(this.points);
          return { points: { from: value, to: value } };
        },
      },
      {
        ALT: () => {
          const band = this.SUBRULE(this.nameNode);
          return { band: { from: band, to: band } };
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.none);
          return { band: 'none' };
        },
      },
      {
        ALT: () => {
          this.CONSUME(wordToken.from);
          return this.either2<ExpectedScore>([
            {
              ALT: () => {
                const from = this.SUBRULE2(this.points).value;
                this.CONSUME(wordToken.to);
                return { points: { from, to: this.SUBRULE3(this.points).value } };
              },
            },
            {
              ALT: () => {
                const from = this.SUBRULE2(this.nameNode);
                this.CONSUME2(wordToken.to);
                return { band: { from, to: this.SUBRULE3(this.nameNode) } };
              },
            },
          ]);
        },
      },
    ]);
  });

  /** `vì kỷ-luật, nghỉ-việc`, `vì "…"`. */
  private reasons = this.quiet(
    'reasons',
    (): Partial<Pick<ExpectedOutcomeNode, 'because' | 'reason'>> => {
      this.CONSUME(wordToken.because);
      return this.either<Partial<Pick<ExpectedOutcomeNode, 'because' | 'reason'>>>([
        { ALT: () => ({ because: this.SUBRULE(this.names) }) },
        { ALT: () => ({ reason: this.SUBRULE(this.textNode) }) },
      ]);
    },
  );

  /** `không` is for what people deny in these words; for the rest there is a word of its own. */
  private expectedOutcome = this.quiet(
    'expectedOutcome',
    (): Pick<ExpectedOutcomeNode, 'outcome' | 'negated'> =>
      this.either<Pick<ExpectedOutcomeNode, 'outcome' | 'negated'>>([
        {
          ALT: () => {
            let negated = false;
            this.OPTION(() => {
              this.CONSUME(wordToken.not);
              negated = true;
            });
            const outcome = this.either2<WordNode>([
              { ALT: () => this.wordOf(this.CONSUME(wordToken.meets)) },
              { ALT: () => this.wordOf(this.CONSUME(wordToken.awarded)) },
            ]);
            return { outcome, negated };
          },
        },
        {
          ALT: () => ({
            outcome: this.wordOf(this.CONSUME(wordToken.passes)),
            negated: false,
          }),
        },
        {
          ALT: () => ({
            outcome: this.wordOf(this.CONSUME(wordToken.fails)),
            negated: false,
          }),
        },
        {
          ALT: () => ({
            outcome: this.wordOf(this.CONSUME(wordToken.insufficientData)),
            negated: false,
          }),
        },
        {
          ALT: () => ({
            outcome: this.wordOf(this.CONSUME(wordToken.councilDecides)),
            negated: false,
          }),
        },
      ]),
  );

  /** In a fact, the fields of a record within a record; in a test, a list of records. */
  private listField = this.shaped('list', () => {
    const declarations: ShapeValues['list']['declarations'][number][] = [];
    const items: ListedRecordNode[] = [];
    this.CONSUME(literal.openBlock);
    this.MANY(() => {
      this.OR([
        {
          GATE: () => this.LA(1).tokenType === declarationToken.fact,
          ALT: () => keep(declarations, this.SUBRULE(this.declaration)),
        },
        { ALT: () => items.push(this.SUBRULE(this.listedRecord)) },
      ]);
    });
    this.CONSUME(literal.closeBlock);
    return { declarations, items };
  });

  protected abstract declaration: ParserMethod<[], DeclarationNode | undefined>;
}
