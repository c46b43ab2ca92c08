import { type AwardPlan, type Plan, planFor, type RuleBook } from '@thidua/eligibility';
import type { AwardForm, Campaign, Title } from '@thidua/model';
import { each, type Words, words } from '../words/words.ts';
import {
  type CriteriaComparison,
  compareAwards,
  compareQuotas,
  type DecidingClause,
  type Example,
  type QuotaComparison,
} from './compare-awards.ts';
import { type Occasion, occasionsOf } from './occasions.ts';

export type Ruled = Campaign | Title | AwardForm;

/** What a change does to who is awarded. */
export type CriteriaReview = {
  readonly award: { readonly id: string; readonly name: string };
  /** The kind of participant, as people read it, where the award is for several. */
  readonly participant?: string;
  /** The version of the rules, of a title that has several. */
  readonly version?: string;
  readonly year: number;
  /** Absent where only the number of places changed. */
  readonly comparison?: CriteriaComparison;
  readonly quota?: QuotaComparison;
  readonly sentences: readonly Words[];
};

/** Compares the awards that are there both times; a rule that says the same before and after is not told. */
export function changedCriteria(
  before: { readonly document: Ruled; readonly book: RuleBook },
  after: { readonly document: Ruled; readonly book: RuleBook },
): readonly CriteriaReview[] {
  const occasions = new Map<string, Occasion>();
  for (const one of [...occasionsOf(before.document), ...occasionsOf(after.document)]) {
    occasions.set(one.version ?? '', one);
  }
  return [...occasions.values()].flatMap((occasion) => {
    const { version, ...when } = occasion;
    const earlier = planFor(before.book, { subject: before.document, ...when });
    const later = planFor(after.book, { subject: after.document, ...when });
    return comparedPlans(earlier, later, occasion);
  });
}

function comparedPlans(before: Plan, after: Plan, { year, version }: Occasion): CriteriaReview[] {
  const compared = after.awards.flatMap((award): Omit<CriteriaReview, 'sentences'>[] => {
    const earlier = before.awards.find(
      ({ id, participant }) => id === award.id && participant === award.participant,
    );
    if (earlier === undefined) return [];
    const quota = compareQuotas(earlier, award);
    const asksTheSame = readsAlike(earlier, award);
    if (asksTheSame && quota === undefined) return [];
    return [
      {
        award: { id: award.id, name: award.name },
        participant: award.table.participant?.label ?? award.participant,
        ...(version === undefined ? {} : { version }),
        year,
        ...(asksTheSame ? {} : { comparison: compareAwards(earlier, award) }),
        ...(quota === undefined ? {} : { quota }),
      },
    ];
  });
  return asOneWhereAlike(compared).map((one) => ({
    ...one,
    sentences: sentencesOf(one, whoIs(after, one.award.id)),
  }));
}

/** What is the same for every kind of participant is told once. */
function asOneWhereAlike(
  compared: readonly Omit<CriteriaReview, 'sentences'>[],
): readonly Omit<CriteriaReview, 'sentences'>[] {
  const byAward = Map.groupBy(compared, ({ award }) => award.id);
  return [...byAward.values()].flatMap((group) => {
    const without = group.map(({ participant: _participant, ...one }) => one);
    const [first] = without;
    const alike = new Set(without.map((one) => JSON.stringify(one))).size === 1;
    return alike && first !== undefined ? [first] : group;
  });
}

/** Whether two states of an award are put in the same words: then there is nothing to compare. */
const readsAlike = (a: AwardPlan, b: AwardPlan): boolean =>
  JSON.stringify(readingOf(a)) === JSON.stringify(readingOf(b));

const readingOf = ({ condition, criteria, barred, pending }: AwardPlan): unknown => [
  withoutPlaces(condition),
  [criteria, barred, pending].map((clauses) => clauses.map(({ id, wording }) => [id, wording])),
];

/** Slots by their names: their place in the table follows from what else is asked. */
const withoutPlaces = (part: unknown): unknown =>
  JSON.parse(
    JSON.stringify(part, (key, value: unknown) =>
      key === 'index' || key === 'rows' ? undefined : value,
    ) ?? 'null',
  );

// Sentences -------------------------------------------------------------------------------------------------

/** Whom an award is for: people, bodies, or both. */
function whoIs({ awards }: Plan, id: string): Words {
  const kinds = new Set(
    awards.filter((award) => award.id === id).map(({ table }) => table.participant?.kind),
  );
  if (kinds.size > 1) return words('đối tượng', 'candidates');
  return kinds.has('collective') ? words('tập thể', 'collectives') : words('người', 'people');
}

function sentencesOf(review: Omit<CriteriaReview, 'sentences'>, who: Words): readonly Words[] {
  const { award, participant, version, comparison, quota } = review;
  const whom = [
    ...(participant === undefined ? [] : [participant]),
    ...(version === undefined ? [] : [words(`bản ${version}`, `version ${version}`)]),
  ];
  const about = each((language) => {
    const parts = whom.map((part) => (typeof part === 'string' ? part : part[language]));
    return parts.length === 0 ? award.name : `${award.name} (${parts.join(', ')})`;
  });
  const told = (says: Words): Words => each((language) => `${about[language]}: ${says[language]}`);
  const sentences = comparison === undefined ? [] : comparisonWords(comparison, who).map(told);
  if (quota === undefined) return sentences;
  const [before, after] = quota.places;
  const counted = (places: number): string => (Number.isFinite(places) ? String(places) : '∞');
  return [
    ...sentences,
    told(
      words(
        `số lượng được tặng khác đi từ ${quota.base} ${who.vi} trở lên: trước được ${counted(before)}, nay được ${counted(after)}`,
        `the number awarded differs from ${quota.base} ${who.en} on: ${counted(before)} before, ${counted(after)} now`,
      ),
    ),
  ];
}

function comparisonWords(comparison: CriteriaComparison, who: Words): readonly Words[] {
  switch (comparison.kind) {
    case 'equivalent': {
      const { missingData } = comparison;
      const same = words(
        'tiêu chí tương đương, không kết quả nào đổi khi hồ sơ đủ dữ liệu',
        'the criteria are equivalent: no record with full data comes out otherwise',
      );
      if (missingData === undefined) return [same];
      const { record } = missingData;
      return [
        same,
        words(
          `hồ sơ thiếu dữ liệu có thể ra kết quả khác, ví dụ (${record.vi})`,
          `a record of which data is missing may come out otherwise, for example (${record.en})`,
        ),
      ];
    }
    case 'stricter':
      return [
        words(
          `tiêu chí chặt hơn; ${lostWords(comparison.lost, who).vi}`,
          `the criteria are stricter; ${lostWords(comparison.lost, who).en}`,
        ),
      ];
    case 'looser':
      return [
        words(
          `tiêu chí nới hơn; ${gainedWords(comparison.gained, who).vi}`,
          `the criteria are looser; ${gainedWords(comparison.gained, who).en}`,
        ),
      ];
    case 'different': {
      const [gained, lost] = [gainedWords(comparison.gained, who), lostWords(comparison.lost, who)];
      return [words(`tiêu chí khác đi; ${gained.vi}`, `the criteria differ; ${gained.en}`), lost];
    }
    case 'undecided': {
      const { because, gained, lost, alone } = comparison;
      return [
        words(
          `chưa xác định được tiêu chí chặt hơn hay nới hơn: ${because.vi}`,
          `whether the criteria are stricter or looser is not decided: ${because.en}`,
        ),
        ...(gained === undefined ? [] : [gainedWords(gained, who)]),
        ...(lost === undefined ? [] : [lostWords(lost, who)]),
        ...(alone === undefined ? [] : comparisonWords(alone, who).map(takenAlone)),
      ];
    }
  }
}

const takenAlone = (said: Words): Words =>
  words(`xét riêng phần đã đổi: ${said.vi}`, `of the changed clauses alone: ${said.en}`);

const gainedWords = (example: Example, who: Words): Words => {
  const by = clausesWords(example.clauses);
  return words(
    `nay có thêm ${who.vi} đủ điều kiện, ví dụ ${exampleOf(example).vi}; trước không đạt vì ${by.vi}`,
    `more ${who.en} are now eligible, for example ${exampleOf(example).en}; before, they failed by ${by.en}`,
  );
};

const lostWords = (example: Example, who: Words): Words => {
  const by = clausesWords(example.clauses);
  return words(
    `có ${who.vi} không còn đủ điều kiện, ví dụ ${exampleOf(example).vi}; nay không đạt vì ${by.vi}`,
    `some ${who.en} are no longer eligible, for example ${exampleOf(example).en}; they now fail by ${by.en}`,
  );
};

const exampleOf = ({ record }: Example): Words =>
  record.vi === ''
    ? words('hồ sơ bất kỳ', 'any record')
    : each((language) => `(${record[language]})`);

const roles: Readonly<Record<DecidingClause['role'], Words>> = {
  criterion: words('tiêu chí', 'criterion'),
  barred: words('không xét khi', 'barred when'),
  pending: words('chưa xét khi', 'pending when'),
};

const clausesWords = (clauses: readonly DecidingClause[]): Words =>
  clauses.length === 0
    ? words('quy định chung', 'the rules as a whole')
    : each((language) =>
        clauses
          .map(({ label, wording, role }) =>
            [roles[role][language], label ?? '', wording === '' ? '' : `“${wording}”`]
              .filter((part) => part !== '')
              .join(' '),
          )
          .join('; '),
      );
