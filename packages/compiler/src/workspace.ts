import {
  type DeclarationNode,
  type Diagnostic,
  type FileNode,
  LineIndex,
  type MovementHead,
  type ParseResult,
  parse,
  type Span,
  soleMovement,
} from '@thidua/language';
import type { Campaign, Fact, Places, RegistryEntry, TestCase } from '@thidua/model';
import { checksOf } from './checks/catalogue.ts';
import type { CheckContext, Document } from './checks/check.ts';
import { personalDataIn } from './checks/personal-data/find.ts';
import { type Lowered, lower } from './lowering/lower.ts';
import { contextFor, type LoweringContext } from './lowering/lowering-context.ts';
import { lowerTestCase } from './lowering/test-case.ts';
import { nameCodes, say } from './names/messages.ts';
import { type Question, Readings } from './names/readings.ts';
import { Scope } from './names/scope.ts';
import { type Declarations, type Name, SymbolTable } from './names/symbol-table.ts';
import { type DeclaredSymbol, movementSymbol, scaleValuesOf, symbolsOf } from './names/symbols.ts';
import {
  type Archive,
  documentsFrom,
  type PublishedSource,
  publish,
} from './publishing/publish.ts';
import { applyWaivers } from './waivers.ts';

type FileState = Declarations & {
  readonly text: string;
  /** Of a file that declares one movement and nothing else. */
  readonly head: MovementHead | undefined;
  /** What the parser made of it; of a movement, only while somebody is at it. */
  parsed: Parsed | undefined;
  /** Its documents, until the file is examined. */
  lowered: Map<DeclaredSymbol, Lowered> | undefined;
  examined: Examined | undefined;
};

type Parsed = Pick<ParseResult, 'file' | 'diagnostics'>;

type Examined = {
  readonly diagnostics: readonly Diagnostic[];
  /** What its documents and their checks asked about the rest of the workspace. */
  readonly readings: readonly Readings[];
};

/** A document as others were told of it last. */
type Told = {
  readonly symbol: DeclaredSymbol;
  readonly document: Document;
  readonly readings: Readings;
};

/**
 * A workspace of files, kept up to date edit by edit. An edit does no more than read its file. What is
 * asked for is then worked out again only where something that it read elsewhere is no longer the same:
 * every piece of work keeps what it asked about the rest of the workspace, with the answers.
 *
 * Of a movement, only findings are kept once it is examined; its tree and its document are made again from
 * the text when somebody needs them. Paths are relative to the workspace, with `/`. Pure: no file is read
 * here.
 */
export class Workspace {
  private readonly states = new Map<string, FileState>();
  private readonly table = new SymbolTable((name) => this.tell(name));
  /** Documents that others have read. */
  private readonly told = new Map<Name, Told>();
  /** Counts edits. */
  private revision = 0;

  /** Adds a file, or takes its new text. */
  setFile(path: string, text: string): void {
    const before = this.states.get(path);
    if (before?.text === text) return;
    const state = { text, ...declared(path, text), lowered: undefined, examined: undefined };
    this.states.set(path, state);
    this.table.replace(before, state);
    this.revision++;
  }

  /**
   * Adds a file of which somebody else knows already that it declares this movement and nothing else. Its text is
   * asked for only where somebody needs more of it than its name.
   */
  setMovement(path: string, head: MovementHead, readText: () => string): void {
    const state: FileState = {
      get text() {
        return readText();
      },
      ...declaredBy(path, head),
      lowered: undefined,
      examined: undefined,
    };
    this.table.replace(this.states.get(path), state);
    this.states.set(path, state);
    this.revision++;
  }

  /** The head of the movement that is all that a file declares. */
  headOf(path: string): MovementHead | undefined {
    return this.states.get(path)?.head;
  }

  removeFile(path: string): void {
    const state = this.states.get(path);
    if (state === undefined) return;
    this.states.delete(path);
    this.table.replace(state, undefined);
    this.revision++;
  }

  /** All paths, sorted. */
  files(): string[] {
    return [...this.states.keys()].sort();
  }

  text(path: string): string | undefined {
    return this.states.get(path)?.text;
  }

  /** What is wrong in a file: syntax, names, checks; in the order of the text. Waived findings say so. */
  diagnostics(path: string): readonly Diagnostic[] {
    const state = this.states.get(path);
    if (state === undefined) return [];
    const holds = state.examined?.readings.every((readings) => readings.hold(this.revision));
    if (state.examined === undefined || !holds) {
      state.examined = this.examine(state);
      forgetWhatCanBeReadAgain(state);
    }
    return state.examined.diagnostics;
  }

  /** Everything that a file asked of the rest of the workspace, for its findings and for what is published of it. */
  questionsOf(path: string): ReadonlySet<Question> {
    this.diagnostics(path);
    const readings = this.states.get(path)?.examined?.readings ?? [];
    return new Set(readings.flatMap(({ questions }) => [...questions]));
  }

  /**
   * The answer to a question in words that any workspace would use that answers the same; nothing where words cannot
   * say that.
   */
  answerInWords({ kind, of }: Pick<Question, 'kind' | 'of'>): string | undefined {
    return this.table.answerInWords(kind, of);
  }

  /** The file that a name is told from. */
  fileOf(name: string): string | undefined {
    return this.table.name(name).declarations[0]?.file;
  }

  /**
   * Everything that is published, byte for byte the same for the same files; or what is published of some of
   * them, by the names of all. What became part of a province is known from the files that tell of it.
   */
  build(isWanted: (path: string) => boolean = () => true): Archive {
    return publish(this.documents(isWanted));
  }

  /** The documents that are published of some files. A movement is read when its turn comes, and not kept. */
  *documents(isWanted: (path: string) => boolean = () => true): Generator<Document> {
    const wanted = this.files().filter(isWanted);
    const isMovement = (path: string): boolean => this.headOf(path) !== undefined;
    yield* documentsFrom(wanted.flatMap((path) => (isMovement(path) ? [] : this.sourcesOf(path))));
    for (const path of wanted) if (isMovement(path)) yield* documentsFrom(this.sourcesOf(path));
  }

  /**
   * What a file says, by the names of all and without what the checks say of it: for texts that are looked at in
   * passing. Nothing where its syntax has errors.
   */
  reading(path: string): readonly Document[] | undefined {
    const state = this.states.get(path);
    if (state === undefined) return undefined;
    const { file: tree, diagnostics } = parsed(state);
    if (diagnostics.some(({ severity }) => severity === 'error')) return undefined;
    const lines = new LineIndex(state.text);
    const sources = this.documentsOf(state, tree).map(
      ([, { document, places }]): PublishedSource => ({ document, places, lines, findings: [] }),
    );
    const { campaigns, registry } = publish(documentsFrom(sources));
    return [...campaigns, ...registry];
  }

  private sourcesOf(path: string): PublishedSource[] {
    const state = this.states.get(path);
    if (state === undefined) return [];
    const lines = new LineIndex(state.text);
    const { file: tree } = parsed(state);
    const documents = this.documentsOf(state, tree);
    const diagnostics = this.diagnostics(path);
    return documents.map(([symbol, { document, places }]) => {
      const { start, end } = declarationOf(tree, symbol);
      const findings = diagnostics.filter(({ span }) => span.start >= start && span.start <= end);
      return { document, places, lines, findings };
    });
  }

  /**
   * The test cases of a file, in the order of the text, with where each of their facts stands. What could not
   * be read is left out of them; `diagnostics` says so.
   */
  testCases(path: string): readonly { readonly testCase: TestCase; readonly places: Places }[] {
    const state = this.states.get(path);
    if (state === undefined) return [];
    const lines = new LineIndex(state.text);
    return this.testCasesOf(state, parsed(state).file).map(({ testCase, places }) => ({
      testCase,
      places: places.published(path, lines),
    }));
  }

  // Documents -----------------------------------------------------------------------------------------------

  /** The document of a name for those who refer to it: the same object until something in it changes. */
  private tell(name: Name): Document | undefined {
    const [symbol] = name.declarations;
    const last = this.told.get(name);
    if (symbol === last?.symbol && last?.readings.hold(this.revision)) return last.document;
    const state = symbol === undefined ? undefined : this.states.get(symbol.file);
    if (symbol === undefined || state === undefined) return undefined;
    const lowered = this.lowered(state, symbol, parsed(state).file);
    if (lowered === undefined) return undefined;
    const { readings } = lowered.scope;
    const same = last !== undefined && saysTheSame(last.document, lowered.document);
    const document = same ? last.document : lowered.document;
    this.told.set(name, { symbol, document, readings });
    return document;
  }

  private lowered(state: FileState, symbol: DeclaredSymbol, tree: FileNode): Lowered | undefined {
    const known = state.lowered?.get(symbol);
    if (known?.scope.readings.hold(this.revision)) return known;
    if (symbol.kind === 'field') return undefined;
    const declaration = tree.declarations[symbol.declaration];
    // A text that is read only now may not be what it was when its head was told.
    if (declaration === undefined) return undefined;
    const lowered = lower(symbol, declaration, state.text, this.table);
    if (lowered !== undefined && state.parsed !== undefined) {
      state.lowered ??= new Map();
      state.lowered.set(symbol, lowered);
    }
    return lowered;
  }

  private documentsOf(state: FileState, tree: FileNode): [DeclaredSymbol, Lowered][] {
    return state.symbols.flatMap((symbol): [DeclaredSymbol, Lowered][] => {
      const lowered = this.lowered(state, symbol, tree);
      return lowered === undefined ? [] : [[symbol, lowered]];
    });
  }

  // Findings ------------------------------------------------------------------------------------------------

  private examine(state: FileState): Examined {
    const { file: tree, diagnostics: syntax } = parsed(state);
    const documents = this.documentsOf(state, tree);
    const readings = new Readings();
    const found = [...syntax, ...personalDataIn(state.text), ...this.clashes(state, readings)];
    const scopes = [
      ...documents.map(([, { scope }]) => scope),
      ...this.testCasesOf(state, tree).map(({ scope }) => scope),
    ];
    for (const { diagnostics } of scopes) {
      found.push(...diagnostics.filter((finding) => !isEcho(finding, syntax)));
    }
    // A file that cannot be read whole would be blamed for what it may well say.
    if (!syntax.some(({ severity }) => severity === 'error')) {
      for (const [symbol, lowered] of documents)
        found.push(...this.check(state, symbol, lowered, readings));
    }
    return {
      diagnostics: applyWaivers(found, tree),
      readings: [readings, ...scopes.map((scope) => scope.readings)],
    };
  }

  /** Test cases publish nothing, but the names in them are to be right as well. */
  private testCasesOf(
    { text }: FileState,
    tree: FileNode,
  ): (Pick<LoweringContext, 'places' | 'scope'> & { readonly testCase: TestCase })[] {
    return tree.declarations
      .filter((node) => node.name === 'testCase')
      .map((node) => {
        const context = contextFor(text, new Scope('campaign', this.table));
        const { places, scope } = context;
        return { testCase: lowerTestCase(node, tree, context), places, scope };
      });
  }

  private check(
    state: FileState,
    symbol: DeclaredSymbol,
    { document, places }: Lowered,
    readings: Readings,
  ): Diagnostic[] {
    const subject = 'kind' in document ? document.kind : 'campaign';
    const lookUp = (id: string): Document | undefined => readings.ask(this.table.name(id).document);
    const context: CheckContext = {
      text: state.text,
      spanOf: (pointer): Span => places.nearest(pointer) ?? symbol.span,
      entry: (reference): RegistryEntry | undefined => {
        const other = lookUp(reference.id);
        return other !== undefined && 'kind' in other ? other : undefined;
      },
      facts: (): readonly Fact[] =>
        readings
          .ask(this.table.facts)
          .map((name) => readings.ask(name.document))
          .filter((entry) => entry !== undefined && 'kind' in entry && entry.kind === 'fact'),
      campaign: (reference): Campaign | undefined => {
        const other = lookUp(reference.id);
        return other !== undefined && !('kind' in other) ? other : undefined;
      },
    };
    const found: Diagnostic[] = [];
    for (const check of checksOf(subject)) {
      for (const { message, span, help, related, fixes } of check.run(document as never, context)) {
        found.push({
          code: check.code,
          severity: check.severity,
          message,
          span,
          related: related ?? [],
          fixes: fixes ?? [],
          ...(help === undefined ? {} : { help }),
        });
      }
    }
    return found;
  }

  /** Two declarations of one name, two names with one address: told to the later one. */
  private clashes(state: FileState, readings: Readings): Diagnostic[] {
    const found: Diagnostic[] = [];
    for (const symbol of state.symbols) {
      const [first] = readings.ask(this.table.name(symbol.id).declared);
      if (first !== undefined && first !== symbol) {
        found.push(clash(nameCodes.duplicateName, symbol, first, say.duplicateName(symbol.id)));
        continue;
      }
      const [holder] = readings.ask(this.table.address(symbol).declared);
      if (holder !== undefined && holder !== symbol && holder.id !== symbol.id) {
        found.push(
          clash(
            nameCodes.slugCollision,
            symbol,
            holder,
            say.slugCollision(symbol.id, holder.id, symbol.slug),
          ),
        );
      }
    }
    return found;
  }
}

type Declared = Declarations & Pick<FileState, 'head' | 'parsed'>;

/** The names of a file. A movement need not be parsed for its own, so that a workspace holds no tree of it. */
function declared(path: string, text: string): Declared {
  const movement = soleMovement(text);
  if (movement !== undefined) return declaredBy(path, movement);
  const { file, diagnostics } = parse(text);
  return {
    head: undefined,
    symbols: symbolsOf(path, file),
    values: scaleValuesOf(file),
    parsed: { file, diagnostics },
  };
}

const declaredBy = (path: string, head: MovementHead): Declared => ({
  head,
  symbols: [movementSymbol(path, head)],
  values: [],
  parsed: undefined,
});

function parsed(state: FileState): Parsed {
  if (state.parsed !== undefined) return state.parsed;
  const { file, diagnostics } = parse(state.text);
  if (state.examined === undefined) state.parsed = { file, diagnostics };
  return { file, diagnostics };
}

/** Entries of a registry are asked for one by one, so their tree stays; a movement is read whole or not at all. */
function forgetWhatCanBeReadAgain(state: FileState): void {
  state.lowered = undefined;
  if (state.symbols.length <= 1) state.parsed = undefined;
}

const declarationOf = (tree: FileNode, symbol: DeclaredSymbol): DeclarationNode =>
  tree.declarations[symbol.declaration] as DeclarationNode;

/** Whether a syntax error has already been told of the very same words. */
const isEcho = ({ span }: Diagnostic, syntax: readonly Diagnostic[]): boolean =>
  syntax.some((told) => told.span.start === span.start && told.span.end === span.end);

/** Whether two readings of a document say the same to those who refer to it. */
const saysTheSame = (a: Document, b: Document): boolean => JSON.stringify(a) === JSON.stringify(b);

function clash(
  code: string,
  symbol: DeclaredSymbol,
  other: DeclaredSymbol,
  message: Diagnostic['message'],
): Diagnostic {
  return {
    code,
    severity: 'error',
    message,
    help: say.chooseAnother(),
    span: symbol.span,
    related: [{ file: other.file, span: other.span, message: say.declaredHere(other.id) }],
    fixes: [],
  };
}
