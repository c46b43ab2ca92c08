import { type Citation, type PartialDate, vietnameseDate } from '@thidua/model';
import type { Words } from '../words/words.ts';
import { officialDate } from './dates.ts';
import { withOrdinal } from './ordinal.ts';
import { joined, link, type Part, type Phrase, partyPhrase, quoted } from './phrase.ts';
import { says } from './same-words.ts';

function provisionPhrase(provision: NonNullable<Citation['provision']>, words: Words): Phrase {
  const { between, end, ...names } = words.citation.provision;
  const parts = (['point', 'clause', 'article'] as const).flatMap((part) => {
    const label = provision[part];
    return label === undefined ? [] : [[`${names[part]} `, quoted(label)]];
  });
  return [...joined(parts, between), end];
}

/** The ways in which a title may give a day. */
const dateForms = (date: PartialDate): string[] => {
  const short = vietnameseDate(date);
  return [short, short.replaceAll(/\b0(?=\d)/g, ''), officialDate(date)];
};

/**
 * Another document as one cites it: provision, name or words, number, day, issuer, subject; of these
 * only what the name does not say already.
 */
export function citationPhrase(citation: Citation, words: Words): Phrase {
  const { ref, symbol, text, provision, date, issuer, subject, years } = citation;
  const phrase: Part[] = [];
  const named = text ?? ref?.name;
  const title = named === undefined ? undefined : withOrdinal(named, citation);
  if (provision !== undefined) phrase.push(...provisionPhrase(provision, words));
  if (title !== undefined) phrase.push(ref === undefined ? quoted(title) : link(ref, title));
  if (text !== undefined && ref !== undefined && !says(text, ref.name))
    phrase.push(' (', link(ref), ')');
  if (symbol !== undefined && !title?.includes(symbol))
    phrase.push(...(title === undefined ? [] : [', ']), quoted(symbol));
  if (years !== undefined && !title?.includes(years))
    phrase.push(` ${words.citation.years} `, quoted(years));
  if (date !== undefined && !dateForms(date).some((form) => title?.includes(form)))
    phrase.push(` ${words.citation.dated} ${words.date(date)}`);
  if (issuer !== undefined && !says(title, issuer.name))
    phrase.push(` ${words.citation.of} `, ...partyPhrase(issuer));
  if (subject !== undefined && !says(title, subject))
    phrase.push(` ${words.citation.about} “`, quoted(subject), '”');
  return phrase;
}
