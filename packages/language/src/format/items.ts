import { fieldsInside } from '../syntax/structure.ts';
import type {
  DeclarationNode,
  FieldNode,
  FileNode,
  RecordFactNode,
  RecordItemNode,
} from '../syntax/tree.ts';

/**
 * Where the lines of a block begin that no keyword and no mark opens: facts of a record, items of a list, values
 * of a parameter. For a fact, also where its name ends, since names and values are set in columns.
 */
export type Items = ReadonlyMap<number, { readonly nameEnd?: number }>;

export function itemsOf(file: FileNode): Items {
  const items = new Map<number, { nameEnd?: number }>();
  const ofFacts = (facts: readonly RecordFactNode[]): void => {
    for (const fact of facts) {
      if (fact.kind === 'council') {
        items.set(fact.start, { nameEnd: fact.start + 1 });
        continue;
      }
      items.set(fact.start, { nameEnd: fact.use.end });
      if (fact.value.kind === 'items') ofItems(fact.value.items);
    }
  };
  const ofItems = (list: readonly RecordItemNode[]): void => {
    for (const item of list) {
      items.set(item.start, {});
      if (item.kind === 'record') ofFacts(item.facts);
    }
  };
  const ofFields = (list: readonly FieldNode[]): void => {
    for (const field of list) {
      if (field.name === 'record') ofFacts(field.value.facts);
      else if (field.name === 'list') {
        ofItems(field.value.items);
        field.value.declarations.forEach(ofDeclaration);
      }
      for (const inside of fieldsInside(field)) ofFields(inside.fields);
    }
  };
  const ofDeclaration = (node: DeclarationNode): void => {
    for (const value of node.parameter?.values ?? []) items.set(value.start, {});
    ofFields(node.fields);
  };
  file.declarations.forEach(ofDeclaration);
  ofFields(file.stray);
  return items;
}
