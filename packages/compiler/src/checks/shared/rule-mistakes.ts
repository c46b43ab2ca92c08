import { type Mistake, type MistakeKind, mistakesOf, type Names } from '@thidua/eligibility/typing';
import { type Fix, type Message, proposeFix, type Span } from '@thidua/language';
import type { Campaign, RegistryEntry } from '@thidua/model';
import type { Check, CheckContext, CheckFinding, Document } from '../check.ts';
import { textAt } from './text-edits.ts';

/** The documents that say how something is decided. */
type Ruled = Parameters<typeof mistakesOf>[0];

/**
 * Several checks look at the mistakes of one document. They are kept for one look only: what the document
 * refers to may have changed at the next.
 */
const found = new WeakMap<CheckContext, readonly Mistake[]>();

function mistakesIn(document: Ruled, context: CheckContext): readonly Mistake[] {
  const before = found.get(context);
  if (before !== undefined) return before;
  const mistakes = mistakesOf(document, namesFor(document, context));
  found.set(context, mistakes);
  return mistakes;
}

function namesFor(document: Ruled, context: CheckContext): Names {
  const local: Campaign | undefined = 'recognition' in document ? document : undefined;
  const asked = new Map<string, RegistryEntry | undefined>();
  return {
    entry({ ref }): RegistryEntry | undefined {
      if (ref === undefined || ref.kind === 'campaign') return undefined;
      const known = asked.get(ref.id);
      if (known !== undefined || asked.has(ref.id)) return known;
      const entry = context.entry(ref);
      asked.set(ref.id, entry);
      return entry;
    },
    awards: byId(local?.recognition.awards ?? []),
    participants: byId(local?.participants ?? []),
  };
}

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.id, entry]));

const isRuled = (document: Document): document is Ruled =>
  !('kind' in document) ||
  document.kind === 'title' ||
  document.kind === 'award-form' ||
  document.kind === 'scoring-grid' ||
  document.kind === 'parameter';

type RuledKind = 'campaign' | Extract<Ruled, { kind: string }>['kind'];

/** Where rules stand: movements, titles and forms, grids. */
export const ruled = [
  'campaign',
  'title',
  'award-form',
  'scoring-grid',
] as const satisfies readonly RuledKind[];

const replaceBy = (text: string): Message => ({
  vi: `Ghi \`${text}\``,
  en: `Write \`${text}\``,
});

/** The mistakes of one kind, each at the words that are wrong where these can be told apart. */
export const mistakeCheck = (kind: MistakeKind): Check<RuledKind>['run'] =>
  function* (document, context): Iterable<CheckFinding> {
    if (!isRuled(document)) return;
    for (const mistake of mistakesIn(document, context)) {
      if (mistake.kind === kind) yield finding(mistake, context);
    }
  };

const wordPart = /[\p{L}\p{M}\d-]/u;

/** Where the words stand within a place, each end at the end of a word; nothing unless in one place only. */
function onlyPlaceOf(words: string, within: Span, context: CheckContext): Span | undefined {
  const text = textAt(context, within);
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = [text[at - 1], text[at + words.length]];
    if (!around.some((beside) => beside !== undefined && wordPart.test(beside))) starts.push(at);
  }
  const [start] = starts;
  if (start === undefined || starts.length > 1) return undefined;
  return { start: within.start + start, end: within.start + start + words.length };
}

function finding(
  { said, help, pointer, words, instead }: Mistake,
  context: CheckContext,
): CheckFinding {
  const around = context.spanOf(pointer);
  const place = words === undefined ? undefined : onlyPlaceOf(words, around, context);
  const fixes: Fix[] =
    place === undefined || instead === undefined
      ? []
      : [proposeFix(replaceBy(instead), place, instead)];
  return {
    message: said,
    span: place ?? around,
    ...(help === undefined ? {} : { help }),
    fixes,
  };
}
