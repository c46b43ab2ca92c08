import { type Citation, type PartialDate, vietnameseDate } from '@thidua/model';
import type { Words } from '../words/words.ts';
import { officialDate } from './dates.ts';
import { withOrdinal } from './ordinal.ts';
import { link, type Part, type Phrase, partyPhrase } from './phrase.ts';
import { says } from './same-words.ts';

const provisionText = (provision: NonNullable<Citation['provision']>, words: Words): string =>
  [
    provision.point && `${words.citation.point} ${provision.point}`,
    provision.clause && `${words.citation.clause} ${provision.clause}`,
    provision.article && `${words.citation.article} ${provision.article}`,
  ]
    .filter(Boolean)
    .join(' ');

/** The ways in which a title may give a day. */
const dateForms = (date: PartialDate, words: Words): string[] => {
  const short = vietnameseDate(date);
  return [short, short.replaceAll(/\b0(?=\d)/g, ''), officialDate(date, words)];
};

/**
 * Another document as one cites it: provision, name or words, number, day, issuer, subject; of these
 * only what the name does not say already.
 */
export function citationPhrase(citation: Citation, words: Words): Phrase {
  const { ref, symbol, text, provision, date, issuer, subject, years } = citation;
  const phrase: Part[] = [];
  const named = text ?? ref?.name;
  const title = named === undefined ? undefined : withOrdinal(named, citation, words);
  if (provision !== undefined) phrase.push(`${provisionText(provision, words)} `);
  if (title !== undefined) phrase.push(ref === undefined ? title : link(ref, title));
  if (text !== undefined && ref !== undefined && !says(text, ref.name))
    phrase.push(' (', link(ref), ')');
  if (symbol !== undefined && !title?.includes(symbol))
    phrase.push(title === undefined ? symbol : `, ${symbol}`);
  if (years !== undefined && !title?.includes(years))
    phrase.push(` ${words.citation.years} ${years}`);
  if (date !== undefined && !dateForms(date, words).some((form) => title?.includes(form)))
    phrase.push(` ${words.citation.dated} ${vietnameseDate(date)}`);
  if (issuer !== undefined && !says(title, issuer.name))
    phrase.push(` ${words.citation.of} `, ...partyPhrase(issuer));
  if (subject !== undefined && !says(title, subject))
    phrase.push(` ${words.citation.about} “${subject}”`);
  return phrase;
}
