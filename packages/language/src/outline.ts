import { lex } from './lexer/lexer.ts';
import { declarationToken, fieldToken, literal } from './lexer/token-types.ts';
import { largestText } from './parse.ts';
import type { NameNode, TextNode } from './syntax/tree.ts';

/** Tokens after which a text may declare more than the movement at its head. */
const furtherNames = new Set([
  ...Object.values(declarationToken),
  fieldToken.list,
  fieldToken.values,
  fieldToken.bands,
]);

/**
 * The head of the one movement that a text declares, told by its tokens: what a workspace must know of a
 * movement before it reads any. Nothing where only the parser can say what the text declares.
 */
export function soleMovement(
  text: string,
): { readonly id: NameNode; readonly label: TextNode } | undefined {
  if (text.length > largestText || text.includes('\u0000')) return undefined;
  const { tokens, diagnostics } = lex(text);
  if (diagnostics.length > 0) return undefined;
  const [keyword, id, label, end] = tokens;
  const isMovement =
    keyword?.tokenType === declarationToken.campaign &&
    id?.tokenType === literal.identifier &&
    label?.tokenType === literal.text &&
    end?.tokenType === literal.endOfField;
  if (!isMovement) return undefined;
  for (const token of tokens) {
    if (token !== keyword && furtherNames.has(token.tokenType)) return undefined;
  }
  return {
    id: { kind: 'name', value: id.image, start: id.startOffset, end: id.endOffset + 1 },
    label: { kind: 'text', value: label.image, start: label.startOffset, end: label.endOffset + 1 },
  };
}
