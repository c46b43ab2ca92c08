import { type Campaign, datePartsOf, vietnameseDate } from '@thidua/model';
import { isLetter } from '../reading/document.ts';
import type { Words } from '../words/words.ts';

/** What is needed to cite a movement's document. */
type Cited = Pick<Campaign, 'slug' | 'name' | 'document' | 'issuers' | 'status' | 'digest'>;

const given = ({ document }: Cited) => ({
  number: document.number,
  date: document.date,
  year: document.date === undefined ? null : datePartsOf(document.date).year,
});

/** Who cites what no longer stands says so. */
const noLonger: ReadonlySet<string> = new Set(['cancelled', 'replaced']);

/**
 * As Vietnamese papers cite a document: who (year), which document, on what, where it was read.
 *
 * @param address the whole address of the page; nothing where the site does not know its own
 */
export function vietnameseCitation(
  cited: Cited,
  address: string | undefined,
  words: Words,
): string {
  const { document, issuers, status } = cited;
  const { citation } = words.takingAway;
  const { number, date, year } = given(cited);
  const who =
    issuers.map((issuer) => issuer.name).join(', ') || words.document.noIssuer.toLowerCase();
  const kind = isLetter(document) ? citation.letter : (document.type ?? citation.letter);
  const what = [
    status.state === 'draft' ? `${citation.draft} ${kind.toLowerCase()}` : kind,
    ...(number === undefined ? [] : [`${citation.number} ${number}`]),
    ...(date === undefined ? [] : [`${citation.dated} ${vietnameseDate(date)}`]),
  ].join(' ');
  return [
    `${who}${year === null ? '' : ` (${year})`}`,
    what,
    `“${document.subject}”${noLonger.has(status.state) ? ` (${words.states[status.state].toLowerCase()})` : ''}`,
    citation.archive,
    ...(address === undefined ? [] : [address]),
  ].join(', ');
}

/** Which version was read; that it is a draft, where it is one. */
const remark = ({ status, digest }: Cited, words: Words): string =>
  `${status.state === 'draft' ? `${words.takingAway.citation.draft}. ` : ''}SHA-256: ${digest}`;

/** Signs that mean something to LaTeX. */
const latex = (text: string): string =>
  text
    .replaceAll(/[\\{}$&#%_~^]/gu, (sign) =>
      sign === '\\'
        ? '\\textbackslash{}'
        : sign === '~'
          ? '\\textasciitilde{}'
          : sign === '^'
            ? '\\textasciicircum{}'
            : `\\${sign}`,
    )
    .replaceAll(/\s+/gu, ' ');

/** BibTeX in UTF-8, as biber and modern BibTeX read it. Bodies are names that must not be taken apart. */
export function bibtex(cited: Cited, address: string | undefined, words: Words): string {
  const { issuers, document, slug } = cited;
  const { number, date, year } = given(cited);
  const month = date === undefined ? undefined : datePartsOf(date).month;
  const fields: [string, string | undefined][] = [
    ['author', issuers.map(({ name }) => `{${latex(name)}}`).join(' and ') || undefined],
    ['title', `{${latex(document.subject)}}`],
    ['year', year === null ? undefined : `${year}`],
    ['month', typeof month === 'number' ? `${month}` : undefined],
    ['number', number && latex(number)],
    ['howpublished', latex(words.takingAway.citation.archive)],
    ['url', address],
    ['language', 'vietnamese'],
    ['note', latex(remark(cited, words))],
  ];
  return [
    `@misc{${slug},`,
    ...fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`])),
    '}',
    '',
  ].join('\n');
}

const line = (text: string): string => text.replaceAll(/\s+/gu, ' ');

/** RIS, a government document; lines end as the format asks. */
export function ris(cited: Cited, address: string | undefined, words: Words): string {
  const { issuers, document, slug } = cited;
  const { number, date, year } = given(cited);
  const { month, day } = date === undefined ? {} : datePartsOf(date);
  const part = (value: number | null | undefined): string =>
    typeof value === 'number' ? `${value}`.padStart(2, '0') : '';
  const tags: [string, string | undefined][] = [
    ['TY', 'GOVDOC'],
    ['ID', slug],
    ...issuers.map(({ name }): [string, string] => ['AU', line(name)]),
    ['TI', line(document.subject)],
    ['PY', year === null ? undefined : `${year}`],
    ['DA', year === null ? undefined : `${year}/${part(month)}/${part(day)}/`],
    ['M1', number && line(number)],
    ['DB', words.takingAway.citation.archive],
    ['UR', address],
    ['LA', 'vi'],
    ['N1', line(remark(cited, words))],
    ['ER', ''],
  ];
  return tags
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]))
    .join('');
}
