import type {
  DeclarationNode,
  FileNode,
  RecordFactNode,
  RecordItemNode,
  RecordValueNode,
} from '@thidua/language';
import type { Scope } from '../names/scope.ts';
import { factKinds, titleKinds, valueKinds } from './rules.ts';

/**
 * Resolves the names of a test case. It publishes nothing; a misspelt title or fact is an error all the same.
 * The awards and participants of the movement that it stands beside are in reach.
 */
export function resolveTestCase(node: DeclarationNode, file: FileNode, scope: Scope): void {
  for (const declaration of file.declarations) {
    for (const field of declaration.fields) {
      if (field.name === 'recognition') {
        for (const inner of field.value.fields) {
          if (inner.name === 'award')
            scope.declareLocal(inner.value.id.value, inner.value.id.value);
        }
      }
      if (field.name === 'participants') {
        for (const inner of field.value.participants) {
          const id = 'id' in inner.value ? inner.value.id : undefined;
          if (id !== undefined) scope.declareLocal(id.value, id.value);
        }
      }
    }
  }
  if (node.test?.award !== undefined) scope.name(node.test.award, titleKinds);
  for (const field of node.fields) {
    if (field.name === 'record') {
      if (field.value.participant !== undefined) scope.name(field.value.participant, ['fact']);
      for (const fact of field.value.facts) resolveFact(fact, scope);
    } else if (field.name === 'list') {
      for (const item of field.value.items) resolveItem(item, scope);
    } else if (field.name === 'expectation') {
      if (field.value.award !== undefined) scope.name(field.value.award, titleKinds);
      for (const name of field.value.because) scope.name(name, [...factKinds, ...titleKinds]);
    }
  }
}

function resolveFact(node: RecordFactNode, scope: Scope): void {
  if (node.kind === 'council') {
    scope.name(node.criterion, titleKinds);
    return;
  }
  scope.name(node.use.fact, factKinds);
  resolveValue(node.value, scope);
}

function resolveValue(node: RecordValueNode, scope: Scope): void {
  if (node.kind === 'use') scope.name(node.use.fact, valueKinds, true);
  else if (node.kind === 'range') {
    resolveValue(node.from, scope);
    resolveValue(node.to, scope);
  } else if (node.kind === 'items') {
    for (const item of node.items) resolveItem(item, scope);
  }
}

function resolveItem(node: RecordItemNode, scope: Scope): void {
  if (node.kind === 'holding') scope.name(node.title, titleKinds);
  else for (const fact of node.facts) resolveFact(fact, scope);
}
