import type { Campaign, Reference } from '@thidua/model';
import type { Words } from '../words/words.ts';
import { joined, link, type Phrase } from './phrase.ts';
import { withinSentence } from './place-name.ts';

/**
 * The place of a movement as issued, and what it belongs to today where that is another unit. A name
 * that another unit bears today is told apart by `markOf`.
 */
export function areaPhrase(
  area: Campaign['areas'][number],
  markOf: (unit: Reference) => string,
  words: Words,
): Phrase {
  const moved = area.today.filter((today) => today.slug !== area.asIssued.slug);
  return [
    link(area.asIssued, area.asIssued.name, markOf(area.asIssued)),
    ...(moved.length === 0
      ? []
      : [
          `, ${words.movement.areaToday} `,
          ...joined(
            moved.map((today) => [link(today, withinSentence(today.name), markOf(today))]),
            ', ',
          ),
        ]),
  ];
}
