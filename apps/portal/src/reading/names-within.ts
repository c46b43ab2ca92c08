/** A sentence of an engine, in both languages of the interface. */
export type Told = Readonly<Record<'vi' | 'en', string>>;
export type Run = { readonly text: string; readonly isName: boolean };

const letter = /\p{L}/u;
const vietnamese = /[^\p{ASCII}\p{P}\p{S}\p{Z}]/u;

/**
 * What of an English sentence is names of documents: the runs of words that stand in the Vietnamese sentence too, letter
 * for letter, and are Vietnamese by their letters. Whoever made the sentence put the names in as they are.
 */
export function namesWithin({ vi, en }: Told): Run[] {
  const pieces = en.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? [];
  const stands = (run: string): boolean => {
    for (let at = vi.indexOf(run); at >= 0; at = vi.indexOf(run, at + 1))
      if (!letter.test(vi.charAt(at - 1)) && !letter.test(vi.charAt(at + run.length))) return true;
    return false;
  };
  const runs: Run[] = [];
  const say = (text: string): void => {
    const last = runs.at(-1);
    if (last !== undefined && !last.isName) runs.splice(-1, 1, { ...last, text: last.text + text });
    else runs.push({ text, isName: false });
  };
  for (let at = 0; at < pieces.length; ) {
    let end = at;
    const starts = letter.test(pieces[at] ?? '');
    // The longest run of words from here that both sentences have.
    for (let to = at; starts && to < pieces.length; to += 1) {
      if (!letter.test(pieces[to] ?? '')) continue;
      if (!stands(pieces.slice(at, to + 1).join(''))) break;
      end = to + 1;
    }
    const run = pieces.slice(at, end).join('');
    if (vietnamese.test(run)) runs.push({ text: run, isName: true });
    else say(pieces.slice(at, Math.max(end, at + 1)).join(''));
    at = Math.max(end, at + 1);
  }
  return runs;
}
