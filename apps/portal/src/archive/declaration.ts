import type { Places } from '@thidua/model';
import { hasSource, sourceLines } from './sources.ts';

/**
 * The declaration of a document as its source file writes it, from the line that names it to the last
 * that a fact was read from; nothing where the file is not at hand.
 */
export function declarationOf({ file, facts }: Places): string | undefined {
  const head = facts[''];
  if (head === undefined || !hasSource(file)) return undefined;
  const lines = sourceLines(file);
  let last = Math.max(...Object.values(facts).map(({ end }) => end.line));
  // A declaration in braces closes on a line of its own, which holds no fact.
  while (lines[last]?.trim() === '}') last += 1;
  return `${lines.slice(head.start.line - 1, last).join('\n')}\n`;
}
