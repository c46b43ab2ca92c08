import type {
  Area,
  Citation,
  Participant,
  Party,
  Provision,
  Reference,
  Scope,
  SourceNote,
  Verification,
} from '@thidua/model';
import { fact, facts, type Term } from '../compare/term.ts';
import type { Nature } from '../grade.ts';
import { date } from '../words/dates.ts';
import { shortened } from '../words/excerpt.ts';
import { each, joined, quoted, type Words, words } from '../words/words.ts';

const natured = (nature: Nature | undefined): { nature?: Nature } =>
  nature === undefined ? {} : { nature };

export const partyWords = ({ name }: Party): Words => quoted(name);
export const partiesWords = (parties: readonly Party[]): Words =>
  joined(parties.map(partyWords), ', ');

export const parties = (name: Words, nature?: Nature): Term<readonly Party[]> =>
  facts(name, { show: partyWords, ...natured(nature) });
export const party = (name: Words, nature?: Nature): Term<Party> =>
  fact({ name, show: partyWords, ...natured(nature) });

const referenceWords = ({ name }: Reference): Words => quoted(name);
export const reference = (name: Words, nature?: Nature): Term<Reference> =>
  fact({ name, show: referenceWords, ...natured(nature) });

const verificationWords: Readonly<Record<Verification, Words>> = {
  verified: words('đã đối chiếu', 'verified'),
  secondary: words('thứ cấp', 'secondary source'),
  unverified: words('chưa đối chiếu', 'not verified'),
};

const provisionWords = ({ article, clause, point }: Provision): Words =>
  each((language) =>
    [
      point === undefined ? '' : `${{ vi: 'điểm', en: 'point' }[language]} ${point}`,
      clause === undefined ? '' : `${{ vi: 'khoản', en: 'clause' }[language]} ${clause}`,
      article === undefined ? '' : `${{ vi: 'điều', en: 'article' }[language]} ${article}`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );

/** A cited document as it is read out: `điểm a khoản 2 Điều 23 “Luật …” ngày 15/06/2022 của “Quốc hội”`. */
export function citationWords(citation: Citation): Words {
  const { ref, symbol, text, provision, issuer, subject, ordinal, legislature, years } = citation;
  return each((language) => {
    const say = (vi: string, en: string): string => ({ vi, en })[language];
    const about = [
      provision === undefined ? '' : provisionWords(provision)[language],
      ref === undefined ? '' : `“${ref.name}”`,
      symbol ?? '',
      text === undefined ? '' : `“${shortened(text)}”`,
      ordinal === undefined ? '' : `${say('lần thứ', 'no.')} ${ordinal}`,
      legislature === undefined ? '' : `${say('khóa', 'term')} ${legislature}`,
      years === undefined ? '' : `${say('giai đoạn', 'years')} ${years}`,
      citation.date === undefined ? '' : `${say('ngày', 'of')} ${date(citation.date)[language]}`,
      issuer === undefined ? '' : `${say('của', 'by')} “${issuer.name}”`,
      subject === undefined ? '' : `${say('về', 'on')} “${shortened(subject)}”`,
      citation.verification === undefined
        ? ''
        : `(${verificationWords[citation.verification][language]})`,
    ];
    return about.filter((part) => part !== '').join(' ');
  });
}

export const citations = (name: Words, nature?: Nature): Term<readonly Citation[]> =>
  facts(name, { show: citationWords, ...natured(nature) });
export const citation = (name: Words, nature?: Nature): Term<Citation> =>
  fact({ name, show: citationWords, ...natured(nature) });

const scopeLevels: Readonly<Record<NonNullable<Scope['level']>, Words>> = {
  nation: words('toàn quốc', 'nationwide'),
  sector: words('bộ, ngành', 'ministry or sector'),
  locality: words('địa phương', 'locality'),
  cluster: words('cụm, khối', 'cluster'),
  organisation: words('cơ quan, đơn vị', 'organisation'),
};

export const scope = (name: Words): Term<Scope> =>
  fact({
    name,
    show: ({ level, parties: reached }) =>
      joined(
        [...(level === undefined ? [] : [scopeLevels[level]]), ...reached.map(partyWords)],
        ', ',
      ),
  });

export const sources: Term<readonly SourceNote[]> = facts(words('nguồn', 'sources'), {
  show: ({ text, verification }) =>
    each((language) => {
      const sure =
        verification === undefined ? '' : ` (${verificationWords[verification][language]})`;
      return `“${shortened(text)}”${sure}`;
    }),
  nature: 'editors',
});

export const areas: Term<readonly Area[]> = facts(words('địa bàn', 'area'), {
  show: ({ asIssued, today }) =>
    each((language) => {
      const now = today.filter(({ id }) => id !== asIssued.id).map(({ name }) => `“${name}”`);
      const later =
        now.length === 0 ? '' : `, ${{ vi: 'nay thuộc', en: 'today' }[language]} ${now.join(', ')}`;
      return `“${asIssued.name}”${later}`;
    }),
  nature: 'carried',
});

const participantKinds: Readonly<Record<Participant['kind'], Words>> = {
  collective: words('tập thể', 'collective'),
  individual: words('cá nhân', 'individual'),
  group: words('nhóm', 'group'),
};

export const participants: Term<readonly Participant[]> = facts(
  words('đối tượng', 'participants'),
  {
    show: ({ kind, name }) => each((language) => `${participantKinds[kind][language]} “${name}”`),
  },
);
