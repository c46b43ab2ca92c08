import type { EntryNode, MeaningNode } from '@thidua/language';
import type { LoweringContext } from './lowering-context.ts';

/** A marked entry of a notice: what its kind has of its own, its mark, and the entries beneath it. */
type Marked<Own> = Own & { label?: string; children: Marked<Own>[] };

/** Walks a list of marked entries; `own` says what an entry of this kind holds, and where its facts go. */
export function lowerEntries<Own extends object>(
  entries: readonly EntryNode[],
  pointer: string,
  context: LoweringContext,
  own: (entry: EntryNode, pointer: string) => Own,
): Marked<Own>[] {
  return entries.map((entry, index) => {
    const at = `${pointer}/${index}`;
    context.places.at(at, entry);
    const label = labelOf(entry);
    return {
      ...(label === undefined ? {} : { label }),
      ...own(entry, at),
      children: lowerEntries(entry.children, `${at}/children`, context, own),
    };
  });
}

/** The wording of an entry: its heads as words. */
export const wordingOf = (entry: EntryNode): string =>
  entry.heads.map((head) => head.value).join(', ');

export const labelOf = ({ label }: Pick<EntryNode, 'label'>): string | undefined =>
  label === undefined || label.text === '' ? undefined : label.text;

/** The words after the `:` of an entry. */
export const summariesOf = ({
  meanings,
}: {
  readonly meanings: readonly MeaningNode[];
}): string[] =>
  meanings.flatMap((meaning) => (meaning.kind === 'summary' ? [meaning.text.value] : []));
