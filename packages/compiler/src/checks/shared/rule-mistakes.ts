import { type Fix, type Message, proposeFix } from '@thidua/language';
import { type Mistake, type MistakeKind, mistakesOf, type Names } from '@thidua/eligibility/typing';
import type { Campaign, RegistryEntry } from '@thidua/model';
import type { Check, CheckContext, CheckFinding, Document } from '../check.ts';
import { literally, onlyMatch } from './text-edits.ts';

/** The documents that say how something is decided. */
type Ruled = Parameters<typeof mistakesOf>[0];

/** Several checks look at the mistakes of one document. */
const found = new WeakMap<Ruled, readonly Mistake[]>();

function mistakesIn(document: Ruled, context: CheckContext): readonly Mistake[] {
  const before = found.get(document);
  if (before !== undefined) return before;
  const mistakes = mistakesOf(document, namesFor(document, context));
  found.set(document, mistakes);
  return mistakes;
}

const noEntries: ReadonlyMap<string, never> = new Map();

function namesFor(document: Ruled, context: CheckContext): Names {
  const local: Campaign | undefined = 'recognition' in document ? document : undefined;
  return {
    entry: ({ ref }): RegistryEntry | undefined =>
      ref === undefined || ref.kind === 'campaign' ? undefined : context.entry(ref),
    awards:
      local === undefined
        ? noEntries
        : new Map(local.recognition.awards.map((award) => [award.id, award])),
    participants:
      local === undefined ? noEntries : new Map(local.participants.map((one) => [one.id, one])),
  };
}

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
export const mistakeCheck = (
  kind: MistakeKind,
): Check<RuledKind>['run'] =>
  function* (document, context): Iterable<CheckFinding> {
    if (!isRuled(document)) return;
    for (const mistake of mistakesIn(document, context)) {
      if (mistake.kind === kind) yield finding(mistake, context);
    }
  };

function finding({ said, help, pointer, words, instead }: Mistake, context: CheckContext): CheckFinding {
  const around = context.spanOf(pointer);
  const place =
    words === undefined
      ? undefined
      : onlyMatch(context, around, new RegExp(`(?<![\\p{L}\\d-])${literally(words)}(?![\\p{L}\\d-])`, 'u'));
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
