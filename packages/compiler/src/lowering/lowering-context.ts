import type { FieldName, FieldNode, FieldsOfShape, Span } from '@thidua/language';
import type { Scope } from '../names/scope.ts';
import { FactPlaces } from './places.ts';

/** What one document is lowered with: its text, the names in reach, and where its facts came from. */
export type LoweringContext = {
  readonly text: string;
  readonly scope: Scope;
  readonly places: FactPlaces;
  /** The day by which names of bodies are chosen: the first that the date can mean; absent without a date. */
  readonly day?: string;
  /** The day of issue, where it is given whole. */
  readonly issueDay?: string;
};

export function contextFor(
  text: string,
  scope: Scope,
  days: Pick<LoweringContext, 'day' | 'issueDay'> = {},
): LoweringContext {
  return { text, scope, places: new FactPlaces(), ...days };
}

/** The fields of a declaration by name; a field that may be repeated has several. */
export class FieldsByName {
  private readonly byName = new Map<FieldName, FieldNode[]>();

  constructor(fields: readonly FieldNode[]) {
    for (const field of fields) {
      const list = this.byName.get(field.name);
      if (list === undefined) this.byName.set(field.name, [field]);
      else list.push(field);
    }
  }

  all<Name extends FieldName>(name: Name): readonly FieldNode<Name>[] {
    return (this.byName.get(name) ?? []) as unknown as readonly FieldNode<Name>[];
  }

  first<Name extends FieldName>(name: Name): FieldNode<Name> | undefined {
    return this.all(name)[0];
  }

  /** The texts of all fields of a name whose value is texts. */
  texts(name: FieldsOfShape<'texts'>, pointer: string, context: LoweringContext): string[] {
    const nodes = this.all(name).flatMap((field) => field.value.texts);
    nodes.forEach((node, index) => {
      context.places.at(`${pointer}/${index}`, node);
    });
    return nodes.map((node) => node.value);
  }

  /** The text of a field that has a single one. */
  text(name: FieldsOfShape<'text'>, pointer: string, context: LoweringContext): string | undefined {
    const node = this.first(name)?.value.text;
    if (node !== undefined) context.places.at(pointer, node);
    return node?.value;
  }
}

/** What must change in a stretch of text before it is single-spaced and composed. */
const loose = /[^\S ]| {2}|[\u0300-\u036f]/;

/** Words between quotes, kept, or a comment. */
const quotedOrComment = /("""[\s\S]*?"""|"[^"\n]*")|#[^\n]*/g;

/**
 * The text of a stretch of the file on one line, single-spaced and without comments: how a rule or a period
 * is written.
 */
export function writtenAs(context: LoweringContext, node: Span): string {
  const slice = context.text.slice(node.start, node.end);
  const text = (slice.includes('#') ? slice.replace(quotedOrComment, '$1') : slice).trim();
  return loose.test(text) ? text.normalize('NFC').replace(/\s+/g, ' ') : text;
}

type Defined<Shape extends object> = { [Key in keyof Shape]: Exclude<Shape[Key], undefined> };

/** An object without the keys whose value is absent; the object itself where there are none. */
export function defined<Shape extends object>(shape: Shape): Defined<Shape> {
  for (const key in shape) if (shape[key] === undefined) return withoutAbsent(shape);
  return shape as Defined<Shape>;
}

function withoutAbsent<Shape extends object>(shape: Shape): Defined<Shape> {
  const result: Partial<Shape> = {};
  for (const key in shape) if (shape[key] !== undefined) result[key] = shape[key];
  return result as Defined<Shape>;
}
