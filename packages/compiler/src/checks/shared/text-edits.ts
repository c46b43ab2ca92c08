import { type Fix, type Message, proposeFix, type Span } from '@thidua/language';
import type { CheckContext } from '../check.ts';

/** The text of a place as it stands in the file. */
export const textAt = (context: CheckContext, span: Span): string =>
  context.text.slice(span.start, span.end);

/**
 * The one match of a pattern within a place; nothing where there is none or more than one, since a fix
 * must never mend the wrong word.
 */
export function onlyMatch(context: CheckContext, within: Span, pattern: RegExp): Span | undefined {
  const flags = pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`;
  const matches = [...textAt(context, within).matchAll(new RegExp(pattern, flags))];
  const [match] = matches;
  if (match === undefined || matches.length > 1) return undefined;
  const start = within.start + match.index;
  return { start, end: start + match[0].length };
}

/** A fix that replaces the one match of the pattern; none where the place cannot be told for certain. */
export function replaceOnly(
  context: CheckContext,
  within: Span,
  pattern: RegExp,
  newText: string,
  title: Message,
): Fix[] {
  const span = onlyMatch(context, within, pattern);
  return span === undefined ? [] : [proposeFix(title, span, newText)];
}

/** A text as part of a regular expression that matches it and nothing else. */
export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
