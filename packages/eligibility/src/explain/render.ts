import type { Explanation } from './explain.ts';
import { type Line, linesOf } from './lines.ts';

export type ExplanationLanguage = 'vi' | 'en';

/** An explanation as plain text, the reason first, sub-clauses indented. */
export function explanationText(explanation: Explanation, language: ExplanationLanguage): string {
  return textLines(linesOf(explanation), language, 0).join('\n');
}

function textLines(
  { text, said, beneath }: Line,
  language: ExplanationLanguage,
  depth: number,
): string[] {
  const shown = said === undefined ? text[language] : `${text[language]} → ${said[language]}`;
  return [
    `${'  '.repeat(depth)}${shown}`,
    ...beneath.flatMap((line) => textLines(line, language, depth + 1)),
  ];
}

/**
 * An explanation as HTML: a section of paragraphs and nested lists, everything escaped, no styles of its own.
 * Classes name the kind of line; `data-outcome` says what it came to.
 */
export function explanationHtml(explanation: Explanation, language: ExplanationLanguage): string {
  const { text, said, outcome, beneath } = linesOf(explanation);
  const head = `<h3>${escaped(text[language])} <strong>${escaped(said?.[language] ?? '')}</strong></h3>`;
  const reasons = beneath.filter(({ kind }) => kind === 'reason');
  const others = beneath.filter(({ kind }) => kind !== 'reason');
  return [
    `<section class="explanation" lang="${language}" data-outcome="${escaped(outcome ?? '')}">`,
    head,
    ...reasons.map((line) => `<p class="reason">${escaped(line.text[language])}</p>`),
    list(others, language),
    '</section>',
  ].join('');
}

const list = (lines: readonly Line[], language: ExplanationLanguage): string =>
  lines.length === 0 ? '' : `<ul>${lines.map((line) => item(line, language)).join('')}</ul>`;

function item({ kind, text, said, outcome, beneath }: Line, language: ExplanationLanguage): string {
  const marked = outcome === undefined ? '' : ` data-outcome="${escaped(outcome)}"`;
  const verdict = said === undefined ? '' : ` <strong>${escaped(said[language])}</strong>`;
  return `<li class="${kind}"${marked}>${escaped(text[language])}${verdict}${list(beneath, language)}</li>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe in HTML, as content and inside quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
