import type { IToken, ParserMethod } from 'chevrotain';
import {
  declarationNameOf,
  declarationToken,
  groupCategory,
  literal,
  wordNameOf,
  wordToken,
} from '../lexer/token-types.ts';
import type {
  DateNode,
  DeclarationNode,
  FieldNode,
  FileNode,
  NameNode,
  ParameterValueNode,
  PartyNode,
  TextNode,
  WordNode,
} from '../syntax/tree.ts';
import { keep, lost } from './entries-grammar.ts';
import { FieldsGrammar } from './fields-grammar.ts';
import type { GrammarOptions } from './recovering-parser.ts';
import { fitted } from './words-grammar.ts';

/** A whole file: a movement with its fields at the margin, or entries of a registry in braces. */
export class FileGrammar extends FieldsGrammar {
  protected campaign = this.RULE(
    'campaign',
    (): DeclarationNode | undefined => {
      const keyword = this.CONSUME(declarationToken.campaign);
      const head = this.SUBRULE(this.namedHead);
      this.CONSUME(literal.endOfField);
      const fields: FieldNode[] = [];
      this.MANY(() => keep(fields, this.SUBRULE(this.field)));
      return this.ACTION(() => this.declarationNode(keyword, { ...head, fields }));
    },
    lost,
  );

  private readonly entryKeywords: { ALT: () => IToken }[] = [
    { ALT: () => this.CONSUME(declarationToken.issuer) },
    { ALT: () => this.CONSUME(declarationToken.administrativeUnit) },
    { ALT: () => this.CONSUME(declarationToken.theme) },
    { ALT: () => this.CONSUME(declarationToken.event) },
    { ALT: () => this.CONSUME(declarationToken.act) },
    { ALT: () => this.CONSUME(declarationToken.fact) },
    { ALT: () => this.CONSUME(declarationToken.title) },
    { ALT: () => this.CONSUME(declarationToken.awardForm) },
    { ALT: () => this.CONSUME(declarationToken.scoringGrid) },
  ];

  /** An entry of a registry: keyword, identifier, name, and its fields in braces. */
  private entry = this.RULE(
    'entry',
    (): DeclarationNode | undefined => {
      const keyword = this.either(this.entryKeywords);
      const head = this.SUBRULE(this.namedHead);
      const block = this.OPTION(() => this.SUBRULE(this.block));
      this.CONSUME(literal.endOfField);
      return this.ACTION(() =>
        this.declarationNode(keyword, { ...head, fields: block?.fields ?? [] }),
      );
    },
    lost,
  );

  private parameter = this.RULE(
    'parameter',
    (): DeclarationNode | undefined => {
      const keyword = this.CONSUME(declarationToken.parameter);
      const head = this.SUBRULE(this.parameterHead);
      const values: ParameterValueNode[] = [];
      const fields: FieldNode[] = [];
      this.CONSUME(literal.openBlock);
      this.MANY(() => {
        this.OR([
          { ALT: () => keep(values, this.SUBRULE(this.parameterValue)) },
          { ALT: () => keep(fields, this.SUBRULE(this.field)) },
        ]);
      });
      this.CONSUME(literal.closeBlock);
      this.CONSUME(literal.endOfField);
      const { type, ...named } = head ?? {};
      const parameter = { ...(type === undefined ? {} : { type }), values };
      return this.ACTION(() => this.declarationNode(keyword, { ...named, fields, parameter }));
    },
    lost,
  );

  private parameterHead = this.RULE(
    'parameterHead',
    (): { id: NameNode; label?: TextNode; type?: WordNode } | undefined => {
      const id = this.SUBRULE(this.nameNode);
      const label = this.OPTION(() => this.SUBRULE(this.textNode));
      const type = this.OPTION2((): WordNode => {
        const token = this.CONSUME(groupCategory('valueType'));
        return {
          word: wordNameOf(token.tokenType) ?? 'unknown',
          start: this.startOf(token),
          end: this.endHere(),
        };
      });
      return {
        id,
        ...(label === undefined ? {} : { label }),
        ...(type === undefined ? {} : { type }),
      };
    },
    lost,
  );

  private parameterValue = this.RULE(
    'parameterValue',
    (): ParameterValueNode | undefined => {
      const first = this.LA(1);
      const value = this.SUBRULE(this.valueNode);
      const period = this.OPTION(() => this.SUBRULE(this.period));
      const parties: PartyNode[] = [];
      this.OPTION2(() => {
        this.CONSUME(wordToken.applicableTo);
        this.AT_LEAST_ONE_SEP({
          SEP: literal.comma,
          DEF: () => parties.push(this.SUBRULE(this.partyNode)),
        });
      });
      const basedOn = this.OPTION3(() => this.SUBRULE(this.basedOn));
      return {
        value,
        ...(period === undefined ? {} : { period }),
        for: parties,
        ...(basedOn === undefined ? {} : { basedOn }),
        start: this.startOf(first),
        end: this.endHere(),
      };
    },
    lost,
  );

  private testCase = this.RULE(
    'testCase',
    (): DeclarationNode | undefined => {
      const keyword = this.CONSUME(declarationToken.testCase);
      const head = this.SUBRULE(this.testHead);
      const block = this.SUBRULE(this.block);
      this.CONSUME(literal.endOfField);
      return this.ACTION(() =>
        this.declarationNode(keyword, { test: {}, ...head, fields: block?.fields ?? [] }),
      );
    },
    lost,
  );

  private testHead = this.RULE(
    'testHead',
    (): Pick<DeclarationNode, 'label' | 'test'> | undefined => {
      const label = this.SUBRULE(this.textNode);
      const award = this.OPTION(() => {
        this.CONSUME(wordToken.applicableTo);
        return this.SUBRULE(this.nameNode);
      });
      const year = this.OPTION2(() => {
        this.CONSUME(wordToken.year);
        return Number(this.CONSUME(literal.number).image);
      });
      const assessmentDate = this.OPTION3((): DateNode => {
        this.CONSUME(wordToken.assessmentDate);
        return this.SUBRULE(this.dateNode);
      });
      const test = {
        ...(award === undefined ? {} : { award }),
        ...(year === undefined ? {} : { year }),
        ...(assessmentDate === undefined ? {} : { assessmentDate }),
      };
      return { label, test };
    },
    lost,
  );

  protected declaration: ParserMethod<[], DeclarationNode | undefined> = this.quiet(
    'declaration',
    (): DeclarationNode | undefined =>
      this.either<DeclarationNode | undefined>([
        { ALT: () => this.SUBRULE(this.entry) },
        { ALT: () => this.SUBRULE(this.parameter) },
        { ALT: () => this.SUBRULE(this.testCase) },
      ]),
  );

  private file = this.RULE(
    'file',
    (): FileNode => {
      const first = this.LA(1);
      const declarations: DeclarationNode[] = [];
      const stray: FieldNode[] = [];
      this.MANY(() => {
        this.OR([
          { ALT: () => keep(declarations, this.SUBRULE(this.campaign)) },
          { ALT: () => keep(declarations, this.SUBRULE(this.declaration)) },
          { ALT: () => keep(stray, this.SUBRULE(this.field)) },
        ]);
      });
      return { kind: 'file', declarations, stray, start: this.startOf(first), end: this.endHere() };
    },
    {
      recoveryValueFunc: (): FileNode => ({
        kind: 'file',
        declarations: [],
        stray: [],
        start: 0,
        end: 0,
      }),
    },
  );

  private declarationNode(
    keyword: IToken,
    said: {
      id?: NameNode | undefined;
      label?: TextNode | undefined;
      fields: readonly FieldNode[];
      parameter?: DeclarationNode['parameter'];
      test?: DeclarationNode['test'];
    },
  ): DeclarationNode | undefined {
    const name = declarationNameOf(keyword.tokenType);
    if (name === undefined) return undefined;
    const start = keyword.startOffset;
    return {
      kind: 'declaration',
      name,
      keyword: { start, end: (keyword.endOffset ?? start) + 1 },
      ...(said.id === undefined ? {} : { id: said.id }),
      ...(said.label === undefined ? {} : { label: said.label }),
      fields: fitted(said.fields),
      ...(said.parameter === undefined ? {} : { parameter: said.parameter }),
      ...(said.test === undefined ? {} : { test: said.test }),
      start: this.startOf(keyword),
      end: this.endHere(),
    };
  }

  constructor(options: GrammarOptions = {}) {
    super(options);
    this.performSelfAnalysis();
  }

  protected recordedTwin(): FileGrammar {
    return new FileGrammar();
  }

  /** What the grammar itself found in the last text, beside Chevrotain's errors. */
  get findings(): readonly (typeof this.problems)[number][] {
    return this.problems;
  }

  read(tokens: IToken[]): FileNode {
    this.problems.length = 0;
    return this.readBy(this.file, tokens);
  }
}
