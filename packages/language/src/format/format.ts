import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { syntaxCodes } from '../diagnostics/syntax-messages.ts';
import { parse } from '../parse.ts';
import { withAgreedTone, withoutMarks } from '../text/fold.ts';
import { layOut } from './layout.ts';
import { printed } from './lines.ts';

/** Errors of meaning: every token is understood and has its place in the tree. */
const harmless = new Set<string>([
  syntaxCodes.capitalInIdentifier,
  syntaxCodes.mixedConnectives,
  syntaxCodes.mixedUnits,
  syntaxCodes.fieldNotHere,
  syntaxCodes.fieldRepeated,
  syntaxCodes.noDeclaration,
  syntaxCodes.severalCampaigns,
  syntaxCodes.meaningNotHere,
]);

/** A keyword typed without any marks, or with the tone on the other vowel, is the same word: no guess. */
function sameWord(found: Diagnostic, text: string): boolean {
  const wanted = found.fixes.length === 1 ? (found.fixes[0]?.edits[0]?.newText ?? '') : '';
  const typed = text.slice(found.span.start, found.span.end).toLowerCase().replace(/\s+/g, ' ');
  return typed === withoutMarks(wanted) || withAgreedTone(typed) === withAgreedTone(wanted);
}

const allows = (found: Diagnostic, text: string): boolean =>
  found.severity !== 'error' ||
  harmless.has(found.code) ||
  (found.code === syntaxCodes.misspeltKeyword && sameWord(found, text));

/**
 * The text in the agreed layout and spelling: one column for the values of neighbouring fields, entries indented
 * below what they belong to, `13/PĐTD` for `13 /PĐTD`. Nothing that is said changes, and formatting again changes
 * nothing. `undefined` where the text holds an error that hides what was meant: it is then left as it is.
 */
export function format(text: string): string | undefined {
  const parsed = parse(text);
  if (!parsed.whole || !parsed.diagnostics.every((found) => allows(found, text))) return undefined;
  return printed(layOut(parsed));
}
