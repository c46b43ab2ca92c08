import type { Span } from '../diagnostics/diagnostic.ts';
import type {
  DeclarationName,
  FieldName,
  FieldsOfShape,
  fields,
  Shape,
  WordName,
  WordsOfGroup,
} from '../keywords.ts';

/**
 * The syntax tree: what the text says, in the order in which it says it, before anything is resolved.
 * Every node knows its place in the text as UTF-16 offsets, `end` exclusive.
 */

/** Words between quotes. */
export type TextNode = Span & { readonly kind: 'text'; readonly value: string };
/** An identifier; with `member` where it names a criterion: `lao-động-tiên-tiến.b`. */
export type NameNode = Span & {
  readonly kind: 'name';
  readonly value: string;
  readonly member?: string;
};
export type PartyNode = TextNode | NameNode;
export type WordNode<Name extends WordName = WordName> = Span & { readonly word: Name };

/** A date as typed: `null` for a part left blank, absent where not given at that precision. */
export type CalendarDateNode = Span & {
  readonly kind: 'date';
  readonly year: number | null;
  readonly month?: number | null;
  readonly day?: number | null;
};
export type DayOfYearNode = Span & {
  readonly kind: 'dayOfYear';
  readonly day: number;
  readonly month: number;
};
export type MissingNode = Span & { readonly kind: 'blank' | 'unknown' };
export type DateNode = CalendarDateNode | MissingNode;

/** A moment: a date, the day of issue, an event, the end of the period. */
export type PointNode =
  | DateNode
  | DayOfYearNode
  | (Span & { readonly kind: 'issueDate' | 'atEnd' })
  | (Span & { readonly kind: 'event'; readonly event: PartyNode });

/** `value` an exact decimal as text, `4.5`. */
export type QuantityNode = Span & { readonly value: string; readonly unit?: WordNode };
/** Points, an exact decimal as text; `điểm` may follow them and nothing else. */
export type PointsNode = Span & { readonly value: string };

export type PeriodNode = Span & {
  readonly from?: PointNode;
  readonly to?: PointNode;
  /** `trước`: the last day is the one before. */
  readonly toExclusive: boolean;
  readonly statedLength?: QuantityNode;
};

export type ProvisionNode = Span & {
  readonly article?: string;
  readonly clause?: string;
  readonly point?: string;
};

/** What is cited: an entry, a document by its number, or words; and what the notice says of it. */
export type CitationNode = Span & {
  readonly provision?: ProvisionNode;
  readonly target: PartyNode | (Span & { readonly kind: 'documentNumber'; readonly value: string });
  readonly ordinal?: string;
  readonly legislature?: string;
  /** `giai đoạn 2016 - 2020`, as `2016-2020`: the years of it that are meant. */
  readonly years?: string;
  readonly date?: DateNode;
  readonly issuer?: PartyNode;
  readonly subject?: TextNode;
  readonly verification?: WordNode<WordsOfGroup<'verification'>>;
};

// Rules -------------------------------------------------------------------------------------------------

export type YearNode = Span &
  (
    | { readonly kind: 'assessedYear' | 'previousYear' | 'endOfAssessedYear' | 'assessmentDate' }
    | { readonly kind: 'year'; readonly year: number }
  );
export type FactUseNode = Span & {
  readonly fact: NameNode;
  readonly planned: boolean;
  readonly year?: YearNode;
};
export type ValueNode = Span &
  (
    | { readonly kind: 'quantity'; readonly value: string; readonly unit?: WordNode }
    | { readonly kind: 'percent'; readonly value: string; readonly of?: FactUseNode }
    | { readonly kind: 'calendar'; readonly date: DateNode }
    | { readonly kind: 'truth'; readonly value: boolean }
    | { readonly kind: 'use'; readonly use: FactUseNode }
    | { readonly kind: 'words'; readonly text: TextNode }
    | { readonly kind: 'blank' | 'none' | 'notArisen' }
  );
export type ComparisonSign = '=' | '≠' | '≥' | '≤' | '>' | '<';
export type AmountNode = Span &
  (
    | {
        readonly kind: 'bound';
        readonly sign: ComparisonSign;
        readonly value: string;
        readonly percent: boolean;
      }
    | {
        readonly kind: 'range';
        readonly from: string;
        readonly to: string;
        readonly percent: boolean;
      }
    | { readonly kind: 'all' | 'none' }
  );
export type WindowNode = Span & {
  readonly from?: YearNode;
  readonly to?: YearNode;
  readonly sinceLast?: NameNode;
};
export type InnerShareNode = Span & {
  readonly amount: AmountNode;
  readonly base: 'subset' | 'whole' | 'open';
  readonly wholeOf?: NameNode;
  readonly condition: ExpressionNode;
  readonly whenEmpty?: EmptyBaseNode;
};
/** What the share comes to where there is nothing to take it of. */
export type EmptyBaseNode = WordNode<'passesWhenEmpty' | 'failsWhenEmpty'>;
export type ExpressionNode = Span &
  (
    | { readonly kind: 'and' | 'or'; readonly operands: readonly ExpressionNode[] }
    | { readonly kind: 'not'; readonly operand: ExpressionNode }
    | { readonly kind: 'council'; readonly note?: TextNode }
    | { readonly kind: 'holds'; readonly use: FactUseNode }
    | {
        readonly kind: 'compare';
        readonly use: FactUseNode;
        readonly sign: ComparisonSign;
        readonly value: ValueNode;
      }
    | {
        readonly kind: 'between';
        readonly use: FactUseNode;
        readonly from: ValueNode;
        readonly to: ValueNode;
      }
    | { readonly kind: 'oneOf'; readonly use: FactUseNode; readonly values: readonly ValueNode[] }
    | {
        readonly kind: 'since';
        readonly fact: NameNode;
        readonly until: YearNode;
        readonly sign: ComparisonSign;
        readonly value: ValueNode;
      }
    | { readonly kind: 'exists'; readonly list: NameNode; readonly condition?: ExpressionNode }
    | { readonly kind: 'meets'; readonly title: NameNode }
    | {
        readonly kind: 'awarded';
        readonly title: NameNode;
        readonly equivalents: readonly NameNode[];
        readonly year?: YearNode;
      }
    | {
        readonly kind: 'share';
        readonly amount: AmountNode;
        readonly group: NameNode;
        readonly within?: NameNode;
        readonly per?: NameNode;
        readonly condition: ExpressionNode;
        readonly whenEmpty?: EmptyBaseNode;
        readonly inner: readonly InnerShareNode[];
      }
    | {
        readonly kind: 'atLeast';
        readonly count: number;
        readonly operands: readonly ExpressionNode[];
      }
    | {
        readonly kind: 'history';
        readonly quantity:
          | { readonly consecutive: number }
          | { readonly atLeast: number; readonly outOf: number };
        readonly condition: ExpressionNode;
        readonly window?: WindowNode;
        readonly skipYearWhen?: ExpressionNode;
      }
  );

export type RoundingNode = Span & {
  readonly direction: 'down' | 'up' | 'nearest';
  readonly step?: QuantityNode;
};

/** What stands after the `:` of an entry. */
export type MeaningNode =
  | (Span & { readonly kind: 'summary'; readonly text: TextNode })
  | (Span & { readonly kind: 'qualitative' })
  | (Span & { readonly kind: 'deferred'; readonly to: PartyNode })
  | (Span & { readonly kind: 'formal'; readonly expression: ExpressionNode })
  | (Span & {
      readonly kind: 'ranking';
      readonly fact: NameNode;
      readonly direction: 'ascending' | 'descending';
    })
  | ScoringNode;

export type ScoringNode = Span &
  (
    | {
        readonly kind: 'choice' | 'bands';
        readonly fact?: NameNode;
        readonly options: readonly GridOptionNode[];
      }
    | { readonly kind: 'ratio'; readonly fact: NameNode; readonly rounding?: RoundingNode }
    | {
        readonly kind: 'deductPer' | 'addPer';
        readonly points: string;
        readonly fact: NameNode;
        readonly most?: string;
      }
    | { readonly kind: 'pointsMet'; readonly conditions: readonly ExpressionNode[] }
    | { readonly kind: 'councilScores'; readonly step?: string }
    | { readonly kind: 'fullWhenNotArisen' }
    | { readonly kind: 'zeroItemWhen'; readonly condition: ExpressionNode }
  );
export type GridOptionNode = Span & {
  readonly points: string;
  readonly label?: TextNode;
  readonly from?: ValueNode;
  readonly to?: ValueNode;
  readonly below?: ValueNode;
};

// Entries -----------------------------------------------------------------------------------------------

export type LabelNode = Span & {
  readonly style: 'number' | 'letter' | 'bullet';
  /** `1`, `a`; empty for a bullet. */
  readonly text: string;
};

/** A marked entry: what it is about, what it means, and the entries beneath it. */
export type EntryNode = Span & {
  readonly label?: LabelNode;
  readonly heads: readonly PartyNode[];
  readonly points?: PointsNode;
  readonly capped: boolean;
  readonly meanings: readonly MeaningNode[];
  readonly children: readonly EntryNode[];
};

export type CelebrationNode = Span & {
  readonly event: PartyNode;
  readonly ordinal?: string;
  readonly legislature?: string;
  readonly term?: string;
  readonly anniversary?: number;
  readonly origin?: DateNode;
  readonly date?: DateNode;
  readonly summary?: TextNode;
};
export type PhaseNode = Span & {
  readonly label?: LabelNode;
  readonly name: TextNode;
  readonly period?: PeriodNode;
  readonly summary?: TextNode;
};
export type TimingNode = Span & {
  readonly relation: 'on' | 'before' | 'noLaterThan' | 'after' | 'between' | 'every';
  readonly from?: PointNode;
  readonly at?: PointNode;
  readonly every?: WordNode<WordsOfGroup<'every'>>;
};
export type MilestoneNode = Span & {
  readonly what: WordNode<WordsOfGroup<'milestone'>> | TextNode;
  readonly timing?: TimingNode;
  readonly by: readonly PartyNode[];
  readonly sentTo: readonly PartyNode[];
  readonly via: readonly PartyNode[];
  readonly summary?: TextNode;
};
export type RecipientNode = Span & { readonly party: PartyNode; readonly forReport: boolean };
export type OutcomeNode = Span & {
  readonly about:
    | { readonly kind: 'target'; readonly label: string }
    | { readonly kind: 'award'; readonly award: PartyNode }
    | { readonly kind: 'text'; readonly text: TextNode };
  readonly reached?: TextNode;
  readonly figures: readonly OutcomeFigureNode[];
  readonly source?: CitationNode;
};
/** `98,5%`, `12 cá nhân`; `among` after `trong đó`. */
export type OutcomeFigureNode = Span & {
  readonly value: string;
  readonly percent: boolean;
  readonly unit?: WordNode;
  readonly among: boolean;
};
export type ScaleValueNode = Span & {
  readonly label?: LabelNode;
  readonly name: NameNode;
  readonly text?: TextNode;
};
export type BandNode = Span & {
  readonly value: NameNode;
  readonly text?: TextNode;
  readonly from: string;
  readonly gate?: ExpressionNode;
  readonly quota?: QuotaNode;
};
export type QuotaNode = Span & {
  readonly kind: 'entitlement' | 'ceiling' | 'floor' | 'range' | 'exact';
  readonly from?: string;
  readonly to?: string;
  readonly percent: boolean;
  readonly parameter?: NameNode;
  readonly unit?: WordNode;
  readonly base?:
    | { readonly kind: 'group'; readonly group: NameNode; readonly condition?: ExpressionNode }
    | { readonly kind: 'holders'; readonly title: NameNode; readonly year?: YearNode };
  readonly per?: NameNode;
  readonly whole: boolean;
  readonly rounding?: RoundingNode;
};

// Test cases --------------------------------------------------------------------------------------------

/** The name of a record of a test: `a`, `phòng-một`. */
export type RecordNameNode = Span & { readonly kind: 'recordName'; readonly value: string };
export type RecordValueNode =
  | ValueNode
  /** Another record of the test, by one letter; a longer name is a `use` until names are resolved. */
  | RecordNameNode
  | (Span & { readonly kind: 'range'; readonly from: ValueNode; readonly to: ValueNode })
  | (Span & {
      readonly kind: 'items';
      readonly knownFrom?: number;
      readonly knownTo?: number;
      readonly items: readonly RecordItemNode[];
    });
export type RecordItemNode = HoldingNode | ListedRecordNode;
export type HoldingNode = Span & {
  readonly kind: 'holding';
  readonly title: NameNode;
  readonly years: readonly number[];
};
export type ListedRecordNode = Span & {
  readonly kind: 'record';
  readonly count?: number;
  readonly like?: RecordNameNode;
  readonly facts: readonly RecordFactNode[];
};
export type ExpectationNode =
  | {
      readonly kind: 'outcome';
      readonly of: RecordNameNode;
      readonly outcome: WordNode;
      readonly negated: boolean;
      readonly because: readonly NameNode[];
      readonly reason?: TextNode;
    }
  /** What a scoring grid comes to for a record: points, or a band of its scale. */
  | {
      readonly kind: 'score';
      readonly of: RecordNameNode;
      readonly grid: NameNode;
      readonly points?: { readonly from: string; readonly to: string };
      /** `none`: below the lowest band. */
      readonly band?: { readonly from: NameNode; readonly to: NameNode } | 'none';
    }
  | { readonly kind: 'quantity'; readonly award: NameNode; readonly quantity: string };
export type RecordFactNode = Span &
  (
    | { readonly kind: 'fact'; readonly use: FactUseNode; readonly value: RecordValueNode }
    | { readonly kind: 'council'; readonly criterion: NameNode; readonly passes: boolean }
  );

// Fields ------------------------------------------------------------------------------------------------

/** What follows the keyword of a field, by the shape that the keyword table gives it. */
export type ShapeValues = {
  text: { readonly text: TextNode };
  texts: { readonly texts: readonly TextNode[] };
  parties: { readonly parties: readonly PartyNode[] };
  name: { readonly name: NameNode };
  names: { readonly names: readonly NameNode[] };
  citations: { readonly citations: readonly CitationNode[] };
  citation: { readonly citation: CitationNode };
  correction: { readonly citation: CitationNode; readonly summary?: TextNode };
  number: {
    readonly number:
      | (Span & { readonly kind: 'documentNumber'; readonly value: string })
      | MissingNode;
  };
  date: { readonly date: DateNode };
  datedAct: { readonly date: DateNode; readonly basedOn?: CitationNode };
  datedText: {
    readonly text: TextNode;
    readonly period?: PeriodNode;
    readonly basedOn?: CitationNode;
  };
  datedParty: { readonly party: PartyNode; readonly period?: PeriodNode };
  code: { readonly text: TextNode; readonly system?: PartyNode; readonly period?: PeriodNode };
  succession: {
    readonly successors: readonly NameNode[];
    readonly date?: DateNode;
    readonly inherits: boolean;
    readonly basedOn?: CitationNode;
  };
  choice: { readonly choice: WordNode };
  form: { readonly choice?: WordNode<WordsOfGroup<'form'>>; readonly party?: PartyNode };
  status: {
    readonly state: WordNode<WordsOfGroup<'status'>>;
    readonly by?: CitationNode;
    readonly reason?: TextNode;
  };
  scope: {
    readonly level?: WordNode<WordsOfGroup<'scope'>>;
    readonly parties: readonly PartyNode[];
  };
  type: { readonly choice?: WordNode<WordsOfGroup<'themeType'>>; readonly text?: TextNode };
  flag: Record<never, never>;
  period: { readonly period: PeriodNode };
  validity: { readonly period: PeriodNode; readonly assessedFrom?: DateNode };
  celebrations: { readonly celebrations: readonly CelebrationNode[] };
  phases: { readonly phases: readonly PhaseNode[] };
  milestones: { readonly milestones: readonly MilestoneNode[] };
  participants: { readonly participants: readonly FieldNode[] };
  participant: { readonly id: NameNode; readonly label: TextNode };
  group: {
    readonly id?: NameNode;
    readonly label: TextNode;
    readonly points?: PointsNode;
    readonly capped: boolean;
    readonly block?: BlockNode;
  };
  entries: { readonly entries: readonly EntryNode[] };
  conditions: { readonly entries: readonly EntryNode[] };
  statement: { readonly parties: readonly PartyNode[]; readonly summaries: readonly TextNode[] };
  recognition: { readonly fields: readonly FieldNode[] };
  award: { readonly id: NameNode; readonly label: TextNode; readonly block?: BlockNode };
  version: { readonly id: NameNode; readonly block?: BlockNode };
  recipients: { readonly recipients: readonly RecipientNode[] };
  archive: { readonly places: readonly string[] };
  /** Without positions where the source has lost them: `không rõ`. */
  position: { readonly authority?: string; readonly positions: readonly TextNode[] };
  signatory: { readonly name?: TextNode };
  original: { readonly file: TextNode; readonly digest?: TextNode };
  reading: { readonly source: TextNode; readonly reading: TextNode; readonly at?: TextNode };
  waiver: { readonly code: Span & { readonly value: string }; readonly reason: TextNode };
  outcomes: { readonly outcomes: readonly OutcomeNode[] };
  quota: { readonly quotas: readonly QuotaNode[] };
  prize: {
    /** Money, or with `timesOf` how many times of that. */
    readonly quantity: QuantityNode;
    readonly timesOf?: NameNode;
    readonly rounding?: RoundingNode;
  };
  assessment: { readonly every?: WordNode<WordsOfGroup<'every'>>; readonly text?: TextNode };
  source: {
    readonly text: TextNode;
    readonly verification?: WordNode<WordsOfGroup<'verification'>>;
  };
  occurrence: {
    readonly ordinal: string;
    readonly date?: DateNode;
    readonly period?: PeriodNode;
    readonly term?: string;
  };
  /** `of` after `gồm` and `thuộc`. */
  valueType: { readonly type: WordNode; readonly of?: NameNode };
  values: { readonly values: readonly ScaleValueNode[] };
  list: {
    readonly declarations: readonly DeclarationNode[];
    readonly items: readonly ListedRecordNode[];
  };
  points: { readonly points: PointsNode };
  pointBlock: { readonly most?: PointsNode; readonly block: BlockNode };
  bands: { readonly bands: readonly BandNode[] };
  adjustment: {
    readonly wording?: TextNode;
    readonly value?: NameNode;
    readonly steps?: number;
    readonly when: ExpressionNode;
  };
  record: {
    readonly id: RecordNameNode;
    readonly participant?: NameNode;
    readonly like?: RecordNameNode;
    readonly facts: readonly RecordFactNode[];
  };
  expectation: { readonly expectation: ExpectationNode };
};

type FieldOf<Name extends FieldName> = Span & {
  readonly kind: 'field';
  readonly name: Name;
  readonly keyword: Span;
  readonly value: ShapeValues[(typeof fields)[Name]['shape']];
};
/** A field with its value; narrow on `name`. */
export type FieldNode<Name extends FieldName = FieldName> = { [K in Name]: FieldOf<K> }[Name];
export type FieldNodeOfShape<S extends Shape> = FieldNode<FieldsOfShape<S>>;

/** The inside of a pair of braces. */
export type BlockNode = Span & {
  readonly fields: readonly FieldNode[];
  readonly entries: readonly EntryNode[];
};

/** A value of a parameter: `15% từ 01/01/2024 cho …`. */
export type ParameterValueNode = Span & {
  readonly value: ValueNode;
  readonly period?: PeriodNode;
  readonly for: readonly PartyNode[];
  readonly basedOn?: CitationNode;
};

export type DeclarationNode = Span & {
  readonly kind: 'declaration';
  readonly name: DeclarationName;
  readonly keyword: Span;
  /** Absent only where the text lacks it, which has been reported; a test case has none. */
  readonly id?: NameNode;
  readonly label?: TextNode;
  readonly fields: readonly FieldNode[];
  readonly parameter?: { readonly type?: WordNode; readonly values: readonly ParameterValueNode[] };
  readonly test?: {
    readonly award?: NameNode;
    readonly year?: number;
    readonly assessmentDate?: DateNode;
  };
};

export type FileNode = Span & {
  readonly kind: 'file';
  readonly declarations: readonly DeclarationNode[];
  /** Fields that stand before any declaration; reported, kept so that nothing is lost. */
  readonly stray: readonly FieldNode[];
};
