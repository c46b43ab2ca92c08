import { nearest, withoutMarks } from '@thidua/language';
import type { Document } from '../checks/check.ts';
import type { Question, QuestionKind } from './readings.ts';
import type { DeclaredSymbol, SymbolKind } from './symbols.ts';

/** What one file adds to the names of a workspace. */
export type Declarations = {
  readonly symbols: readonly DeclaredSymbol[];
  /** Names of the values of scales. */
  readonly values: readonly string[];
};

/** A name or an address, declared or not, and what may be asked about it. */
export class Name {
  readonly id: string;
  /** By place: the first is the one that counts, further ones are duplicates. A new list at each change. */
  declarations: readonly DeclaredSymbol[] = [];
  /** How many scales have a value of this name. */
  scales = 0;
  /** What those see that refer to it: not the file it is in, nor where. */
  readonly meaning: Question<string | undefined>;
  readonly declared: Question<readonly DeclaredSymbol[]>;
  readonly isScaleValue: Question<boolean>;
  /** What the entry or movement of this name says. */
  readonly document: Question<Document | undefined>;

  constructor(
    id: string,
    declared: 'declared' | 'address',
    documentOf: (name: Name) => Document | undefined,
  ) {
    this.id = id;
    this.meaning = {
      kind: 'meaning',
      of: id,
      answer: () => {
        const [first] = this.declarations;
        return first && `${first.kind} ${first.label}`;
      },
    };
    this.declared = { kind: declared, of: id, answer: () => this.declarations };
    this.isScaleValue = { kind: 'scale-value', of: id, answer: () => this.scales > 0 };
    this.document = { kind: 'document', of: id, answer: () => documentOf(this) };
  }

  add(symbol: DeclaredSymbol): void {
    this.declarations = [...this.declarations, symbol].sort(byPlace);
  }

  remove(symbol: DeclaredSymbol): void {
    this.declarations = this.declarations.filter((other) => other !== symbol);
  }
}

const byPlace = (a: DeclaredSymbol, b: DeclaredSymbol): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.span.start - b.span.start;

/** The order of the workspace, whichever of its files were added first. */
const byFirstPlace = ({ declarations: [a] }: Name, { declarations: [b] }: Name): number =>
  a === undefined || b === undefined ? 0 : byPlace(a, b);

const nothing: Declarations = { symbols: [], values: [] };

/** All names of a workspace, kept up to date file by file. */
export class SymbolTable {
  private readonly names = new Map<string, Name>();
  private readonly addresses = new Map<string, Name>();
  private readonly documentOf: (name: Name) => Document | undefined;
  private changes = 0;
  /** Which names there are, and for what kinds of things; for those who look for a name that is not there. */
  readonly everyName: Question<number> = {
    kind: 'every-name',
    of: '',
    answer: () => this.changes,
  };
  private factNames: readonly Name[] = [];
  private factsAsOf = -1;
  /** The names of facts: the same list until there is another of them, or one less. */
  readonly facts: Question<readonly Name[]> = {
    kind: 'facts',
    of: '',
    answer: () => this.namesOfFacts(),
  };

  /** `documentOf` gives the document of a name: the same object until something in it changes. */
  constructor(documentOf: (name: Name) => Document | undefined) {
    this.documentOf = documentOf;
  }

  /** Takes what a file declares in place of what it declared before. */
  replace(before: Declarations = nothing, after: Declarations = nothing): void {
    for (const symbol of before.symbols) {
      this.name(symbol.id).remove(symbol);
      this.address(symbol).remove(symbol);
    }
    for (const symbol of after.symbols) {
      this.name(symbol.id).add(symbol);
      if (symbol.kind !== 'field') this.address(symbol).add(symbol);
    }
    for (const value of before.values) this.name(value).scales--;
    for (const value of after.values) this.name(value).scales++;
    if (namesIn(before) !== namesIn(after)) this.changes++;
  }

  name(id: string): Name {
    return this.names.get(id) ?? entered(this.names, id, new Name(id, 'declared', this.documentOf));
  }

  /** The address of the page of a symbol; entries that share one cannot both have it. */
  address(symbol: DeclaredSymbol): Name {
    return this.addressed(`${symbol.kind}/${symbol.slug}`);
  }

  /**
   * The answer to a question in words: the same words in any two workspaces where nobody could tell the answers from
   * each other. Nothing where words cannot say that.
   */
  answerInWords(kind: QuestionKind, of: string): string | undefined {
    switch (kind) {
      case 'meaning':
        return JSON.stringify(this.name(of).meaning.answer() ?? null);
      case 'declared':
        return JSON.stringify(this.name(of).declared.answer());
      case 'address':
        return JSON.stringify(this.addressed(of).declared.answer());
      case 'scale-value':
        return JSON.stringify(this.name(of).isScaleValue.answer());
      case 'document':
        return JSON.stringify(this.name(of).document.answer() ?? null);
      case 'facts':
        return JSON.stringify(this.facts.answer().map(({ id }) => id));
      case 'every-name':
        return undefined;
    }
  }

  /** The declared name nearest to what was typed, among the kinds that would do. */
  nearest(
    typed: string,
    kinds: readonly SymbolKind[],
    others: readonly string[],
  ): string | undefined {
    const { length } = withoutMarks(typed);
    const candidates: string[] = [...others];
    for (const [id, { declarations }] of this.names) {
      // Only a name of about the same length can be near; the folded form is at hand in the address.
      const near = declarations.some(
        ({ kind, slug }) => kinds.includes(kind) && Math.abs(slug.length - length) <= 3,
      );
      if (near) candidates.push(id);
    }
    return nearest(typed, candidates)[0];
  }

  private namesOfFacts(): readonly Name[] {
    if (this.factsAsOf === this.changes) return this.factNames;
    const names = [...this.names.values()]
      .filter(({ declarations: [first] }) => first?.kind === 'fact')
      .sort(byFirstPlace);
    const same =
      names.length === this.factNames.length &&
      names.every((name, at) => name === this.factNames[at]);
    if (!same) this.factNames = names;
    this.factsAsOf = this.changes;
    return this.factNames;
  }

  private addressed(address: string): Name {
    const { addresses, documentOf } = this;
    return (
      addresses.get(address) ??
      entered(addresses, address, new Name(address, 'address', documentOf))
    );
  }
}

function entered(names: Map<string, Name>, key: string, name: Name): Name {
  names.set(key, name);
  return name;
}

const namesIn = ({ symbols }: Declarations): string =>
  symbols.map(({ kind, id }) => `${kind} ${id}`).join('\n');
