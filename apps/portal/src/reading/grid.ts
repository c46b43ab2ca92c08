import type { GridMethod, GridOption, ScoringGrid } from '@thidua/model';
import type { Words } from '../words/words.ts';
import { figure } from './figure.ts';
import { joined, type Labels, namePhrase, type Phrase } from './phrase.ts';
import { quotaPhrase, roundingText } from './quantities.ts';
import { conditionPhrase, valuePhrase } from './rule.ts';

/** How the points of an item are found: `theo tỷ lệ: …, làm tròn đến 0,5`. */
export function methodPhrase(method: GridMethod, labels: Labels, words: Words): Phrase {
  const { entry, quota, scoring, units } = words;
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
      details.push([`${figure(method.points)} ${units.point}`]);
      if (method.max !== undefined) details.push([`${entry.cap} ${figure(method.max)}`]);
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
        details.push([`${quota.roundingTo} ${figure(method.step)} ${units.point}`]);
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
        `${figure(option.points)} ${words.units.point}${option.label === undefined ? '' : `: ${option.label}`}`,
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
        `${band.label === undefined ? '' : ` (${band.label})`}: ${words.entry.bandFrom.toLowerCase()} ${figure(band.from)}`,
      ],
      ...(band.gate === undefined
        ? []
        : [[`${words.entry.gate.toLowerCase()}: `, ...conditionPhrase(band.gate, labels, words)]]),
      ...(band.quota === undefined
        ? []
        : [
            [
              ...quotaPhrase(band.quota, labels, words),
              ` (${words.movement.ruleAsWritten.toLowerCase()}: ${band.quota.text})`,
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
  `${adjustment.wording === undefined ? '' : `${adjustment.wording}: `}${words.entry.adjustmentKinds[adjustment.kind]}`,
  ...(adjustment.value === undefined ? [] : [' ', ...namePhrase(adjustment.value, labels)]),
  `${adjustment.steps === undefined ? '' : ` ${words.entry.steps(adjustment.steps)}`} ${words.entry.when} `,
  ...conditionPhrase(adjustment.when, labels, words),
];
