import type { GridMethod, GridOption, ScoringGrid } from '@thidua/model';
import type { Words } from '../words/words.ts';
import { joined, type Labels, namePhrase, type Phrase, quoted } from './phrase.ts';
import { quantityText, quotaPhrase, roundingText } from './quantities.ts';
import { conditionPhrase, valuePhrase } from './rule.ts';

/** How the points of an item are found: `theo tỷ lệ: …, làm tròn đến 0,5`. */
export function methodPhrase(method: GridMethod, labels: Labels, words: Words): Phrase {
  const { entry, quota, scoring } = words;
  const kind = scoring[method.kind];
  const details: Phrase[] = [
    'fact' in method ? [`${kind}: `, ...namePhrase(method.fact, labels)] : [kind],
  ];
  switch (method.kind) {
    case 'ratio':
      if (method.rounding !== undefined) details.push([roundingText(method.rounding, words)]);
      break;
    case 'deduct-per':
    case 'add-per':
      details.push([quantityText(method.points, 'point', words)]);
      if (method.max !== undefined) details.push([`${entry.cap} ${words.figure(method.max)}`]);
      break;
    case 'points-met':
      details.push(
        joined(
          method.conditions.map((condition) => conditionPhrase(condition, labels, words)),
          '; ',
        ),
      );
      break;
    case 'council':
      if (method.step !== undefined)
        details.push([`${quota.roundingTo} ${quantityText(method.step, 'point', words)}`]);
      break;
    default:
  }
  return joined(details, ', ');
}

/** One step of an item: the points, what they are for, and between which values. */
export const optionPhrase = (option: GridOption, labels: Labels, words: Words): Phrase => {
  const edges = [
    [words.rule.from, option.from],
    [words.rule.to, option.to],
    [words.rule.lessThan, option.below],
  ] as const;
  return joined(
    [
      [
        quantityText(option.points, 'point', words),
        ...(option.label === undefined ? [] : [': ', quoted(option.label)]),
      ],
      ...edges.flatMap(([word, value]) =>
        value === undefined ? [] : [[`${word} `, ...valuePhrase(value, labels, words)]],
      ),
    ],
    ', ',
  );
};

/** A grade of the grid, from how many points and under which gate and quota. */
export const bandPhrase = (
  band: ScoringGrid['bands'][number],
  labels: Labels,
  words: Words,
): Phrase =>
  joined(
    [
      [
        ...namePhrase(band.value, labels),
        ...(band.label === undefined ? [] : [' (', quoted(band.label), ')']),
        `: ${words.entry.bandFrom.toLowerCase()} ${words.figure(band.from)}`,
      ],
      ...(band.gate === undefined
        ? []
        : [[`${words.entry.gate.toLowerCase()}: `, ...conditionPhrase(band.gate, labels, words)]]),
      ...(band.quota === undefined
        ? []
        : [
            [
              ...quotaPhrase(band.quota, labels, words),
              ` (${words.movement.ruleAsWritten.toLowerCase()}: `,
              quoted(band.quota.text),
              ')',
            ],
          ]),
    ],
    '; ',
  );

/** What is done to a grade once it is found: `Hạ bậc 1 bậc khi …`. */
export const adjustmentPhrase = (
  adjustment: ScoringGrid['adjustments'][number],
  labels: Labels,
  words: Words,
): Phrase => [
  ...(adjustment.wording === undefined ? [] : [quoted(adjustment.wording), ': ']),
  words.entry.adjustmentKinds[adjustment.kind],
  ...(adjustment.value === undefined ? [] : [' ', ...namePhrase(adjustment.value, labels)]),
  `${adjustment.steps === undefined ? '' : ` ${words.entry.steps(adjustment.steps)}`} ${words.entry.when} `,
  ...conditionPhrase(adjustment.when, labels, words),
];
