import type { Span } from '@thidua/language';

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

  entries(): Iterable<[string, Span]> {
    return this.spans().entries();
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
