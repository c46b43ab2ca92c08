import {
  type Diagnostic,
  type NameNode,
  type PartyNode,
  proposeFix,
  type Span,
} from '@thidua/language';
import type { Name, PartialDate, Party, Reference, RegistryEntry } from '@thidua/model';
import { nameCodes, say } from './messages.ts';
import { Readings } from './readings.ts';
import type { Name as NameInWorkspace, SymbolTable } from './symbol-table.ts';
import type { DeclaredSymbol, SymbolKind } from './symbols.ts';

/**
 * The names in reach of one document. Whatever is asked is remembered with its answer, found or not: the
 * document is to be lowered again when an answer is no longer the same.
 */
export class Scope {
  readonly readings = new Readings();
  readonly diagnostics: Diagnostic[] = [];
  /** Where in `diagnostics` a name was found to be unknown; its further uses are told there. */
  private readonly unknown = new Map<string, number>();
  private readonly local = new Map<string, string>();
  private readonly kind: SymbolKind;
  private readonly table: SymbolTable;

  /** `kind` is that of the document itself. */
  constructor(kind: SymbolKind, table: SymbolTable) {
    this.kind = kind;
    this.table = table;
  }

  /** Makes a name known within this document only: a participant, an award. */
  declareLocal(id: string, label: string): void {
    this.local.set(id, label);
  }

  /** The lowered entry of a name, where a document of this kind may wait for one of that kind. */
  entry(id: string): RegistryEntry | undefined {
    const name = this.asked(id);
    const [symbol] = name.declarations;
    return symbol === undefined ? undefined : this.entryOf(name, symbol);
  }

  private asked(id: string): NameInWorkspace {
    const name = this.table.name(id);
    this.readings.ask(name.meaning);
    return name;
  }

  /**
   * Events wait for no other entry, other entries for events only, movements for any entry: so nothing waits
   * for itself, and what a document says does not depend on which was lowered first.
   */
  private entryOf(name: NameInWorkspace, { kind }: DeclaredSymbol): RegistryEntry | undefined {
    if (!mayWaitFor(this.kind, kind)) return undefined;
    const document = this.readings.ask(name.document);
    return document !== undefined && 'kind' in document ? document : undefined;
  }

  /** Resolves a name that must be declared as one of `kinds`; reports and returns nothing where it is not. */
  reference(
    node: NameNode,
    kinds: readonly SymbolKind[],
    day?: string,
    wordsToo = false,
  ): Reference | undefined {
    const name = this.asked(node.value);
    const [symbol] = name.declarations;
    if (symbol === undefined) {
      this.reportUnknown(node, kinds, wordsToo);
      return undefined;
    }
    if (!kinds.includes(symbol.kind)) {
      this.readings.ask(name.declared);
      this.report(nameCodes.wrongKind, node, say.wrongKind(node.value, symbol.kind, kinds), {
        related: [{ file: symbol.file, span: symbol.span, message: say.declaredHere(node.value) }],
      });
      return undefined;
    }
    return this.referenceTo(name, symbol, day);
  }

  /** A person or body in words, or by name. */
  party(node: PartyNode, kinds: readonly SymbolKind[], day?: string): Party {
    if (node.kind === 'text') return { name: node.value };
    const local = this.local.get(node.value);
    if (local !== undefined) return { name: local };
    const ref = this.reference(node, kinds, day, true);
    return ref === undefined ? { name: node.value } : { name: ref.name, ref };
  }

  /** A name in a rule: a participant or award of this document, a value of a scale, or a declared entry. */
  name(node: NameNode, kinds: readonly SymbolKind[], valuesToo = false): Name {
    const id = node.member === undefined ? node.value : `${node.value}.${node.member}`;
    if (this.local.has(node.value)) return { id };
    const { declarations, isScaleValue } = this.asked(node.value);
    if (valuesToo && this.readings.ask(isScaleValue)) return { id };
    if (declarations[0]?.kind === 'field') return { id };
    const ref = this.reference(node, kinds);
    return ref === undefined ? { id } : { id, ref };
  }

  private referenceTo(
    known: NameInWorkspace,
    symbol: DeclaredSymbol,
    day: string | undefined,
  ): Reference | undefined {
    const { kind, id, slug, label } = symbol;
    if (kind === 'field') return undefined;
    const entry =
      day === undefined || !hasDatedNames(kind) ? undefined : this.entryOf(known, symbol);
    return { kind, id, slug, name: entry === undefined ? label : nameOnDay(entry, day) };
  }

  private reportUnknown(node: NameNode, kinds: readonly SymbolKind[], wordsToo: boolean): void {
    const first = this.unknown.get(node.value);
    const found = first === undefined ? undefined : this.diagnostics[first];
    if (first !== undefined && found !== undefined) {
      const span = { start: node.start, end: node.end };
      const related = [...found.related, { span, message: say.usedHereToo(node.value) }];
      this.diagnostics[first] = { ...found, related };
      return;
    }
    this.unknown.set(node.value, this.diagnostics.length);
    this.readings.ask(this.table.everyName);
    const near = this.table.nearest(node.value, kinds, [...this.local.keys()]);
    const span = { start: node.start, end: node.start + node.value.length };
    this.report(nameCodes.unknownName, node, say.unknownName(node.value), {
      help: near === undefined ? say.declareIt(kinds, wordsToo) : say.didYouMean(near),
      fixes: near === undefined ? [] : [proposeFix(say.change(near), span, near)],
    });
  }

  report(
    code: string,
    at: Span,
    message: Diagnostic['message'],
    details: Partial<Pick<Diagnostic, 'help' | 'related' | 'fixes' | 'severity'>> = {},
  ): void {
    this.diagnostics.push({
      code,
      severity: details.severity ?? 'error',
      message,
      span: { start: at.start, end: at.end },
      related: details.related ?? [],
      fixes: details.fixes ?? [],
      ...(details.help === undefined ? {} : { help: details.help }),
    });
  }
}

const mayWaitFor = (kind: SymbolKind, other: SymbolKind): boolean =>
  kind === 'campaign' ? other !== 'campaign' : kind !== 'event' && other === 'event';

const hasDatedNames = (kind: SymbolKind): boolean =>
  kind === 'issuer' || kind === 'administrative-unit';

/** The name that an entry bore on a day; its own name where the day is not known or no dated name covers it. */
function nameOnDay(entry: RegistryEntry, day: string | undefined): string {
  if (day === undefined || !('names' in entry)) return entry.name;
  return entry.names.find((name) => holdsOn(name, day))?.name ?? entry.name;
}

/** Whether a day lies between two dates, each inclusive and as far as it is given. */
export const holdsOn = (
  { from, to }: { from?: PartialDate | undefined; to?: PartialDate | undefined },
  day: string,
): boolean => (from ?? '') <= day && (to === undefined || day <= lastDayOf(to));

/** A partial date as an upper bound in text order: a month or a year reaches to its end. */
const lastDayOf = (date: string): string => (date.length === 10 ? date : `${date}-99`);
