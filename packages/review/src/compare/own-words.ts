import type { Reference } from '@thidua/model';
import { registryKinds } from '@thidua/model/registry-kinds';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

const referred: readonly unknown[] = ['campaign', ...registryKinds];

const isReference = (value: unknown): value is Reference =>
  isObject(value) &&
  referred.includes(value.kind) &&
  'id' in value &&
  'slug' in value &&
  'name' in value;

/**
 * What a document says itself, without what is looked up elsewhere: a reference is its identifier, and a
 * party that the registry knows has the name that the registry gives it.
 */
export function ownWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ownWords);
  if (!isObject(value)) return value;
  if (isReference(value)) return { kind: value.kind, id: value.id };
  const { name, ref } = value;
  if (isReference(ref) && typeof name === 'string') return { ref: ownWords(ref) };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, ownWords(part)]));
}

/** A value without how sure the editors are of it. */
export function withoutSureness(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSureness);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'verification')
      .map(([key, part]) => [key, withoutSureness(part)]),
  );
}

/** All entries that are referred to within a document or a part of one, each once. */
export function referencesIn(value: unknown): ReadonlyMap<string, Reference> {
  const found = new Map<string, Reference>();
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) for (const inner of part) visit(inner);
    else if (isReference(part)) found.set(part.id, part);
    else if (isObject(part)) for (const inner of Object.values(part)) visit(inner);
  };
  visit(value);
  return found;
}
