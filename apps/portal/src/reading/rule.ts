import type {
  Amount,
  Comparator,
  Expression,
  FactUse,
  HistoryWindow,
  InnerShare,
  UntilPoint,
  Value,
  WhenEmpty,
} from '@thidua/model';
import type { Words } from '../words/words.ts';
import { joined, type Labels, namePhrase, type Phrase, quoted } from './phrase.ts';

/*
 * A formal rule said as a sentence. Each part of the rule is in the sentence, and names are those
 * that the registry or the document gives, so that a reader can hold it against the wording.
 */

export const yearText = (year: UntilPoint, words: Words): string =>
  year === 'end-of-assessed-year'
    ? words.rule.endOfAssessedYear
    : year === 'assessment-date'
      ? words.rule.assessmentDate
      : year === 'assessed-year'
        ? words.rule.assessedYear
        : year === 'previous-year'
          ? words.rule.previousYear
          : words.rule.year(year);

const factPhrase = (use: FactUse, labels: Labels, words: Words): Phrase => [
  ...namePhrase(use.fact, labels),
  ...(use.planned ? [` ${words.rule.planned}`] : []),
  ...(use.year === undefined ? [] : [` ${words.rule.during}${yearText(use.year, words)}`]),
];

export function valuePhrase(value: Value, labels: Labels, words: Words): Phrase {
  switch (value.kind) {
    case 'number':
      return [
        `${words.figure(value.value)}${value.unit ? ` ${words.unit(value.unit, value.value)}` : ''}`,
      ];
    case 'percent':
      return value.of === undefined
        ? [`${words.figure(value.value)}%`]
        : [
            `${words.figure(value.value)}% ${words.rule.of} `,
            ...factPhrase(value.of, labels, words),
          ];
    case 'date':
      return [words.date(value.date)];
    case 'truth':
      return [words.rule.truth[`${value.value}`]];
    case 'name':
      return namePhrase(value.name, labels);
    case 'text':
      return ['“', quoted(value.text), '”'];
    case 'fact':
      return factPhrase(value.use, labels, words);
    case 'blank':
      return [words.rule.nothing];
    case 'none':
      return [words.rule.noneValue];
    case 'not-arisen':
      return [words.rule.notArisen];
  }
}

const bound = (comparator: Comparator, shown: string, words: Words): string => {
  const { atLeast, atMost, moreThan, lessThan, otherThan } = words.rule;
  switch (comparator) {
    case '=':
      return shown;
    case '≥':
      // Nothing is above the whole, so "at least" would only puzzle.
      return shown === '100%' ? shown : `${atLeast} ${shown}`;
    case '≤':
      return `${atMost} ${shown}`;
    case '>':
      return `${moreThan} ${shown}`;
    case '<':
      return `${lessThan} ${shown}`;
    case '≠':
      return `${otherThan} ${shown}`;
  }
};

function amountText(amount: Amount, words: Words): string {
  switch (amount.kind) {
    case 'bound':
      return bound(
        amount.comparator,
        `${words.figure(amount.value)}${amount.percent ? '%' : ''}`,
        words,
      );
    case 'range':
      return `${words.rule.from} ${words.figure(amount.from)} ${words.rule.to} ${words.figure(amount.to)}${amount.percent ? '%' : ''}`;
    case 'all':
      return words.rule.all;
    case 'none':
      return words.rule.no;
  }
}

/** `là X`, `từ X trở lên` for names on a scale; `ít nhất 3 năm` for quantities. */
function comparison(comparator: Comparator, value: Value, labels: Labels, words: Words): Phrase {
  const { named, quantity } = words.rule.compared;
  const [before, after] = (value.kind === 'name' ? named : quantity)[comparator];
  return [before, ...valuePhrase(value, labels, words), ...(after === '' ? [] : [after])];
}

const windowPhrase = (window: HistoryWindow, labels: Labels, words: Words): Phrase => [
  ...(window.from === undefined ? [] : [` ${words.rule.from} ${yearText(window.from, words)}`]),
  ...(window.to === undefined ? [] : [` ${words.rule.to} ${yearText(window.to, words)}`]),
  ...(window.sinceLast === undefined
    ? []
    : [`, ${words.rule.sinceLast} `, ...namePhrase(window.sinceLast, labels)]),
];

const whenEmptyPhrase = (whenEmpty: WhenEmpty | undefined, words: Words): Phrase =>
  whenEmpty === undefined ? [] : [`, ${words.rule.whenEmpty[whenEmpty]}`];

/** The share within a share, with the base that it is taken of, or that it is left open. */
const innerSharePhrase = (inner: InnerShare, labels: Labels, words: Words): Phrase => {
  const { ofSubset, ofWhole, ofOpen } = words.rule;
  const base = inner.base === 'subset' ? ofSubset : inner.base === 'whole' ? ofWhole : ofOpen;
  return [
    `${words.rule.inner} ${amountText(inner.amount, words)} ${base}`,
    ...(inner.wholeOf === undefined ? [] : [' ', ...namePhrase(inner.wholeOf, labels)]),
    ': ',
    ...conditionPhrase(inner.condition, labels, words),
    ...whenEmptyPhrase(inner.whenEmpty, words),
  ];
};

/** `Có giữ chức vụ` is denied as `không giữ chức vụ`. */
const withoutAffirmative = ([first, ...rest]: Phrase, words: Words): Phrase => {
  if (first === undefined) return rest;
  const stripped = (text: string): string => text.replace(words.rule.affirmative, '');
  return [
    typeof first === 'string' ? stripped(first) : { ...first, text: stripped(first.text) },
    ...rest,
  ];
};

/** Puts brackets around a condition that would otherwise run into its neighbours. */
const bracketed = (condition: Expression, labels: Labels, words: Words): Phrase =>
  condition.kind === 'and' || condition.kind === 'or' || condition.kind === 'share'
    ? ['(', ...conditionPhrase(condition, labels, words), ')']
    : conditionPhrase(condition, labels, words);

export function conditionPhrase(condition: Expression, labels: Labels, words: Words): Phrase {
  const { rule } = words;
  switch (condition.kind) {
    case 'and':
    case 'or':
      return joined(
        condition.operands.map((operand) => bracketed(operand, labels, words)),
        ` ${condition.kind === 'and' ? rule.and : rule.or} `,
      );
    case 'not':
      return condition.operand.kind === 'holds'
        ? [
            `${rule.not} `,
            ...withoutAffirmative(factPhrase(condition.operand.use, labels, words), words),
          ]
        : [`${rule.notThat} `, ...bracketed(condition.operand, labels, words)];
    case 'council':
      return [
        rule.council,
        ...(condition.note === undefined ? [] : [': ', quoted(condition.note)]),
      ];
    case 'holds':
      return factPhrase(condition.use, labels, words);
    case 'compare':
      return [
        ...factPhrase(condition.use, labels, words),
        ' ',
        ...comparison(condition.comparator, condition.value, labels, words),
      ];
    case 'between':
      return [
        ...factPhrase(condition.use, labels, words),
        ` ${rule.between} `,
        ...valuePhrase(condition.from, labels, words),
        ` ${rule.betweenTo} `,
        ...valuePhrase(condition.to, labels, words),
      ];
    case 'one-of':
      return [
        ...factPhrase(condition.use, labels, words),
        ` ${rule.oneOf} `,
        ...joined(
          condition.values.map((value) => valuePhrase(value, labels, words)),
          ', ',
        ),
      ];
    case 'since':
      return [
        `${rule.since} `,
        ...namePhrase(condition.fact, labels),
        ` ${rule.until} ${yearText(condition.until, words)} `,
        ...comparison(condition.comparator, condition.value, labels, words),
      ];
    case 'exists':
      return [
        `${rule.exists} `,
        ...namePhrase(condition.list, labels),
        ...(condition.condition === undefined
          ? []
          : [` ${rule.with} `, ...bracketed(condition.condition, labels, words)]),
      ];
    case 'meets':
      return [`${rule.meets} `, ...namePhrase(condition.title, labels)];
    case 'awarded': {
      const { title, equivalents, year } = condition.awarded;
      return [
        `${rule.awarded} `,
        ...namePhrase(title, labels),
        ...(equivalents.length === 0
          ? []
          : [
              ` ${rule.orEquivalent} `,
              ...joined(
                equivalents.map((name) => namePhrase(name, labels)),
                ', ',
              ),
            ]),
        ...(year === undefined ? [] : [` ${rule.during}${yearText(year, words)}`]),
      ];
    }
    case 'share':
      return [
        `${amountText(condition.amount, words)} ${rule.ofGroup}`,
        ...namePhrase(condition.group, labels),
        ...(condition.within === undefined
          ? []
          : [` ${rule.within} `, ...namePhrase(condition.within, labels)]),
        ...(condition.per === undefined
          ? []
          : [` ${rule.per} `, ...namePhrase(condition.per, labels)]),
        ': ',
        ...conditionPhrase(condition.condition, labels, words),
        ...whenEmptyPhrase(condition.whenEmpty, words),
        ...condition.inner.flatMap((inner) => ['; ', ...innerSharePhrase(inner, labels, words)]),
      ];
    case 'at-least':
      return [
        `${rule.atLeastAmong(condition.count)} (`,
        ...joined(
          condition.operands.map((operand) => conditionPhrase(operand, labels, words)),
          '; ',
        ),
        ')',
      ];
    case 'history': {
      const { quantity } = condition;
      return [
        `${'consecutive' in quantity ? rule.consecutive(quantity.consecutive) : rule.outOf(quantity.atLeast, quantity.outOf)} `,
        ...bracketed(condition.condition, labels, words),
        ...(condition.window === undefined ? [] : windowPhrase(condition.window, labels, words)),
        ...(condition.skipYearWhen === undefined
          ? []
          : [`, ${rule.skipYearWhen} `, ...bracketed(condition.skipYearWhen, labels, words)]),
      ];
    }
  }
}

/** Whether some share in the rule leaves open what it is taken of. */
export function leavesBaseOpen(condition: Expression): boolean {
  switch (condition.kind) {
    case 'and':
    case 'or':
    case 'at-least':
      return condition.operands.some(leavesBaseOpen);
    case 'not':
      return leavesBaseOpen(condition.operand);
    case 'share':
      return condition.inner.some((inner) => inner.base === 'open');
    default:
      return false;
  }
}
