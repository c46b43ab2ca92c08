import type { LineIndex, Span } from '@thidua/language';
import type { Place, Places } from '@thidua/model';

export const placeOf = (span: Span, lines: LineIndex): Place => ({
  start: lines.positionAt(span.start),
  end: lines.positionAt(span.end),
});

/**
 * Where each fact of a document came from: JSON Pointer to a stretch of the text. Of most documents nobody
 * asks, so a fact is only noted, and looked up in a table that is made at the first question.
 */
export class FactPlaces {
  private readonly pointers: string[] = [];
  private readonly nodes: Span[] = [];
  private table: ReadonlyMap<string, Span> | undefined;

  /** Remembers the place of a fact; the last one holds. */
  at(pointer: string, node: Span): void {
    this.pointers.push(pointer);
    this.nodes.push(node);
  }

  /** The place of a fact, or of the nearest fact around it; `undefined` where nothing around it has one. */
  nearest(pointer: string): Span | undefined {
    const spans = this.spans();
    for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
      const span = spans.get(at);
      if (span !== undefined || at === '') return span;
    }
  }

  /** All of them, by line and column, as published beside a document. */
  published(file: string, lines: LineIndex): Places {
    const facts: Record<string, Place> = {};
    for (const [pointer, span] of this.spans()) facts[pointer] = placeOf(span, lines);
    return { file, facts };
  }

  private spans(): ReadonlyMap<string, Span> {
    this.table ??= new Map(
      this.pointers.map((pointer, index) => {
        const { start, end } = this.nodes[index] as Span;
        return [pointer, { start, end }];
      }),
    );
    return this.table;
  }
}
