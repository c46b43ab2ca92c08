import type { DeclarationNode } from '@thidua/language';
import { earliestDay, isPossibleDate, partialDateOf } from '@thidua/model/calendar';
import type { Document } from '../checks/check.ts';
import { Scope } from '../names/scope.ts';
import type { SymbolTable } from '../names/symbol-table.ts';
import type { DeclaredSymbol } from '../names/symbols.ts';
import { lowerCampaign } from './campaign.ts';
import { contextFor } from './lowering-context.ts';
import type { FactPlaces } from './places.ts';
import { lowerEntry } from './registry.ts';

/** A document read out of its declaration: what it says, where, and what went wrong with its names. */
export type Lowered = {
  readonly document: Document;
  readonly places: FactPlaces;
  readonly scope: Scope;
};

/** Lowers one declaration; nothing for those that publish no document of their own. */
export function lower(
  symbol: DeclaredSymbol,
  node: DeclarationNode,
  text: string,
  table: SymbolTable,
): Lowered | undefined {
  const scope = new Scope(symbol.kind, table);
  if (symbol.kind === 'campaign') {
    const context = contextFor(text, scope, daysOf(node));
    return { document: lowerCampaign(symbol, node, context), places: context.places, scope };
  }
  const context = contextFor(text, scope);
  const document = lowerEntry(symbol, node, context);
  return document === undefined ? undefined : { document, places: context.places, scope };
}

/** The day by which names hold, and the day of issue where the date is whole. */
function daysOf(node: DeclarationNode): { day?: string; issueDay?: string } {
  for (const field of node.fields) {
    if (field.name !== 'date' || field.value.date.kind !== 'date') continue;
    const { year, month, day } = field.value.date;
    const parts = { year, month: month ?? null, day: day ?? null };
    if (year === null || year < 1000 || !isPossibleDate(parts)) return {};
    const first = earliestDay(partialDateOf(parts));
    if (first === undefined) return {};
    const whole = typeof month === 'number' && typeof day === 'number';
    return whole ? { day: first, issueDay: first } : { day: first };
  }
  return {};
}
