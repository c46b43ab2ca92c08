import {
  type DeclarationName,
  type DeclarationNode,
  type FileNode,
  type Span,
  slugOf,
} from '@thidua/language';
import type { RegistryKind } from '@thidua/model';

/** What a name can stand for in a workspace. A field is a fact within the records of a list. */
export type SymbolKind = 'campaign' | RegistryKind | 'field';

/** A name that a file declares; it holds no part of the syntax tree, which need not be kept for it. */
export type DeclaredSymbol = {
  readonly kind: SymbolKind;
  readonly id: string;
  readonly slug: string;
  /** The name for people. */
  readonly label: string;
  readonly file: string;
  readonly span: Span;
  /** Which declaration of the file it is, or is within. */
  readonly declaration: number;
};

const kinds: Readonly<Partial<Record<DeclarationName, SymbolKind>>> = {
  campaign: 'campaign',
  issuer: 'issuer',
  administrativeUnit: 'administrative-unit',
  theme: 'theme',
  event: 'event',
  act: 'act',
  fact: 'fact',
  title: 'title',
  awardForm: 'award-form',
  scoringGrid: 'scoring-grid',
  parameter: 'parameter',
};

/** The name of the movement that is all that a file declares. */
export const movementSymbol = (
  file: string,
  { id, label }: Required<Pick<DeclarationNode, 'id' | 'label'>>,
): DeclaredSymbol => ({
  kind: 'campaign',
  id: id.value,
  slug: slugOf(id.value),
  label: label.value,
  file,
  span: { start: id.start, end: id.end },
  declaration: 0,
});

/** The names a file declares, in the order in which it declares them. */
export function symbolsOf(file: string, tree: FileNode): DeclaredSymbol[] {
  const found: DeclaredSymbol[] = [];
  const visit = (
    node: DeclarationNode,
    kind: SymbolKind | undefined,
    declaration: number,
  ): void => {
    if (kind !== undefined && node.id !== undefined && node.id.value !== '') {
      const { value: id, start, end } = node.id;
      const label = node.label?.value ?? id;
      found.push({ kind, id, slug: slugOf(id), label, file, span: { start, end }, declaration });
    }
    for (const field of node.fields) {
      if (field.name !== 'list') continue;
      for (const inner of field.value.declarations) visit(inner, 'field', declaration);
    }
  };
  for (const [at, node] of tree.declarations.entries()) visit(node, kinds[node.name], at);
  return found;
}

/** The names of the values of the scales and categories that a file declares. */
export function scaleValuesOf(tree: FileNode): string[] {
  const found: string[] = [];
  const visit = (node: DeclarationNode): void => {
    for (const field of node.fields) {
      if (field.name === 'values')
        found.push(...field.value.values.map((value) => value.name.value));
      if (field.name === 'bands') found.push(...field.value.bands.map((band) => band.value.value));
      if (field.name === 'list') field.value.declarations.forEach(visit);
    }
  };
  tree.declarations.forEach(visit);
  return found;
}
