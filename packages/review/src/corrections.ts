import type { Campaign } from '@thidua/model';
import { canonicalJson } from '@thidua/model/canonical-json';
import type { Change } from './change.ts';
import { changedFacts } from './documents/facts.ts';
import { citationWords } from './terms/references.ts';
import { essential } from './words/spelling.ts';
import { each, type Words } from './words/words.ts';

/** An act of correction that a change brings with it. */
type Correction = {
  /** The act, with what it is said to correct. */
  readonly told: Words;
  /** What the file says that it corrects. */
  readonly summary: string;
};

const isNewTo = <Note>(known: readonly Note[]): ((note: Note) => boolean) => {
  const before = new Set(known.map((note) => canonicalJson(note)));
  return (note) => !before.has(canonicalJson(note));
};

/** The acts of correction that are there after a change and were not before, or did not say the same. */
export const newCorrections = (before: Campaign, after: Campaign): readonly Correction[] =>
  after.editorial.corrections
    .filter(isNewTo(before.editorial.corrections))
    .map(({ by, summary }) => ({
      told: each((language) =>
        [citationWords(by)[language], ...(summary === undefined ? [] : [`“${summary}”`])].join(
          ': ',
        ),
      ),
      summary: summary ?? '',
    }));

/** The reasons that a change gives for a finding that it accepts. */
export const newWaivers = (before: Campaign | undefined, after: Campaign, code: string): string[] =>
  after.editorial.waivers
    .filter((waiver) => waiver.code === code)
    .filter(isNewTo(before?.editorial.waivers ?? []))
    .map(({ reason }) => reason);

/**
 * Whether a note says what changed. The language has no word for the fact that a correction is about, so its summary
 * has to name it: by what it is called, or by what it is now (`31/12/2024`), was, where it is gone.
 */
export function isNamedIn(note: string, { path, kind, before, after }: Change): boolean {
  const said = ` ${essential(note)} `;
  const [outermost] = path;
  const value = kind === 'removed' ? before : after;
  const names = [outermost?.vi ?? '', value?.vi ?? ''].flatMap((text) => [text, ...quotedIn(text)]);
  return names.map(essential).some((name) => name.length > 2 && said.includes(` ${name} `));
}

/** What stands between quotation marks: a name within `đợt “Đợt 1”`. */
const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(/“([^“”]+)”/g)].flatMap(([, name]) => name ?? []);

/** A fact of an issued notice that a change edits, with what the change says for it. */
export type EditedFact = {
  readonly change: Change;
  /** `named`: a correction is about it; `waived`: with the reason. Otherwise nothing says why. */
  readonly explained?:
    | { readonly by: 'correction' }
    | { readonly by: 'waiver'; readonly reason: string };
  /** Corrections came along that do not name it. */
  readonly besideIt: boolean;
};

/** What a change edits of an issued notice, fact by fact. */
export function editedFacts(
  before: Campaign,
  after: Campaign,
  changes: readonly Change[] = changedFacts(before, after, false),
): readonly EditedFact[] {
  const corrections = newCorrections(before, after);
  const waivers = newWaivers(before, after, 'TD0801');
  return changes
    .filter(({ grade }) => grade === 'authority')
    .map((change): EditedFact => {
      const besideIt = corrections.length > 0;
      if (corrections.some(({ summary }) => isNamedIn(summary, change))) {
        return { change, explained: { by: 'correction' }, besideIt };
      }
      const reason = waivers.find((one) => isNamedIn(one, change));
      return reason === undefined
        ? { change, besideIt }
        : { change, explained: { by: 'waiver', reason }, besideIt };
    });
}
