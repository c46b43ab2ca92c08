import type { CitationNode, FieldNode, PartyNode, WordNode } from '@thidua/language';
import type { Citation, Party, Provision, Scope, SourceNote, Verification } from '@thidua/model';
import type { SymbolKind } from '../names/symbols.ts';
import { lowerDate } from './dates.ts';
import { defined, type FieldsByName, type LoweringContext } from './lowering-context.ts';

/** What may be cited: anything with a page of its own that is a text, a movement or an event. */
const citable: readonly SymbolKind[] = ['act', 'campaign', 'theme', 'event', 'title', 'award-form'];
export const bodies: readonly SymbolKind[] = ['issuer'];

const verifications: Readonly<Record<string, Verification>> = {
  verified: 'verified',
  secondary: 'secondary',
  unverified: 'unverified',
};

const lowerVerification = (node: WordNode | undefined): Verification | undefined =>
  node === undefined ? undefined : verifications[node.word];

export function lowerParties(
  nodes: readonly PartyNode[],
  kinds: readonly SymbolKind[],
  pointer: string,
  context: LoweringContext,
): Party[] {
  return nodes.map((node, index) => {
    context.places.at(`${pointer}/${index}`, node);
    return context.scope.party(node, kinds, context.day);
  });
}

export function lowerScope(
  field: FieldNode<'scope'> | undefined,
  pointer: string,
  context: LoweringContext,
): Scope | undefined {
  if (field === undefined) return undefined;
  context.places.at(pointer, field);
  const { level, parties } = field.value;
  return defined({
    level: level?.word,
    parties: lowerParties(
      parties,
      [...bodies, 'administrative-unit'],
      `${pointer}/parties`,
      context,
    ),
  });
}

export function lowerCitation(
  node: CitationNode,
  pointer: string,
  context: LoweringContext,
): Citation {
  context.places.at(pointer, node);
  const { target, provision } = node;
  const ref =
    target.kind === 'name' ? context.scope.reference(target, citable, context.day) : undefined;
  return defined({
    ref,
    symbol: target.kind === 'documentNumber' ? target.value : undefined,
    text:
      target.kind === 'text'
        ? target.value
        : target.kind === 'name' && ref === undefined
          ? target.value
          : undefined,
    provision:
      provision === undefined
        ? undefined
        : (defined({
            article: provision.article,
            clause: provision.clause,
            point: provision.point,
          }) as Provision),
    date: lowerDate(node.date, `${pointer}/date`, context),
    issuer:
      node.issuer === undefined ? undefined : context.scope.party(node.issuer, bodies, context.day),
    subject: node.subject?.value,
    ordinal: node.ordinal,
    legislature: node.legislature,
    years: node.years,
    verification: lowerVerification(node.verification),
  });
}

export const lowerOptionalCitation = (
  node: CitationNode | undefined,
  pointer: string,
  context: LoweringContext,
): Citation | undefined => (node === undefined ? undefined : lowerCitation(node, pointer, context));

export const lowerCitations = (
  nodes: readonly CitationNode[],
  pointer: string,
  context: LoweringContext,
): Citation[] => nodes.map((node, index) => lowerCitation(node, `${pointer}/${index}`, context));

/** The acts that an entry or a rule rests on: `theo …`. */
export const lowerBasedOn = (
  fields: FieldsByName,
  pointer: string,
  context: LoweringContext,
): Citation[] =>
  lowerCitations(
    fields.all('basedOn').map((field) => field.value.citation),
    pointer,
    context,
  );

export function lowerSources(
  fields: FieldsByName,
  pointer: string,
  context: LoweringContext,
): SourceNote[] {
  return fields.all('source').map((field, index) => {
    context.places.at(`${pointer}/${index}`, field);
    return defined({
      text: field.value.text.value,
      verification: lowerVerification(field.value.verification),
    });
  });
}
