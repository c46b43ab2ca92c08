import type { Act, Campaign, Citation } from '@thidua/model';

/** A fact with its JSON Pointer in the document. */
export type At<Fact> = { readonly pointer: string; readonly fact: Fact };

type CitingField<Document> = {
  [Field in keyof Document]: Document[Field] extends Citation[] ? Field : never;
}[keyof Document] &
  string;

/** The citations of some fields, each with its pointer. */
export function citationsOf<Document extends Campaign | Act>(
  document: Document,
  fields: readonly CitingField<Document>[],
): At<Citation>[] {
  return fields.flatMap((field) =>
    (document[field] as Citation[]).map((fact, index) => ({
      pointer: `/${field}/${index}`,
      fact,
    })),
  );
}
