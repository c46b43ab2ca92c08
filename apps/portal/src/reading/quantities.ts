import type { Decimal, Duration, Outcome, Prize, Quota, Rounding, Unit } from '@thidua/model';
import type { Words } from '../words/words.ts';
import { identifierAsWords, type Labels, namePhrase, type Phrase, quoted } from './phrase.ts';
import { conditionPhrase, yearText } from './rule.ts';

/** `3 năm`, `1.000.000 đồng`. */
export const quantityText = (value: Decimal, unit: Unit, words: Words): string =>
  `${words.figure(value)} ${words.unit(unit, value)}`;

export const durationText = (duration: Duration, words: Words): string =>
  quantityText(duration.value, duration.unit, words);

export const roundingText = (rounding: Rounding, words: Words): string =>
  [
    words.quota.rounding[rounding.direction],
    ...(rounding.step === undefined ? [] : [words.quota.roundingTo, words.figure(rounding.step)]),
  ].join(' ');

/** `98,5%`, `trong đó 71%`, `12 cá nhân`. */
export const outcomeFigureText = (stated: Outcome['figures'][number], words: Words): string =>
  [
    ...(stated.among ? [words.rule.among] : []),
    `${words.figure(stated.value)}${stated.percent ? '%' : ''}`,
    ...(stated.unit === undefined ? [] : [words.unit(stated.unit, stated.value)]),
  ].join(' ');

function quotaBasePhrase(base: NonNullable<Quota['base']>, labels: Labels, words: Words): Phrase {
  if (base.kind === 'holders')
    return [
      `${words.quota.holdersOf} `,
      ...namePhrase(base.title, labels),
      ...(base.year === undefined ? [] : [` ${words.rule.during}${yearText(base.year, words)}`]),
    ];
  return [
    ...namePhrase(base.group, labels),
    ...(base.condition === undefined
      ? []
      : [' (', ...conditionPhrase(base.condition, labels, words), ')']),
  ];
}

/** How many may receive an award, in words; the wording of the file stands beside it. */
export function quotaPhrase(quota: Quota, labels: Labels, words: Words): Phrase {
  const sign = quota.percent ? '%' : '';
  const phrase: (Phrase[number] | undefined)[] = [`${words.quota[quota.kind]} `];
  if (quota.from !== undefined) phrase.push(`${words.figure(quota.from)}${sign}`);
  if (quota.from !== undefined && quota.to !== undefined) phrase.push(` ${words.rule.to} `);
  if (quota.to !== undefined) phrase.push(`${words.figure(quota.to)}${sign}`);
  if (quota.unit !== undefined) phrase.push(` ${words.unit(quota.unit, quota.to ?? quota.from)}`);
  if (quota.parameter !== undefined) {
    if (quota.from !== undefined || quota.to !== undefined) phrase.push(' ');
    phrase.push(...namePhrase(quota.parameter, labels));
  }
  if (quota.base !== undefined) {
    phrase.push(` ${words.rule.of} `);
    phrase.push(...quotaBasePhrase(quota.base, labels, words));
  }
  if (quota.per !== undefined) phrase.push(` ${words.rule.per} `, ...namePhrase(quota.per, labels));
  if (quota.whole) phrase.push(`, ${words.quota.whole}`);
  if (quota.rounding !== undefined) phrase.push(`, ${roundingText(quota.rounding, words)}`);
  return phrase.filter((part) => part !== undefined);
}

export function prizePhrase(prize: Prize, labels: Labels, words: Words): Phrase {
  const phrase: Phrase[number][] = [];
  if (prize.amount !== undefined) phrase.push(quantityText(prize.amount, 'dong', words));
  if (prize.amount !== undefined && prize.multiple !== undefined) phrase.push(', ');
  if (prize.multiple !== undefined)
    phrase.push(
      `${quantityText(prize.multiple.times, 'time', words)} `,
      ...(prize.multiple.of.ref === undefined
        ? [quoted(labels(prize.multiple.of.id) ?? identifierAsWords(prize.multiple.of.id))]
        : namePhrase(prize.multiple.of, labels)),
    );
  if (prize.rounding !== undefined) phrase.push(`, ${roundingText(prize.rounding, words)}`);
  return phrase;
}
