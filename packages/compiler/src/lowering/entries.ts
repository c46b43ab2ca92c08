import type { EntryNode, MeaningNode } from '@thidua/language';
import { registryKinds } from '@thidua/model/registry-kinds';
import type { SymbolKind } from '../names/symbols.ts';
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

/** The wording of an entry: its heads as words, an identifier by the name that it stands for. */
export const wordingOf = (entry: EntryNode, { scope, day }: LoweringContext): string =>
  entry.heads.map((head) => scope.party(head, headKinds, day).name).join(', ');

const headKinds: readonly SymbolKind[] = ['campaign', 'field', ...registryKinds];

export const labelOf = ({ label }: Pick<EntryNode, 'label'>): string | undefined =>
  label === undefined || label.text === '' ? undefined : label.text;

/** The words after the `:` of an entry. */
export const summariesOf = ({
  meanings,
}: {
  readonly meanings: readonly MeaningNode[];
}): string[] =>
  meanings.flatMap((meaning) => (meaning.kind === 'summary' ? [meaning.text.value] : []));
